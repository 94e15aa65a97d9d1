// A text in, the tree that the strict way (`compose`) makes of it out, at a small part of its cost; or nothing where the
// text is more than plain block style or JSON. The one thing not to break: what is not certain is declined, never judged.

import { opensFlow, readFlow } from './block-reader-flow.ts';
import { readFolded } from './block-reader-folded.ts';
import { closeMapping, type Harvest, openMapping, put, type TreeCursor } from './block-reader-mapping.ts';
import { CODE, type Cursor, isGap, readKey, readScalar } from './block-reader-scalar.ts';
import { LIMITS } from './limits.ts';
import type { Node } from './tree.ts';

const { LF, CR, SPACE, HASH, DASH, FOLD } = CODE;

/** Between entries, `at` is the first character of a line that says something, and `column` how far it is indented. */
interface LineCursor extends TreeCursor {
  /** −1 at the end of the text. */
  column: number;
}

/** For a text that the checks of `limits` found nothing against. Undefined where the strict way has to decide. */
export function readBlockStyle(text: string, harvest?: Harvest): Node | undefined {
  if (text.startsWith('\ufeff')) return undefined;
  const cursor: LineCursor = { text, at: 0, column: 0, harvest };
  toContent(cursor, 0);
  if (cursor.column === 0 && text.startsWith('---', cursor.at)) {
    cursor.at += 3;
    if (!endLine(cursor)) return undefined;
  }
  const root = opensFlow(text.charCodeAt(cursor.at)) ? readWhole(cursor) : readBlock(cursor, 1);
  return cursor.column < 0 ? root : undefined;
}

/** JSON, or what looks like it. */
function readWhole(cursor: LineCursor): Node | undefined {
  const root = readFlow(cursor, { column: -1, depth: 1 });
  return root !== undefined && endLine(cursor) ? root : undefined;
}

// ── Lines ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** To the next line that says something. False where more than a comment stands in the rest of this one. */
function endLine(cursor: LineCursor): boolean {
  const { text } = cursor;
  let { at } = cursor;
  let code = text.charCodeAt(at);
  while (code === SPACE) code = text.charCodeAt(++at);
  if (code === HASH && text.charCodeAt(at - 1) === SPACE) {
    at = text.indexOf('\n', at);
    if (at < 0) at = text.length;
    code = text.charCodeAt(at);
  }
  if (code === CR) code = text.charCodeAt(++at);
  if (code !== LF && at < text.length) return false;
  toContent(cursor, at + 1);
  return true;
}

/** From the start of a line, past blank lines and comments. */
function toContent(cursor: LineCursor, start: number): void {
  const { text } = cursor;
  let at = start;
  let lineStart = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === LF) lineStart = at + 1;
    else if (code === HASH) {
      at = text.indexOf('\n', at);
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

// ── Block style ─────────────────────────────────────────────────────────────────────────────────────────────────

const isDash = ({ text, at }: Cursor): boolean => text.charCodeAt(at) === DASH && isGap(text, at + 1);

function readBlock(cursor: LineCursor, depth: number): Node | undefined {
  if (depth > LIMITS.levels) return undefined;
  return isDash(cursor) ? readList(cursor, depth) : readMap(cursor, depth);
}

function readMap(cursor: LineCursor, depth: number): Node | undefined {
  const { column } = cursor;
  const owner = { column, depth };
  const mapping = openMapping(cursor, depth);
  do {
    const keyStart = cursor.at;
    const key = readKey(cursor, 'block');
    if (key === undefined) return undefined;
    if (depth === 1) cursor.within = key;
    const value = isBlankFrom(cursor) ? readBelow(cursor, owner) : readInline(cursor, owner);
    if (value === undefined || !put(mapping, key, { keyStart, value })) return undefined;
  } while (cursor.column === column);
  return cursor.column < column ? closeMapping(mapping) : undefined;
}

function readList(cursor: LineCursor, depth: number): Node | undefined {
  const { column, at: start } = cursor;
  const owner = { column, depth };
  const items: Node[] = [];
  do {
    const item = readItem(cursor, owner);
    if (item === undefined) return undefined;
    items.push(item);
  } while (cursor.column === column && isDash(cursor));
  // A list may stand as deep as the key that it belongs to; then more keys may follow.
  return cursor.column <= column ? { kind: 'list', items, start } : undefined;
}

/** The column of the mapping or list that a value belongs to, and how deep that is. */
interface Owner {
  readonly column: number;
  readonly depth: number;
}

/** What follows a dash: a value, or a mapping whose first key stands on the line of the dash. */
function readItem(cursor: LineCursor, owner: Owner): Node | undefined {
  const dash = cursor.at++;
  if (isBlankFrom(cursor))
    return endLine(cursor) && cursor.column > owner.column ? readBlock(cursor, owner.depth + 1) : undefined;
  const start = cursor.at;
  if (!opensFlow(cursor.text.charCodeAt(start)) && readKey(cursor, 'block') !== undefined) {
    cursor.at = start;
    cursor.column = owner.column + start - dash;
    return owner.depth < LIMITS.levels ? readMap(cursor, owner.depth + 1) : undefined;
  }
  cursor.at = start;
  return readInline(cursor, owner);
}

/** Past blanks; whether the line says nothing more. */
function isBlankFrom(cursor: LineCursor): boolean {
  const { text } = cursor;
  while (text.charCodeAt(cursor.at) === SPACE) cursor.at++;
  const code = text.charCodeAt(cursor.at);
  return code === LF || code === CR || code === HASH || cursor.at >= text.length;
}

/** The value of a key that stands on the lines below it. */
function readBelow(cursor: LineCursor, { column, depth }: Owner): Node | undefined {
  if (!endLine(cursor)) return undefined;
  return cursor.column > column || (cursor.column === column && isDash(cursor)) ? readBlock(cursor, depth + 1) : undefined;
}

/** The value that starts on the rest of the line; what is in brackets, or folded, may go on over further lines. */
function readInline(cursor: LineCursor, owner: Owner): Node | undefined {
  const value = readStarted(cursor, owner);
  return value !== undefined && endLine(cursor) ? value : undefined;
}

function readStarted(cursor: LineCursor, { column, depth }: Owner): Node | undefined {
  const code = cursor.text.charCodeAt(cursor.at);
  if (opensFlow(code)) return readFlow(cursor, { column, depth: depth + 1 });
  return code === FOLD ? readFolded(cursor, column) : readScalar(cursor, 'block');
}
