// A cursor before `>-` in, the text that is folded over the lines below out, with the cursor behind its last line; or nothing
// where those lines are more than words of one depth. Messages recommend this style for long texts, so it should be quick.

import { CODE, type Cursor } from './block-reader-scalar.ts';
import type { ScalarNode } from './tree.ts';

const { LF, CR, SPACE } = CODE;

/** `column` is that of the mapping or list that the text belongs to. */
export function readFolded(cursor: Cursor, column: number): ScalarNode | undefined {
  const { text, at: start } = cursor;
  if (!text.startsWith('>-', start) || !isLineEnd(text, afterSpaces(text, start + 2))) return undefined;
  const words: string[] = [];
  let indent = column + 1;
  for (let at = nextLine(text, start); at < text.length; at = nextLine(text, at)) {
    const first = afterSpaces(text, at);
    if (isLineEnd(text, first)) {
      if (!endsBefore(text, at, column)) return undefined;
      break;
    }
    const depth = first - at;
    if (depth <= column) break;
    if (words.length === 0) indent = depth;
    const end = lineEnd(text, first);
    if (depth !== indent || text.charCodeAt(end - 1) === SPACE || text.slice(first, end).includes('\t')) return undefined;
    words.push(text.slice(first, end));
    cursor.at = end;
  }
  const value = words.join(' ');
  return words.length === 0 ? undefined : { kind: 'scalar', value, written: value, plain: false, start };
}

/** Whether nothing below a blank line could belong to the text: not even what looks like a comment. */
function endsBefore(text: string, blank: number, column: number): boolean {
  let at = blank;
  while (at < text.length && isLineEnd(text, afterSpaces(text, at))) at = nextLine(text, at);
  return at >= text.length || afterSpaces(text, at) - at <= column;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LF || (code === CR && text.charCodeAt(at + 1) === LF) || at >= text.length;
}

function lineEnd(text: string, from: number): number {
  const end = nextLine(text, from) - 1;
  return text.charCodeAt(end - 1) === CR ? end - 1 : end;
}

/** The start of the next line; behind the text, as if it ended with one more, for the last. */
function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return (end < 0 ? text.length : end) + 1;
}
