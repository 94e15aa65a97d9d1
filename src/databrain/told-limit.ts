// What the server tells about its limit in, how long to wait for room out. Pure; times are milliseconds of one steady clock.
// Whether it is a window or a bucket is not told: it counts as a window until more has passed than a window could have let
// through, so that an error costs time and not refusals.

import type { LimitNews } from './rate-headers.ts';

/** Shares in [0, 0.9] of the told limit. */
export interface Shares {
  /** Left for others who use the same limit. */
  readonly spare: number;
  /** Kept for urgent requests. */
  readonly reserve: number;
}

export interface ToldLimit {
  /** Whether the server has told anything. */
  known(): boolean;
  /** To be told of every answer with news, after it was taken off `inFlight`. */
  hear(news: LimitNews, passed: boolean, moment: Moment & { readonly sentAt: number }): void;
  /** An answer without news. */
  passed(): void;
  /** 0: there is room now. Infinity: not before another answer. */
  waitMs(moment: Moment, urgent: boolean): number;
}

interface Moment {
  readonly now: number;
  /** Requests without an answer yet. */
  readonly inFlight: number;
}

interface View {
  readonly remaining: number;
  readonly limit: number;
  readonly at: number;
  readonly sentAt: number;
  readonly resetAt: number;
}

/** Where the count began from which a refill is read. `top`: the most that can pass without one. */
interface Mark {
  readonly at: number;
  readonly top: number;
  readonly noise: number;
}

/** Answers overtake each other: what an older request tells may lower the count, not raise it. */
const overtaken = (fresh: View, last: View | undefined): View =>
  last !== undefined && fresh.sentAt <= last.sentAt
    ? { ...fresh, sentAt: last.sentAt, remaining: Math.min(fresh.remaining, last.remaining) }
    : fresh;

/** Resets of one window differ by rounding and the way; a reset later than this belongs to another window. */
const SAME_RESET_MS = 2000;
const MARK_AGES_MS = 60_000;

export function createToldLimit({ spare, reserve }: Shares): ToldLimit {
  let view: View | undefined;
  let mark: Mark | undefined;
  /** Since the mark. */
  let done = 0;
  /** Requests a millisecond that flow back; 0 for a window. A lower bound. */
  let refill = 0;
  let provenWindow = false;
  let tried = false;

  const setMark = ({ remaining, at }: View, inFlight: number): void => {
    mark = { at, top: remaining + 1 + inFlight, noise: inFlight + 1 };
    done = 0;
  };

  /** What passed beyond `top` must have flowed back meanwhile. */
  const readRefill = (seen: View): void => {
    if (mark === undefined) return;
    const gain = seen.remaining + done - mark.top;
    const age = seen.at - mark.at;
    if (gain < 1 || age < 100) return;
    const slope = gain / (age + 200);
    if (refill === 0 || age >= MARK_AGES_MS / 2 || (age > 5000 && slope > refill)) refill = slope;
  };

  const hear = (
    { remaining, resetMs, limit }: LimitNews,
    passed: boolean,
    { now, inFlight, sentAt }: Moment & { readonly sentAt: number },
  ): void => {
    const last = view;
    const resetAt = now + resetMs;
    const another = last === undefined || now >= last.resetAt || resetAt > last.resetAt + SAME_RESET_MS;
    if (passed) done++;
    if (tried) {
      tried = false;
      if (passed && last !== undefined && now < last.resetAt)
        refill = Math.max(1, last.limit - last.remaining) / (last.resetAt - last.at);
      else if (!passed) provenWindow = true;
    }
    const told = limit ?? Math.max(last?.limit ?? 0, remaining + 1);
    const fresh: View = { remaining, limit: told, at: now, sentAt, resetAt };
    if (refill > 0) {
      view = overtaken(fresh, last);
      readRefill(view);
      const full = remaining + inFlight + 1 >= told;
      if (mark === undefined || full || now - mark.at > MARK_AGES_MS) setMark(fresh, inFlight);
    } else if (another) {
      view = fresh;
      setMark(fresh, inFlight);
    } else {
      view = {
        ...fresh,
        sentAt: Math.max(sentAt, last.sentAt),
        remaining: Math.min(remaining, last.remaining),
        resetAt: Math.min(resetAt, last.resetAt),
      };
      readRefill(view);
    }
  };

  /** Long enough without a refill for a bucket to have shown one. */
  const looksLikeWindow = ({ limit, resetAt }: View, now: number): boolean => {
    if (provenWindow) return true;
    if (mark === undefined || resetAt <= mark.at) return false;
    return (limit * (now - mark.at)) / (resetAt - mark.at) >= mark.noise + 2;
  };

  const waitMs = ({ now, inFlight }: Moment, urgent: boolean): number => {
    if (view === undefined) return 0;
    const { remaining, limit, at, resetAt } = view;
    const kept = Math.floor(limit * spare) + (urgent ? 0 : Math.floor(limit * reserve));
    const room = remaining - inFlight - kept + refill * (now - at);
    if (room >= 1) return 0;
    if (refill > 0) return Math.max(1, (1 - room) / refill);
    if (now >= resetAt) return inFlight === 0 ? 0 : Number.POSITIVE_INFINITY;
    if (inFlight > 0) return Number.POSITIVE_INFINITY;
    if (looksLikeWindow(view, now)) return resetAt - now;
    // A bucket would have a token back after reset / limit; one try tells which of the two it is.
    const tryAt = at + (1.5 * (resetAt - at)) / limit;
    if (tryAt > now) return Math.min(resetAt, tryAt) - now;
    tried = true;
    return 0;
  };

  return {
    known: () => view !== undefined,
    hear,
    passed: () => void done++,
    waitMs,
  };
}
