// What the pace reaches against servers of many kinds, in virtual time. A run is told by its seed; the whole matrix runs
// with EMBED_SYNC_PROOF=1.

import { describe, expect, it } from 'vitest';
import { createRateController } from '../../src/databrain/rate-controller.ts';
import { type Family, type Run, seeded, share, simulate, type World } from '../support/rate-sim.ts';

const PROOF = process.env.EMBED_SYNC_PROOF === '1';
const SEEDS = PROOF ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [1, 2];
const MINUTE = 60_000;

const run = (world: World, reserveShare = 0): Run =>
  simulate(world, createRateController({ random: seeded(world.seed + 1000), reserveShare }));

const refusals = ({ served }: Run): number => served.filter(({ passed }) => !passed).length;

const wholeMinutes = (ms: number): number => Math.ceil(ms / MINUTE) * MINUTE;

interface Reach {
  readonly sentence: string;
  readonly family: (perSecond: number) => Family;
  readonly tells?: World['tells'];
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

const ALL_RATES = [2, 10, 50, 200];
const ALL_TRIPS = [20, 80, 500];
const RETRY_AFTER = { retryAfter: true };
const HEADERS = { headers: true, retryAfter: true };
const BUCKET_GATE = { share: 0.97, late: 3, whole: 10 };
const WINDOW_GATE = { share: 0.95, late: 10, whole: 12 };

const reaches: readonly Reach[] = [
  {
    sentence: 'a bucket of 1 s that names no wait',
    family: bucketOf(1),
    rates: ALL_RATES,
    roundTrips: ALL_TRIPS,
    gate: BUCKET_GATE,
  },
  {
    sentence: 'a bucket of 1 s',
    family: bucketOf(1),
    tells: RETRY_AFTER,
    rates: ALL_RATES,
    roundTrips: ALL_TRIPS,
    gate: BUCKET_GATE,
  },
  {
    sentence: 'a bucket of ½ s that names no wait',
    family: bucketOf(0.5),
    rates: [10, 50, 200],
    roundTrips: [20, 80],
    gate: BUCKET_GATE,
  },
  {
    sentence: 'a bucket of ½ s',
    family: bucketOf(0.5),
    tells: RETRY_AFTER,
    rates: [10, 50, 200],
    roundTrips: [20, 80],
    gate: BUCKET_GATE,
  },
  {
    sentence: 'a window of 1 min',
    family: windowOf(MINUTE),
    tells: RETRY_AFTER,
    rates: [2, 10, 50],
    roundTrips: ALL_TRIPS,
    gate: WINDOW_GATE,
  },
  {
    sentence: 'a window of 1 min from the first request on',
    family: windowOf(MINUTE, 'by-request'),
    tells: RETRY_AFTER,
    rates: [2, 10, 50],
    roundTrips: ALL_TRIPS,
    gate: WINDOW_GATE,
  },
  {
    sentence: 'a window of 10 s',
    family: windowOf(10_000),
    tells: RETRY_AFTER,
    rates: [2, 10, 50],
    roundTrips: ALL_TRIPS,
    gate: WINDOW_GATE,
  },
  {
    sentence: 'a window of 1 min that tells its state',
    family: windowOf(MINUTE),
    tells: HEADERS,
    rates: [10, 50],
    roundTrips: [20, 80],
    gate: { share: 0.98, late: 2, whole: 2 },
  },
  {
    sentence: 'a bucket of 1 s that tells its state',
    family: bucketOf(1),
    tells: HEADERS,
    rates: [50, 200],
    roundTrips: [20, 80],
    gate: { share: 0.98, late: 2, whole: 2 },
  },
];

describe('in the long run the pace uses', () => {
  it.each(reaches)('$sentence', ({ family, tells = {}, rates, roundTrips, gate }) => {
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
  it.each(SEEDS)('is within 10 %% of a limit 20 s after it was halved, 60 s after it was doubled (seed %i)', (seed) => {
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

  it.each<[string, World['tells'], 'by-clock' | 'by-request']>([
    ['told', HEADERS, 'by-clock'],
    ['told, from the first request on', HEADERS, 'by-request'],
    ['not told', RETRY_AFTER, 'by-clock'],
    ['not told, from the first request on', RETRY_AFTER, 'by-request'],
  ])('needs no more than the windows of 500 in 2 min that the work fills, when %s', (_, tells = {}, opens) => {
    for (const seed of SEEDS) {
      const family: Family = { kind: 'window', requests: 500, windowMs: 2 * MINUTE, opens };
      const done = run({ family, tells, roundTripMs: 80, workers: 10, requests: 3000, seed });
      expect(done.endMs).toBeLessThan(1.01 * (5 * 2 * MINUTE + (500 / 10) * 80));
      expect(refusals(done)).toBeLessThanOrEqual(30);
    }
  });

  it('asks a server that refuses everything less than once in 2 s, and never sets a timer below 50 ms', () => {
    const controller = createRateController({ random: seeded(1) });
    let now = 0;
    let sent = 0;
    while (now < 5 * MINUTE) {
      const wait = controller.waitMs(now);
      if (wait > 0) {
        expect(wait).toBeGreaterThanOrEqual(50);
        now += wait;
      }
      controller.settled(controller.sent(now), now, { refused: true });
      sent++;
    }
    expect(sent).toBeLessThanOrEqual(150);
  });

  it.each(SEEDS)('never lets more than the rate that was set out in any time of its length (seed %i)', (seed) => {
    const random = seeded(seed);
    const controller = createRateController({ random, rate: { count: 7, perMs: 1000 } });
    const at: number[] = [];
    for (let now = 0; at.length < 500; now += random() * 20) {
      if (controller.waitMs(now) > 0) continue;
      controller.settled(controller.sent(now), now, { refused: false });
      at.push(now);
    }
    const spans = at.slice(7).map((time, index) => time - (at[index] ?? 0));
    expect(Math.min(...spans)).toBeGreaterThanOrEqual(1000);
    expect((at.at(-1) ?? 0) / 500).toBeLessThan(160);
  });

  it('stops believing a server that claims room and refuses', () => {
    const controller = createRateController({ random: () => 0.5 });
    const news = { remaining: 1000, resetMs: MINUTE, limit: 1000 };
    let now = 0;
    const step = (refused: boolean): void => {
      now += controller.waitMs(now);
      controller.settled(controller.sent(now), now, { refused, news });
    };
    for (let n = 0; n < 4; n++) {
      step(true);
      step(false);
    }
    let together = 0;
    while (controller.waitMs(now) === 0 && together < 100) {
      controller.sent(now);
      together++;
    }
    expect(together).toBeLessThan(10);
  });
});
