// src/manifest/visible.ts
/** Controls, bidirectional overrides, line and paragraph separators, byte order marks and halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const UNSEEN_IN_FILE = /\r(?!\n)|(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const NOT_ASCII = /[^ -~]/gu;
const QUOTED_LENGTH = 60;
const hasUnseen = (text) => text.search(UNSEEN) >= 0;
/** The offset of the first such character from `from` on, or -1. In a whole file tabs and ends of lines are as they should be. */
function firstUnseenInFile(text, from) {
	UNSEEN_IN_FILE.lastIndex = from;
	return UNSEEN_IN_FILE.exec(text)?.index ?? -1;
}
const escapeUnseen = (text) => text.replace(UNSEEN, escapeCharacter);
/** For ids and names, where a letter that only looks like another one must show too. */
const escapeNonAscii = (text) => text.replace(NOT_ASCII, escapeCharacter);
const escapeCharacter = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** In quotes, visible, and cut where it is long. */
const quoted = (text) => `"${escapeUnseen(text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text)}"`;
// src/manifest/source.ts
function withLines(source) {
	const starts = [0];
	for (let end = source.text.indexOf("\n"); end >= 0; end = source.text.indexOf("\n", end + 1)) starts.push(end + 1);
	return {
		source,
		starts,
		guess: { line: 0 }
	};
}
function placeAt(lined, offset) {
	const { source, starts, guess } = lined;
	const isAt = (line) => (starts[line] ?? Infinity) <= offset && offset < (starts[line + 1] ?? Infinity);
	guess.line = [guess.line, guess.line + 1].find(isAt) ?? lineOf(starts, offset);
	return {
		file: source.path,
		line: guess.line + 1,
		column: offset - (starts[guess.line] ?? 0) + 1
	};
}
function lineOf(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
/** The text of a line, counted from 1, without its end; undefined past the last. */
function lineText({ source, starts }, line) {
	const start = starts[line - 1];
	if (start === void 0) return void 0;
	return source.text.slice(start, starts[line] ?? source.text.length).replace(/\r?\n$/, "");
}
/** `file:line`, as messages name a second place. */
const placeName = ({ file, line }) => `${file}:${line}`;
// src/manifest/frame.ts
const LINES_BEFORE = 2;
const WIDTH = 100;
/** How much of a long line is kept before the caret. */
const LEAD = 60;
function frameAt(lined, { line, column }) {
	const first = Math.max(1, line - LINES_BEFORE);
	const gutter = String(line).length;
	const cut = column - 1 > 90 ? column - 1 - LEAD : 0;
	const rows = [];
	for (let number = first; number <= line; number++) {
		const shown = visibleSlice(lineText(lined, number) ?? "", cut);
		rows.push(`${String(number).padStart(gutter)} | ${shown}`.trimEnd());
	}
	const before = visibleSlice((lineText(lined, line) ?? "").slice(0, column - 1), cut);
	return [...rows, `${" ".repeat(gutter)} | ${" ".repeat(before.length)}^`].join("\n");
}
function visibleSlice(line, cut) {
	const end = cut + WIDTH;
	const middle = escapeUnseen(line.slice(cut, end).replaceAll("	", " "));
	return `${cut > 0 ? "…" : ""}${middle}${line.length > end ? "…" : ""}`;
}
const errorAt = (place, code, wording) => issueAt("error", code, {
	...wording,
	place
});
const warningAt = (place, code, wording) => issueAt("warning", code, {
	...wording,
	place
});
/** An issue about a file as a whole. */
const fileError = (file, code, wording) => ({
	...errorAt(void 0, code, wording),
	file
});
function issueAt(severity, code, rest) {
	const { message, hint, place } = rest;
	return {
		severity,
		code,
		message,
		...hint === void 0 ? {} : { hint },
		...place
	};
}
/** Sorted, at most {@link MAX_ISSUES} and one that says so, with frames where their place is in one of `sources`. */
function presentIssues(issues, sources) {
	const order = new Map(sources.map(({ path }, index) => [path, index]));
	const rank = ({ file }) => file === void 0 ? -1 : order.get(file) ?? sources.length;
	const sorted = [...issues].sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
	const shown = withFrames(sorted.slice(0, 500), sources);
	if (sorted.length <= 500) return shown;
	const severity = sorted.slice(500).some((issue) => issue.severity === "error") ? errorAt : warningAt;
	const message = `There are more than 500 issues; the first 500 are shown.`;
	return [...shown, severity(void 0, "TOO_MANY_ISSUES", { message })];
}
function withFrames(issues, sources) {
	const concerned = new Set(issues.map(({ file }) => file));
	const lined = new Map(sources.filter(({ path }) => concerned.has(path)).map((source) => [source.path, withLines(source)]));
	return issues.map((issue) => {
		const { file, line, column } = issue;
		if (file === void 0 || line === void 0 || column === void 0) return issue;
		const source = lined.get(file);
		return source === void 0 ? issue : {
			...issue,
			frame: frameAt(source, {
				file,
				line,
				column
			})
		};
	});
}
// src/manifest/limits.ts
const MIB = 1048576;
/** In bytes of UTF-8, except `levels`. */
const LIMITS = {
	file: 16 * MIB,
	total: 128 * MIB,
	line: 65536,
	levels: 16
};
const tooLarge = (path) => fileError(path, "FILE_TOO_LARGE", {
	message: `${path} is larger than ${LIMITS.file / MIB} MiB.`,
	hint: "Split it: --file takes several files and whole folders."
});
const totalTooLarge = (path) => fileError(path, "TOTAL_TOO_LARGE", {
	message: `With ${path}, the manifest files are larger than ${LIMITS.total / MIB} MiB together.`,
	hint: "Give each data app a manifest of its own."
});
/** The files that push the total over its limit. */
function totalIssues(sources) {
	let total = 0;
	if (sources.reduce((sum, { text }) => sum + text.length * 3, 0) <= LIMITS.total) return [];
	return sources.flatMap(({ path, text }) => {
		total += utf8Length(text);
		return total > LIMITS.total ? [totalTooLarge(path)] : [];
	});
}
/** Line feeds and what shows in ASCII: nothing that could deceive, and each character a byte. */
const isPlainAscii = (text) => !/[^\n -~]/.test(text);
/** Empty where the text is fit for the parser. */
function textIssues(lined) {
	const { path, text } = lined.source;
	if (text.length <= LIMITS.file && isPlainAscii(text) && !hasLongLine(lined)) return [];
	if (text.length > LIMITS.file || utf8Length(text) > LIMITS.file) return [tooLarge(path)];
	return [...lineIssues(lined), ...characterIssues(lined)];
}
/** Longer, with its end, than a line may be without it. */
function hasLongLine({ source: { text }, starts }) {
	let start = 0;
	for (const next of starts) {
		if (next - start > LIMITS.line) return true;
		start = next;
	}
	return text.length - start > LIMITS.line;
}
function lineIssues(lined) {
	const { text, path } = lined.source;
	const tabsAllowed = path.endsWith(".json");
	const issues = [];
	for (const [index, start] of lined.starts.entries()) {
		if (issues.length > 500) break;
		const end = lined.starts[index + 1] ?? text.length;
		const tab = tabsAllowed ? -1 : tabInIndent(text, start);
		if (tab >= 0) issues.push(tabIndent(lined, tab));
		if ((end - start) * 3 > LIMITS.line && contentBytes(text, start, end) > LIMITS.line) issues.push(lineTooLong(lined, start));
	}
	return issues;
}
/** The offset of a tab before the first visible character of a line, or -1. Blank lines may hold what they like. */
function tabInIndent(text, start) {
	let tab = -1;
	let at = start;
	for (; text[at] === " " || text[at] === "	"; at++) if (tab < 0 && text[at] === "	") tab = at;
	const next = text[at];
	return next === void 0 || next === "\n" || next === "\r" ? -1 : tab;
}
const tabIndent = (lined, offset) => errorAt(placeAt(lined, offset), "TAB_INDENT", {
	message: "This line is indented with a tab.",
	hint: "Indent with spaces."
});
const contentBytes = (text, start, end) => utf8Length(text.slice(start, end).replace(/\r?\n$/, ""));
const lineTooLong = (lined, start) => errorAt(placeAt(lined, start), "LINE_TOO_LONG", {
	message: `This line is longer than ${LIMITS.line / 1024} KiB.`,
	hint: "Break it into several lines."
});
function characterIssues(lined) {
	const { text } = lined.source;
	const issues = [];
	let at = firstUnseenInFile(text, text.startsWith("﻿") ? 1 : 0);
	while (at >= 0 && issues.length <= 500) {
		issues.push(unseenCharacter(lined, at));
		at = firstUnseenInFile(text, at + 1);
	}
	return issues;
}
function unseenCharacter(lined, offset) {
	const character = escapeCharacter(String.fromCodePoint(lined.source.text.codePointAt(offset) ?? 0));
	return errorAt(placeAt(lined, offset), "CONTROL_CHARACTER", {
		message: `The character ${character} stands here; it does not show, or changes how its neighbours show.`,
		hint: "Delete it."
	});
}
function utf8Length(text) {
	let bytes = text.length;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const half = unit >= 55296 && unit <= 57343;
		if (unit > 127) bytes += unit > 2047 && !half ? 2 : 1;
	}
	return bytes;
}
// src/manifest/tree.ts
/** What a schema validator takes. */
function plainData(node) {
	if (node.kind === "scalar") return node.value;
	if (node.kind === "list") return node.items.map(plainData);
	const data = Object.create(null);
	for (const [key, { value }] of node.entries) data[key] = plainData(value);
	return data;
}
/** What a JSON pointer leads to. */
function locate(root, pointer) {
	let here = { node: root };
	for (const segment of pointerSegments(pointer)) {
		const next = childOf(here.node, segment);
		if (next === void 0) return void 0;
		here = next;
	}
	return here;
}
const pointerSegments = (pointer) => pointer.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
function childOf(node, segment) {
	if (node.kind === "map") {
		const entry = node.entries.get(segment);
		return entry && {
			node: entry.value,
			keyStart: entry.keyStart
		};
	}
	const item = node.kind === "list" ? node.items[Number(segment)] : void 0;
	return item && { node: item };
}
const entryAt = (node, key) => node.kind === "map" ? node.entries.get(key) : void 0;
/** The items of a list; none where there is something else. */
function itemsAt(node, key) {
	const list = entryAt(node, key)?.value;
	return list?.kind === "list" ? list.items : [];
}
function stringAt(node, key) {
	const value = entryAt(node, key)?.value;
	return value?.kind === "scalar" && typeof value.value === "string" ? value.value : void 0;
}
export { quoted as S, placeName as _, pointerSegments as a, escapeUnseen as b, textIssues as c, totalTooLarge as d, errorAt as f, placeAt as g, warningAt as h, plainData as i, tooLarge as l, presentIssues as m, itemsAt as n, stringAt as o, fileError as p, locate as r, LIMITS as s, entryAt as t, totalIssues as u, withLines as v, hasUnseen as x, escapeNonAscii as y };
