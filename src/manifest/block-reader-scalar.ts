// A cursor before a key or a value in, the text or value there out, with the cursor behind it; or nothing where it is not
// plainly one. Only what stands whole on one line is read.

import type { ScalarNode } from './tree.ts';
import { hasUnseen } from './visible.ts';

/** A place in a text that reading goes on from. */
export interface Cursor {
  readonly text: string;
  at: number;
}

export type Style = 'block' | 'flow';

/** The character codes that decide. */
export const CODE = {
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
  CLOSE_MAP: 125,
} as const;

const { TAB, LF, CR, SPACE, QUOTE, HASH, APOSTROPHE, DASH, COLON, BACKSLASH } = CODE;

/** Letters, digits and signs that mean nothing at the start of a word; other alphabets mean nothing anywhere. */
const STARTS = codes('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$/()+;<=^');

/** What may end a word, or is for the strict way to judge. */
const STOPS = codes(':#\t\n\r');
const FLOW_STOPS = codes(':#\t\n\r,[]{}');

function codes(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Keys may not be longer for a reader who must find the colon; the strict way counts to 1,024. */
const LONGEST_KEY = 1000;

/** Whether nothing, or a blank, stands at an offset. */
export function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || code === LF || code === CR || at >= text.length;
}

/** A key with its colon. The cursor is then behind the colon. */
export function readKey(cursor: Cursor, style: Style): string | undefined {
  const { text, at: start } = cursor;
  const quoted = isQuote(text.charCodeAt(start));
  const key = quoted ? readQuoted(cursor) : readPlain(cursor, style);
  if (key === undefined || text.charCodeAt(cursor.at) !== COLON) return undefined;
  // Behind quotes a colon needs no blank in flow style.
  if (!(quoted && style === 'flow') && !isGap(text, cursor.at + 1)) return undefined;
  if (cursor.at - start > LONGEST_KEY || key === '<<') return undefined;
  cursor.at++;
  return key;
}

export function readScalar(cursor: Cursor, style: Style): ScalarNode | undefined {
  const start = cursor.at;
  if (isQuote(cursor.text.charCodeAt(start))) {
    const written = readQuoted(cursor);
    return written === undefined ? undefined : { kind: 'scalar', value: written, written, plain: false, start };
  }
  const written = readPlain(cursor, style);
  const value = written === undefined ? undefined : plainValue(written);
  return written === undefined || value === undefined ? undefined : { kind: 'scalar', value, written, plain: true, start };
}

// ── Without quotes ──────────────────────────────────────────────────────────────────────────────────────────────

/** Up to what ends it: a colon with a gap behind it, a comment, the end of the line, and in flow style its signs. */
function readPlain(cursor: Cursor, style: Style): string | undefined {
  const { text, at: start } = cursor;
  if (!startsWord(text, start)) return undefined;
  const stops = style === 'flow' ? FLOW_STOPS : STOPS;
  let end = start;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) continue;
    if (code > 127 || stops[code] === 0 || (code === HASH && end === at) || (code === COLON && !endsKey(text, at, style)))
      end = at + 1;
    else break;
  }
  cursor.at = end;
  return text.slice(start, end);
}

function startsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== DASH) return code > 127 || STARTS[code] === 1;
  const next = text.charCodeAt(at + 1);
  return next >= 48 && next <= 57;
}

const endsKey = (text: string, at: number, style: Style): boolean =>
  isGap(text, at + 1) || (style === 'flow' && FLOW_STOPS[text.charCodeAt(at + 1)] === 1);

const INTEGER = /^-?(?:0|[1-9][0-9]{0,14})$/;

/** What YAML takes for something else than text begins with one of these. */
const OTHER_STARTS = codes('-+0123456789TtFfNn');

/** Such things: nulls, booleans and numbers. Of them, only `true`, `false` and integers mean anything in a manifest. */
const OTHER = /^(?:null|true|false|0o[0-7]+|0x[0-9a-f]+|[-+]?\.inf|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?)$/i;

function plainValue(written: string): ScalarNode['value'] | undefined {
  if (written === 'true') return true;
  if (written === 'false') return false;
  if (OTHER_STARTS[written.charCodeAt(0)] !== 1) return written;
  if (INTEGER.test(written)) return Number(written);
  return OTHER.test(written) ? undefined : written;
}

// ── In quotes ───────────────────────────────────────────────────────────────────────────────────────────────────

const isQuote = (code: number): boolean => code === QUOTE || code === APOSTROPHE;

function readQuoted(cursor: Cursor): string | undefined {
  const { text, at: start } = cursor;
  const quote = text.charCodeAt(start);
  let escapes = false;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR || code === TAB) return undefined;
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
  return undefined;
}

/** Of the escapes of YAML, those that JSON has too, and means the same by. */
function unescaped(quoted: string, quote: number): string | undefined {
  if (quote === APOSTROPHE) return quoted.slice(1, -1).replaceAll("''", "'");
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' && !hasUnseen(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
