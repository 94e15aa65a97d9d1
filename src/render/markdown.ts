// Pieces of Markdown in, Markdown out. A piece is written here in the source or comes out of `code`; a raw string is not
// a piece, so that leaving out the encoder does not compile.

import { markdownCell, markdownSafe } from './encode.ts';
import { count, plural } from './numbers.ts';

export interface Markdown {
  readonly markdown: string;
}

/** Our own words, with pieces and numbers in them. */
export const md = (words: TemplateStringsArray, ...pieces: readonly (Markdown | number)[]): Markdown => ({
  markdown: words.map((word, i) => word + pieceText(pieces[i])).join(''),
});

const pieceText = (piece: Markdown | number | undefined): string =>
  piece === undefined ? '' : typeof piece === 'number' ? count(piece) : piece.markdown;

/** Anybody's words, inert. Nothing for the empty text. */
export const code = (text: string): Markdown => ({ markdown: text === '' ? '' : markdownSafe(text) });

/** `1 embed`, `9 embeds`. */
export const many = (n: number, noun: 'embed' | 'setting' | 'finding'): Markdown => ({ markdown: plural(n, noun) });

export const joined = (pieces: readonly Markdown[], separator: string): Markdown => ({
  markdown: pieces
    .map(({ markdown }) => markdown)
    .filter((markdown) => markdown !== '')
    .join(separator),
});

/** Blocks with an empty line between; empty ones take no room. */
export const paragraphs = (blocks: readonly Markdown[]): Markdown => joined(blocks, '\n\n');

/** Left-aligned columns. Nothing where there are no rows. */
export function table(header: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown {
  if (rows.length === 0) return md``;
  const rule = header.map(() => md`---`);
  return joined([header, rule, ...rows].map(row), '\n');
}

const row = (cells: readonly Markdown[]): Markdown => ({
  markdown: `| ${cells.map(({ markdown }) => markdownCell(markdown)).join(' | ')} |`,
});

/** Folded away until the reader asks; the empty lines are what makes GitHub read the body as Markdown. */
export const folded = (title: Markdown, body: Markdown): Markdown =>
  body.markdown === '' ? body : md`<details><summary>${title}</summary>\n\n${body}\n\n</details>`;

/** Text for a terminal, as it is, in Markdown: a block whose fence is longer than any run of backticks inside. */
export function codeBlock(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}\n`;
}
