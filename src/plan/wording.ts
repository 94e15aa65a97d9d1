// Values, ids and durations in, the words by which findings call them out. Plain text: the renderer makes it safe to show.

import { isTenancyRows } from '../settings.ts';
import type { SettingValue } from '../types.ts';

const LISTED = 5;

/** The first five, and how many more there are. */
export const listed = (words: readonly string[]): string =>
  words.length <= LISTED ? words.join(', ') : `${words.slice(0, LISTED).join(', ')} and ${words.length - LISTED} more`;

export function valueWords(value: SettingValue | undefined): string {
  if (value === undefined) return 'unknown';
  if (!isTenancyRows(value)) return String(value);
  return value.length === 0 ? 'an empty list' : listed(value.map(({ name, clientColumn }) => `${name}.${clientColumn}`));
}

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
] as const;

/** The two largest units, rounded down: `2d 4h`, `90s` as `1m 30s`. */
export function durationWords(ms: number): string {
  let rest = Math.max(0, ms);
  const words = UNITS.flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [`${count}${unit}`];
  });
  return words.length === 0 ? '0s' : words.slice(0, 2).join(' ');
}

/** `1 embed`, `3 embeds`. */
export const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
