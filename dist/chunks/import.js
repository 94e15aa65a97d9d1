import { i as hasErrors, n as EXIT, r as EmbedSyncError } from "./errors.js";
import { c as layered, l as matchesAnyGlob, o as resolveManifest, r as loadManifest, s as tierResolver } from "./load.js";
import { _ as isText, a as notManaged, c as tierLines, f as gapAfter, g as adopt, h as rangeOf, i as linesText, l as yamlScalar, n as commentLines, p as isBlock, r as embedLines, t as BLANK, u as columnOf, v as shownId } from "./entry-text.js";
import { t as canonicalJson } from "./canonical.js";
import { c as settingSpec, n as SETTING_NAMES, s as settingEntries } from "./settings.js";
import { t as parseManifest } from "./parse2.js";
import { n as composeYaml, r as require_dist } from "./syntax.js";
import { c as embedIdIn } from "./parse-plain.js";
import { f as errorAt, g as placeAt, v as withLines } from "./tree.js";
import { r as plural } from "./numbers.js";
import { a as openSession } from "./connect.js";
import "./options.js";
import { r as writeText, t as replaceText } from "./out.js";
import { lstat } from "node:fs/promises";
import { resolve } from "node:path";
// src/manifest/permission-sets.ts
const RECURS = {
	embeds: 3,
	percent: 1
};
const PERMISSIONS = SETTING_NAMES.filter((name) => ["flag", "choice"].includes(settingSpec(name).kind));
/** What a tier is named after: the gravest thing that its viewers may do. Gravest first. */
const GRAVEST = {
	isAllowUnderlyingData: "raw-rows",
	isAllowAiPilot: "ai-pilot",
	isAllowMetricDeletion: "editing",
	isAllowMetricUpdate: "editing",
	isAllowMetricCreation: "editing",
	isAllowEmailReports: "reports",
	isAllowManageMetrics: "arranging",
	isAllowMetricLayoutChange: "arranging",
	isAllowCreateDashboardView: "arranging"
};
/** From the one that lets viewers do least to the one that lets them do most; the same for every order of `all`. */
function recurringSets(all) {
	const sets = /* @__PURE__ */ new Map();
	for (const one of all) {
		const settings = Object.fromEntries(settingEntries(one).filter(([name]) => PERMISSIONS.includes(name)));
		const key = JSON.stringify(settings);
		const known = sets.get(key);
		if (known === void 0) sets.set(key, {
			settings,
			key,
			count: 1
		});
		else known.count += 1;
	}
	const enough = Math.max(Math.min(RECURS.embeds, all.length), all.length * RECURS.percent / 100, 2);
	return named([...sets.values()].filter(({ settings, count }) => count >= enough && settingEntries(settings).length > 1).sort((a, b) => exposure(a.settings) - exposure(b.settings) || (a.key < b.key ? -1 : 1)));
}
const isOn = (settings, flag) => settingEntries(settings).some(([name, value]) => name === flag && value === true);
/** Grows with the gravest permission first, then with their number. */
function exposure(settings) {
	const flags = Object.keys(GRAVEST);
	const gravest = flags.findIndex((flag) => isOn(settings, flag));
	return (gravest < 0 ? 0 : flags.length - gravest) * 100 + flags.filter((flag) => isOn(settings, flag)).length;
}
/** No flag on is `view-only` where every flag was told; else nobody knows that. */
function nameOf(settings) {
	const gravest = Object.entries(GRAVEST).find(([flag]) => isOn(settings, flag));
	if (gravest !== void 0) return gravest[1];
	return Object.keys(GRAVEST).every((flag) => Object.hasOwn(settings, flag)) ? "view-only" : "all-off";
}
function named(sets) {
	const used = /* @__PURE__ */ new Map();
	return sets.map(({ settings }) => {
		const name = nameOf(settings);
		const nth = (used.get(name) ?? 0) + 1;
		used.set(name, nth);
		return {
			name: nth === 1 ? name : `${name}-${nth}`,
			settings
		};
	});
}
/** Remembers embeds that are alike, so that many embeds and many tiers stay cheap. */
function tierFitter(tiers) {
	const known = /* @__PURE__ */ new Map();
	return (settings) => {
		const key = JSON.stringify(settingEntries(settings));
		const fit = known.get(key) ?? bestFit(settings, tiers);
		known.set(key, fit);
		return fit;
	};
}
/** More than that, and the name of the tier would tell a reviewer something that is not so. */
const MOST_EXCEPTIONS = 2;
/** The shortest way to write the settings; among equals without a tier, then the first. */
function bestFit(settings, tiers) {
	let best = { own: settings };
	let length = settingEntries(settings).length;
	for (const tier of tiers) {
		if (settingEntries(tier.settings).some(([name]) => settings[name] === void 0)) continue;
		const own = Object.fromEntries(settingEntries(settings).filter(([name, value]) => !same(value, tier.settings[name])));
		const written = Object.keys(own).length + 1;
		if (written >= length || exceptionsTo(tier, own) > MOST_EXCEPTIONS) continue;
		best = {
			tier,
			own
		};
		length = written;
	}
	return best;
}
/** How many settings of the tier an embed has otherwise. */
const exceptionsTo = (tier, own) => settingEntries(tier.settings).filter(([name]) => own[name] !== void 0).length;
const same = (a, b) => a === b || typeof a === "object" && typeof b === "object" && canonicalJson(a) === canonicalJson(b);
// src/manifest/dump.ts
const PUBLISHED_SCHEMA = "https://embed-sync.dev/schemas/v1/manifest.schema.json";
function dumpManifest(live, about) {
	const { dataApp, schemaPath = PUBLISHED_SCHEMA, tierNames } = about;
	const { adopted, leftOut } = adopt(live);
	const tiers = recurringSets(adopted.map(({ settings }) => settings)).map((tier) => ({
		...tier,
		name: tierNames?.get(tier.name) ?? tier.name
	}));
	const fitFor = tierFitter(tiers);
	const fits = adopted.map(({ settings }) => fitFor(settings));
	const common = commonGaps(adopted);
	const lines = [
		line(`# yaml-language-server: $schema=${schemaPath}`),
		line("#"),
		...commentLines(0, "Written by embed-sync import from what was live. What stands here is managed; what does not is left alone."),
		...notManaged(common).flatMap((comment) => commentLines(0, comment)),
		line("version: 1"),
		line(`dataApp: ${yamlScalar(dataApp)}`),
		...tiersBlock(tiers, fits),
		...embedsBlock(adopted, fits, common),
		...leftOutBlock(leftOut)
	];
	const text = linesText(lines, {
		base: 0,
		step: 2,
		eol: "\n"
	});
	const dumped = tiers.map((tier) => ({
		name: tier.name,
		embeds: fits.filter((fit) => fit.tier === tier).length
	}));
	return {
		text,
		added: adopted.map(({ embedId }) => embedId),
		tiers: dumped,
		leftOut
	};
}
const line = (text) => ({
	level: 0,
	text
});
/** What is missing from every embed is said once. */
function commonGaps(adopted) {
	const [first, ...others] = adopted;
	if (first === void 0) return {
		untold: [],
		foreign: []
	};
	return {
		untold: first.untold.filter((name) => others.every(({ untold }) => untold.includes(name))),
		foreign: first.foreign.filter((name) => others.every(({ foreign }) => foreign.includes(name)))
	};
}
function tiersBlock(tiers, fits) {
	if (tiers.length === 0) return [];
	return [
		BLANK,
		...commentLines(0, "Sets of permissions that recur, named after the gravest of them. Give them the names that you use."),
		line("tiers:"),
		...tiers.flatMap((tier, index) => [
			...index === 0 ? [] : [BLANK],
			...commentLines(1, usersOf(tier, fits)),
			...tierLines(tier)
		])
	];
}
function usersOf(tier, fits) {
	const users = fits.filter((fit) => fit.tier === tier);
	const odd = users.filter(({ own }) => exceptionsTo(tier, own) > 0).length;
	return `${users.length} embeds${odd === 0 ? "" : `, ${odd} of them with exceptions`}`;
}
function embedsBlock(adopted, fits, common) {
	if (adopted.length === 0) return [];
	const entries = adopted.flatMap((embed, index) => {
		const untold = embed.untold.filter((name) => !common.untold.includes(name));
		const foreign = embed.foreign.filter((name) => !common.foreign.includes(name));
		const comments = [...notManaged({
			untold,
			foreign
		}), ...embed.remarks];
		const entry = {
			embed,
			fit: fits[index] ?? { own: embed.settings },
			comments
		};
		return [...index === 0 ? [] : [BLANK], ...embedLines(entry)];
	});
	return [
		BLANK,
		line("embeds:"),
		...entries
	];
}
const leftOutBlock = (leftOut) => [...leftOut.length === 0 ? [] : [BLANK], ...leftOut.flatMap(({ embedId, reason }) => commentLines(0, `Left out is ${shownId(embedId)}: ${reason}.`))];
// src/manifest/splice.ts
var import_dist = require_dist();
/** `source` is one of the files of the manifest, and the manifest is without errors. */
function addEmbeds(source, embeds, home) {
	const { adopted, leftOut } = adoptInto(embeds, home);
	if (adopted.length === 0) return {
		text: source.text,
		added: [],
		leftOut,
		issues: []
	};
	const gap = gapIn(withLines(source));
	if ("issue" in gap) return {
		added: [],
		leftOut,
		issues: [gap.issue]
	};
	return {
		text: source.text.slice(0, gap.offset) + linesIn(gap, adopted, home) + source.text.slice(gap.offset),
		added: adopted.map(({ embedId }) => embedId),
		leftOut,
		issues: []
	};
}
function adoptInto(embeds, { manifest, environment }) {
	const ids = manifest.embeds.flatMap((embed) => embedIdIn(embed, environment)?.value ?? []);
	const { adopted, leftOut } = adopt(embeds, ids);
	const keys = new Set(manifest.embeds.map(({ key }) => key));
	const reason = "another entry of the manifest has its id as a key; give that entry the id, or rename it";
	return {
		adopted: adopted.filter(({ embedId }) => !keys.has(embedId)),
		leftOut: [...leftOut, ...adopted.filter(({ embedId }) => keys.has(embedId)).map(({ embedId }) => ({
			embedId,
			reason
		}))]
	};
}
function linesIn(gap, adopted, { manifest, environment }) {
	const fitFor = tierFitter(tiersOf(manifest));
	const entries = adopted.flatMap((embed) => [BLANK, ...embedLines({
		embed,
		fit: fitFor(embed.settings),
		...environment !== void 0 && { environment },
		comments: [...notManaged(embed), ...embed.remarks]
	})]);
	const { indentation, heading, midLine } = gap;
	const lines = heading ? [
		BLANK,
		{
			level: 0,
			text: "embeds:"
		},
		...entries.slice(1)
	] : entries;
	return (midLine ? indentation.eol : "") + linesText(lines, indentation);
}
function tiersOf({ tiers }) {
	const layersOf = tierResolver(tiers);
	return [...tiers.keys()].map((name) => ({
		name,
		settings: layered(layersOf(name)).settings
	}));
}
function gapIn(lined) {
	const root = composeYaml(lined).document?.contents;
	if (!isBlock(root)) return notBlock(lined, 0);
	const pair = root.items.find(({ key }) => (0, import_dist.isScalar)(key) && key.value === "embeds");
	if (pair === void 0) return endGap(lined, root, {
		heading: true,
		base: columnOf(lined, root),
		step: 2
	});
	if (!isBlock(pair.value)) return notBlock(lined, rangeOf(pair.key)[0]);
	const column = columnOf(lined, pair.value);
	const inside = pair.value.items.map(({ value }) => value).find(isBlock);
	const step = inside === void 0 ? column - columnOf(lined, root) : columnOf(lined, inside) - column;
	return endGap(lined, pair.value, {
		heading: false,
		base: column - step,
		step
	});
}
const notBlock = (lined, offset) => ({ issue: errorAt(placeAt(lined, offset), "EMBEDS_NOT_BLOCK", {
	message: "Embeds cannot be added here: they do not stand on lines of their own, one below the other.",
	hint: "Write embeds without braces, or leave them out of this file altogether; or name another YAML file."
}) });
function endGap(lined, map, { heading, base, step }) {
	const gap = gapAfter(lined, map);
	return {
		...gap,
		heading,
		indentation: {
			base,
			step,
			eol: gap.eol
		}
	};
}
// src/commands/look-at-all.ts
async function lookAtAll(listed, { reader, report }) {
	const questions = listed.flatMap((embed) => {
		const settings = SETTING_NAMES.filter((name) => embed.settings[name] === void 0);
		return settings.length === 0 ? [] : [{
			embed,
			settings
		}];
	});
	if (questions.length === 0) return listed;
	const closer = new Map((await reader.lookCloser(questions, report)).map((embed) => [embed.embedId, embed]));
	return listed.map((embed) => closer.get(embed.embedId) ?? embed);
}
// src/commands/import.ts
async function runImport(context) {
	const { out, into } = context.options;
	refuseUnclear(context.options);
	if (into !== void 0) return importInto(into, context);
	if (out !== void 0) await refuseExisting(out, context);
	return importNew(context);
}
const namesFiles = ({ file }) => file.length !== 1 || file[0] !== "embeds.yaml";
function refuseUnclear(options) {
	const { out, into, env, dataApp } = options;
	const unclear = (message) => new EmbedSyncError("USAGE", message, { hint: "See embed-sync import --help." });
	if (out !== void 0 && into !== void 0) throw unclear("--out writes a new manifest and --into adds to one: give one of the two");
	if (into === void 0 && env !== void 0) throw unclear("--env goes with --into: a new manifest is for one data app");
	if (into === void 0 && namesFiles(options)) throw unclear("--file goes with --into: it names the rest of the manifest");
	if (into !== void 0 && dataApp !== void 0) throw unclear("--data-app is for a new manifest; the one of --into names its own");
	if (dataApp !== void 0 && !isText(dataApp)) throw unclear("--data-app takes the name of a data app");
}
async function refuseExisting(out, { runtime }) {
	if (await lstat(resolve(runtime.cwd, out)).catch(() => void 0) === void 0) return;
	throw new EmbedSyncError("USAGE", `${out} is there already; nothing was requested or written`, { hint: `Add what it lacks with --into ${out}, or give another name.` });
}
async function importNew(context) {
	const { options, runtime } = context;
	const { side } = await openSession(context);
	const listed = await side.reader.list();
	const dataApp = dataAppOf(listed, options.dataApp);
	const { text, added, tiers, leftOut } = dumpManifest(await lookAtAll(chosen(listed, options), side), { dataApp });
	checkReadable([{
		path: options.out ?? "the new manifest",
		text
	}]);
	if (options.out !== void 0) await writeText(options.out, text, runtime);
	const told = `${plural(added.length, "embed")} in ${plural(tiers.length, "tier")}`;
	noteLeftOut(leftOut, context);
	if (options.out === void 0) context.note(`Imported ${told}.\n`);
	const json = {
		written: options.out ?? null,
		embeds: added.length,
		tiers: tiers.length,
		added,
		leftOut
	};
	return {
		exitCode: EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			...json,
			...options.out === void 0 && { manifest: text }
		}),
		text: () => options.out === void 0 ? text : `Wrote ${options.out}: ${told}.\n`
	};
}
const namesTold = (live) => [...new Set(live.flatMap(({ dataAppName }) => dataAppName ?? []))];
/** As the API tells it, else as it was given. */
function dataAppOf(live, given) {
	const told = namesTold(live);
	if (given !== void 0 && told.length > 0 && !told.includes(given)) throw wrongDataApp(given, told);
	const [only] = told;
	const dataApp = given ?? (told.length === 1 ? only : void 0);
	if (dataApp !== void 0 && isText(dataApp)) return dataApp;
	throw new EmbedSyncError("USAGE", "the API does not tell which data app this token belongs to", { hint: "Give its name with --data-app NAME." });
}
const wrongDataApp = (wanted, told) => {
	const names = told.map((name) => `"${name}"`).sort();
	return new EmbedSyncError("TARGET_WRONG", `this token lists the embeds of ${names.join(", ")}, not of "${wanted}"`, { hint: "Nothing was written. Use the token of that data app." });
};
async function importInto(into, context) {
	const { options, runtime } = context;
	const { manifest } = await loadManifest(namesFiles(options) ? [...options.file, into] : [into], runtime.cwd);
	const source = sourceAt(into, manifest, context);
	const { dataApp } = resolved(manifest, [], context);
	const { side } = await openSession(context);
	const listed = await side.reader.list();
	const told = namesTold(listed);
	if (told.length > 0 && !told.includes(dataApp)) throw wrongDataApp(dataApp, told);
	const managed = new Set(resolved(manifest, listed, context).desired.map(({ embedId }) => embedId));
	const lacking = chosen(listed, options).filter(({ embedId }) => !managed.has(embedId));
	const home = {
		manifest,
		...options.env !== void 0 && { environment: options.env }
	};
	const { text, added, leftOut, issues } = addEmbeds(source, await lookAtAll(lacking, side), home);
	if (text === void 0) throw invalid("the file cannot be added to; nothing was written", issues);
	if (added.length > 0) {
		checkReadable(manifest.sources.map((one) => one === source ? {
			...source,
			text
		} : one));
		await replaceText(into, {
			before: source.text,
			after: text
		}, runtime);
	}
	context.note(added.map((embedId) => `+ ${embedId}\n`).join(""));
	noteLeftOut(leftOut, context);
	const written = added.length > 0 ? into : null;
	return {
		exitCode: EXIT.done,
		json: () => ({
			formatVersion: "1.0",
			written,
			embeds: added.length,
			tiers: 0,
			added,
			leftOut
		}),
		text: () => written === null ? `Nothing to add to ${into}.\n` : `Added ${plural(added.length, "embed")} to ${into}.\n`
	};
}
function sourceAt(into, { sources }, { runtime }) {
	const source = sources.find(({ path }) => resolve(runtime.cwd, path) === resolve(runtime.cwd, into));
	if (source !== void 0) return source;
	throw new EmbedSyncError("USAGE", `${into} is a folder`, { hint: "Name the file in it that embeds are to be added to." });
}
function resolved(manifest, live, { options, runtime }) {
	const { env } = options;
	const found = resolveManifest(manifest, {
		live,
		now: runtime.now(),
		...env !== void 0 && { environment: env }
	});
	if (hasErrors(found.issues)) throw invalid("the manifest has errors; nothing was written", found.issues);
	return found;
}
const chosen = (live, { only, exclude }) => live.filter((embed) => (only.length === 0 || matchesEmbed(only, embed)) && !matchesEmbed(exclude, embed));
const matchesEmbed = (patterns, { embedId, name }) => matchesAnyGlob(patterns, embedId) || name !== void 0 && matchesAnyGlob(patterns, name);
/** What is not understood when it is read must not be written. */
function checkReadable(sources) {
	const { manifest, issues } = parseManifest(sources);
	if (manifest !== void 0) return;
	throw invalid("what is live cannot be written as this manifest; nothing was written", issues, { hint: "Choose fewer embeds with --only. If size is not what is wrong, please report this as a bug." });
}
const invalid = (message, issues, more = {}) => new EmbedSyncError("MANIFEST_INVALID", message, {
	issues,
	...more
});
const noteLeftOut = (leftOut, { note }) => note(leftOut.map(({ embedId, reason }) => `Left out ${shownId(embedId)}: ${reason}.\n`).join(""));
export { runImport as a, noteLeftOut as i, dataAppOf as n, lookAtAll as o, namesTold as r, dumpManifest as s, checkReadable as t };
