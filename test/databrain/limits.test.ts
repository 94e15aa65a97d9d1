// The parts of the pace by themselves: what is told, what is learned and what is counted, where a run rarely comes by.

import { describe, expect, it } from 'vitest';
import { createLearnedLimit } from '../../src/databrain/learned-limit.ts';
import { createRateCap } from '../../src/databrain/rate-cap.ts';
import { createToldLimit } from '../../src/databrain/told-limit.ts';
import { createWindowCount } from '../../src/databrain/window-count.ts';

const NOT_BEFORE_AN_ANSWER = Number.POSITIVE_INFINITY;
const calm = (now: number) => ({ now, inFlight: 0 });

describe('a rate that somebody set', () => {
  it.each([
    ['in time', 100, 100],
    ['a little late, which is caught up', 103, 97],
    ['as late as a timer may be', 105, 95],
    ['later, and counts anew', 106, 100],
  ])('spaces what comes %s', (_, at, waited) => {
    const cap = createRateCap({ count: 10, perMs: 1000 });
    cap.sent(0);
    expect(cap.waitMs(0)).toBe(100);
    cap.sent(at);
    expect(cap.waitMs(at)).toBe(waited);
  });

  it('lets no more out in its time, although lateness was caught up', () => {
    const cap = createRateCap({ count: 2, perMs: 1000 });
    for (const at of [0, 505, 1000]) cap.sent(at);
    expect(cap.waitMs(1000)).toBe(505);
  });
});

describe('a told limit', () => {
  const heard = (...news: readonly { remaining: number; resetMs: number; limit?: number }[]) => {
    const told = createToldLimit({ spare: 0, reserve: 0 });
    for (const [index, one] of news.entries()) told.hear(one, true, { ...calm(index), sentAt: index });
    return told;
  };

  it('holds nobody back before it is told', () => {
    const told = createToldLimit({ spare: 0.5, reserve: 0.5 });
    expect([told.known(), told.waitMs(calm(0), false)]).toEqual([false, 0]);
  });

  it.each<[string, readonly { remaining: number; resetMs: number; limit?: number }[], boolean]>([
    ['is one that says what it is', [{ remaining: 0, resetMs: 1000, limit: 10 }], true],
    ['is no limit where it lets one through at a time', [{ remaining: 0, resetMs: 1000, limit: 1 }], false],
    ['is the most that ever remained, where it does not', [{ remaining: 1, resetMs: 1000 }], true],
    [
      'also once less remains',
      [
        { remaining: 1, resetMs: 1000 },
        { remaining: 0, resetMs: 1000 },
      ],
      true,
    ],
    ['but not where nothing ever did', [{ remaining: 0, resetMs: 1000 }], false],
  ])('%s', (_, news, known) => expect(heard(...news).known()).toBe(known));
});

it.each<[string, boolean, number, number]>([
  ['what is urgent may use all but what is left for others', true, 11, 0],
  ['and no more', true, 10, NOT_BEFORE_AN_ANSWER],
  ['what is not urgent leaves a reserve besides', false, 16, 0],
  ['and waits for it', false, 15, NOT_BEFORE_AN_ANSWER],
])('of a told limit, %s', (_, urgent, remaining, waited) => {
  const told = createToldLimit({ spare: 0.1, reserve: 0.05 });
  told.hear({ remaining: remaining + 1, resetMs: 60_000, limit: 100 }, true, { ...calm(0), sentAt: 0 });
  expect(told.waitMs({ now: 0, inFlight: 1 }, urgent)).toBe(waited);
});

describe('one try where nothing remains', () => {
  const empty = { remaining: 0, resetMs: 1000, limit: 10 };
  const tried = (passed: boolean, at: number) => {
    const told = createToldLimit({ spare: 0, reserve: 0 });
    told.hear(empty, true, { ...calm(0), sentAt: 0 });
    expect([told.waitMs(calm(0), false), told.waitMs(calm(150), false)]).toEqual([150, 0]);
    told.hear(empty, passed, { ...calm(at), sentAt: at - 50 });
    return told.waitMs(calm(at), false);
  };

  it.each<[string, boolean, number, number]>([
    ['that passes before the reset shows that room flows back, ten in a second', true, 200, 62.5],
    ['that passes after the reset shows nothing, and another is tried', true, 1200, 150],
    ['that is refused shows a window, which is waited for', false, 200, 800],
  ])('%s', (_, passed, at, waited) => expect(tried(passed, at)).toBe(waited));
});

describe('a learned limit', () => {
  it('goes on measuring where nothing passed between two refusals', () => {
    const learned = createLearnedLimit();
    for (const at of [0, 300, 600]) {
      learned.sent(at);
      learned.refused({ sentAt: at, at: at + 20, askedMs: undefined });
      learned.resumed(at + 200);
    }
    expect([learned.rate(), learned.waitMs(800, 0), learned.closedMs(800)]).toEqual([undefined, 0, undefined]);
  });
});

describe('a window that is counted', () => {
  /** A window of 10 s from 0 on, in which ten passed. */
  const counted = () => {
    const window = createWindowCount();
    for (let at = 0; at < 10; at++) {
      window.sent(at);
      window.passed(at, at + 20);
    }
    window.close({ earliest: 9900, at: 10_050 }, true);
    return window;
  };

  it('is not known before anything was sent', () => {
    const window = createWindowCount();
    expect([window.counted(), window.usedUp(), window.expected(1000), window.endsInMs(0)]).toEqual([
      false,
      false,
      false,
      undefined,
    ]);
    expect([window.waitMs(0, 0, 3), window.waitMs(0, 1, 3)]).toEqual([0, NOT_BEFORE_AN_ANSWER]);
    window.refused(0);
    window.close({ earliest: 0, at: 5000 }, true);
    expect([window.counted(), window.endsInMs(5000)]).toEqual([true, undefined]);
  });

  it('is as long as the next round number, and ends so long after it began', () => {
    const window = counted();
    expect([window.counted(), window.usedUp()]).toEqual([true, false]);
    expect([10_050, 20_049, 20_050].map((now) => window.endsInMs(now))).toEqual([10_100, 101, undefined]);
    expect([19_049, 19_050].map((at) => window.expected(at))).toEqual([false, true]);
  });

  it('is used up by as many as before, and then left alone until it ends', () => {
    const window = counted();
    for (let at = 10_050; at < 10_060; at++) window.sent(at);
    expect([window.usedUp(), window.waitMs(10_060, 0, 3)]).toEqual([true, 0]);
  });

  it('is known no more where the next one was not watched', () => {
    const window = counted();
    window.close({ earliest: 20_000, at: 20_100 }, false);
    expect(window.counted()).toBe(false);
  });

  it('forgets the oldest of more requests than anybody keeps to', () => {
    const window = createWindowCount();
    for (let at = 0; at <= 40_000; at++) window.sent(at);
    window.refused(20_000);
    window.refused(0);
    window.close({ earliest: 59_900, at: 60_050 }, true);
    expect(window.counted()).toBe(true);
  });
});
