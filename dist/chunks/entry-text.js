import { l as settingSpelled, n as SETTING_NAMES, o as isTenancyRows, s as settingEntries } from "./settings.js";
import { l as roughly } from "./parse-plain.js";
import { S as quoted, g as placeAt, x as hasUnseen, y as escapeNonAscii } from "./tree.js";
import { r as require_dist } from "./syntax.js";
// src/manifest/adopt.ts
/** `taken` are the ids that the manifest already holds. */
function adopt(live, taken = []) {
	const alike = new Map(taken.map((id) => [roughly(id), id]));
	const adopted = [];
	const leftOut = [];
	for (const embed of [...live].sort(byNameAndId)) {
		const { embedId } = embed;
		const other = alike.get(roughly(embedId));
		if (!isIdentifier(embedId)) leftOut.push({
			embedId,
			reason: "its id holds other characters than printable ASCII, or too many"
		});
		else if (other !== void 0) leftOut.push({
			embedId,
			reason: `its id is too much like ${shownId(other)}`
		});
		else adopted.push(adoptOne(embed));
		if (isIdentifier(embedId)) alike.set(roughly(embedId), other ?? embedId);
	}
	return {
		adopted,
		leftOut
	};
}
/** An id as it may stand in a comment or a message, where a letter that only looks like another one shows too. */
const shownId = (id) => escapeNonAscii(quoted(id));
function byNameAndId(a, b) {
	if (a.name !== b.name) return a.name !== void 0 && (b.name === void 0 || a.name < b.name) ? -1 : 1;
	return a.embedId < b.embedId ? -1 : 1;
}
function adoptOne({ embedId, name, settings, foreign }) {
	const told = settingEntries(settings).map(([setting, value]) => {
		return {
			setting,
			value: setting === "tableTenancySettings" ? sorted(settings[setting] ?? []) : value,
			remark: unfit(setting, settings)
		};
	});
	const odd = Object.keys(foreign).sort();
	const oddly = new Set(odd.map((spelling) => settingSpelled(spelling)?.name));
	return {
		embedId,
		...name !== void 0 && isText(name) && { name },
		settings: Object.fromEntries(told.filter(({ remark }) => remark === void 0).map(({ setting, value }) => [setting, value])),
		untold: SETTING_NAMES.filter((setting) => settings[setting] === void 0 && !oddly.has(setting)),
		foreign: odd,
		remarks: [...name === void 0 || isText(name) ? [] : [`The live name cannot be written in a manifest: ${quoted(name)}.`], ...told.flatMap(({ remark }) => remark ?? [])]
	};
}
const sorted = (rows) => rows.map(({ name, clientColumn }) => ({
	name,
	clientColumn
})).sort((a, b) => a.name < b.name ? -1 : 1);
const RESERVED = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const isIdentifier = (text) => text.length <= 256 && /^ *[!-~][ -~]*$/.test(text) && !RESERVED.has(text);
const isText = (text) => [...text].length <= 1e3 && /\S/u.test(text) && !hasUnseen(text);
function unfit(setting, { datamartName, tableTenancySettings: rows }) {
	if (setting === "datamartName" && datamartName !== void 0 && !isText(datamartName)) return `datamartName cannot be written in a manifest, so it is not managed: ${quoted(datamartName)}.`;
	if (setting !== "tableTenancySettings" || rows === void 0) return void 0;
	if (rows.length === 0) return "tableTenancySettings is empty live: rows are not filtered by tenant. Declare it with a reason: { noIsolation: … }";
	const odd = rows.flatMap(({ name, clientColumn }) => [name, clientColumn]).find((text) => !isIdentifier(text));
	if (odd === void 0) return void 0;
	return `tableTenancySettings cannot be written in a manifest, so it is not managed: ${shownId(odd)} is no printable ASCII name.`;
}
/** Why a manifest cannot hold a value that somebody wants written; undefined where it can. */
function unfitValue(setting, value) {
	if (setting === "datamartName") return typeof value === "string" && !isText(value) ? `a manifest cannot hold the name ${quoted(value)}` : void 0;
	if (!isTenancyRows(value)) return void 0;
	if (value.length === 0) return "that rows are not filtered by tenant needs a reason, which must be a person’s: write { noIsolation: <reason> }";
	const odd = value.flatMap(({ name, clientColumn }) => [name, clientColumn]).find((text) => !isIdentifier(text));
	if (odd !== void 0) return `a manifest cannot hold ${shownId(odd)}, which is no printable ASCII name`;
	return new Set(value.map(({ name }) => name)).size === value.length ? void 0 : "it lists a table twice";
}
// src/manifest/block-map.ts
var import_dist = require_dist();
/** Written without braces, one key below the other. */
const isBlock = (node) => (0, import_dist.isMap)(node) && node.flow !== true && node.items.length > 0;
/** Start, end of the value, and end with what trails it. A parsed node has all three. */
const rangeOf = (node) => ((0, import_dist.isNode)(node) ? node.range : void 0) ?? [
	0,
	0,
	0
];
/** The column of a block mapping's keys, from 0. */
const columnOf = (lined, { items }) => placeAt(lined, rangeOf(items[0]?.key)[0]).column - 1;
/** After the last line of a mapping, and after the comments that follow it and stand as deep as its keys. */
function gapAfter(lined, map) {
	const { text } = lined.source;
	const column = columnOf(lined, map);
	const last = endOf(map);
	let offset = text[last - 1] === "\n" ? last : nextLine(text, last);
	for (let start = offset; start < text.length; start = nextLine(text, start)) {
		const line = text.slice(start, nextLine(text, start));
		const depth = line.search(/\S/);
		if (depth >= 0 && (line[depth] !== "#" || depth < column)) break;
		if (depth >= 0) offset = nextLine(text, start);
	}
	return {
		offset,
		midLine: text[offset - 1] !== "\n",
		eol: lineEnd(text)
	};
}
/** The end of a line, as the file writes its first. */
const lineEnd = (text) => /\r?\n/.exec(text)?.[0] ?? "\n";
/** Where the last value in a node ends. */
function endOf(node) {
	if ((0, import_dist.isCollection)(node) && node.flow !== true) {
		const last = node.items.at(-1);
		return endOf((0, import_dist.isPair)(last) ? last.value : last);
	}
	return rangeOf(node)[1];
}
const nextLine = (text, offset) => {
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : end + 1;
};
// src/manifest/scalar.ts
/** Words that begin with a letter, of characters that mean nothing in YAML. What else would do in some places is quoted in all. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.+/()@%&-]*(?: [\p{L}\p{N}_.+/()@%&-]+)*$/u;
/** YAML, or an older YAML, takes these for something else. */
const TAKEN = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
function yamlScalar(text) {
	if (PLAIN.test(text) && !TAKEN.test(text)) return text;
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
// src/manifest/entry-text.ts
const BLANK = {
	level: 0,
	text: ""
};
/** Every line with its end. */
const linesText = (lines, { base, step, eol }) => lines.map(({ level, text }) => text === "" ? eol : `${" ".repeat(base + step * level)}${text}${eol}`).join("");
const COMMENT_WIDTH = 120;
/** One comment, broken between words. The text must show all of itself: what others wrote is `quoted`. */
function commentLines(level, text) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.pop();
		if (last === void 0) lines.push(`# ${word}`);
		else if (last.length + word.length < COMMENT_WIDTH) lines.push(`${last} ${word}`);
		else lines.push(last, `# ${word}`);
	}
	return lines.map((line) => ({
		level,
		text: line
	}));
}
/** What is not managed since the API did not tell it, or told more than this version knows. */
function notManaged({ untold, foreign }) {
	const named = untold.length === SETTING_NAMES.length ? "any setting" : untold.join(", ");
	return [...untold.length === 0 ? [] : [`Not shown by the API, so not managed: ${named}.`], ...foreign.length === 0 ? [] : [`Not known to this version of embed-sync, so not managed: ${foreign.map(quoted).join(", ")}.`]];
}
/** At level 1, below `embeds:`. */
function embedLines({ embed, fit, environment, comments }) {
	const { embedId, name } = embed;
	const key = yamlScalar(embedId);
	const settings = settingLines(3, fit.own);
	const body = [
		...environment === void 0 ? [] : [{
			level: 2,
			text: `id: { ${yamlScalar(environment)}: ${key} }`
		}],
		...name === void 0 ? [] : [{
			level: 2,
			text: `name: ${yamlScalar(name)}`
		}],
		...fit.tier === void 0 ? [] : [{
			level: 2,
			text: `tier: ${yamlScalar(fit.tier.name)}`
		}],
		...settings.length === 0 ? [] : [{
			level: 2,
			text: "accessSettings:"
		}, ...settings]
	];
	return [
		...comments.flatMap((comment) => commentLines(1, comment)),
		{
			level: 1,
			text: body.length === 0 ? `${key}: {}` : `${key}:`
		},
		...body
	];
}
/** At level 1, below `tiers:`. */
const tierLines = ({ name, settings }) => [{
	level: 1,
	text: `${yamlScalar(name)}:`
}, ...settingLines(2, settings)];
const settingLines = (level, settings) => settingEntries(settings).flatMap(([name, value]) => settingLine(level, name, value));
/** `name` is a key as it is spelled. */
function settingLine(level, name, value) {
	if (!isTenancyRows(value)) return [{
		level,
		text: `${name}: ${typeof value === "string" ? yamlScalar(value) : value}`
	}];
	return [{
		level,
		text: `${name}:`
	}, ...value.map((row) => ({
		level: level + 1,
		text: rowText(row)
	}))];
}
/** An item of a block list. */
const rowText = ({ name, clientColumn }) => `- { name: ${yamlScalar(name)}, clientColumn: ${yamlScalar(clientColumn)} }`;
export { isText as _, notManaged as a, tierLines as c, endOf as d, gapAfter as f, adopt as g, rangeOf as h, linesText as i, yamlScalar as l, lineEnd as m, commentLines as n, rowText as o, isBlock as p, embedLines as r, settingLine as s, BLANK as t, columnOf as u, shownId as v, unfitValue as y };
