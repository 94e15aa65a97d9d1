import { g as markdownSafe, h as markdownCell, r as plural, t as count } from "./numbers.js";
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
/** Left-aligned columns. Nothing where there are no rows. */
function table(header, rows) {
	if (rows.length === 0) return md``;
	const rule = header.map(() => md`---`);
	return joined([
		header,
		rule,
		...rows
	].map(row), "\n");
}
const row = (cells) => ({ markdown: `| ${cells.map(({ markdown }) => markdownCell(markdown)).join(" | ")} |` });
/** Folded away until the reader asks; the empty lines are what makes GitHub read the body as Markdown. */
const folded = (title, body) => body.markdown === "" ? body : md`<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
/** Text for a terminal, as it is, in Markdown: a block whose fence is longer than any run of backticks inside. */
function codeBlock(text) {
	const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}text\n${text}${text.endsWith("\n") ? "" : "\n"}${fence}\n`;
}
export { many as a, table as c, joined as i, codeBlock as n, md as o, folded as r, paragraphs as s, code as t };
