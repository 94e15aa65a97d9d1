// Passes and refusals in, the pace that an unknown limit bears out. Pure; times are milliseconds of one steady clock.
// It feels its way up until the first refusal, measures between refusals, and from then on keeps near what it measured.

import { createBracket } from './rate-bracket.ts';
import { TIMER_SLACK_MS } from './rate-cap.ts';
import { createWindowCount } from './window-count.ts';

export interface LearnedLimit {
  /** 0: there is room now. Infinity: not before another answer. */
  waitMs(now: number, inFlight: number): number;
  sent(now: number): void;
  /** A request sent at `sentAt` was not refused; `inFlight` others are without an answer. */
  passed(sentAt: number, inFlight: number): void;
  /** The first refusal of a burst. `askedMs`: what it asked to wait. */
  refused(now: number, askedMs: number | undefined): void;
  /** Another refusal of the same burst. */
  refusedToo(): void;
  /** Sending went on at `at`. */
  resumed(at: number): void;
  /** Requests a millisecond, once measured. */
  rate(): number | undefined;
}

/** How many may be under way at first, and how much more with each pass: an eighth more each round trip. */
const FIRST_ROOM = 3;
const ROOM_PER_PASS = 1 / 8;
/** A wait this long is the rest of a window: no bucket of a useful size asks for it. */
const WINDOW_WAIT_MS = 3000;

export function createLearnedLimit(): LearnedLimit {
  let phase: 'feel' | 'measure' | 'cruise' | 'window' = 'feel';
  let room = FIRST_ROOM;
  let most = 0;
  let resumedAt: number | undefined;
  let refusedAt = 0;
  let asked: number | undefined;
  let refusals = 0;
  let passes = 0;
  let nextSlot = Number.NEGATIVE_INFINITY;
  const bracket = createBracket();
  const window = createWindowCount();

  const enter = (at: number): typeof phase => {
    if ((asked ?? 0) >= WINDOW_WAIT_MS) {
      if (phase === 'cruise') room = FIRST_ROOM;
      window.close(phase !== 'cruise', at);
      return 'window';
    }
    if (phase === 'window' && asked !== undefined && window.left() > 0) {
      window.late(at);
      return 'window';
    }
    if (phase === 'feel' || resumedAt === undefined) {
      room = Math.max(1, most / 4);
      return 'measure';
    }
    if (passes > 0) bracket.narrow({ passes, spanMs: at - resumedAt, pausedMs: at - refusedAt, refusals });
    return bracket.known() ? 'cruise' : 'measure';
  };

  return {
    waitMs: (now, inFlight) => {
      if (phase === 'cruise') return Math.max(0, nextSlot - now);
      if (phase === 'window' && window.left() <= 0) return window.waitMs(now, inFlight);
      if (phase === 'window' && !window.proven()) return inFlight === 0 ? 0 : Number.POSITIVE_INFINITY;
      return inFlight < Math.floor(room) ? 0 : Number.POSITIVE_INFINITY;
    },
    sent: (now) => {
      window.sent(now);
      if (phase !== 'cruise') return;
      nextSlot = (now - nextSlot <= TIMER_SLACK_MS ? nextSlot : now) + 1 / bracket.pace(now - (resumedAt ?? now));
    },
    passed: (sentAt, inFlight) => {
      if (resumedAt === undefined || sentAt >= resumedAt) {
        passes++;
        window.passed();
      }
      most = Math.max(most, inFlight + 1);
      const filled = inFlight + 1 >= Math.floor(room);
      if (filled && (phase !== 'window' || window.left() > 0)) room += ROOM_PER_PASS;
    },
    refused: (now, askedMs) => {
      asked = askedMs;
      refusedAt = now;
      refusals = 1;
    },
    refusedToo: () => {
      refusals++;
    },
    resumed: (at) => {
      phase = enter(at);
      nextSlot = at;
      resumedAt = at;
      passes = 0;
    },
    rate: () => (phase === 'cruise' ? bracket.pace(0) : undefined),
  };
}
