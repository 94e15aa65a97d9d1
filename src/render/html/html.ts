// Pieces of HTML in, HTML out. A piece is written here in the source or comes out of `text`; a raw string is not a piece, so
// that leaving out the encoder does not compile. The escaping itself is hono's.

import { html as escaping } from 'hono/html';
import { terminalSafe } from '../encode.ts';
import { count, plural } from '../numbers.ts';

export interface Html {
  readonly html: string;
}

type Piece = Html | number | readonly Html[];

/** Our own markup, with pieces and numbers in it. */
export const html = (words: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  html: words.map((word, i) => word + pieceText(pieces[i] ?? [])).join(''),
});

const pieceText = (piece: Piece): string => {
  if (typeof piece === 'number') return count(piece);
  return 'html' in piece ? piece.html : piece.map((part) => part.html).join('');
};

/** Anybody's words, inert between tags and in quoted attributes; what draws nothing or reorders shows as `\u{…}`. */
export const text = (words: string): Html => ({ html: String(escaping`${terminalSafe(words)}`) });

/** `1 embed`, `9 embeds`. */
export const many = (n: number, noun: string): Html => text(plural(n, noun));

export const NOTHING: Html = { html: '' };

/** A piece where there is something to show, nothing where there is not. */
export const when = (condition: boolean, piece: () => Html): Html => (condition ? piece() : NOTHING);

export function joined(pieces: readonly Html[], separator: Html): Html {
  return { html: pieces.map((piece) => piece.html).join(separator.html) };
}
