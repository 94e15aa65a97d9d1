// The text of one manifest file in, places in it out. Lines end at LF; columns count UTF-16 units from 1, as editors do.

import type { Place } from '../types.ts';

/** A manifest file as read. */
export interface SourceFile {
  /** As shown in messages: relative to the working directory where below it, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A source and the offset at which each of its lines starts. */
export interface LinedSource {
  readonly source: SourceFile;
  readonly starts: readonly number[];
  /** The line found last, from 0: places are mostly asked for one after the other. Only ever a guess. */
  readonly guess: { line: number };
}

export function withLines(source: SourceFile): LinedSource {
  const starts = [0];
  for (let end = source.text.indexOf('\n'); end >= 0; end = source.text.indexOf('\n', end + 1)) starts.push(end + 1);
  return { source, starts, guess: { line: 0 } };
}

export function placeAt(lined: LinedSource, offset: number): Place {
  const { source, starts, guess } = lined;
  const isAt = (line: number): boolean => (starts[line] ?? Infinity) <= offset && offset < (starts[line + 1] ?? Infinity);
  const near = [guess.line, guess.line + 1].find(isAt);
  guess.line = near ?? lineOf(starts, offset);
  return { file: source.path, line: guess.line + 1, column: offset - (starts[guess.line] ?? 0) + 1 };
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text of a line, counted from 1, without its end; undefined past the last. */
export function lineText({ source, starts }: LinedSource, line: number): string | undefined {
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  return source.text.slice(start, starts[line] ?? source.text.length).replace(/\r?\n$/, '');
}

/** `file:line`, as messages name a second place. */
export const placeName = ({ file, line }: Place): string => `${file}:${line}`;
