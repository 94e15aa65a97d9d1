// One JSON value in, its one canonical text (RFC 8785) and SHA-256 digest out.
// Plan ids, the history chain and machine output all rest on it: equal content must give equal bytes.

import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Canonical JSON text. Throws on what JSON cannot hold: NaN, infinities, lone surrogates, functions. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('value has no JSON form');
  return text;
}

/** `sha256:` and 64 hexadecimal digits over the canonical text of `value`. */
export const digestOf = (value: unknown): string => digestOfText(canonicalJson(value));

/** `sha256:` and 64 hexadecimal digits over UTF-8 bytes. */
export const digestOfText = (text: string): string => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

/** The same over a text that comes piece by piece and is never whole: that of a large manifest would be larger than its files. */
export function digestOfPieces(pieces: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece, 'utf8');
  return `sha256:${hash.digest('hex')}`;
}

/** `sha256:` and 64 hexadecimal digits over bytes that need not be text. */
export const digestOfBytes = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
