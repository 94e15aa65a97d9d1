// A cursor at a bracket or brace in, the list or mapping that it opens out, with the cursor behind it; or nothing where that
// is not certain. JSON is this, and nothing else.

import { closeMapping, openMapping, put, type TreeCursor } from './block-reader-mapping.ts';
import { CODE, type Cursor, readKey, readScalar } from './block-reader-scalar.ts';
import { LIMITS } from './limits.ts';
import type { Node } from './tree.ts';

const { TAB, LF, CR, SPACE, HASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP } = CODE;

export const opensFlow = (code: number): boolean => code === OPEN_MAP || code === OPEN_LIST;

/** What is around: the column that further lines must be indented beyond, −1 for a whole file; and how deep this is, from 1. */
export interface Around {
  readonly column: number;
  readonly depth: number;
}

export function readFlow(cursor: TreeCursor, around: Around): Node | undefined {
  if (around.depth > LIMITS.levels) return undefined;
  return cursor.text.charCodeAt(cursor.at) === OPEN_MAP ? readMap(cursor, around) : readList(cursor, around);
}

function readMap(cursor: TreeCursor, around: Around): Node | undefined {
  const mapping = openMapping(cursor, around.depth);
  cursor.at++;
  while (skipBlanks(cursor, around) !== CLOSE_MAP) {
    const keyStart = cursor.at;
    const key = readKey(cursor, 'flow');
    if (key === undefined) return undefined;
    if (around.depth === 1) cursor.within = key;
    const value = readValue(cursor, around);
    if (value === undefined || !put(mapping, key, { keyStart, value })) return undefined;
    if (!goesOn(cursor, around, CLOSE_MAP)) return undefined;
  }
  cursor.at++;
  return closeMapping(mapping);
}

function readList(cursor: TreeCursor, around: Around): Node | undefined {
  const start = cursor.at++;
  const items: Node[] = [];
  while (skipBlanks(cursor, around) !== CLOSE_LIST) {
    const item = readValue(cursor, around);
    if (item === undefined) return undefined;
    items.push(item);
    if (!goesOn(cursor, around, CLOSE_LIST)) return undefined;
  }
  cursor.at++;
  return { kind: 'list', items, start };
}

function readValue(cursor: TreeCursor, around: Around): Node | undefined {
  const code = skipBlanks(cursor, around);
  return opensFlow(code) ? readFlow(cursor, { ...around, depth: around.depth + 1 }) : readScalar(cursor, 'flow');
}

/** Past a comma, or up to the end. */
function goesOn(cursor: Cursor, around: Around, end: number): boolean {
  const code = skipBlanks(cursor, around);
  if (code === COMMA) cursor.at++;
  return code === COMMA || code === end;
}

/**
 * Past blanks, ends of lines and comments. The code of the character there; −1, and nothing left to read, where it is not
 * certain how to go on.
 */
function skipBlanks(cursor: Cursor, { column }: Around): number {
  const { text } = cursor;
  let at = cursor.at;
  let lineStart = -1;
  let code = text.charCodeAt(at);
  for (;;) {
    if (code === LF) lineStart = at + 1;
    else if (code === HASH) {
      const before = text.charCodeAt(at - 1);
      if (before !== SPACE && before !== LF) return giveUp(cursor);
      at = text.indexOf('\n', at);
      if (at < 0) return giveUp(cursor);
      lineStart = at + 1;
    } else if (code === CR ? text.charCodeAt(at + 1) !== LF : code !== SPACE && (code !== TAB || column >= 0)) break;
    code = text.charCodeAt(++at);
  }
  cursor.at = at;
  return lineStart >= 0 && at - lineStart <= column ? giveUp(cursor) : code;
}

function giveUp(cursor: Cursor): -1 {
  cursor.at = cursor.text.length;
  return -1;
}
