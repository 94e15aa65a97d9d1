import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitNews } from '../../src/databrain/rate-headers.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const EPOCH_S = NOW.getTime() / 1000;

const told = (remaining: number, seconds: number, limit?: number) => ({
  remaining,
  resetMs: seconds * 1000,
  ...(limit !== undefined && { limit }),
});

describe('rate limit headers tell', () => {
  it.each<[string, Record<string, string>, ReturnType<typeof told> | undefined]>([
    ['nothing when absent', {}, undefined],
    ['three fields', { 'ratelimit-limit': '500', 'ratelimit-remaining': '12', 'ratelimit-reset': '30' }, told(12, 30, 500)],
    [
      'a limit with its policy',
      { 'ratelimit-limit': '500;w=120', 'ratelimit-remaining': '12', 'ratelimit-reset': '30' },
      told(12, 30, 500),
    ],
    [
      'a limit with its policy after a blank',
      { 'ratelimit-limit': '500 ; w=120', 'ratelimit-remaining': '12', 'ratelimit-reset': '30' },
      told(12, 30, 500),
    ],
    [
      'a limit that is all there',
      { 'ratelimit-limit': '12', 'ratelimit-remaining': '12', 'ratelimit-reset': '30' },
      told(12, 30, 12),
    ],
    ['a reset in an hour', { 'ratelimit-remaining': '12', 'ratelimit-reset': '3600' }, told(12, 3600)],
    ['the first instant in seconds', { 'ratelimit-remaining': '12', 'ratelimit-reset': '1000000000' }, told(12, 0)],
    ['the first instant in milliseconds', { 'ratelimit-remaining': '12', 'ratelimit-reset': '1000000000000' }, told(12, 0)],
    ['no limit', { 'ratelimit-remaining': '12', 'ratelimit-reset': '30' }, told(12, 30)],
    [
      'a limit below what remains, which counts as none',
      { 'ratelimit-limit': '5', 'ratelimit-remaining': '12', 'ratelimit-reset': '30' },
      told(12, 30),
    ],
    [
      'the usual older names',
      { 'x-ratelimit-limit': '500', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '30' },
      told(0, 30, 500),
    ],
    ['a third spelling', { 'x-rate-limit-remaining': '3', 'x-rate-limit-reset': '30' }, told(3, 30)],
    ['an instant in seconds', { 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': String(EPOCH_S + 7) }, told(3, 7)],
    [
      'an instant in milliseconds',
      { 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': String((EPOCH_S + 7) * 1000) },
      told(3, 7),
    ],
    ['an instant that has passed', { 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': String(EPOCH_S - 7) }, told(3, 0)],
    [
      'an instant by the clock of the server',
      { 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': '1445412487', date: 'Wed, 21 Oct 2015 07:28:00 GMT' },
      told(3, 7),
    ],
    ['one combined field', { ratelimit: 'limit=100, remaining=50, reset=30' }, told(50, 30, 100)],
    ['the newest notation', { ratelimit: '"default";r=50;t=30' }, told(50, 30)],
    [
      'the newest notation with its policy',
      { ratelimit: '"a";r=50;t=30', 'ratelimit-policy': '"b";q=9;w=1, "a";q=100;w=60' },
      told(50, 30, 100),
    ],
    ['the scarcest of several limits', { ratelimit: '"day";r=50;t=3000, "minute";r=2;t=30' }, told(2, 30)],
    ['nothing without a reset', { 'ratelimit-remaining': '12' }, undefined],
    ['nothing without what remains', { 'ratelimit-reset': '12' }, undefined],
    ['nothing with a reset beyond an hour', { 'ratelimit-remaining': '12', 'ratelimit-reset': '3601' }, undefined],
    ['nothing with an instant far away', { 'ratelimit-remaining': '12', 'ratelimit-reset': String(EPOCH_S + 3601) }, undefined],
    ['nothing with a negative reset', { 'ratelimit-remaining': '12', 'ratelimit-reset': '-1' }, undefined],
    ['nothing with a number beyond all numbers', { 'ratelimit-remaining': '9'.repeat(400), 'ratelimit-reset': '1' }, undefined],
    ['nothing with words', { 'ratelimit-remaining': 'many', 'ratelimit-reset': 'soon' }, undefined],
    [
      'the next names where the first are garbage',
      { 'ratelimit-remaining': 'many', 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': '9' },
      told(3, 9),
    ],
  ])('%s', (_, headers, expected) => {
    expect(limitNews(headers, NOW)).toEqual(expected);
  });

  it('never anything but whole counts and a reset within an hour', () => {
    const value = fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String));
    fc.assert(
      fc.property(value, value, value, (remaining, reset, limit) => {
        const news = limitNews({ 'ratelimit-remaining': remaining, 'ratelimit-reset': reset, 'ratelimit-limit': limit }, NOW);
        if (news === undefined) return;
        expect(Number.isSafeInteger(news.remaining) && news.remaining >= 0).toBe(true);
        expect(news.resetMs >= 0 && news.resetMs <= 3_600_000).toBe(true);
        expect(news.limit === undefined || news.limit >= news.remaining).toBe(true);
      }),
    );
  });
});
