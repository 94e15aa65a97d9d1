// What is explained in, its text for a terminal out: a setting, a code, or the index of both.

import type { Direction } from '../types.ts';
import { DIRECTION_LABELS } from './labels.ts';
import { columns, type Line, type Look, paint, type Span, stacked, styled } from './lines.ts';

export interface ExplainedSetting {
  readonly name: string;
  readonly title: string;
  /** Whole sentences, as are the places. */
  readonly about: string;
  /** Each way it can move, and what that means for a viewer. */
  readonly moves: readonly { readonly to: string; readonly direction: Direction; readonly reason: string }[];
  /** Other spellings, which a manifest does not take. */
  readonly aliases: readonly string[];
  readonly places: string;
  /** YAML, a part of a manifest. */
  readonly example: string;
  readonly page: string;
}

export interface ExplainedCode {
  readonly name: string;
  readonly kind: string;
  readonly means: string;
  readonly next: string;
  readonly exit?: string;
  readonly page: string;
}

/** Names under headings, each with a few words. */
export type Index = readonly { readonly title: string; readonly names: readonly (readonly [name: string, about: string])[] }[];

export function renderSetting(setting: ExplainedSetting, { palette }: Look): string {
  const { name, title, about, moves, aliases, places, example, page } = setting;
  const moveRow = ({ to, direction, reason }: ExplainedSetting['moves'][number]): readonly Span[] => {
    const { symbol, word, style } = DIRECTION_LABELS[direction];
    return [`  ${to}`, styled(style, `${symbol} ${word}`), reason];
  };
  const facts: readonly (readonly Span[])[] = [
    ...(aliases.length === 0 ? [] : [['  Old spellings', aliases.join(', ')]]),
    ['  In a manifest', places],
    ['  Page', page],
  ];
  return paint(
    stacked([
      [[styled('bold', name), `  setting: ${title}`]],
      [[`  ${about}`]],
      columns(moves.map(moveRow)),
      example.split('\n').map((line): Line => [styled('cyan', `    ${line}`)]),
      columns(facts),
    ]),
    palette,
  );
}

export function renderCode({ name, kind, means, next, exit, page }: ExplainedCode, { palette }: Look): string {
  const facts: readonly (readonly Span[])[] = [...(exit === undefined ? [] : [['  Exit code', exit]]), ['  Page', page]];
  return paint(
    stacked([[[styled('bold', name), `  ${kind}`]], [[`  ${means}`], [styled('cyan', `  Next: ${next}`)]], columns(facts)]),
    palette,
  );
}

export const renderIndex = (index: Index, { palette }: Look): string =>
  paint(
    stacked([
      ...index.map(({ title, names }): readonly Line[] => [
        [styled('bold', title)],
        ...columns(names.map(([name, about]): readonly Span[] => [`  ${name}`, about])),
      ]),
      [['embed-sync explain NAME says more about each.']],
    ]),
    palette,
  );
