import { describe, expect, it } from 'vitest';
import { count, duration, plural } from '../../src/render/numbers.ts';
import { tenancyMoves, valueText } from '../../src/render/values.ts';
import { row } from './plans.ts';

describe('values', () => {
  it.each([
    ['unknown', undefined, '(unknown)'],
    ['a text that looks like unknown', '(unknown)', '"(unknown)"'],
    ['a flag', true, 'true'],
    ['a text that looks like a flag', 'true', '"true"'],
    ['a name', 'sales-data', 'sales-data'],
    ['a name with a space at its end', 'sales ', '"sales "'],
    ['no text', '', '""'],
    ['one table', [row('a', 'b')], '1 table'],
    ['no tables', [], '(no isolation)'],
  ])('%s', (_, value, text) => expect(valueText(value)).toBe(text));
});

describe('tenancy lists, row by row', () => {
  it.each([
    ['rows over an unknown list are all new', undefined, [row('a', 'x')], ['+ a.x']],
    ['an emptied list loses all', [row('a', 'x'), row('b', 'x')], [], ['- a.x', '- b.x']],
    ['a column that moves', [row('a', 'x')], [row('a', 'y')], ['± a: x → y']],
    [
      'what is lost comes first, what is kept is not shown',
      [row('a', 'x'), row('b', 'x'), row('d', 'x')],
      [row('a', 'y'), row('c', 'x'), row('d', 'x')],
      ['- b.x', '± a: x → y', '+ c.x'],
    ],
    [
      'a schema stays bare, a dot in a column does not',
      undefined,
      [row('public.a', 'b'), row('a', 'b.c')],
      ['+ public.a.b', '+ a."b.c"'],
    ],
  ])('%s', (_, before, after, moves) => {
    const change = before === undefined ? { after } : { before, after };
    expect(tenancyMoves(change).map(({ sign, text }) => `${sign} ${text}`)).toEqual(moves);
  });
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%d', (n, text) => expect(count(n)).toBe(text));

  it('nouns agree', () =>
    expect([plural(0, 'embed'), plural(1, 'embed'), plural(1204, 'embed')]).toEqual(['0 embeds', '1 embed', '1,204 embeds']));

  it.each([
    [0, '0ms'],
    [850.4, '850ms'],
    [999.6, '1000ms'],
    [15_200, '15s'],
    [59_700, '1m 0s'],
    [125_000, '2m 5s'],
    [3_780_000, '1h 3m'],
  ])('%d ms', (ms, text) => expect(duration(ms)).toBe(text));
});
