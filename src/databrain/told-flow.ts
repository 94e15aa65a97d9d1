// What a server tells of a limit that flows back bit by bit in (a bucket, a sliding log), how long to wait for room out. Pure.
// The refill is measured; an error of it shows in what remains and is steered against, so that it costs neither time nor refusals.

import { TIMER_SLACK_MS } from './rate-cap.ts';

/** One answer; times are milliseconds of one steady clock. */
export interface Told {
  readonly remaining: number;
  readonly limit: number;
  readonly sentAt: number;
  readonly at: number;
}

export interface ToldFlow {
  /** Requests a millisecond that flow back; 0 where nothing is known to. */
  refill(): number;
  /** It was found that so much flows back. */
  start(refill: number, told: Told): void;
  /** After a refusal. */
  slow(): void;
  /** It was found that nothing does. */
  stop(): void;
  hear(told: Told): void;
  sent(now: number): void;
  /** A request was not refused; to be told before `hear`. */
  passed(): void;
  /** 0: there is room now. `kept`: what must remain. */
  waitMs(now: number, inFlight: number, kept: number): number;
}

/** From this share of the limit on, what remains is used at once. */
const PLENTY = 0.5;
/** The pace keeps to what may vary on the way and a little more, but to no more than this share of the limit. */
const LEVEL = { least: 2, mostShare: 0.25 };
/** What is told is older than its answer, and what is sent arrives later: so much of a round trip flows back besides. */
const ROUND_TRIP_SHARE = 0.75;
/** A measurement counts from so many requests or milliseconds on, and is begun anew after the longest. */
const MEASURED = { leastMs: 100, requests: 20, ms: 10_000, longestMs: 60_000 };
/** A refusal shows that less does. */
const SLOWER = 0.8;

export function createToldFlow(): ToldFlow {
  let refill = 0;
  let told: Told = { remaining: 0, limit: 1, sentAt: 0, at: 0 };
  let mark = told;
  /** Since the mark. */
  let passes = 0;
  let slot = 0;

  const begin = (): void => {
    mark = told;
    passes = 0;
  };

  const roundTripMs = (): number => told.at - told.sentAt;

  const measure = (): void => {
    const age = told.at - mark.at;
    const gain = told.remaining - mark.remaining + passes;
    if (age < MEASURED.leastMs || gain < 1) return;
    const full = told.limit > 2 && told.remaining + 1 >= told.limit;
    if (full && age > 2 * roundTripMs()) {
      // It has overflowed, so that at least this flows back.
      refill = Math.max(refill, gain / age);
      begin();
    } else if (gain >= MEASURED.requests || age >= MEASURED.ms) {
      refill = gain / age;
      if (age > MEASURED.longestMs) begin();
    }
  };

  return {
    refill: () => refill,
    start: (measured, first) => {
      refill = measured;
      told = first;
      slot = first.at;
      begin();
    },
    slow: () => {
      refill *= SLOWER;
      begin();
    },
    stop: () => {
      refill = 0;
    },
    hear: (heard) => {
      // Answers overtake each other; the older one tells nothing new.
      if (heard.sentAt < told.sentAt) return;
      told = heard;
      measure();
    },
    sent: (now) => {
      if (refill === 0) return;
      const level = Math.floor(Math.min(told.limit * LEVEL.mostShare, LEVEL.least + (refill * roundTripMs()) / 2));
      const above = told.remaining - level;
      slot = (now - slot <= TIMER_SLACK_MS ? slot : now) + 1 / (refill * (1 + above / told.limit));
    },
    passed: () => {
      passes++;
    },
    waitMs: (now, inFlight, kept) => {
      const free = told.remaining - inFlight - kept;
      const room = free + refill * (now - told.at + roundTripMs() * ROUND_TRIP_SHARE);
      if (room < 1) return Math.max(1, (1 - room) / refill);
      return free > told.limit * PLENTY ? 0 : Math.max(0, slot - now);
    },
  };
}
