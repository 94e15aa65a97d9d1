import { S as quoted, _ as placeName, c as textIssues, f as errorAt, g as placeAt, n as itemsAt, o as stringAt, s as LIMITS, t as entryAt, u as totalIssues, v as withLines, x as hasUnseen } from "./tree.js";
import { i as digestOfPieces } from "./canonical.js";
import { n as SETTING_NAMES, o as isTenancyRows, t as CATALOGUE } from "./settings.js";
import { t as didYouMean } from "./nearest.js";
// src/manifest/block-reader-mapping.ts
/** `depth` is 1 for the outermost. */
function openMapping({ at, harvest, within }, depth) {
	const isHarvest = depth === 2 && harvest !== void 0 && harvest.below === within;
	return {
		entries: /* @__PURE__ */ new Map(),
		start: at,
		take: isHarvest ? harvest.take : void 0
	};
}
const HARVESTED = {
	keyStart: 0,
	value: {
		kind: "list",
		items: [],
		start: 0
	}
};
/** False where the key was there before, or reading is to end. */
function put({ entries, take }, key, entry) {
	const { size } = entries;
	entries.set(key, take === void 0 ? entry : HARVESTED);
	return entries.size > size && (take === void 0 || take(key, entry));
}
const closeMapping = ({ entries, start, take }) => ({
	kind: "map",
	entries: take === void 0 ? entries : /* @__PURE__ */ new Map(),
	start
});
// src/manifest/block-reader-scalar.ts
/** The character codes that decide. */
const CODE = {
	TAB: 9,
	LF: 10,
	CR: 13,
	SPACE: 32,
	QUOTE: 34,
	HASH: 35,
	APOSTROPHE: 39,
	COMMA: 44,
	DASH: 45,
	COLON: 58,
	FOLD: 62,
	OPEN_LIST: 91,
	BACKSLASH: 92,
	CLOSE_LIST: 93,
	OPEN_MAP: 123,
	CLOSE_MAP: 125
};
const { TAB: TAB$1, LF: LF$3, CR: CR$3, SPACE: SPACE$3, QUOTE, HASH: HASH$2, APOSTROPHE, DASH: DASH$1, COLON, BACKSLASH } = CODE;
/** Letters, digits and signs that mean nothing at the start of a word; other alphabets mean nothing anywhere. */
const STARTS = codes("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$/()+;<=^");
/** What may end a word, or is for the strict way to judge. */
const STOPS = codes(":#	\n\r");
const FLOW_STOPS = codes(":#	\n\r,[]{}");
function codes(characters) {
	const table = /* @__PURE__ */ new Uint8Array(128);
	for (const character of characters) table[character.charCodeAt(0)] = 1;
	return table;
}
/** Keys may not be longer for a reader who must find the colon; the strict way counts to 1,024. */
const LONGEST_KEY = 1e3;
/** Whether nothing, or a blank, stands at an offset. */
function isGap(text, at) {
	const code = text.charCodeAt(at);
	return code === SPACE$3 || code === LF$3 || code === CR$3 || at >= text.length;
}
/** A key with its colon. The cursor is then behind the colon. */
function readKey(cursor, style) {
	const { text, at: start } = cursor;
	const quoted = isQuote(text.charCodeAt(start));
	const key = quoted ? readQuoted(cursor) : readPlain(cursor, style);
	if (key === void 0 || text.charCodeAt(cursor.at) !== COLON) return void 0;
	if (!(quoted && style === "flow") && !isGap(text, cursor.at + 1)) return void 0;
	if (cursor.at - start > LONGEST_KEY || key === "<<") return void 0;
	cursor.at++;
	return key;
}
function readScalar(cursor, style) {
	const start = cursor.at;
	if (isQuote(cursor.text.charCodeAt(start))) {
		const written = readQuoted(cursor);
		return written === void 0 ? void 0 : {
			kind: "scalar",
			value: written,
			written,
			plain: false,
			start
		};
	}
	const written = readPlain(cursor, style);
	const value = written === void 0 ? void 0 : plainValue(written);
	return written === void 0 || value === void 0 ? void 0 : {
		kind: "scalar",
		value,
		written,
		plain: true,
		start
	};
}
/** Up to what ends it: a colon with a gap behind it, a comment, the end of the line, and in flow style its signs. */
function readPlain(cursor, style) {
	const { text, at: start } = cursor;
	if (!startsWord(text, start)) return void 0;
	const stops = style === "flow" ? FLOW_STOPS : STOPS;
	let end = start;
	let at = start;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === SPACE$3) continue;
		if (code > 127 || stops[code] === 0 || code === HASH$2 && end === at || code === COLON && !endsKey(text, at, style)) end = at + 1;
		else break;
	}
	cursor.at = end;
	return text.slice(start, end);
}
function startsWord(text, at) {
	const code = text.charCodeAt(at);
	if (code !== DASH$1) return code > 127 || STARTS[code] === 1;
	const next = text.charCodeAt(at + 1);
	return next >= 48 && next <= 57;
}
const endsKey = (text, at, style) => isGap(text, at + 1) || style === "flow" && FLOW_STOPS[text.charCodeAt(at + 1)] === 1;
const INTEGER = /^-?(?:0|[1-9][0-9]{0,14})$/;
/** What YAML takes for something else than text begins with one of these. */
const OTHER_STARTS = codes("-+0123456789TtFfNn");
/** Such things: nulls, booleans and numbers. Of them, only `true`, `false` and integers mean anything in a manifest. */
const OTHER = /^(?:null|true|false|0o[0-7]+|0x[0-9a-f]+|[-+]?\.inf|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?)$/i;
function plainValue(written) {
	if (written === "true") return true;
	if (written === "false") return false;
	if (OTHER_STARTS[written.charCodeAt(0)] !== 1) return written;
	if (INTEGER.test(written)) return Number(written);
	return OTHER.test(written) ? void 0 : written;
}
const isQuote = (code) => code === QUOTE || code === APOSTROPHE;
function readQuoted(cursor) {
	const { text, at: start } = cursor;
	const quote = text.charCodeAt(start);
	let escapes = false;
	for (let at = start + 1; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === LF$3 || code === CR$3 || code === TAB$1) return void 0;
		if (code === BACKSLASH && quote === QUOTE) {
			escapes = true;
			at++;
		} else if (code === quote) {
			if (quote === QUOTE || text.charCodeAt(at + 1) !== APOSTROPHE) {
				cursor.at = at + 1;
				return escapes ? unescaped(text.slice(start, at + 1), quote) : text.slice(start + 1, at);
			}
			escapes = true;
			at++;
		}
	}
}
/** Of the escapes of YAML, those that JSON has too, and means the same by. */
function unescaped(quoted, quote) {
	if (quote === APOSTROPHE) return quoted.slice(1, -1).replaceAll("''", "'");
	try {
		const value = JSON.parse(quoted);
		return typeof value === "string" && !hasUnseen(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/manifest/block-reader-flow.ts
const { TAB, LF: LF$2, CR: CR$2, SPACE: SPACE$2, HASH: HASH$1, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP } = CODE;
const opensFlow = (code) => code === OPEN_MAP || code === OPEN_LIST;
function readFlow(cursor, around) {
	if (around.depth > LIMITS.levels) return void 0;
	return cursor.text.charCodeAt(cursor.at) === OPEN_MAP ? readMap$1(cursor, around) : readList$1(cursor, around);
}
function readMap$1(cursor, around) {
	const mapping = openMapping(cursor, around.depth);
	cursor.at++;
	while (skipBlanks(cursor, around) !== CLOSE_MAP) {
		const keyStart = cursor.at;
		const key = readKey(cursor, "flow");
		if (key === void 0) return void 0;
		if (around.depth === 1) cursor.within = key;
		const value = readValue(cursor, around);
		if (value === void 0 || !put(mapping, key, {
			keyStart,
			value
		})) return void 0;
		if (!goesOn(cursor, around, CLOSE_MAP)) return void 0;
	}
	cursor.at++;
	return closeMapping(mapping);
}
function readList$1(cursor, around) {
	const start = cursor.at++;
	const items = [];
	while (skipBlanks(cursor, around) !== CLOSE_LIST) {
		const item = readValue(cursor, around);
		if (item === void 0) return void 0;
		items.push(item);
		if (!goesOn(cursor, around, CLOSE_LIST)) return void 0;
	}
	cursor.at++;
	return {
		kind: "list",
		items,
		start
	};
}
function readValue(cursor, around) {
	const code = skipBlanks(cursor, around);
	return opensFlow(code) ? readFlow(cursor, {
		...around,
		depth: around.depth + 1
	}) : readScalar(cursor, "flow");
}
/** Past a comma, or up to the end. */
function goesOn(cursor, around, end) {
	const code = skipBlanks(cursor, around);
	if (code === COMMA) cursor.at++;
	return code === COMMA || code === end;
}
/**
* Past blanks, ends of lines and comments. The code of the character there; −1, and nothing left to read, where it is not
* certain how to go on.
*/
function skipBlanks(cursor, { column }) {
	const { text } = cursor;
	let at = cursor.at;
	let lineStart = -1;
	let code = text.charCodeAt(at);
	for (;;) {
		if (code === LF$2) lineStart = at + 1;
		else if (code === HASH$1) {
			const before = text.charCodeAt(at - 1);
			if (before !== SPACE$2 && before !== LF$2) return giveUp(cursor);
			at = text.indexOf("\n", at);
			if (at < 0) return giveUp(cursor);
			lineStart = at + 1;
		} else if (code === CR$2 ? text.charCodeAt(at + 1) !== LF$2 : code !== SPACE$2 && (code !== TAB || column >= 0)) break;
		code = text.charCodeAt(++at);
	}
	cursor.at = at;
	return lineStart >= 0 && at - lineStart <= column ? giveUp(cursor) : code;
}
function giveUp(cursor) {
	cursor.at = cursor.text.length;
	return -1;
}
// src/manifest/block-reader-folded.ts
const { LF: LF$1, CR: CR$1, SPACE: SPACE$1 } = CODE;
/** `column` is that of the mapping or list that the text belongs to. */
function readFolded(cursor, column) {
	const { text, at: start } = cursor;
	if (!text.startsWith(">-", start) || !isLineEnd(text, afterSpaces(text, start + 2))) return void 0;
	const words = [];
	let indent = column + 1;
	for (let at = nextLine(text, start); at < text.length; at = nextLine(text, at)) {
		const first = afterSpaces(text, at);
		if (isLineEnd(text, first)) {
			if (!endsBefore(text, at, column)) return void 0;
			break;
		}
		const depth = first - at;
		if (depth <= column) break;
		if (words.length === 0) indent = depth;
		const end = lineEnd(text, first);
		if (depth !== indent || text.charCodeAt(end - 1) === SPACE$1 || text.slice(first, end).includes("	")) return void 0;
		words.push(text.slice(first, end));
		cursor.at = end;
	}
	const value = words.join(" ");
	return words.length === 0 ? void 0 : {
		kind: "scalar",
		value,
		written: value,
		plain: false,
		start
	};
}
/** Whether nothing below a blank line could belong to the text: not even what looks like a comment. */
function endsBefore(text, blank, column) {
	let at = blank;
	while (at < text.length && isLineEnd(text, afterSpaces(text, at))) at = nextLine(text, at);
	return at >= text.length || afterSpaces(text, at) - at <= column;
}
function afterSpaces(text, from) {
	let at = from;
	while (text.charCodeAt(at) === SPACE$1) at++;
	return at;
}
function isLineEnd(text, at) {
	const code = text.charCodeAt(at);
	return code === LF$1 || code === CR$1 && text.charCodeAt(at + 1) === LF$1 || at >= text.length;
}
function lineEnd(text, from) {
	const end = nextLine(text, from) - 1;
	return text.charCodeAt(end - 1) === CR$1 ? end - 1 : end;
}
/** The start of the next line; behind the text, as if it ended with one more, for the last. */
function nextLine(text, from) {
	const end = text.indexOf("\n", from);
	return (end < 0 ? text.length : end) + 1;
}
// src/manifest/block-reader.ts
const { LF, CR, SPACE, HASH, DASH, FOLD } = CODE;
/** For a text that the checks of `limits` found nothing against. Undefined where the strict way has to decide. */
function readBlockStyle(text, harvest) {
	if (text.startsWith("﻿")) return void 0;
	const cursor = {
		text,
		at: 0,
		column: 0,
		harvest
	};
	toContent(cursor, 0);
	if (cursor.column === 0 && text.startsWith("---", cursor.at)) {
		cursor.at += 3;
		if (!endLine(cursor)) return void 0;
	}
	const root = opensFlow(text.charCodeAt(cursor.at)) ? readWhole(cursor) : readBlock(cursor, 1);
	return cursor.column < 0 ? root : void 0;
}
/** JSON, or what looks like it. */
function readWhole(cursor) {
	const root = readFlow(cursor, {
		column: -1,
		depth: 1
	});
	return root !== void 0 && endLine(cursor) ? root : void 0;
}
/** To the next line that says something. False where more than a comment stands in the rest of this one. */
function endLine(cursor) {
	const { text } = cursor;
	let { at } = cursor;
	let code = text.charCodeAt(at);
	while (code === SPACE) code = text.charCodeAt(++at);
	if (code === HASH && text.charCodeAt(at - 1) === SPACE) {
		at = text.indexOf("\n", at);
		if (at < 0) at = text.length;
		code = text.charCodeAt(at);
	}
	if (code === CR) code = text.charCodeAt(++at);
	if (code !== LF && at < text.length) return false;
	toContent(cursor, at + 1);
	return true;
}
/** From the start of a line, past blank lines and comments. */
function toContent(cursor, start) {
	const { text } = cursor;
	let at = start;
	let lineStart = start;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === LF) lineStart = at + 1;
		else if (code === HASH) {
			at = text.indexOf("\n", at);
			if (at < 0) break;
			lineStart = at + 1;
		} else if (code !== SPACE && (code !== CR || text.charCodeAt(at + 1) !== LF)) {
			cursor.at = at;
			cursor.column = at - lineStart;
			return;
		}
		at++;
	}
	cursor.at = text.length;
	cursor.column = -1;
}
const isDash = ({ text, at }) => text.charCodeAt(at) === DASH && isGap(text, at + 1);
function readBlock(cursor, depth) {
	if (depth > LIMITS.levels) return void 0;
	return isDash(cursor) ? readList(cursor, depth) : readMap(cursor, depth);
}
function readMap(cursor, depth) {
	const { column } = cursor;
	const owner = {
		column,
		depth
	};
	const mapping = openMapping(cursor, depth);
	do {
		const keyStart = cursor.at;
		const key = readKey(cursor, "block");
		if (key === void 0) return void 0;
		if (depth === 1) cursor.within = key;
		const value = isBlankFrom(cursor) ? readBelow(cursor, owner) : readInline(cursor, owner);
		if (value === void 0 || !put(mapping, key, {
			keyStart,
			value
		})) return void 0;
	} while (cursor.column === column);
	return cursor.column < column ? closeMapping(mapping) : void 0;
}
function readList(cursor, depth) {
	const { column, at: start } = cursor;
	const owner = {
		column,
		depth
	};
	const items = [];
	do {
		const item = readItem(cursor, owner);
		if (item === void 0) return void 0;
		items.push(item);
	} while (cursor.column === column && isDash(cursor));
	return cursor.column <= column ? {
		kind: "list",
		items,
		start
	} : void 0;
}
/** What follows a dash: a value, or a mapping whose first key stands on the line of the dash. */
function readItem(cursor, owner) {
	const dash = cursor.at++;
	if (isBlankFrom(cursor)) return endLine(cursor) && cursor.column > owner.column ? readBlock(cursor, owner.depth + 1) : void 0;
	const start = cursor.at;
	if (!opensFlow(cursor.text.charCodeAt(start)) && readKey(cursor, "block") !== void 0) {
		cursor.at = start;
		cursor.column = owner.column + start - dash;
		return owner.depth < LIMITS.levels ? readMap(cursor, owner.depth + 1) : void 0;
	}
	cursor.at = start;
	return readInline(cursor, owner);
}
/** Past blanks; whether the line says nothing more. */
function isBlankFrom(cursor) {
	const { text } = cursor;
	while (text.charCodeAt(cursor.at) === SPACE) cursor.at++;
	const code = text.charCodeAt(cursor.at);
	return code === LF || code === CR || code === HASH || cursor.at >= text.length;
}
/** The value of a key that stands on the lines below it. */
function readBelow(cursor, { column, depth }) {
	if (!endLine(cursor)) return void 0;
	return cursor.column > column || cursor.column === column && isDash(cursor) ? readBlock(cursor, depth + 1) : void 0;
}
/** The value that starts on the rest of the line; what is in brackets, or folded, may go on over further lines. */
function readInline(cursor, owner) {
	const value = readStarted(cursor, owner);
	return value !== void 0 && endLine(cursor) ? value : void 0;
}
function readStarted(cursor, { column, depth }) {
	const code = cursor.text.charCodeAt(cursor.at);
	if (opensFlow(code)) return readFlow(cursor, {
		column,
		depth: depth + 1
	});
	return code === FOLD ? readFolded(cursor, column) : readScalar(cursor, "block");
}
// src/manifest/instant.ts
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(\.\d{1,3})?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** Milliseconds since 1970; undefined for what is no instant or no day of the calendar. */
function parseInstant(text) {
	const match = INSTANT.exec(text);
	if (match === null) return void 0;
	const [, date = "", minutes = "", seconds = ":00", fraction = "", zone = ""] = match;
	const local = `${date}T${minutes}${seconds}`;
	const asUtc = Date.parse(`${local}${fraction}Z`);
	if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(local)) return void 0;
	return Date.parse(`${local}${fraction}${zone}`);
}
// src/manifest/digest.ts
/** `sha256:…`. Names are values here, never keys, so no name can collide with a property. */
const digestOfDraft = (draft) => digestOfPieces(meaningOf(draft));
/**
* Canonical JSON, put together member by member: keys are in alphabetical order and no text holds half a character, so that
* plain JSON is that already. A general canonicalizer would take longer over a large manifest than its parser.
*/
function* meaningOf({ dataApps, embeds, environments, groups, tiers }) {
	yield `{"dataApp":${list(dataApps.map(({ value }) => text$1(value)))},"embeds":`;
	yield* sorted(embeds, ({ key }) => key, embedText);
	yield ",\"environments\":";
	yield* sorted(environments, nameOf, ({ name, dataApp, promoteFrom }) => list([
		text$1(name),
		text$1(dataApp),
		text$1(promoteFrom?.value)
	]));
	yield ",\"groups\":";
	yield* sorted(groups, nameOf, ({ name, match, tier, settings }) => list([
		text$1(name),
		text$1(match.name),
		text$1(match.embedType),
		text$1(tier?.value),
		settingsText(settings)
	]));
	yield ",\"tiers\":";
	yield* sorted(tiers, nameOf, (tier) => list([
		text$1(tier.name),
		text$1(tier.extends?.value),
		settingsText(tier.settings)
	]));
	yield "}";
}
const embedText = ({ key, id, name, owner, tier, settings, environments, overrides }) => list([
	text$1(key),
	idsText(id),
	text$1(name),
	text$1(owner),
	text$1(tier?.value),
	settingsText(settings),
	whole(sorted([...environments], firstOf, ([environment, block]) => list([text$1(environment), settingsText(block.value)]))),
	whole(sorted(overrides, spanOf, (override) => list([text$1(spanOf(override)), settingsText(override.settings)])))
]);
const spanOf = ({ reason, from, until }) => `${parseInstant(from.value)} ${parseInstant(until.value)} ${reason}`;
function idsText(id) {
	if (id === void 0 || "value" in id) return text$1(id?.value);
	return whole(sorted([...id], firstOf, ([environment, { value }]) => list([text$1(environment), text$1(value)])));
}
/** In catalogue order, as they were transcribed. */
function settingsText(written) {
	const rows = [];
	for (const [name, { value, noIsolation }] of written) rows.push(`["${name}",${valueText(value)},${text$1(noIsolation)}]`);
	return list(rows);
}
function valueText(value) {
	if (typeof value === "boolean") return value ? "true" : "false";
	if (!isTenancyRows(value)) return text$1(value);
	return list(value.map(({ name, clientColumn }) => `{"clientColumn":${text$1(clientColumn)},"name":${text$1(name)}}`));
}
const text$1 = (value) => value === void 0 ? "null" : JSON.stringify(value);
const list = (members) => `[${members.join(",")}]`;
/** A list in pieces, by name. */
function* sorted(all, nameIn, textOf) {
	let before = "[";
	for (const one of [...all].sort((a, b) => compare(nameIn(a), nameIn(b)))) {
		yield before + textOf(one);
		before = ",";
	}
	yield all.length === 0 ? "[]" : "]";
}
const whole = (pieces) => [...pieces].join("");
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const nameOf = ({ name }) => name;
const firstOf = ([name]) => name;
// src/manifest/plain-shape.ts
const certainlyFits = (root) => manifest(root);
/** The same for one entry of `embeds`. */
const certainlyFitsEmbed = (key, value) => isIdentifier(key) && embed(value);
const RESERVED = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const isIdentifier = (text) => text.length <= 256 && /^ *[!-~][ -~]*$/.test(text) && !RESERVED.has(text);
const textThat = (fits) => (node) => node.kind === "scalar" && typeof node.value === "string" && fits(node.value);
const anyText = textThat(() => true);
const identifier = textThat(isIdentifier);
const text = textThat((value) => value.length <= 1e3 && /\S/.test(value));
const instant$1 = textThat((value) => value.length > 0 && value.length <= 40);
/** A mapping with no other keys than these. */
function record(keys, required = []) {
	const table = new Map(Object.entries(keys));
	return (node) => {
		if (node.kind !== "map") return false;
		for (const [key, { value }] of node.entries) if (table.get(key)?.(value) !== true) return false;
		return required.every((key) => node.entries.has(key));
	};
}
/** A mapping from names. */
const named = (each) => (node) => {
	if (node.kind !== "map") return false;
	for (const [key, { value }] of node.entries) if (!isIdentifier(key) || !each(value)) return false;
	return true;
};
const filled = (part) => (node) => part(node) && node.kind === "map" && node.entries.size > 0;
const listOf = (each, least = 0) => (node) => node.kind === "list" && node.items.length >= least && node.items.every(each);
const either = (one, other) => (node) => one(node) || other(node);
const flag = (node) => node.kind === "scalar" && typeof node.value === "boolean";
const tenancy = either(listOf(record({
	name: identifier,
	clientColumn: identifier
}, ["name", "clientColumn"]), 1), record({ noIsolation: text }, ["noIsolation"]));
function setting(spec) {
	switch (spec.kind) {
		case "flag": return flag;
		case "choice": return textThat((value) => spec.values.includes(value));
		case "text": return text;
		case "tenancy": return tenancy;
	}
}
const settings = Object.fromEntries(CATALOGUE.map((spec) => [spec.name, setting(spec)]));
const accessSettings$1 = record(settings);
const environment = record({
	dataApp: text,
	promoteFrom: identifier
}, ["dataApp"]);
const group = record({
	name: identifier,
	match: filled(record({
		name: text,
		embedType: text
	})),
	tier: identifier,
	accessSettings: accessSettings$1
}, ["name", "match"]);
const override = record({
	reason: text,
	from: instant$1,
	until: instant$1,
	accessSettings: accessSettings$1
}, [
	"reason",
	"from",
	"until",
	"accessSettings"
]);
const embed = record({
	id: either(identifier, filled(named(identifier))),
	name: text,
	owner: text,
	tier: identifier,
	accessSettings: accessSettings$1,
	environments: named(record({ accessSettings: accessSettings$1 }, ["accessSettings"])),
	overrides: listOf(override)
});
const manifest = record({
	$schema: anyText,
	version: (node) => node.kind === "scalar" && node.value === 1,
	dataApp: text,
	environments: filled(named(environment)),
	tiers: named(record({
		extends: identifier,
		...settings
	})),
	groups: listOf(group),
	embeds: named(embed)
}, ["version"]);
// src/manifest/embed-ids.ts
/** Undefined where the embed is not part of the environment. Without environments, `environment` is undefined. */
function embedIdIn({ id, key, place }, environment) {
	if (id === void 0) return {
		value: key,
		place
	};
	if ("value" in id) return id;
	return environment === void 0 ? void 0 : id.get(environment);
}
function embedIdRules({ embeds, environments }) {
	const issues = (environments.length === 0 ? [void 0] : environments.map(({ name }) => name)).flatMap((environment) => idClashes(embeds.flatMap((embed) => embedIdIn(embed, environment) ?? [])));
	return [...new Map(issues.map((issue) => [JSON.stringify([
		issue.file,
		issue.line,
		issue.column,
		issue.message
	]), issue])).values()];
}
/** The same for ids that a reader would take for the same. */
const roughly = (id) => id.replaceAll(" ", "").toLowerCase();
function idClashes(ids) {
	const exact = /* @__PURE__ */ new Map();
	const alike = /* @__PURE__ */ new Map();
	return ids.flatMap(({ value, place }) => {
		const same = exact.get(value);
		if (same !== void 0) return [twice(value, place, same)];
		exact.set(value, place);
		const other = alike.get(roughly(value));
		if (other !== void 0) return [lookAlike({
			value,
			place
		}, other)];
		alike.set(roughly(value), {
			value,
			place
		});
		return [];
	});
}
const twice = (id, place, first) => errorAt(place, "EMBED_ID_TWICE", {
	message: `Embed ${quoted(id)} is listed a second time; first in ${placeName(first)}.`,
	hint: "Put all that is wanted of an embed into one entry."
});
const lookAlike = (one, other) => errorAt(one.place, "EMBED_ID_ALIKE", {
	message: `Embed id ${quoted(one.value)} differs from ${quoted(other.value)} in ${placeName(other.place)} only in ${difference(one.value, other.value)}.`,
	hint: "One of them is likely a typing error; copy the id from the DataBrain dashboard."
});
function difference(one, other) {
	const [a, b] = [[...one.replaceAll(" ", "")], [...other.replaceAll(" ", "")]];
	const letters = a.flatMap((letter, index) => letter === b[index] ? [] : [`${quoted(letter)} for ${quoted(b[index] ?? "")}`]);
	return [...one.length === other.length && letters.length > 0 ? [] : ["blanks"], ...new Set(letters)].join(" and ");
}
// src/manifest/override-rules.ts
const overrideRules = ({ embeds }) => embeds.flatMap(({ overrides }) => overrides.length === 0 ? [] : [...overrides.flatMap(timeIssues), ...overlaps(overrides)]);
function timeIssues({ from, until }) {
	const [start, end] = [parseInstant(from.value), parseInstant(until.value)];
	if (start !== void 0 && end !== void 0) return end > start ? [] : [errorAt(until.place, "OVERRIDE_NEVER_ACTIVE", {
		message: "until is not after from, so this override never holds.",
		hint: "Look at the two dates and their zones."
	})];
	return [...start === void 0 ? [notAnInstant(from)] : [], ...end === void 0 ? [notAnInstant(until)] : []];
}
const notAnInstant = ({ value, place }) => errorAt(place, "OVERRIDE_INSTANT", {
	message: `${quoted(value)} is no instant.`,
	hint: "Write date, time and zone, such as 2026-12-24T18:00:00Z or 2026-12-24T18:00:00+01:00."
});
/** For each setting, by time: whatever starts before the longest so far has ended overlaps with it. */
function overlaps(overrides) {
	const spans = overrides.map((override) => ({
		override,
		start: instant(override.from),
		end: instant(override.until)
	})).filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
	return SETTING_NAMES.flatMap((name) => {
		const issues = [];
		let longest;
		for (const span of spans.filter(({ override }) => override.settings.has(name))) {
			if (longest !== void 0 && span.start < longest.end) issues.push(overlap(name, span.override, longest.override));
			if (longest === void 0 || span.end > longest.end) longest = span;
		}
		return issues;
	});
}
const instant = ({ value }) => parseInstant(value) ?? NaN;
const overlap = (name, later, earlier) => errorAt(later.settings.get(name)?.place ?? later.place, "OVERRIDE_OVERLAP", {
	message: `${name} is overridden here at the same time as in ${placeName(earlier.settings.get(name)?.place ?? earlier.place)}.`,
	hint: "Let one override end before the other starts."
});
// src/manifest/references.ts
/** Every tier that is used is declared, and `extends` leads somewhere. */
function tierRules({ tiers, groups, embeds }) {
	const known = new Set(tiers.map(({ name }) => name));
	const used = [
		...tiers.map((tier) => tier.extends),
		...groups.map(({ tier }) => tier),
		...embeds.map(({ tier }) => tier)
	];
	const places = new Map(tiers.map(({ name, place }) => [name, place]));
	const inCircles = circles(new Map(tiers.map((tier) => [tier.name, tier.extends?.value]))).map((names) => errorAt(places.get(names[0] ?? ""), "TIER_CYCLE", {
		message: `Tiers extend each other in a circle: ${circleText(names)}.`,
		hint: "Take extends away from one of them."
	}));
	return [...unknown("UNKNOWN_TIER", used.filter((tier) => tier !== void 0), known), ...inCircles];
}
/** Every environment that is used is declared, and `promoteFrom` leads somewhere. */
function environmentRules({ environments, embeds }) {
	const known = new Set(environments.map(({ name }) => name));
	const used = [
		...environments.flatMap(({ promoteFrom }) => promoteFrom === void 0 ? [] : [promoteFrom]),
		...embeds.flatMap((embed) => [...embed.environments].map(([value, { place }]) => ({
			value,
			place
		}))),
		...embeds.flatMap(({ id }) => id === void 0 || "value" in id ? [] : [...id].map(([value, { place }]) => ({
			value,
			place
		})))
	];
	const places = new Map(environments.map(({ name, place }) => [name, place]));
	const inCircles = circles(new Map(environments.map(({ name, promoteFrom }) => [name, promoteFrom?.value]))).map((names) => errorAt(places.get(names[0] ?? ""), "PROMOTE_CYCLE", {
		message: `Environments are promoted from each other in a circle: ${circleText(names)}.`,
		hint: "Take promoteFrom away from the one where changes start."
	}));
	return [...unknown("UNKNOWN_ENVIRONMENT", used, known), ...inCircles];
}
const NAMES_LISTED = 10;
function unknown(code, used, known) {
	const noun = code === "UNKNOWN_TIER" ? "tier" : "environment";
	const listed = [...known].slice(0, NAMES_LISTED).map(quoted).join(", ");
	const declared = listed === "" ? `No file declares any ${noun}.` : `Declared are: ${listed}${known.size > NAMES_LISTED ? ", …" : ""}.`;
	return used.filter(({ value }) => !known.has(value)).slice(0, 501).map(({ value, place }) => errorAt(place, code, {
		message: `There is no ${noun} ${quoted(value)}.`,
		hint: didYouMean(value, known) ?? declared
	}));
}
/** Names on the way from each declaration that come back to it; each circle is reported once, at its first declaration. */
function circles(next) {
	const done = /* @__PURE__ */ new Set();
	const found = [];
	for (const start of next.keys()) {
		const trail = /* @__PURE__ */ new Set();
		let name = start;
		while (name !== void 0 && !done.has(name) && !trail.has(name)) {
			trail.add(name);
			name = next.get(name);
		}
		if (name !== void 0 && trail.has(name)) found.push([...trail].slice([...trail].indexOf(name)));
		for (const visited of trail) done.add(visited);
	}
	return found;
}
const circleText = (names) => [...names, ...names.slice(0, 1)].map(quoted).join(" → ");
// src/manifest/rules.ts
/** Rules that need only the file at hand. */
const localIssues = (draft) => [...tableRules(draft), ...overrideRules(draft)];
/** Rules that need all files; where one could not be read, they would complain about what stands in it. */
const jointIssues = (draft) => [
	...targetRules(draft),
	...declaredOnce(draft),
	...tierRules(draft),
	...environmentRules(draft),
	...embedIdRules(draft)
];
function targetRules({ files, dataApps, environmentLists }) {
	const [first, ...others] = [...dataApps.map(({ place }) => place), ...environmentLists];
	if (first === void 0) return [errorAt(files[0], "TARGET_MISSING", {
		message: "No file says which data app the manifest is for.",
		hint: "Add dataApp: <name of the data app>, or environments."
	})];
	return others.map((place) => errorAt(place, "TARGET_TWICE", {
		message: `The data app or the environments are declared a second time; first in ${placeName(first)}.`,
		hint: "All files together are one manifest: dataApp or environments stands in exactly one of them."
	}));
}
function declaredOnce({ tiers, groups, environments, embeds }) {
	return [
		...secondTimes("Tier", tiers),
		...secondTimes("Group", groups),
		...secondTimes("Environment", environments),
		...secondTimes("Embed", embeds.map(({ key, place }) => ({
			name: key,
			place
		})))
	];
}
function secondTimes(noun, declared) {
	const first = /* @__PURE__ */ new Map();
	return declared.flatMap(({ name, place }) => {
		const before = first.get(name);
		if (before === void 0) {
			first.set(name, place);
			return [];
		}
		const message = `${noun} ${quoted(name)} is declared a second time; first in ${placeName(before)}.`;
		return [errorAt(place, "DECLARED_TWICE", {
			message,
			hint: "Keep one of the two."
		})];
	});
}
const tableRules = ({ tiers, groups, embeds }) => [
	...[
		...tiers,
		...groups,
		...embeds
	].flatMap(({ settings }) => tablesTwice(settings)),
	...embeds.flatMap(({ environments }) => [...environments.values()].flatMap(({ value }) => tablesTwice(value))),
	...embeds.flatMap(({ overrides }) => overrides.flatMap(({ settings }) => tablesTwice(settings)))
];
function tablesTwice(settings) {
	const tables = settings.get("tableTenancySettings")?.tables ?? [];
	if (tables.length < 2) return [];
	const first = /* @__PURE__ */ new Map();
	return tables.flatMap(({ value, place }) => {
		const before = first.get(value);
		if (before === void 0) {
			first.set(value, place);
			return [];
		}
		const message = `Table ${quoted(value)} stands in this list for the second time; first in ${placeName(before)}.`;
		return [errorAt(place, "TABLE_TWICE", {
			message,
			hint: "A table is filtered by one column; keep one of the two."
		})];
	});
}
// src/manifest/transcribe-settings.ts
/** The settings under the key `accessSettings` of a node. */
const accessSettings = (lined, node) => settingsOf(lined, entryAt(node, "accessSettings")?.value);
/** The settings that stand in a node directly; keys that are none, such as the `extends` of a tier, are passed over. */
function settingsOf(lined, node) {
	const settings = /* @__PURE__ */ new Map();
	if (node === void 0) return settings;
	for (const spec of CATALOGUE) {
		const entry = entryAt(node, spec.name);
		const value = entry && settingValue(spec, entry.value);
		if (entry === void 0 || value === void 0) continue;
		const place = placeAt(lined, entry.keyStart);
		settings.set(spec.name, spec.kind === "tenancy" ? {
			value,
			place,
			...tenancyOf(lined, entry.value)
		} : {
			value,
			place
		});
	}
	return settings;
}
function tenancyOf(lined, node) {
	const noIsolation = stringAt(node, "noIsolation");
	return {
		tables: tablesOf(lined, node),
		...noIsolation !== void 0 && { noIsolation }
	};
}
function settingValue(spec, node) {
	if (spec.kind === "tenancy") return rowsOf(node);
	if (node.kind !== "scalar") return void 0;
	if (spec.kind === "flag") return typeof node.value === "boolean" ? node.value : void 0;
	if (typeof node.value !== "string") return void 0;
	return spec.kind === "text" || spec.values.includes(node.value) ? node.value : void 0;
}
/** Sorted by table name. The one way to the empty list is a reason for it. */
function rowsOf(node) {
	if (node.kind === "map") return stringAt(node, "noIsolation") === void 0 ? void 0 : [];
	if (node.kind !== "list" || node.items.length === 0) return void 0;
	const rows = node.items.flatMap((item) => {
		const [name, clientColumn] = [stringAt(item, "name"), stringAt(item, "clientColumn")];
		return name === void 0 || clientColumn === void 0 ? [] : [{
			name,
			clientColumn
		}];
	});
	return rows.length === node.items.length ? rows.sort((a, b) => a.name < b.name ? -1 : 1) : void 0;
}
/** The table names in the order of writing. */
function tablesOf(lined, node) {
	return (node.kind === "list" ? node.items : []).flatMap((item) => {
		const value = stringAt(item, "name");
		return value === void 0 ? [] : [{
			value,
			place: placeAt(lined, item.start)
		}];
	});
}
// src/manifest/transcribe.ts
/** What several files declare together. */
function joined(drafts) {
	return {
		files: drafts.flatMap(({ files }) => files),
		dataApps: drafts.flatMap(({ dataApps }) => dataApps),
		environmentLists: drafts.flatMap(({ environmentLists }) => environmentLists),
		environments: drafts.flatMap(({ environments }) => environments),
		tiers: drafts.flatMap(({ tiers }) => tiers),
		groups: drafts.flatMap(({ groups }) => groups),
		embeds: drafts.flatMap(({ embeds }) => embeds)
	};
}
/** What one file declares. */
function draftOf({ lined, root }) {
	const dataApp = entryAt(root, "dataApp");
	const environments = entryAt(root, "environments");
	return {
		files: [placeAt(lined, root.start)],
		dataApps: dataApp === void 0 ? [] : [{
			value: stringAt(root, "dataApp") ?? "",
			place: placeAt(lined, dataApp.keyStart)
		}],
		environmentLists: environments === void 0 ? [] : [placeAt(lined, environments.keyStart)],
		environments: declarations(lined, root, "environments").map((one) => environmentOf(lined, one)),
		tiers: declarations(lined, root, "tiers").map((one) => tierOf(lined, one)),
		groups: itemsAt(root, "groups").flatMap((node) => groupOf(lined, node)),
		embeds: declarations(lined, root, "embeds").map((one) => embedOf(lined, one))
	};
}
function declarations(lined, node, key) {
	const map = entryAt(node, key)?.value;
	return (map?.kind === "map" ? [...map.entries] : []).map(([name, { keyStart, value }]) => ({
		name,
		place: placeAt(lined, keyStart),
		node: value
	}));
}
function environmentOf(lined, { name, place, node }) {
	const dataApp = textAt(lined, node, "dataApp");
	const promoteFrom = textAt(lined, node, "promoteFrom");
	return {
		name,
		place,
		dataApp: dataApp?.value ?? "",
		...promoteFrom && { promoteFrom }
	};
}
function tierOf(lined, { name, place, node }) {
	const base = textAt(lined, node, "extends");
	return {
		name,
		place,
		...base && { extends: base },
		settings: settingsOf(lined, node)
	};
}
function groupOf(lined, node) {
	const name = textAt(lined, node, "name");
	if (name === void 0) return [];
	const match = entryAt(node, "match")?.value;
	const byName = match && textAt(lined, match, "name")?.value;
	const byType = match && textAt(lined, match, "embedType")?.value;
	const tier = textAt(lined, node, "tier");
	return [{
		name: name.value,
		place: placeAt(lined, node.start),
		match: {
			...byName !== void 0 && { name: byName },
			...byType !== void 0 && { embedType: byType }
		},
		...tier && { tier },
		settings: accessSettings(lined, node)
	}];
}
function embedOf(lined, { name: key, place, node }) {
	const id = textAt(lined, node, "id") ?? idsOf(lined, node);
	const name = textAt(lined, node, "name")?.value;
	const owner = textAt(lined, node, "owner")?.value;
	const tier = textAt(lined, node, "tier");
	const environments = declarations(lined, node, "environments").map((block) => [block.name, {
		value: accessSettings(lined, block.node),
		place: block.place
	}]);
	return {
		key,
		place,
		...id && { id },
		...name !== void 0 && { name },
		...owner !== void 0 && { owner },
		...tier && { tier },
		settings: accessSettings(lined, node),
		environments: new Map(environments),
		overrides: itemsAt(node, "overrides").flatMap((item) => overrideOf(lined, item))
	};
}
function idsOf(lined, node) {
	const ids = entryAt(node, "id")?.value;
	if (ids?.kind !== "map") return void 0;
	const written = [...ids.entries.keys()].map((environment) => [environment, textAt(lined, ids, environment)]);
	return new Map(written.flatMap(([environment, id]) => id === void 0 ? [] : [[environment, id]]));
}
function overrideOf(lined, node) {
	const [reason, from, until] = [
		textAt(lined, node, "reason"),
		textAt(lined, node, "from"),
		textAt(lined, node, "until")
	];
	if (reason === void 0 || from === void 0 || until === void 0) return [];
	return [{
		reason: reason.value,
		place: placeAt(lined, node.start),
		from,
		until,
		settings: accessSettings(lined, node)
	}];
}
function textAt(lined, node, key) {
	const value = stringAt(node, key);
	const start = entryAt(node, key)?.value.start;
	return value === void 0 || start === void 0 ? void 0 : {
		value,
		place: placeAt(lined, start)
	};
}
// src/manifest/parse-plain.ts
/** Loads neither the YAML parser nor a schema. */
function parsePlainManifest(sources) {
	if (sources.length === 0 || totalIssues(sources).length > 0) return void 0;
	const drafts = [];
	for (const source of sources) {
		const draft = readPlainDraft(source);
		if (draft === void 0) return void 0;
		drafts.push(draft);
	}
	const draft = joined(drafts);
	return localIssues(draft).length + jointIssues(draft).length > 0 ? void 0 : manifestOf(draft, sources);
}
/**
* What one file declares; undefined where its text is more than plain, or not certainly that of a manifest. Embeds are judged
* and transcribed one by one as they are read.
*/
function readPlainDraft(source) {
	const lined = withLines(source);
	if (textIssues(lined).length > 0) return void 0;
	const embeds = [];
	const take = (name, { keyStart, value }) => {
		const fits = certainlyFitsEmbed(name, value);
		if (fits) embeds.push(embedOf(lined, {
			name,
			place: placeAt(lined, keyStart),
			node: value
		}));
		return fits;
	};
	const root = readBlockStyle(source.text, {
		below: "embeds",
		take
	});
	return root !== void 0 && certainlyFits(root) ? {
		...draftOf({
			lined,
			root
		}),
		embeds
	} : void 0;
}
/** Of a draft that no rule objects to. */
function manifestOf(draft, sources) {
	const [dataApp] = draft.dataApps;
	return {
		...dataApp && { dataApp: dataApp.value },
		...draft.environments.length > 0 && { environments: draft.environments },
		tiers: new Map(draft.tiers.map((tier) => [tier.name, tier])),
		groups: draft.groups,
		embeds: draft.embeds,
		digest: digestOfDraft(draft),
		sources
	};
}
export { joined as a, embedIdIn as c, parseInstant as d, draftOf as i, roughly as l, parsePlainManifest as n, jointIssues as o, readPlainDraft as r, localIssues as s, manifestOf as t, digestOfDraft as u };
