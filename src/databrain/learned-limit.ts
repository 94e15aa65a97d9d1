// Passes and refusals in, the pace that an unknown limit bears out. Pure; times are milliseconds of one steady clock.
// It feels its way up until the first refusal, measures between refusals, and from then on keeps near what it measured.

import { createBracket } from './rate-bracket.ts';
import { TIMER_SLACK_MS } from './rate-cap.ts';
import { createWindowCount } from './window-count.ts';

interface Refusal {
  readonly sentAt: number;
  /** When its answer came. */
  readonly at: number;
  /** What it asked to wait. */
  readonly askedMs: number | undefined;
}

export interface LearnedLimit {
  /** 0: there is room now. Infinity: not before another answer. */
  waitMs(now: number, inFlight: number): number;
  sent(now: number): void;
  /** A request sent at `sentAt` was not refused; `inFlight` others are without an answer. */
  passed(sentAt: number, moment: { readonly now: number; readonly inFlight: number }): void;
  /** The first refusal since sending went on. */
  refused(refusal: Refusal): void;
  /** Another one before sending goes on. */
  refusedToo(refusal: Refusal): void;
  /** How long nothing will pass, by what was learned; undefined where that is not known. */
  closedMs(now: number): number | undefined;
  /** Sending went on at `at`. */
  resumed(at: number): void;
  /** Requests a millisecond, once measured. */
  rate(): number | undefined;
}

/** How many may be under way at first, and how much more with each pass: an eighth more each round trip. */
const FIRST_ROOM = 3;
const ROOM_PER_PASS = 1 / 8;
/** Nothing for this long is the rest of a window: no bucket of a useful size keeps one waiting so. */
const CLOSED_MS = 2000;
/** Waits are told in whole seconds. */
const ROUNDED_UP_MS = 1000;

export function createLearnedLimit(): LearnedLimit {
  let phase: 'feel' | 'measure' | 'cruise' | 'window' = 'feel';
  let room = FIRST_ROOM;
  let most = 0;
  let resumedAt = Number.NEGATIVE_INFINITY;
  let refusedAt = 0;
  /** Between these the server had nothing to give. */
  let refusedFrom = 0;
  let notBefore = 0;
  let refusals = 0;
  let pausedBeforeMs = 0;
  /** What passed before the first refusal of all. */
  let first = { passes: 0, ms: 0 };
  let passes = 0;
  let nextSlot = Number.NEGATIVE_INFINITY;
  const bracket = createBracket();
  const window = createWindowCount();

  const enter = (at: number): typeof phase => {
    if (notBefore - refusedFrom >= CLOSED_MS) {
      if (phase === 'cruise') room = FIRST_ROOM;
      window.close({ earliest: notBefore, at }, phase !== 'cruise');
      return 'window';
    }
    if (phase === 'window' && window.counted() && !window.usedUp()) {
      window.late(at);
      return 'window';
    }
    if (phase === 'window' && window.expected(at)) {
      window.fill(at);
      return 'window';
    }
    if (phase === 'feel') {
      first = { passes, ms: refusedAt };
      room = Math.max(1, most / 4);
      return 'measure';
    }
    if (passes > 0) bracket.narrow({ passes, spanMs: at - resumedAt, pausedMs: at - refusedAt, refusals, pausedBeforeMs, first });
    return bracket.known() ? 'cruise' : 'measure';
  };

  const refusedToo = ({ sentAt, askedMs = 0 }: Refusal): void => {
    refusals++;
    notBefore = Math.max(notBefore, sentAt + Math.max(0, askedMs - ROUNDED_UP_MS));
    window.refused(sentAt);
  };

  return {
    waitMs: (now, inFlight) => {
      if (phase === 'cruise') return Math.max(0, nextSlot - now);
      if (phase === 'window') return window.waitMs(now, inFlight, room);
      return inFlight < Math.floor(room) ? 0 : Number.POSITIVE_INFINITY;
    },
    sent: (now) => {
      window.sent(now);
      if (phase !== 'cruise') return;
      nextSlot = (now - nextSlot <= TIMER_SLACK_MS ? nextSlot : now) + 1 / bracket.pace(now - resumedAt);
    },
    passed: (sentAt, { now, inFlight }) => {
      if (sentAt >= resumedAt) {
        passes++;
        window.passed(sentAt, now);
      }
      most = Math.max(most, inFlight + 1);
      const filled = inFlight + 1 >= Math.floor(room);
      if (filled && !(phase === 'window' && window.usedUp())) room += ROOM_PER_PASS;
    },
    refused: (refusal) => {
      refusedAt = refusal.at;
      refusedFrom = refusal.sentAt;
      refusals = 0;
      notBefore = refusal.sentAt;
      refusedToo(refusal);
    },
    refusedToo,
    closedMs: (now) => (phase === 'window' && window.usedUp() ? window.endsInMs(now) : undefined),
    resumed: (at) => {
      phase = enter(at);
      notBefore = refusedFrom;
      pausedBeforeMs = at - refusedAt;
      nextSlot = at;
      resumedAt = at;
      passes = 0;
    },
    rate: () => (phase === 'cruise' ? bracket.pace(0) : undefined),
  };
}
