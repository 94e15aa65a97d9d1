// What the server tells about its limit in, how long to wait for room out. Pure; times are milliseconds of one steady clock.
// Whether it is a window or flows back bit by bit is not told: it counts as a window until more has passed than a window could
// have let through, so that an error costs time and not refusals.

import type { LimitNews } from './rate-headers.ts';
import { createToldFlow, type Told } from './told-flow.ts';

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
  sent(now: number): void;
  /** 0: there is room now. Infinity: not before another answer. */
  waitMs(moment: Moment, urgent: boolean): number;
}

interface Moment {
  readonly now: number;
  /** Requests without an answer yet. */
  readonly inFlight: number;
}

interface View extends Told {
  readonly resetAt: number;
}

/** Where the count began from which a refill is read. `top`: the most that can pass without one. */
interface Mark {
  readonly at: number;
  readonly top: number;
  readonly noise: number;
}

const NO_MARK: Mark = { at: 0, top: Number.POSITIVE_INFINITY, noise: Number.POSITIVE_INFINITY };

/** Resets of one window differ by rounding and the way; a reset later than this belongs to another window. */
const SAME_RESET_MS = 2000;
/** Where nothing passes for the time in which so many should have flowed back, nothing flows. */
const MISSED = { requests: 5, ms: 2000 };

export function createToldLimit({ spare, reserve }: Shares): ToldLimit {
  let view: View | undefined;
  let mark = NO_MARK;
  /** Since the mark. */
  let done = 0;
  const flow = createToldFlow();
  /** Nothing has passed since. */
  let refusedSince: number | undefined;
  let provenWindow = false;
  /** What was told before a request that tries which of the two it is; undefined where none is under way. */
  let tried: View | undefined;

  const setMark = ({ remaining, at }: View, inFlight: number): void => {
    mark = { at, top: remaining + 1 + inFlight, noise: inFlight + 1 };
    done = 0;
  };

  /** What passed beyond `top` must have flowed back meanwhile. */
  const watch = (seen: View): void => {
    if (provenWindow) return;
    const gain = seen.remaining + done - mark.top;
    const age = seen.at - mark.at;
    if (gain >= 1 && age >= 100) flow.start(gain / age, seen);
  };

  const hearFlow = (fresh: View, passed: boolean): void => {
    view = fresh;
    if (passed) flow.passed();
    else if (refusedSince === undefined) flow.slow();
    refusedSince = passed ? undefined : (refusedSince ?? fresh.at);
    provenWindow = refusedSince !== undefined && fresh.at - refusedSince > Math.max(MISSED.ms, MISSED.requests / flow.refill());
    if (provenWindow) flow.stop();
    else flow.hear(fresh);
  };

  const hearWindow = (fresh: View, inFlight: number): void => {
    const last = view;
    if (last === undefined || fresh.at >= last.resetAt || fresh.resetAt > last.resetAt + SAME_RESET_MS) {
      view = fresh;
      setMark(fresh, inFlight);
      return;
    }
    view = {
      ...fresh,
      sentAt: Math.max(fresh.sentAt, last.sentAt),
      remaining: Math.min(fresh.remaining, last.remaining),
      resetAt: Math.min(fresh.resetAt, last.resetAt),
    };
    watch(view);
  };

  const hearTry = (fresh: View, passed: boolean, last: View): void => {
    if (!passed) provenWindow = true;
    else if (fresh.at < last.resetAt) flow.start(Math.max(1, last.limit - last.remaining) / (last.resetAt - last.at), fresh);
  };

  const hear: ToldLimit['hear'] = ({ remaining, resetMs, limit }, passed, { now, inFlight, sentAt }) => {
    const told = limit ?? Math.max(view?.limit ?? 0, remaining + 1);
    const fresh: View = { remaining, limit: told, at: now, sentAt, resetAt: now + resetMs };
    if (passed) done++;
    if (flow.refill() > 0) hearFlow(fresh, passed);
    else hearWindow(fresh, inFlight);
    if (tried !== undefined) hearTry(fresh, passed, tried);
    tried = undefined;
  };

  /** Long enough heard without a refill for a bucket to have shown one. */
  const looksLikeWindow = ({ limit, at, resetAt }: View): boolean => {
    if (provenWindow) return true;
    return (limit * (at - mark.at)) / (resetAt - mark.at) >= mark.noise + 2;
  };

  const waitMs = ({ now, inFlight }: Moment, urgent: boolean): number => {
    if (view === undefined) return 0;
    const { remaining, limit, at, resetAt } = view;
    const kept = Math.floor(limit * spare) + (urgent ? 0 : Math.floor(limit * reserve));
    if (flow.refill() > 0) return flow.waitMs(now, inFlight, kept);
    if (remaining - inFlight - kept >= 1) return 0;
    if (now >= resetAt) return inFlight === 0 ? 0 : Number.POSITIVE_INFINITY;
    if (inFlight > 0) return Number.POSITIVE_INFINITY;
    provenWindow = looksLikeWindow(view);
    if (provenWindow) return resetAt - now;
    // A bucket would have a token back after reset / limit; one try tells which of the two it is.
    const tryAt = at + (1.5 * (resetAt - at)) / limit;
    if (tryAt > now) return Math.min(resetAt, tryAt) - now;
    tried = view;
    return 0;
  };

  return {
    // A limit of one never tells how much is left, only that nothing is.
    known: () => view !== undefined && view.limit > 1,
    hear,
    passed: () => {
      done++;
      flow.passed();
    },
    sent: flow.sent,
    waitMs,
  };
}
