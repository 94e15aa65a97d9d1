// What the pace never does, whatever a server answers, and what it makes of limits that are told.

import { describe, expect, it } from 'vitest';
import { createRateController } from '../../src/databrain/rate-controller.ts';
import { createToldLimit } from '../../src/databrain/told-limit.ts';
import { seeded } from '../support/rate-sim.ts';

const PROOF = process.env.EMBED_SYNC_PROOF === '1';
const SEEDS = PROOF ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [1, 2];
const MINUTE = 60_000;

describe('the pace', () => {
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

  it('stops waiting for a refill where nothing flows back after all', () => {
    const told = createToldLimit({ spare: 0, reserve: 0 });
    const news = (remaining: number) => ({ remaining, resetMs: MINUTE, limit: 10 });
    const hear = (remaining: number, passed: boolean, now: number): void =>
      told.hear(news(remaining), passed, { now, inFlight: 0, sentAt: now - 10 });
    for (const now of [10, 210, 410, 610, 810]) hear(5, true, now);
    hear(0, true, 910);
    const flowing = told.waitMs({ now: 910, inFlight: 0 }, false);
    for (const now of [1500, 3000, 6000]) hear(0, false, now);
    expect(flowing).toBeLessThan(1000);
    expect(told.waitMs({ now: 6000, inFlight: 0 }, false)).toBe(MINUTE);
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

  it('gives the place of a request free that was never answered, and learns nothing from it', () => {
    const controller = createRateController({ random: () => 0.5 });
    for (let now = 0; now < 50; now++) controller.settled(controller.sent(now), now);
    for (let n = 0; n < 3; n++) {
      expect(controller.waitMs(50)).toBe(0);
      controller.sent(50);
    }
    expect(controller.waitMs(50)).toBe(Number.POSITIVE_INFINITY);
  });
});
