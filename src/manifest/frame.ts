// A source and a place in it, in; the lines around it with a caret under the column, out. The one thing not to break:
// whatever the file holds, the frame is printable, and the caret stands under the character that it means.

import type { Place } from '../types.ts';
import { type LinedSource, lineText } from './source.ts';
import { escapeUnseen } from './visible.ts';

const LINES_BEFORE = 2;
const WIDTH = 100;
/** How much of a long line is kept before the caret. */
const LEAD = 60;

export function frameAt(lined: LinedSource, { line, column }: Place): string {
  const first = Math.max(1, line - LINES_BEFORE);
  const gutter = String(line).length;
  const cut = column - 1 > WIDTH - 10 ? column - 1 - LEAD : 0;
  const rows: string[] = [];
  for (let number = first; number <= line; number++) {
    const shown = visibleSlice(lineText(lined, number) ?? '', cut);
    rows.push(`${String(number).padStart(gutter)} | ${shown}`.trimEnd());
  }
  const before = visibleSlice((lineText(lined, line) ?? '').slice(0, column - 1), cut);
  return [...rows, `${' '.repeat(gutter)} | ${' '.repeat(before.length)}^`].join('\n');
}

function visibleSlice(line: string, cut: number): string {
  const end = cut + WIDTH;
  const middle = escapeUnseen(line.slice(cut, end).replaceAll('\t', ' '));
  return `${cut > 0 ? '…' : ''}${middle}${line.length > end ? '…' : ''}`;
}
