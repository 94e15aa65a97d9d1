// src/render/encode.ts
/** Controls, format characters (bidi, zero-width), lone surrogates, line separators and all else that draws nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const codePointOf = (character) => character.codePointAt(0) ?? 0;
const braced = (character) => `\\u{${codePointOf(character).toString(16)}}`;
/** For terminals and logs: one line without a character that moves the cursor, hides or reorders; those show as `\u{…}`. */
const terminalSafe = (text) => text.replace(UNSEEN, braced);
/**
* For a finished line of a CI log: breaks what the runner would take for a command, `::` after leading space and `##[`
* (or `##vso[`) anywhere. Works on the line as a whole, since a command can also come together from harmless pieces.
*/
const runnerSafe = (line) => withoutOlderForm(line.replace(/^([\s\p{Zs}]*):(?=:)/u, "$1\\u{3a}"));
const withoutOlderForm = (text) => text.replace(/##(?=(?:vso)?\[)/gi, "#\\u{23}");
/**
* For the message of a workflow command of our own, which the runner reads with `%` as the mark of an escape. A line break
* never reaches that reader: it is shown, as anything else is that cannot be seen.
*/
const commandMessage = (text) => withoutOlderForm(terminalSafe(text)).replaceAll("%", "%25");
/** For a property of a workflow command, which ends at a comma or at two colons. */
const commandProperty = (text) => commandMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
/** For JSON text, pretty or compact: escapes inside its strings what {@link terminalSafe} and {@link runnerSafe} break. */
const jsonSafe = (json) => json.replace(UNSEEN, (character) => character === "\n" ? character : utf16Escapes(character)).replace(/##(?=(?:vso)?\[)/gi, "#\\u0023");
const utf16Escapes = (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
/**
* For Markdown: a code span, the one place where GitHub reads no mention, reference, link, image or HTML. Its fence is
* longer than any run of backticks inside. Text past 200 characters is counted, not shown. A table cell needs {@link markdownCell} around it.
*/
function markdownSafe(text) {
	const shown = [...terminalSafe(text)];
	const cut = shown.length > LONGEST_SPAN ? `… (${shown.length - LONGEST_SPAN} more characters)` : "";
	return codeSpan(shown.slice(0, LONGEST_SPAN).join("") + cut);
}
/**
* For a finished table cell: escapes its pipes, which would end the cell even inside a code span. A table is cut into
* cells before code spans are read, and there a backslash before `\|` would undo that escape, so it is shown by number.
*/
const markdownCell = (markdown) => markdown.replace(/\\(?=\|)/g, braced).replaceAll("|", "\\|");
const LONGEST_SPAN = 200;
function codeSpan(text) {
	if (text.trim() === "") return "(blank)";
	const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^[ `]|[ `]$/.test(text) ? " " : "";
	return `${fence}${pad}${text}${pad}${fence}`;
}
/**
* For a cell of a CSV file: in quotes, and an apostrophe before what a spreadsheet would take for a formula. That is what
* starts so, in ASCII or in another width, and what would start a cell for a reader that parts cells at `;` or `|`.
*/
const csvCell = (text) => `"${terminalSafe(text).replace(FORMULA, "$1'").replaceAll("\"", "\"\"")}"`;
/** After spaces and quotes, which such readers skip: `=`, `+`, `-`, `@`, and every character that stands for one of them. */
const FORMULA = /(^|[;|])(?=[\s\p{Zs}"']*[-=+@\u207a-\u207c\u208a-\u208c\u2212\ufb29\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20])/gu;
/** For a message in SARIF, where brackets make links and `{0}` is a placeholder; what cannot be seen shows as `U+200B`. */
const sarifSafe = (text) => text.replace(UNSEEN, (character) => `U+${codePointOf(character).toString(16).toUpperCase().padStart(4, "0")}`).replace(/[\\[\]]/g, "\\$&").replace(/\{\d+\}/g, "{$&}");
/** For a value in an HTML comment: letters, digits and `_` stay, every other UTF-16 unit is `%` and four digits. Never shortened. */
const commentKey = (text) => text.replace(/[^A-Za-z0-9_]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
/** What {@link commentKey} was made of. */
const commentKeyText = (key) => key.replace(/%([0-9a-f]{4})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
// src/render/lines.ts
const styled = (style, text) => ({
	style,
	text
});
/** Each line on a line of its own, ending in LF. */
const paint = (lines, palette) => lines.map((line) => `${paintLine(line, palette)}\n`).join("");
/** One line without its LF. */
function paintLine(line, palette) {
	const spans = line.map((span) => typeof span === "string" ? { text: terminalSafe(span) } : {
		...span,
		text: terminalSafe(span.text)
	});
	const plain = spans.map(({ text }) => text).join("").trimEnd();
	if (runnerSafe(plain) !== plain) return runnerSafe(plain);
	return spans.map((span) => "style" in span ? palette[span.style](span.text) : span.text).join("").trimEnd();
}
/** Code points as shown, which is columns for all but wide scripts. */
const widthOf = (line) => line.reduce((width, span) => width + [...terminalSafe(typeof span === "string" ? span : span.text)].length, 0);
/** `line` and spaces up to `width`. */
const padded = (line, width) => [...line, " ".repeat(Math.max(0, width - widthOf(line)))];
/** `right` at the right-hand edge where both fit, after two spaces where they do not. */
function withRight(left, right, width) {
	if (widthOf(right) === 0) return left;
	return [...padded(left, Math.max(widthOf(left) + 2, width - widthOf(right))), ...right];
}
/** Rows of cells as lines with aligned columns, two spaces apart. */
function columns(rows) {
	const widths = [];
	for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf([cell]));
	return rows.map((row) => row.flatMap((cell, i) => i === row.length - 1 ? [cell] : padded([cell], (widths[i] ?? 0) + 2)));
}
/** Blocks of lines one below the other, an empty line between; empty blocks take no room. */
const stacked = (blocks) => blocks.filter((block) => block.length > 0).flatMap((block, i) => i === 0 ? block : [[], ...block]);
/** Items with the same key together, in the order in which each key first came. */
function groupedBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group === void 0) groups.set(keyOf(item), [item]);
		else group.push(item);
	}
	return [...groups.values()];
}
/** The first `limit` items, and how many were left out. With `details` nothing is. */
function firstOf(items, limit, look) {
	const first = look?.details ? items : items.slice(0, limit);
	return {
		first,
		more: items.length - first.length
	};
}
export { markdownCell as _, paint as a, sarifSafe as b, styled as c, commandMessage as d, commandProperty as f, jsonSafe as g, csvCell as h, padded as i, widthOf as l, commentKeyText as m, firstOf as n, paintLine as o, commentKey as p, groupedBy as r, stacked as s, columns as t, withRight as u, markdownSafe as v, terminalSafe as x, runnerSafe as y };
