import { _ as markdownCell, v as markdownSafe, y as runnerSafe } from "./lines.js";
import { r as plural, t as count } from "./numbers.js";
// src/render/markdown.ts
/** Our own words, with pieces and numbers in them. */
const md = (words, ...pieces) => ({ markdown: words.map((word, i) => word + pieceText(pieces[i])).join("") });
const pieceText = (piece) => piece === void 0 ? "" : typeof piece === "number" ? count(piece) : piece.markdown;
/** Anybody's words, inert. Nothing for the empty text. */
const code = (text) => ({ markdown: text === "" ? "" : markdownSafe(text) });
/** `1 embed`, `9 embeds`. */
const many = (n, noun) => ({ markdown: plural(n, noun) });
const joined = (pieces, separator) => ({ markdown: pieces.map(({ markdown }) => markdown).filter((markdown) => markdown !== "").join(separator) });
/** Blocks with an empty line between; empty ones take no room. */
const paragraphs = (blocks) => joined(blocks, "\n\n");
/** Blocks as a text that ends with LF. A job that prints it prints it to the same runner as any other. */
const finished = (blocks) => `${paragraphs(blocks).markdown.split("\n").map(runnerSafe).join("\n")}\n`;
/** A title over its body; nothing where there is no body. */
const titled = (title, body) => body.markdown === "" ? body : paragraphs([title, body]);
/** `a, b and 3 more`: as many as `limit` by name. */
function someOf(pieces, limit) {
	const more = pieces.length - limit;
	const named = joined(pieces.slice(0, limit), ", ");
	return more > 0 ? md`${named} and ${more} more` : named;
}
/** One item a line. */
const list = (items) => joined(items.map((item) => md`- ${item}`), "\n");
/** Left-aligned columns. Nothing where there are no rows. */
const table = (header, rows) => tableOf(header, rows.map(tableRow));
/** As {@link table}, of rows that are made already; each may be several lines. */
function tableOf(header, rows) {
	const rule = header.map(() => md`---`);
	return rows.length === 0 ? md`` : joined([
		tableRow(header),
		tableRow(rule),
		...rows
	], "\n");
}
const tableRow = (cells) => ({ markdown: `| ${cells.map(({ markdown }) => markdownCell(markdown)).join(" | ")} |` });
/** Folded away until the reader asks; the empty lines are what makes GitHub read the body as Markdown. */
const folded = (title, body) => body.markdown === "" ? body : md`<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
/** Text for a terminal, as it is, in Markdown: a block whose fence is longer than any run of backticks inside. */
function codeBlock(text) {
	const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}text\n${text}${text.endsWith("\n") ? "" : "\n"}${fence}\n`;
}
export { joined as a, md as c, table as d, tableOf as f, folded as i, paragraphs as l, titled as m, codeBlock as n, list as o, tableRow as p, finished as r, many as s, code as t, someOf as u };
