// What the pace reaches against servers of many kinds, in virtual time. A run is told by its seed; the whole matrix runs
// with EMBED_SYNC_PROOF=1.

import { describe, expect, it } from 'vitest';
import { createRateController, type RateController } from '../../src/databrain/rate-controller.ts';
import { type Family, type Run, seeded, share, simulate, type World } from '../support/rate-sim.ts';

const PROOF = process.env.EMBED_SYNC_PROOF === '1';
const SEEDS = PROOF ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [1, 2];
const MINUTE = 60_000;

const run = (world: World, reserveShare = 0): Run =>
  simulate(world, createRateController({ random: seeded(world.seed + 1000), reserveShare }));

const refusals = ({ served }: Run): number => served.filter(({ passed }) => !passed).length;

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Who knows the limit, and sends at even times whatever is answered. */
function even(spacingMs: number): RateController {
  let next = 0;
  return {
    waitMs: (now) => Math.max(0, next - now),
    sent: (now) => {
      next = Math.max(next + spacingMs, now);
      return { sentAt: now };
    },
    settled: () => undefined,
  };
}

const wholeMinutes = (ms: number): number => Math.ceil(ms / MINUTE) * MINUTE;

interface Reach {
  readonly sentence: string;
  readonly family: (perSecond: number) => Family;
  readonly tells: NonNullable<World['tells']>;
  readonly rates: readonly number[];
  readonly roundTrips: readonly number[];
  /** Least share of the limit once warm; most refusals per 1,000 then and over the run. */
  readonly gate: { readonly share: number; readonly late: number; readonly whole: number };
}

const bucketOf =
  (seconds: number) =>
  (perSecond: number): Family => ({ kind: 'bucket', perSecond, burst: perSecond * seconds });
const windowOf =
  (windowMs: number, opens: 'by-clock' | 'by-request' = 'by-clock') =>
  (perSecond: number): Family => ({ kind: 'window', requests: (perSecond * windowMs) / 1000, windowMs, opens });

const logOf =
  (windowMs: number) =>
  (perSecond: number): Family => ({ kind: 'log', requests: (perSecond * windowMs) / 1000, windowMs });

const ALL_RATES = [2, 10, 50, 200];
const FAST_RATES = [10, 50, 200];
const WINDOW_RATES = [2, 10, 50];
const ALL_TRIPS = [20, 80, 500];
const SHORT_TRIPS = [20, 80];
const LONG_TRIPS = [500];
const NOTHING = {};
const RETRY_AFTER = { retryAfter: true };
const HEADERS = { headers: true, retryAfter: true };

/** The bounds are what is reached, with a little room for other seeds: who makes the pace worse shall see it here. */
const reaches: readonly Reach[] = [
  {
    sentence: 'a bucket of 1 s that names no wait',
    family: bucketOf(1),
    tells: NOTHING,
    rates: ALL_RATES,
    roundTrips: ALL_TRIPS,
    gate: { share: 0.983, late: 3, whole: 7 },
  },
  {
    sentence: 'a bucket of 1 s',
    family: bucketOf(1),
    tells: RETRY_AFTER,
    rates: ALL_RATES,
    roundTrips: ALL_TRIPS,
    gate: { share: 0.98, late: 3, whole: 7 },
  },
  {
    sentence: 'a bucket of ½ s that names no wait',
    family: bucketOf(0.5),
    tells: NOTHING,
    rates: FAST_RATES,
    roundTrips: SHORT_TRIPS,
    gate: { share: 0.985, late: 1.5, whole: 4 },
  },
  {
    sentence: 'a bucket of ½ s',
    family: bucketOf(0.5),
    tells: RETRY_AFTER,
    rates: FAST_RATES,
    roundTrips: SHORT_TRIPS,
    gate: { share: 0.973, late: 1.5, whole: 4 },
  },
  {
    sentence: 'a bucket of ½ s, of which the way may take up half',
    family: bucketOf(0.5),
    tells: RETRY_AFTER,
    rates: FAST_RATES,
    roundTrips: LONG_TRIPS,
    gate: { share: 0.943, late: 5, whole: 8 },
  },
  {
    sentence: 'a window of 1 min that names no wait',
    family: windowOf(MINUTE),
    tells: NOTHING,
    rates: WINDOW_RATES,
    roundTrips: ALL_TRIPS,
    gate: { share: 0.99, late: 2.5, whole: 11 },
  },
  {
    sentence: 'a window of 1 min from the first request on that names no wait',
    family: windowOf(MINUTE, 'by-request'),
    tells: NOTHING,
    rates: WINDOW_RATES,
    roundTrips: ALL_TRIPS,
    gate: { share: 0.99, late: 2.5, whole: 11 },
  },
  {
    sentence: 'a window of 1 min',
    family: windowOf(MINUTE),
    tells: RETRY_AFTER,
    rates: WINDOW_RATES,
    roundTrips: ALL_TRIPS,
    gate: { share: 0.99, late: 1.5, whole: 7 },
  },
  {
    sentence: 'a window of 1 min from the first request on',
    family: windowOf(MINUTE, 'by-request'),
    tells: RETRY_AFTER,
    rates: WINDOW_RATES,
    roundTrips: ALL_TRIPS,
    gate: { share: 0.99, late: 1.5, whole: 7 },
  },
  {
    sentence: 'a window of 10 s',
    family: windowOf(10_000),
    tells: RETRY_AFTER,
    rates: WINDOW_RATES,
    roundTrips: ALL_TRIPS,
    gate: { share: 0.99, late: 3.5, whole: 12.5 },
  },
  {
    sentence: 'a window of 10 s from the first request on, of which each costs a way',
    family: windowOf(10_000, 'by-request'),
    tells: RETRY_AFTER,
    rates: WINDOW_RATES,
    roundTrips: ALL_TRIPS,
    gate: { share: 0.94, late: 3.5, whole: 13 },
  },
  {
    sentence: 'a window of 10 s that names no wait',
    family: windowOf(10_000),
    tells: NOTHING,
    rates: [10, 50],
    roundTrips: SHORT_TRIPS,
    gate: { share: 0.94, late: 5, whole: 8.5 },
  },
  {
    sentence: 'a sliding log of 1 min',
    family: logOf(MINUTE),
    tells: RETRY_AFTER,
    rates: [10, 50],
    roundTrips: SHORT_TRIPS,
    gate: { share: 0.99, late: 1.5, whole: 6 },
  },
  {
    sentence: 'a sliding log of 1 min that names no wait',
    family: logOf(MINUTE),
    tells: NOTHING,
    rates: WINDOW_RATES,
    roundTrips: SHORT_TRIPS,
    gate: { share: 0.99, late: 2.5, whole: 11 },
  },
  {
    sentence: 'a window of 1 min that tells its state',
    family: windowOf(MINUTE),
    tells: HEADERS,
    rates: WINDOW_RATES,
    roundTrips: ALL_TRIPS,
    gate: { share: 0.99, late: 0.1, whole: 0.5 },
  },
  {
    sentence: 'a window of 10 s that tells its state',
    family: windowOf(10_000),
    tells: HEADERS,
    rates: WINDOW_RATES,
    roundTrips: ALL_TRIPS,
    gate: { share: 0.99, late: 0.1, whole: 0.5 },
  },
  {
    sentence: 'a bucket of 1 s that tells its state',
    family: bucketOf(1),
    tells: HEADERS,
    rates: FAST_RATES,
    roundTrips: ALL_TRIPS,
    gate: { share: 0.99, late: 0.2, whole: 0.5 },
  },
  {
    sentence: 'a bucket of two that tells its state',
    family: bucketOf(1),
    tells: HEADERS,
    rates: [2],
    roundTrips: ALL_TRIPS,
    gate: { share: 0.92, late: 1, whole: 1.5 },
  },
  {
    sentence: 'a bucket of ½ s that tells its state',
    family: bucketOf(0.5),
    tells: HEADERS,
    rates: FAST_RATES,
    roundTrips: ALL_TRIPS,
    gate: { share: 0.985, late: 1, whole: 1 },
  },
  {
    sentence: 'a bucket of one that tells nothing but that it is empty',
    family: bucketOf(0.5),
    tells: HEADERS,
    rates: [2],
    roundTrips: SHORT_TRIPS,
    gate: { share: 0.855, late: 2, whole: 6 },
  },
  {
    sentence: 'a sliding log of 1 min that tells its state',
    family: logOf(MINUTE),
    tells: HEADERS,
    rates: WINDOW_RATES,
    roundTrips: ALL_TRIPS,
    gate: { share: 0.99, late: 1.2, whole: 1 },
  },
  {
    sentence: 'a sliding log of 10 s that tells its state',
    family: logOf(10_000),
    tells: { headers: true },
    rates: WINDOW_RATES,
    roundTrips: SHORT_TRIPS,
    gate: { share: 0.94, late: 2.5, whole: 2.5 },
  },
];

describe('in the long run the pace uses', () => {
  it.each(reaches)('$sentence', ({ family, tells, rates, roundTrips, gate }) => {
    const misses: string[] = [];
    for (const rate of rates.filter((one) => PROOF || one <= 50))
      for (const roundTripMs of roundTrips)
        for (const seed of SEEDS) {
          const warmMs = wholeMinutes(Math.max(MINUTE, 1_500_000 / rate));
          const untilMs = warmMs + wholeMinutes(Math.max(3 * MINUTE, 2_000_000 / rate));
          const workers = Math.ceil((2.5 * rate * roundTripMs) / 1000) + 10;
          const done = run({ family: family(rate), tells, roundTripMs, workers, untilMs, seed });
          const late = share(done, rate, [warmMs, untilMs]);
          const whole = share(done, rate, [0, untilMs]);
          if (late.share >= gate.share && late.refused <= gate.late && whole.refused <= gate.whole) continue;
          misses.push(
            `${rate}/s, ${roundTripMs} ms, seed ${seed}: ${late.share.toFixed(3)}, ${late.refused.toFixed(1)} ‰, ${whole.refused.toFixed(1)} ‰`,
          );
        }
    expect(misses).toEqual([]);
  });
});

describe('the pace', () => {
  it.each(SEEDS)('is within a tenth of a limit 20 s after it was halved, 60 s after it was doubled (seed %i)', (seed) => {
    for (const [factor, withinS] of [
      [0.5, 20],
      [2, 60],
    ] as const)
      for (const perSecond of [10, 50]) {
        const turn = { atMs: MINUTE, factor };
        const world = { family: bucketOf(1)(perSecond), turn, roundTripMs: 80, workers: 30, untilMs: 3 * MINUTE, seed };
        const done = run(world);
        const near = Array.from({ length: withinS + 1 }, (_, s) => MINUTE + s * 1000).some(
          (from) => Math.abs(share(done, perSecond * factor, [from, from + 5000]).share - 1) <= 0.1,
        );
        expect(near).toBe(true);
      }
  });

  it.each<[string, World['tells']]>([
    ['tells nothing', NOTHING],
    ['asks to wait', RETRY_AFTER],
    ['tells its state', HEADERS],
  ])('follows a window that shrinks and one that grows, when it %s', (_, tells = {}) => {
    for (const factor of [0.5, 2])
      for (const family of [windowOf(MINUTE)(10), windowOf(MINUTE, 'by-request')(10)]) {
        const turn = { atMs: 10 * MINUTE, factor };
        const done = run({ family, tells, turn, roundTripMs: 80, workers: 12, untilMs: 50 * MINUTE, seed: 1 });
        const late = share(done, 10 * factor, [30 * MINUTE, 50 * MINUTE]);
        expect(late.share).toBeGreaterThan(0.95);
        expect(late.refused).toBeLessThanOrEqual(3);
      }
  });

  it.each([5, 50, 500])('loses at most a tenth against a server without a limit, at %i ms', (roundTripMs) => {
    const done = run({ family: { kind: 'unlimited' }, roundTripMs, jitter: 0.2, workers: 10, requests: 1000, seed: 1 });
    expect((100 * roundTripMs) / done.endMs).toBeGreaterThan(0.9);
  });

  it.each([1, 5, 20, 50])('meets a told 50/s with burst 20 without a refusal, at %i ms', (roundTripMs) => {
    const family: Family = { kind: 'bucket', perSecond: 50, burst: 20 };
    const done = run({ family, tells: HEADERS, roundTripMs, workers: 10, requests: 1000, seed: 1 });
    expect((980 / 50) * 1000).toBeGreaterThan(0.98 * done.endMs);
    expect(refusals(done)).toBe(0);
  });

  it.each([1, 5, 20, 50])('meets an unknown 50/s with burst 20 with a refusal in a hundred, at %i ms', (roundTripMs) => {
    const family: Family = { kind: 'bucket', perSecond: 50, burst: 20 };
    const done = [1, 2, 3, 4, 5].map((seed) => run({ family, roundTripMs, workers: 10, requests: 1000, seed }));
    expect(median(done.map(({ endMs }) => 19_600 / endMs))).toBeGreaterThan(0.97);
    expect(median(done.map(refusals))).toBeLessThanOrEqual(10);
  });

  // A refusal costs 1 s, of which the bucket saves 0.4: the two without which nothing can be known leave 94 %. Two more to
  // find the rate leave 82 %.
  it.each([1, 5, 20, 50])('loses a fifth of 1000 requests where each refusal asks for 1 s, at %i ms', (roundTripMs) => {
    const family: Family = { kind: 'bucket', perSecond: 50, burst: 20 };
    const tells = RETRY_AFTER;
    const done = [1, 2, 3, 4, 5].map((seed) => run({ family, tells, roundTripMs, workers: 10, requests: 1000, seed }));
    expect(median(done.map(({ endMs }) => 19_600 / endMs))).toBeGreaterThan(0.82);
    expect(median(done.map(refusals))).toBeLessThanOrEqual(14);
  });

  // Windows are at best (requests / 500 - 1) × 2 min apart. A wait that is not named has to be found by asking.
  it.each<[string, World['tells'], number]>([
    ['told', HEADERS, 0],
    ['not told', RETRY_AFTER, 12],
    ['not even a wait is named', NOTHING, 36],
  ])('needs no more than the windows of 500 in 2 min that the work fills, when %s', (_, tells = {}, most) => {
    for (const opens of ['by-clock', 'by-request'] as const)
      for (const requests of [700, 1000, 1500, 3000])
        for (const seed of SEEDS) {
          const family: Family = { kind: 'window', requests: 500, windowMs: 2 * MINUTE, opens };
          const done = run({ family, tells, roundTripMs: 80, workers: 10, requests, seed });
          const windows = Math.ceil(requests / 500) - 1;
          const slack = tells === NOTHING ? 8000 : 0.01 * done.endMs;
          expect(done.endMs).toBeLessThan(windows * 2 * MINUTE + (500 / 10) * 80 + slack);
          expect(refusals(done)).toBeLessThanOrEqual(most);
        }
  });

  // At 500 ms the way varies by ±100 ms, and a bucket of one token forgives nothing: who knows the rate and spaces evenly
  // must space by 690 ms to be refused twice in 1,000. No pace can reach the 97 % that deeper buckets allow.
  it('comes close on a bucket of one to what even sends at the best spacing reach', () => {
    const world = { family: bucketOf(0.5)(2), roundTripMs: 500, workers: 20, untilMs: 60 * MINUTE, seed: 1 };
    const span: [number, number] = [15 * MINUTE, 60 * MINUTE];
    const spacings = Array.from({ length: 15 }, (_, index) => 500 + 20 * index);
    const best = spacings.map((ms) => share(simulate(world, even(ms)), 2, span)).find(({ refused }) => refused <= 2);
    expect(best?.share).toBeLessThan(0.76);
    expect(share(run(world), 2, span).share).toBeGreaterThan(0.93 * (best?.share ?? 1));
  });
});
