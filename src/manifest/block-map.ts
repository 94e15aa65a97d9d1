// Mappings of a parsed text in, where in the text they stand and where one more line of theirs can go out. The one thing not
// to break: comments stay with what they are about.

import { isCollection, isMap, isNode, isPair, type YAMLMap } from 'yaml';
import type { Indentation } from './entry-text.ts';
import { type LinedSource, placeAt } from './source.ts';

/** A place between two lines of a file. */
export interface LineGap {
  readonly offset: number;
  /** Whether the line before has no end yet. */
  readonly midLine: boolean;
  readonly eol: Indentation['eol'];
}

/** Written without braces, one key below the other. */
export const isBlock = (node: unknown): node is YAMLMap => isMap(node) && node.flow !== true && node.items.length > 0;

/** Start, end of the value, and end with what trails it. A parsed node has all three. */
export const rangeOf = (node: unknown): readonly [number, number, number] => (isNode(node) ? node.range : undefined) ?? [0, 0, 0];

/** The column of a block mapping's keys, from 0. */
export const columnOf = (lined: LinedSource, { items }: YAMLMap): number => placeAt(lined, rangeOf(items[0]?.key)[0]).column - 1;

/** After the last line of a mapping, and after the comments that follow it and stand as deep as its keys. */
export function gapAfter(lined: LinedSource, map: YAMLMap): LineGap {
  const { text } = lined.source;
  const column = columnOf(lined, map);
  const last = endOf(map);
  // That of a folded text is where the next line begins.
  let offset = text[last - 1] === '\n' ? last : nextLine(text, last);
  for (let start = offset; start < text.length; start = nextLine(text, start)) {
    const line = text.slice(start, nextLine(text, start));
    const depth = line.search(/\S/);
    if (depth >= 0 && (line[depth] !== '#' || depth < column)) break;
    if (depth >= 0) offset = nextLine(text, start);
  }
  return { offset, midLine: text[offset - 1] !== '\n', eol: lineEnd(text) };
}

/** The end of a line, as the file writes its first. */
export const lineEnd = (text: string): string => /\r?\n/.exec(text)?.[0] ?? '\n';

/** Where the last value in a node ends. */
export function endOf(node: unknown): number {
  if (isCollection(node) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    return endOf(isPair(last) ? last.value : last);
  }
  return rangeOf(node)[1];
}

const nextLine = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
};
