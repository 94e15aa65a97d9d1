// holds: S1

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../src/databrain/headers.ts';

const NOW = new Date('2026-03-01T12:00:00Z');

describe('Retry-After asks for', () => {
  it.each<[string | readonly string[] | undefined, number | undefined, string]>([
    [undefined, undefined, 'nothing when it is absent'],
    ['0', 0, 'no wait'],
    ['1', 1_000, 'a second'],
    [' 7 ', 7_000, 'seconds with blanks around'],
    ['007', 7_000, 'seconds with leading zeros'],
    ['120', 120_000, 'the longest wait'],
    ['121', 120_000, 'more than the longest wait'],
    ['99999999', 120_000, 'trap L2: a wait that would overflow a timer'],
    ['9'.repeat(400), 120_000, 'a wait beyond all numbers'],
    ['-1', undefined, 'a wait in the past'],
    ['1.5', undefined, 'a fraction'],
    ['1e3', undefined, 'another notation'],
    ['0x10', undefined, 'another base'],
    ['Infinity', undefined, 'no number'],
    ['NaN', undefined, 'no number either'],
    ['', undefined, 'an empty text'],
    ['soon', undefined, 'a word'],
    ['1, 2', undefined, 'two waits'],
    [['1', '2'], undefined, 'two headers'],
    ['Sun, 01 Mar 2026 12:00:30 GMT', 30_000, 'an instant'],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0, 'an instant that has passed'],
    ['Sun, 01 Mar 2099 12:00:00 GMT', 120_000, 'an instant far away'],
    ['Sun, 99 Mar 2026 12:00:30 GMT', undefined, 'an instant that never comes'],
    ['2026-03-01T12:00:30Z', undefined, 'an instant in another notation'],
    ['2026', 120_000, 'a year, which reads as seconds'],
  ])('%j → %s: %s', (value, expected) => {
    expect(retryAfterMs({ 'retry-after': value }, NOW)).toBe(expected);
  });

  it('an instant by the clock of the server', () => {
    const headers = { 'retry-after': 'Wed, 21 Oct 2015 07:28:07 GMT', date: 'Wed, 21 Oct 2015 07:28:00 GMT' };
    expect(retryAfterMs(headers, NOW)).toBe(7_000);
    expect(retryAfterMs({ ...headers, date: 'yesterday' }, NOW)).toBe(0);
  });

  it('never anything but nothing or a wait between 0 and 120 s', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)), (value) => {
        const wait = retryAfterMs({ 'retry-after': value }, NOW);
        expect(wait === undefined || (wait >= 0 && wait <= 120_000)).toBe(true);
      }),
    );
  });
});
