// Pieces of Markdown in, Markdown out. A piece is written here in the source or comes out of `code`; a raw string is not
// a piece, so that leaving out the encoder does not compile.

import { markdownCell, markdownSafe, runnerSafe } from './encode.ts';
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

/** Blocks as a text that ends with LF. A job that prints it prints it to the same runner as any other. */
export const finished = (blocks: readonly Markdown[]): string =>
  `${paragraphs(blocks).markdown.split('\n').map(runnerSafe).join('\n')}\n`;

/** A title over its body; nothing where there is no body. */
export const titled = (title: Markdown, body: Markdown): Markdown => (body.markdown === '' ? body : paragraphs([title, body]));

/** `a, b and 3 more`: as many as `limit` by name. */
export function someOf(pieces: readonly Markdown[], limit: number): Markdown {
  const more = pieces.length - limit;
  const named = joined(pieces.slice(0, limit), ', ');
  return more > 0 ? md`${named} and ${more} more` : named;
}

/** One item a line. */
export const list = (items: readonly Markdown[]): Markdown =>
  joined(
    items.map((item) => md`- ${item}`),
    '\n',
  );

/** Left-aligned columns. Nothing where there are no rows. */
export const table = (header: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown =>
  tableOf(header, rows.map(tableRow));

/** As {@link table}, of rows that are made already; each may be several lines. */
export function tableOf(header: readonly Markdown[], rows: readonly Markdown[]): Markdown {
  const rule = header.map(() => md`---`);
  return rows.length === 0 ? md`` : joined([tableRow(header), tableRow(rule), ...rows], '\n');
}

export const tableRow = (cells: readonly Markdown[]): Markdown => ({
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
