// Lines made of spans in, terminal text out. Renderers for terminals build Lines and nothing else: `paint` is the only
// way from a Line to a string, so no text can miss the encoder and no colour can be added before it.

import { runnerSafe, terminalSafe } from './encode.ts';
import type { Palette, Style } from './palette.ts';

/** How text for a terminal is to look. */
export interface Look {
  readonly palette: Palette;
  /** Columns to lay out for; a layout may exceed it, it never wraps or cuts for it. */
  readonly width: number;
  /** Leave nothing out: no grouping, no "and 12 more". */
  readonly details?: boolean;
  /** Options that the next command needs as well, such as `-f embeds/ -e staging`. */
  readonly options?: string;
  /** What to do next, where that is not to apply what is shown. */
  readonly next?: string;
}

/** Raw text, plain or styled; encoded when painted. */
export type Span = string | { readonly style: Style; readonly text: string };

export type Line = readonly Span[];

export const styled = (style: Style, text: string): Span => ({ style, text });

/** Each line on a line of its own, ending in LF. */
export const paint = (lines: readonly Line[], palette: Palette): string =>
  lines.map((line) => `${paintLine(line, palette)}\n`).join('');

/** One line without its LF. */
export function paintLine(line: Line, palette: Palette): string {
  const spans = line.map((span) =>
    typeof span === 'string' ? { text: terminalSafe(span) } : { ...span, text: terminalSafe(span.text) },
  );
  const plain = spans
    .map(({ text }) => text)
    .join('')
    .trimEnd();
  // Colours could hide a runner's command from the guard, yet not from what strips colours: such a line goes without.
  if (runnerSafe(plain) !== plain) return runnerSafe(plain);
  return spans
    .map((span) => ('style' in span ? palette[span.style](span.text) : span.text))
    .join('')
    .trimEnd();
}

/** Code points as shown, which is columns for all but wide scripts. */
export const widthOf = (line: Line): number =>
  line.reduce((width, span) => width + [...terminalSafe(typeof span === 'string' ? span : span.text)].length, 0);

/** `line` and spaces up to `width`. */
export const padded = (line: Line, width: number): Line => [...line, ' '.repeat(Math.max(0, width - widthOf(line)))];

/** `right` at the right-hand edge where both fit, after two spaces where they do not. */
export function withRight(left: Line, right: Line, width: number): Line {
  if (widthOf(right) === 0) return left;
  return [...padded(left, Math.max(widthOf(left) + 2, width - widthOf(right))), ...right];
}

/** Rows of cells as lines with aligned columns, two spaces apart. */
export function columns(rows: readonly (readonly Span[])[]): readonly Line[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf([cell]));
  }
  return rows.map((row) => row.flatMap((cell, i) => (i === row.length - 1 ? [cell] : padded([cell], (widths[i] ?? 0) + 2))));
}

/** Blocks of lines one below the other, an empty line between; empty blocks take no room. */
export const stacked = (blocks: readonly (readonly Line[])[]): readonly Line[] =>
  blocks.filter((block) => block.length > 0).flatMap((block, i) => (i === 0 ? block : [[], ...block]));

/** Items with the same key together, in the order in which each key first came. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** The first `limit` items, and how many were left out. With `details` nothing is. */
export function firstOf<T>(
  items: readonly T[],
  limit: number,
  look?: Pick<Look, 'details'>,
): { first: readonly T[]; more: number } {
  const first = look?.details ? items : items.slice(0, limit);
  return { first, more: items.length - first.length };
}
