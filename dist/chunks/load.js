import { i as hasErrors, r as EmbedSyncError } from "./errors.js";
import { c as embedIdIn, d as parseInstant, n as parsePlainManifest } from "./parse-plain.js";
import { t as didYouMean } from "./nearest.js";
import { t as DEFAULT_POLICY } from "./policy.js";
import { S as quoted, _ as placeName, d as totalTooLarge, f as errorAt, h as warningAt, l as tooLarge, m as presentIssues, p as fileError, s as LIMITS } from "./tree.js";
import { t as canonicalJson } from "./canonical.js";
import { n as SETTING_NAMES } from "./settings.js";
import { constants, lstat, open, readdir } from "node:fs/promises";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
// src/glob.ts
/** Case-sensitive and anchored at both ends, over code points. There are no other special characters and no escapes. */
function matchesGlob(pattern, text) {
	const { length, steps, anyStep, stays } = compile(pattern);
	const states = new Uint32Array(anyStep.length);
	states[0] = 1;
	for (const character of text) {
		const step = steps.get(character) ?? anyStep;
		let carried = 0;
		let alive = 0;
		for (let word = 0; word < states.length; word++) {
			const before = states[word] ?? 0;
			const moved = before & (step[word] ?? 0);
			const after = moved << 1 | carried | before & (stays[word] ?? 0);
			states[word] = after;
			carried = moved >>> 31;
			alive |= after;
		}
		if (alive === 0) return false;
	}
	return has(states, length);
}
const matchesAnyGlob = (patterns, text) => patterns.some((pattern) => matchesGlob(pattern, text));
function compile(pattern) {
	const characters = [...pattern];
	const singles = characters.filter((character) => character !== "*");
	const none = () => new Uint32Array((singles.length >>> 5) + 1);
	const [anyStep, stays, steps] = [
		none(),
		none(),
		/* @__PURE__ */ new Map()
	];
	for (const [state, single] of singles.entries()) if (single === "?") set(anyStep, state);
	for (const [state, single] of singles.entries()) {
		if (single === "?") continue;
		const step = steps.get(single) ?? anyStep.slice();
		set(step, state);
		steps.set(single, step);
	}
	let state = 0;
	for (const character of characters) if (character === "*") set(stays, state);
	else state += 1;
	return {
		length: singles.length,
		steps,
		anyStep,
		stays
	};
}
function set(bits, bit) {
	bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | 1 << (bit & 31);
}
const has = (bits, bit) => ((bits[bit >>> 5] ?? 0) >>> (bit & 31) & 1) === 1;
// src/manifest/read.ts
const DEFAULT_NAME = "embeds.yaml";
const EXTENSIONS = /* @__PURE__ */ new Set([
	".yaml",
	".yml",
	".json"
]);
/**
* Each file once, in the order of `paths` and sorted within a folder. `paths` are taken from `cwd`. Where there is an
* issue there are no sources, since what they lack would look like errors in them.
*/
async function readSources(paths, cwd) {
	const files = /* @__PURE__ */ new Set();
	const issues = [];
	for (const path of paths) {
		const found = await filesAt(resolve(cwd, path), cwd);
		if ("issue" in found) issues.push(found.issue);
		else for (const file of found.value) files.add(file);
	}
	const sources = [];
	let total = 0;
	for (const file of files) {
		const found = await readText(file, shownPath(file, cwd));
		if ("issue" in found) issues.push(found.issue);
		else {
			total += found.value.bytes;
			sources.push(found.value.source);
			if (total > LIMITS.total) issues.push(totalTooLarge(found.value.source.path));
		}
		if (total > LIMITS.total) break;
	}
	return issues.length > 0 ? {
		sources: [],
		issues
	} : {
		sources,
		issues
	};
}
const shownPath = (path, cwd) => {
	const below = relative(cwd, path);
	return (below === "" || below.split(sep)[0] === ".." || isAbsolute(below) ? path : below).split(sep).join("/");
};
const refused$1 = (path, code, wording) => ({ issue: fileError(path, code, wording) });
async function filesAt(path, cwd) {
	const shown = shownPath(path, cwd);
	try {
		for (const step of stepsTo(path, cwd)) if ((await lstat(step)).isSymbolicLink()) return isLink(shownPath(step, cwd));
		if (!(await lstat(path)).isDirectory()) return { value: [path] };
		const files = await filesBelow(path);
		if (files.length > 0) return { value: files };
		return refused$1(shown, "FOLDER_EMPTY", {
			message: `${shown} holds no .yaml, .yml or .json file.`,
			hint: "Folders whose name starts with a dot, node_modules and symbolic links are passed over."
		});
	} catch (error) {
		return errorCode(error) === "ENOENT" ? notFound(path, shown) : notOpened(shown, error);
	}
}
/** A path below the working directory is what a changed repository could bend: there no folder on the way may be a link. */
function stepsTo(path, cwd) {
	const parts = relative(cwd, path).split(sep);
	if (parts[0] === ".." || parts[0] === "" || isAbsolute(relative(cwd, path))) return [path];
	return parts.map((_, index) => join(cwd, ...parts.slice(0, index + 1)));
}
async function filesBelow(folder) {
	const files = [];
	const folders = [folder];
	for (let here = folders.pop(); here !== void 0; here = folders.pop()) for (const entry of await readdir(here, { withFileTypes: true })) if (isManifestFile(entry)) files.push(join(here, entry.name));
	else if (isManifestFolder(entry)) folders.push(join(here, entry.name));
	return files.sort();
}
const isManifestFile = (entry) => entry.isFile() && EXTENSIONS.has(extname(entry.name)) && !entry.name.startsWith(".") && entry.name !== "embed-sync.policy.yaml";
const isManifestFolder = (entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules";
async function notFound(path, shown) {
	const neighbours = await readdir(dirname(path)).catch(() => []);
	const start = basename(path) === DEFAULT_NAME ? `Write one of what is live with: embed-sync import -o ${shown}` : void 0;
	const hint = didYouMean(basename(path), neighbours) ?? start ?? "Paths are looked up from the folder that the command runs in.";
	return refused$1(shown, "FILE_NOT_FOUND", {
		message: `There is no file or folder ${shown}.`,
		hint
	});
}
const isLink = (shown) => refused$1(shown, "FILE_IS_LINK", {
	message: `${shown} is a symbolic link, which is not followed.`,
	hint: "Give the file or folder that it points to."
});
/** Not available everywhere; without them the look at each step is the only guard. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
async function readText(path, shown) {
	try {
		const handle = await open(path, FLAGS);
		try {
			const stats = await handle.stat();
			if (!stats.isFile()) return refused$1(shown, "FILE_NOT_REGULAR", {
				message: `${shown} is not a regular file.`,
				hint: "Give a file that is stored on disk."
			});
			if (stats.size > LIMITS.file) return { issue: tooLarge(shown) };
			const bytes = await handle.readFile();
			if (bytes.length > LIMITS.file) return { issue: tooLarge(shown) };
			const text = decode(bytes);
			if (text !== void 0) return { value: {
				source: {
					path: shown,
					text
				},
				bytes: bytes.length
			} };
			return refused$1(shown, "NOT_UTF8", {
				message: `${shown} is not valid UTF-8.`,
				hint: "Save it as UTF-8 in your editor."
			});
		} finally {
			await handle.close();
		}
	} catch (error) {
		return errorCode(error) === "ELOOP" ? isLink(shown) : notOpened(shown, error);
	}
}
/** Without a byte order mark. */
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
const errorCode = (error) => error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown reason";
const notOpened = (shown, error) => refused$1(shown, "FILE_NOT_OPENED", {
	message: `${shown} could not be read (${errorCode(error)}).`,
	hint: "Look at its permissions and at the folders on the way to it."
});
// src/manifest/groups.ts
function membershipsOf(groups, live) {
	const members = live.map((embed) => [embed.embedId, groups.filter((group) => belongs(embed, group))]);
	return new Map(members.filter(([, of]) => of.length > 0));
}
/** What the API did not tell matches nothing, not even `*`: a setting is never managed on a guess. */
const belongs = ({ name, embedType }, { match }) => (match.name === void 0 || name !== void 0 && matchesGlob(match.name, name)) && (match.embedType === void 0 || embedType !== void 0 && matchesGlob(match.embedType, embedType));
/** Without live embeds nothing can be said. */
function idleGroups({ groups }, live, memberships) {
	if (live.length === 0) return [];
	const busy = new Set([...memberships.values()].flat());
	return groups.filter((group) => !busy.has(group)).map(({ name, place }) => warningAt(place, "GROUP_MATCHES_NOTHING", {
		message: `No live embed matches group ${quoted(name)}.`,
		hint: "Patterns are case-sensitive and match the whole name or type."
	}));
}
/** What the embed itself decides, the groups need not agree on: its tier, and `decided` settings. */
function conflictsOf(embedId, groups, { ownTier, decided }) {
	if (groups.length < 2) return [];
	return [...ownTier ? [] : [["tier", ({ tier }) => tier?.value]], ...SETTING_NAMES.filter((name) => !decided.some((settings) => settings.has(name))).map((name) => [name, ({ settings }) => settings.get(name)?.value])].flatMap(([what, valueIn]) => {
		const having = groups.filter((group) => valueIn(group) !== void 0);
		const [first] = having;
		const second = having.find((group) => first !== void 0 && !same(valueIn(first), valueIn(group)));
		return first === void 0 || second === void 0 ? [] : [{
			what,
			first,
			second,
			embedId
		}];
	});
}
const same = (a, b) => canonicalJson(a) === canonicalJson(b);
/** One for each pair of groups and thing they disagree on, however many embeds it concerns. */
function conflictIssues(conflicts) {
	const alike = /* @__PURE__ */ new Map();
	for (const conflict of conflicts) {
		const key = JSON.stringify([
			conflict.what,
			conflict.first.name,
			conflict.second.name
		]);
		const known = alike.get(key);
		if (known === void 0) alike.set(key, [conflict]);
		else known.push(conflict);
	}
	return [...alike.values()].flatMap(([one, ...others]) => one === void 0 ? [] : [conflictIssue(one, others.length)]);
}
function conflictIssue({ what, first, second, embedId }, others) {
	const [here, there] = [placeOf(second, what), placeOf(first, what)];
	const more = others === 0 ? "" : ` and ${others} more`;
	return errorAt(here, "GROUP_CONFLICT", {
		message: `Groups ${quoted(first.name)} (${placeName(there)}) and ${quoted(second.name)} (${placeName(here)}) both match ${quoted(embedId)}${more} and disagree on ${what}.`,
		hint: `Narrow one of the patterns, or set ${what} in the embed itself.`
	});
}
function placeOf({ tier, settings, place }, what) {
	return (what === "tier" ? tier : settings.get(what))?.place ?? place;
}
// src/manifest/layers.ts
const manages = (layers, setting) => layers.some(({ settings }) => settings.has(setting));
const decider = (layers, setting) => layers.findLast(({ settings }) => settings.has(setting));
/** Those that decide a setting: no more than there are settings, however many layers there were. */
const decisive = (layers) => layers.filter((layer) => SETTING_NAMES.some((setting) => decider(layers, setting) === layer));
/** Lowest precedence first; the outcome is in catalogue order. */
function layered(layers) {
	const values = {};
	const origins = {};
	for (const setting of SETTING_NAMES) {
		const layer = decider(layers, setting);
		const written = layer?.settings.get(setting);
		if (layer === void 0 || written === void 0) continue;
		values[setting] = written.value;
		origins[setting] = {
			kind: layer.kind,
			name: layer.name,
			place: written.place
		};
	}
	return {
		settings: values,
		origins
	};
}
// src/manifest/member.ts
function resolveMember(member, around) {
	const { embedId, embed, groups } = member;
	const tier = embed?.tier?.value ?? groups.find((group) => group.tier !== void 0)?.tier?.value;
	const base = baseLayers(member, tier, around);
	const active = (embed?.overrides ?? []).filter((override) => isActive(override, around.now));
	const layers = [...base, ...active.map(({ reason, settings }) => ({
		kind: "override",
		name: reason,
		settings
	}))];
	const isManaged = layers.some(({ settings }) => settings.size > 0);
	const source = embed?.place ?? groups[0]?.place;
	return {
		desired: {
			embedId,
			key: embed?.key ?? embedId,
			...embed?.name !== void 0 && { name: embed.name },
			...embed?.owner !== void 0 && { owner: embed.owner },
			...tier !== void 0 && { tier },
			...source !== void 0 && { source },
			...layered(layers),
			overrides: (embed?.overrides ?? []).map((override) => overrideOf(override, active))
		},
		conflicts: conflictsOf(embedId, groups, {
			ownTier: embed?.tier !== void 0,
			decided: ownSettings(embed, around)
		}),
		issues: [...baselessOverrides(member, base, around), ...isManaged ? [] : nothingManaged(member, around)]
	};
}
/** All that holds without overrides. */
function baseLayers({ embed, groups }, tier, around) {
	const block = environmentBlock(embed, around);
	return [
		...tier === void 0 ? [] : around.tierLayers(tier),
		...groups.map(({ name, settings }) => ({
			kind: "group",
			name,
			settings
		})),
		...embed === void 0 ? [] : [{
			kind: "embed",
			name: embed.key,
			settings: embed.settings
		}],
		...block === void 0 ? [] : [{
			kind: "environment",
			name: around.environment ?? "",
			settings: block
		}]
	];
}
const environmentBlock = (embed, { environment }) => environment === void 0 ? void 0 : embed?.environments.get(environment)?.value;
const ownSettings = (embed, around) => [embed?.settings, environmentBlock(embed, around)].filter((settings) => settings !== void 0);
function isActive({ from, until }, now) {
	const [start, end] = [parseInstant(from.value), parseInstant(until.value)];
	return start !== void 0 && end !== void 0 && start <= now.getTime() && now.getTime() < end;
}
const overrideOf = (written, active) => ({
	reason: written.reason,
	from: written.from.value,
	until: written.until.value,
	settings: [...written.settings.keys()],
	values: layered([{
		kind: "override",
		name: written.reason,
		settings: written.settings
	}]).settings,
	active: active.includes(written),
	place: written.place
});
/** Without a value below it, nothing would be sent when the override ends, and its value would stay for ever. */
function baselessOverrides(member, base, around) {
	const mayComeFromGroup = (name) => around.mayJoinGroups(member.embedId) && around.groups.some((group) => groupManages(group, name, around));
	return (member.embed?.overrides ?? []).flatMap(({ settings }) => [...settings].filter(([name]) => !manages(base, name) && !mayComeFromGroup(name)).map(([name, { place }]) => errorAt(place, "OVERRIDE_WITHOUT_BASE", {
		message: `${name} is set by this override alone, so there is no value to return to when it ends.`,
		hint: `Set ${name} under accessSettings of ${quoted(member.embed?.key ?? "")}, or in its tier.`
	})));
}
const groupManages = ({ settings, tier }, name, { tierLayers }) => settings.has(name) || tier !== void 0 && manages(tierLayers(tier.value), name);
function nothingManaged({ embedId, embed, groups }, around) {
	if (around.mayJoinGroups(embedId) && around.groups.length > 0) return [];
	const what = embed === void 0 ? `Group ${quoted(groups[0]?.name ?? "")}` : `Embed ${quoted(embed.key)}`;
	return [warningAt(embed?.place ?? groups[0]?.place, "NOTHING_MANAGED", {
		message: `${what} is listed, but none of its settings is managed.`,
		hint: "Give it a tier or accessSettings."
	})];
}
// src/manifest/target.ts
function chooseTarget({ dataApp, environments }, chosen) {
	if (environments === void 0) {
		if (chosen === void 0) return {
			dataApp: dataApp ?? "",
			issues: []
		};
		return refused("ENVIRONMENT_UNEXPECTED", {
			message: `Environment ${quoted(chosen)} was chosen, but the manifest declares no environments.`,
			hint: "Leave --env out."
		});
	}
	const names = environments.map(({ name }) => name);
	const declared = `Declared are: ${names.join(", ")}.`;
	if (chosen === void 0) return refused("ENVIRONMENT_REQUIRED", {
		message: "The manifest is for several environments, and none was chosen.",
		hint: `Give --env with one of: ${names.join(", ")}.`
	});
	const environment = environments.find(({ name }) => name === chosen);
	if (environment !== void 0) return {
		dataApp: environment.dataApp,
		issues: []
	};
	return refused("UNKNOWN_ENVIRONMENT", {
		message: `There is no environment ${quoted(chosen)}.`,
		hint: [didYouMean(chosen, names), declared].filter(Boolean).join(" ")
	});
}
const refused = (code, wording) => ({
	dataApp: "",
	issues: [errorAt(void 0, code, wording)]
});
// src/manifest/tiers.ts
/** Each tier is worked out once, however many embeds and tiers use it. */
function tierResolver(tiers) {
	const known = /* @__PURE__ */ new Map();
	return (name) => {
		const chain = [];
		for (let at = name; at !== void 0 && !known.has(at); at = chain.at(-1)?.extends?.value) {
			const tier = tiers.get(at);
			if (tier === void 0) break;
			chain.push(tier);
		}
		for (const tier of chain.reverse()) {
			const base = known.get(tier.extends?.value ?? "") ?? [];
			known.set(tier.name, decisive([...base, {
				kind: "tier",
				name: tier.name,
				settings: tier.settings
			}]));
		}
		return known.get(name) ?? [];
	};
}
// src/manifest/resolve.ts
function resolveManifest(manifest, context) {
	const { environment, live } = context;
	const { dataApp, issues: targetIssues } = chooseTarget(manifest, environment);
	const target = {
		dataApp,
		...environment !== void 0 && { environment }
	};
	if (targetIssues.length > 0) return {
		desired: [],
		...target,
		issues: targetIssues
	};
	const memberships = membershipsOf(manifest.groups, live);
	const around = surroundings(manifest, context);
	const members = membersOf(manifest, environment, memberships).map((member) => resolveMember(member, around));
	const issues = distinct([
		...members.flatMap((member) => member.issues),
		...conflictIssues(members.flatMap(({ conflicts }) => conflicts)),
		...idleGroups(manifest, live, memberships)
	]);
	return {
		desired: members.map(({ desired }) => desired),
		...target,
		issues: presentIssues(issues, manifest.sources)
	};
}
function surroundings({ tiers, groups }, { environment, live, now }) {
	const known = new Set(live.map(({ embedId }) => embedId));
	return {
		environment,
		now,
		groups,
		tierLayers: tierResolver(tiers),
		mayJoinGroups: (embedId) => !known.has(embedId)
	};
}
function membersOf({ embeds }, environment, memberships) {
	const written = embeds.flatMap((embed) => {
		const embedId = embedIdIn(embed, environment)?.value;
		return embedId === void 0 ? [] : [{
			embedId,
			embed,
			groups: memberships.get(embedId) ?? []
		}];
	});
	const named = new Set(written.map(({ embedId }) => embedId));
	const grouped = [...memberships].filter(([embedId]) => !named.has(embedId)).map(([embedId, groups]) => ({
		embedId,
		groups
	})).sort((a, b) => a.embedId < b.embedId ? -1 : 1);
	return [...written, ...grouped];
}
/** A group that manages nothing says so once, not for each embed that it matches. */
const distinct = (issues) => [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
// src/load.ts
/** Reads and parses files and directories as one manifest. Throws MANIFEST_INVALID with all issues. */
async function loadManifest(paths, cwd) {
	const { sources, issues: unreadable } = await readSources(paths, cwd);
	const { manifest, issues } = await parsed(sources);
	const all = [...unreadable, ...issues];
	if (manifest === void 0 || hasErrors(all)) throw invalidManifest(all);
	return {
		manifest,
		warnings: all
	};
}
/** The YAML parser and the schema are loaded only for manifests that need them. */
async function parsed(sources) {
	const plain = parsePlainManifest(sources);
	if (plain !== void 0) return {
		manifest: plain,
		issues: []
	};
	return (await import("./parse.js")).parseManifest(sources);
}
/** Every issue that can be found offline, for each environment (or the one named). */
async function checkManifest(paths, environment, { cwd }, at) {
	const { manifest, warnings } = await loadManifest(paths, cwd);
	const declared = manifest.environments?.map(({ name }) => name) ?? [];
	const issues = (environment !== void 0 ? [environment] : declared.length > 0 ? declared : [void 0]).flatMap((name) => {
		return resolveManifest(manifest, {
			...name !== void 0 && { environment: name },
			live: [],
			now: at
		}).issues;
	});
	const distinct = new Map(issues.map((issue) => [JSON.stringify(issue), issue]));
	return [...warnings, ...distinct.values()];
}
/** The error for a manifest with these issues. */
function invalidManifest(issues) {
	const count = issues.filter(({ severity }) => severity === "error").length;
	return new EmbedSyncError("MANIFEST_INVALID", `the manifest has ${count} error${count === 1 ? "" : "s"}; nothing was requested`, { issues });
}
/**
* The policy at `path`; where none is named, the one at the usual place, or the built-in one where there is none.
* Throws POLICY_INVALID with all issues.
*/
async function loadPolicy(path, cwd) {
	const { sources, issues: unreadable } = await readSources([path ?? "embed-sync.policy.yaml"], cwd);
	if (path === void 0 && unreadable.length > 0 && unreadable.every(({ code }) => code === "FILE_NOT_FOUND")) return DEFAULT_POLICY;
	const [source, ...others] = sources;
	if (source === void 0) throw invalidPolicy(unreadable);
	if (others.length > 0) throw new EmbedSyncError("POLICY_INVALID", "a policy is one file; nothing was requested", { hint: "Give the file itself with --policy." });
	return policyFromText(source);
}
/** Throws POLICY_INVALID with all issues. */
async function policyFromText(source) {
	const { parsePolicy } = await import("./parse-policy.js");
	const { policy, issues } = parsePolicy(source);
	if (policy === void 0) throw invalidPolicy(issues);
	return policy;
}
function invalidPolicy(issues) {
	const errors = issues.filter(({ severity }) => severity === "error").length;
	const message = `the policy has ${errors} error${errors === 1 ? "" : "s"}; nothing was requested`;
	return new EmbedSyncError("POLICY_INVALID", message, { issues });
}
export { policyFromText as a, layered as c, loadPolicy as i, matchesAnyGlob as l, invalidManifest as n, resolveManifest as o, loadManifest as r, tierResolver as s, checkManifest as t, matchesGlob as u };
