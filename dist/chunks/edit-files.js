import { a as paint, c as styled, t as columns } from "./lines.js";
import { r as plural } from "./numbers.js";
import { a as embedLabel, l as placeLabel } from "./labels.js";
import { n as SETTING_NAMES, o as isTenancyRows } from "./settings.js";
import { r as valueText } from "./values.js";
import { t as canonicalJson } from "./canonical.js";
import { o as resolveManifest } from "./load.js";
import { c as embedIdIn, u as digestOfDraft } from "./parse-plain.js";
import { S as quoted, _ as placeName, g as placeAt, v as withLines } from "./tree.js";
import { t as replaceText } from "./out.js";
import { d as endOf, f as gapAfter, h as rangeOf, i as linesText, l as yamlScalar, m as lineEnd, o as rowText, p as isBlock, s as settingLine, t as BLANK, u as columnOf, y as unfitValue } from "./entry-text.js";
import { n as composeYaml, r as require_dist } from "./syntax.js";
import { t as parseManifest } from "./parse2.js";
// src/manifest/edit-check.ts
/** `context` is that in which the wishes hold. */
function meansJustThat({ before, after, placed }, context) {
	if (after.digest !== digestWith(before, placed)) return false;
	const wanted = wantedOf(placed);
	const chosen = context.environment;
	const others = (before.environments ?? []).map(({ name }) => name).filter((name) => name !== chosen);
	return canonicalJson(settingsIn(after, context)) === canonicalJson(settingsIn(before, context, wanted)) && others.every((environment) => {
		const elsewhere = {
			environment,
			now: context.now,
			live: []
		};
		return canonicalJson(settingsIn(after, elsewhere)) === canonicalJson(settingsIn(before, elsewhere));
	});
}
function wantedOf(placed) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { wish } of placed) {
		const known = wanted.get(wish.embedId);
		if (known === void 0) wanted.set(wish.embedId, { [wish.setting]: wish.value });
		else known[wish.setting] = wish.value;
	}
	return wanted;
}
/** By id. Who has an entry of its own and who is in a group alone makes no difference. */
const settingsIn = (manifest, context, wanted = /* @__PURE__ */ new Map()) => resolveManifest(manifest, context).desired.map(({ embedId, tier = null, settings }) => [
	embedId,
	tier,
	{
		...settings,
		...wanted.get(embedId)
	}
]).sort(([a], [b]) => a < b ? -1 : 1);
/** The digest of the manifest with exactly these values in their homes. */
function digestWith(manifest, placed) {
	const embeds = new Map(manifest.embeds.map((embed) => [embed.key, embed]));
	for (const { wish, home } of placed) embeds.set(home.key, withWish(embeds.get(home.key) ?? newEntry(wish, home), wish, home));
	const { dataApp, environments = [], tiers, groups } = manifest;
	return digestOfDraft({
		dataApps: dataApp === void 0 ? [] : [{ value: dataApp }],
		environments,
		tiers: [...tiers.values()],
		groups,
		embeds: [...embeds.values()]
	});
}
const NOWHERE = {
	file: "",
	line: 1,
	column: 1
};
const newEntry = ({ embedId }, { key, idFor }) => ({
	key,
	place: NOWHERE,
	...idFor !== void 0 && { id: /* @__PURE__ */ new Map([[idFor, {
		value: embedId,
		place: NOWHERE
	}]]) },
	settings: /* @__PURE__ */ new Map(),
	environments: /* @__PURE__ */ new Map(),
	overrides: []
});
function withWish(embed, wish, { block }) {
	if (block === void 0) return {
		...embed,
		settings: withSetting(embed.settings, wish)
	};
	const before = embed.environments.get(block);
	const value = withSetting(before?.value ?? /* @__PURE__ */ new Map(), wish);
	return {
		...embed,
		environments: new Map([...embed.environments, [block, {
			value,
			place: before?.place ?? NOWHERE
		}]])
	};
}
/** In catalogue order, as they are read. */
function withSetting(settings, { setting, value }) {
	const all = new Map([...settings, [setting, {
		value,
		place: NOWHERE
	}]]);
	return new Map(SETTING_NAMES.flatMap((name) => [...all].filter(([one]) => one === name)));
}
// src/manifest/edit-home.ts
/** Each entry of the environment by its embed id. */
const entriesIn = ({ embeds }, { environment }) => new Map(embeds.flatMap((embed) => {
	const id = embedIdIn(embed, environment)?.value;
	return id === void 0 ? [] : [[id, embed]];
}));
/** A text says why there is none. */
function homeOf({ setting, value }, desired, ground) {
	const origin = desired?.origins[setting];
	if (desired === void 0 || origin === void 0) return "the manifest does not manage it";
	if (origin.kind === "override") {
		const place = origin.place === void 0 ? "" : ` (${placeName(origin.place)})`;
		return `the override ${quoted(origin.name)}${place} sets it for now; end the override, or wait until it ends`;
	}
	return unfitValue(setting, value) ?? entryOf(desired, origin.kind === "environment", ground);
}
function entryOf({ embedId, source }, inBlock, ground) {
	const { environment } = ground.context;
	const embed = ground.entries.get(embedId);
	if (embed !== void 0) {
		const shared = environment !== void 0 && !isFor(embed, environment);
		return {
			file: embed.place.file,
			key: embed.key,
			...environment !== void 0 && (inBlock || shared) && { block: environment }
		};
	}
	if (ground.manifest.embeds.some(({ key }) => key === embedId)) return "another entry of the manifest has its id as a key; give that entry another key";
	return {
		file: source?.file ?? "",
		key: embedId,
		...environment !== void 0 && { idFor: environment }
	};
}
/** Whether an entry is part of this environment alone. */
const isFor = ({ id }, environment) => id !== void 0 && !("value" in id) && id.size === 1 && id.has(environment);
// src/manifest/set-text.ts
var import_dist = require_dist();
const isBranch = (twig) => twig instanceof Map;
/** `source` can be read, and what `branch` leads through are mappings. */
function setText(source, branch) {
	const lined = withLines(source);
	const root = composeYaml(lined).document?.contents;
	const spell = isBlock(root) ? yamlScalar : (text) => JSON.stringify(text);
	const edits = (0, import_dist.isMap)(root) ? editsIn(root, branch, {
		lined,
		spell,
		depth: 0,
		outer: 0,
		step: stepIn(lined, root)
	}) : [];
	return edited(source.text, edits);
}
/** Those further in come first: what is added there at the same place belongs before. */
function editsIn(map, branch, walk) {
	const inside = isBlock(map) ? within(map, walk) : walk;
	const there = new Map(map.items.map((pair) => [(0, import_dist.isScalar)(pair.key) ? String(pair.key.value) : "", pair]));
	const known = [...branch].flatMap(([key, twig]) => {
		const pair = there.get(key);
		return pair === void 0 ? [] : editsAt(pair, twig, inside);
	});
	const missing = [...branch].filter(([key]) => !there.has(key));
	if (missing.length === 0) return known;
	return [...known, isBlock(map) ? addedLines(map, missing, inside) : addedItems(map, missing, inside)];
}
function within(map, walk) {
	const column = columnOf(walk.lined, map);
	const step = walk.depth > 0 ? column - walk.outer : walk.step;
	return {
		...walk,
		outer: column,
		step: step > 0 ? step : walk.step
	};
}
/** From `embeds` to its entries, or to whatever stands deeper first. */
function stepIn(lined, root) {
	if (!isBlock(root)) return 2;
	const inner = root.items.map(({ value }) => value).find(isBlock);
	return inner === void 0 ? 2 : columnOf(lined, inner) - columnOf(lined, root);
}
function editsAt({ value }, twig, walk) {
	if (isBranch(twig)) return (0, import_dist.isMap)(value) ? editsIn(value, twig, {
		...walk,
		depth: walk.depth + 1
	}) : [];
	const [start, end] = [rangeOf(value)[0], endOf(value)];
	const old = walk.lined.source.text.slice(start, end);
	const trail = old.endsWith("\n") ? lineEnd(old) : "";
	return [{
		start,
		end,
		text: replacing(value, twig, walk) + trail
	}];
}
function replacing(old, value, { lined, spell }) {
	if (isTenancyRows(value) && (0, import_dist.isCollection)(old) && old.flow !== true) {
		const { column } = placeAt(lined, rangeOf(old)[0]);
		return value.map(rowText).join(lineEnd(lined.source.text) + " ".repeat(column - 1));
	}
	return typeof value === "string" && (0, import_dist.isScalar)(old) ? likeBefore(old.type, value, spell) : flowText(value, spell);
}
/** In the quotes that were there, where they do. */
function likeBefore(type, text, spell) {
	if (type === "QUOTE_DOUBLE" && !/["\\]/.test(text)) return `"${text}"`;
	return type === "QUOTE_SINGLE" ? `'${text.replaceAll("'", "''")}'` : spell(text);
}
/** Entries of `embeds`, and `embeds` itself, have an empty line before them. */
function addedLines(map, items, { lined, depth, outer, step }) {
	const { offset, midLine, eol } = gapAfter(lined, map);
	const lines = items.flatMap((item) => [...depth < 2 ? [BLANK] : [], ...itemLines(0, item)]);
	return {
		start: offset,
		end: offset,
		midLine,
		text: linesText(lines, {
			base: outer,
			step,
			eol
		})
	};
}
function itemLines(level, [key, twig]) {
	if (!isBranch(twig)) return settingLine(level, yamlScalar(key), twig);
	return [{
		level,
		text: `${yamlScalar(key)}:`
	}, ...[...twig].flatMap((item) => itemLines(level + 1, item))];
}
function addedItems(map, items, { lined, spell }) {
	const { text } = lined.source;
	const all = items.map((item) => itemText(item, spell));
	const last = map.items.at(-1);
	if (!(0, import_dist.isPair)(last)) {
		const start = rangeOf(map)[0] + 1;
		return {
			start,
			end: start,
			text: ` ${all.join(", ")} `
		};
	}
	const start = endOf(last.value);
	const lineStart = text.lastIndexOf("\n", rangeOf(last.key)[0]) + 1;
	const before = text.slice(lineStart, rangeOf(last.key)[0]);
	const between = lineStart > rangeOf(map)[0] && before.trim() === "" ? `,${lineEnd(text)}${before}` : ", ";
	return {
		start,
		end: start,
		text: all.map((item) => between + item).join("")
	};
}
const itemText = ([key, twig], spell) => `${spell(key)}: ${flowText(twig, spell)}`;
function flowText(twig, spell) {
	if (isBranch(twig)) return `{ ${[...twig].map((item) => itemText(item, spell)).join(", ")} }`;
	if (isTenancyRows(twig)) return `[${twig.map((row) => flowRow(row, spell)).join(", ")}]`;
	return typeof twig === "string" ? spell(twig) : String(twig);
}
const flowRow = ({ name, clientColumn }, spell) => `{ ${spell("name")}: ${spell(name)}, ${spell("clientColumn")}: ${spell(clientColumn)} }`;
/** Edits at one place stay in their order; they never overlap. */
function edited(text, edits) {
	const parts = [];
	let done = 0;
	let ended = -1;
	for (const { start, end, text: put, midLine } of [...edits].sort((a, b) => a.start - b.start)) {
		parts.push(text.slice(done, start), midLine === true && ended !== start ? lineEnd(text) : "", put);
		if (midLine === true) ended = start;
		done = end;
	}
	return parts.join("") + text.slice(done);
}
// src/manifest/edit.ts
/**
* Each wish is written where the value stands, where that is the embed's own entry; else it is added to the entry, so that
* tiers and groups keep what they say to others. In a manifest of several environments the others keep their values. What
* the manifest wants already is passed over.
*/
function editManifest(manifest, wishes, context) {
	if (wishes.length === 0) return unedited(manifest, []);
	const desired = desiredIn(manifest, context);
	const ground = {
		manifest,
		context,
		entries: entriesIn(manifest, context)
	};
	const homes = wishes.map(sortedRows).filter(({ embedId, setting, value }) => !isSame(value, desired.get(embedId)?.settings[setting])).map((wish) => ({
		wish,
		home: homeOf(wish, desired.get(wish.embedId), ground)
	}));
	const possible = homes.flatMap(({ wish, home }) => typeof home === "string" ? [] : [{
		wish,
		home
	}]);
	const refused = homes.flatMap(({ wish, home }) => typeof home === "string" ? [{
		...wish,
		reason: home
	}] : []);
	const edited = editPossible(manifest, possible, context);
	return {
		...edited,
		refused: [...refused, ...edited.refused]
	};
}
const unedited = (manifest, refused) => ({
	manifest,
	sources: manifest.sources,
	written: [],
	refused
});
const isSame = (a, b) => b !== void 0 && canonicalJson(a) === canonicalJson(b);
const desiredIn = (manifest, context) => new Map(resolveManifest(manifest, context).desired.map((embed) => [embed.embedId, embed]));
function sortedRows(wish) {
	const value = typeof wish.value === "object" ? [...wish.value].sort(byName) : wish.value;
	return {
		...wish,
		value
	};
}
const byName = (a, b) => a.name < b.name ? -1 : 1;
/** All at once; where that cannot be read as it was meant, by halves, so that one odd embed does not stop the others. */
function editPossible(manifest, placed, context) {
	if (placed.length === 0) return unedited(manifest, []);
	const outcome = editAll(manifest, placed, context);
	if (typeof outcome !== "string") return outcome;
	const ids = [...new Set(placed.map(({ wish }) => wish.embedId))];
	if (ids.length === 1) return unedited(manifest, placed.map(({ wish }) => ({
		...wish,
		reason: outcome
	})));
	const half = new Set(ids.slice(0, ids.length >> 1));
	const first = editPossible(manifest, placed.filter(({ wish }) => half.has(wish.embedId)), context);
	const rest = placed.filter(({ wish }) => !half.has(wish.embedId)).map(({ wish }) => wish);
	const second = editManifest(first.manifest, rest, context);
	return {
		...second,
		written: [...first.written, ...second.written],
		refused: [...first.refused, ...second.refused]
	};
}
function editAll(manifest, placed, context) {
	const files = new Set(placed.map(({ home }) => home.file));
	const sources = manifest.sources.map((source) => files.has(source.path) ? {
		...source,
		text: setText(source, branchFor(source, placed))
	} : source);
	const { manifest: after, issues } = parseManifest(sources);
	if (after === void 0) return `the manifest would not be valid: ${issues[0]?.message ?? "it could not be read"}`;
	if (!meansJustThat({
		before: manifest,
		after,
		placed
	}, context)) return "its entry is written in a way that cannot be edited safely";
	const desired = desiredIn(after, context);
	return {
		manifest: after,
		sources,
		written: placed.flatMap(({ wish }) => {
			const place = desired.get(wish.embedId)?.origins[wish.setting]?.place;
			return place === void 0 ? [] : [{
				...wish,
				place
			}];
		}),
		refused: []
	};
}
function branchFor({ path }, placed) {
	const root = /* @__PURE__ */ new Map();
	for (const { wish, home } of placed) {
		if (home.file !== path) continue;
		if (home.idFor !== void 0) put(root, [
			"embeds",
			home.key,
			"id",
			home.idFor
		], wish.embedId);
		const block = home.block === void 0 ? [] : ["environments", home.block];
		put(root, [
			"embeds",
			home.key,
			...block,
			"accessSettings",
			wish.setting
		], wish.value);
	}
	return root;
}
function put(root, path, value) {
	let here = root;
	for (const key of path.slice(0, -1)) {
		const found = here.get(key);
		const next = found instanceof Map ? found : /* @__PURE__ */ new Map();
		here.set(key, next);
		here = next;
	}
	here.set(path.at(-1) ?? "", value);
}
// src/render/edited-text.ts
function renderEdited(settings, look) {
	const written = settings.filter(({ place }) => place !== void 0);
	const not = settings.filter(({ place }) => place === void 0);
	const rows = columns([...written, ...not].map(cells));
	const heading = `Manifest: ${plural(written.length, "setting")} written · ${not.length} not`;
	const lines = [...written, ...not].flatMap((one, i) => [["  ", ...rows[i] ?? []], ...revertLines(one)]);
	return paint([...lines, [styled("bold", heading)]], look.palette);
}
function cells(setting) {
	const value = `${setting.setting}: ${valueText(setting.value)}`;
	if (setting.place !== void 0) return [
		styled("green", "+"),
		embedLabel(setting),
		value,
		styled("dim", placeLabel(setting.place))
	];
	return [
		styled("yellow", "x"),
		embedLabel(setting),
		value,
		setting.reason ?? ""
	];
}
const revertLines = ({ revert }) => revert === void 0 ? [] : [[styled("dim", `      to revert it: ${JSON.stringify(revert)}`)]];
// src/commands/edit-files.ts
/** The paths of the files that were replaced. Throws FILE_UNWRITABLE; each file is sound by itself, also where others failed. */
async function writeEdited(before, { sources }, runtime) {
	const written = [];
	for (const [index, { path, text }] of before.entries()) {
		const after = sources[index]?.text ?? text;
		if (after === text) continue;
		await replaceText(path, {
			before: text,
			after
		}, runtime);
		written.push(path);
	}
	return written;
}
/** The JSON form: values, where they stand now, and why some do not. */
const editedJson = (files, settings) => ({
	files,
	written: settings.flatMap(({ embedId, setting, value, place }) => place === void 0 ? [] : [{
		embedId,
		setting,
		value,
		file: place.file,
		line: place.line
	}]),
	notWritten: settings.flatMap(({ embedId, setting, value, reason, revert }) => reason === void 0 ? [] : [{
		embedId,
		setting,
		value,
		reason,
		...revert !== void 0 && { revert }
	}])
});
export { editManifest as i, writeEdited as n, renderEdited as r, editedJson as t };
