// What passed between two refusals in, between which rates the limit lies and how fast to send out. Pure; requests a millisecond.
// A bucket that is not drained overflows: so what passed is a lower bound, and an upper one only where sending was too fast all along.

/** From one resume to the next. */
interface Stretch {
  readonly passes: number;
  readonly spanMs: number;
  /** Of the span, from the refusal on. */
  readonly pausedMs: number;
  readonly refusals: number;
}

export interface Bracket {
  known(): boolean;
  narrow(stretch: Stretch): void;
  /** The rate to send at, so long after the last resume. */
  pace(sinceMs: number): number;
}

const FIRST_QUIET = { ms: 5000, requests: 20 };
const LONG_QUIET_MS = 20_000;
/** Requests to send quietly for each refusal that the last push cost. */
const PRICE = 1500;
/** Fewer passes say little about a rate. */
const FEW = 8;
const WIDEST = 3;
const NARROW = 1.03;
const HEADROOM = 0.99;
/** After this long a push has doubled the pace. */
const PUSH_MS = 20_000;
/** What was sent this long before a push was refused is taken as borne out: the rest drained the bucket. */
const DRAIN_MS = 8000;

export function createBracket(): Bracket {
  let low = 0;
  let high = 0;
  let quietMs = FIRST_QUIET.ms;
  let lastPausedMs = 0;
  let costliest = 1;

  const pace = (sinceMs: number): number => {
    const over = Math.max(0, sinceMs - quietMs);
    const climbed = Math.min(1, Math.max(0, sinceMs) / (quietMs * 0.6));
    const push = 0.01 * Math.min(2, over / 5000) + (over / PUSH_MS) ** 3;
    return low * HEADROOM + (high - low * HEADROOM) * climbed + low * push;
  };

  const set = (from: number, to: number): void => {
    low = from;
    high = Math.max(from, to);
  };

  return {
    known: () => low > 0,
    pace,
    narrow: ({ passes, spanMs, pausedMs, refusals }) => {
      const refusedAfter = spanMs - pausedMs;
      const floor = Math.max(0.5, passes - 1) / (spanMs + Math.max(0, lastPausedMs - pausedMs));
      const top = refusedAfter > 0 ? Math.min(WIDEST * floor, (passes + 1) / refusedAfter) : WIDEST * floor;
      const agrees = low > 0 && floor <= high && passes >= FEW;
      const pushed = low > 0 && refusedAfter > quietMs + DRAIN_MS;
      lastPausedMs = pausedMs;
      if (pushed) set(high * HEADROOM, pace(refusedAfter - DRAIN_MS));
      else if (agrees)
        set(top >= low ? Math.max(floor, low * HEADROOM) : floor, top >= low ? Math.min(top, (low + high) / 2) : top);
      else if (low > 0 && passes < FEW) set(Math.max(floor, low * 0.8), Math.max(floor, Math.min(top, high)));
      else set(floor, top);
      costliest = Math.max(refusals, costliest * 0.7);
      const longest = Math.max(LONG_QUIET_MS, (costliest * PRICE) / low);
      const first = Math.min(3 * FIRST_QUIET.ms, Math.max(FIRST_QUIET.ms, FIRST_QUIET.requests / low));
      quietMs = (pushed || agrees) && high / low < NARROW ? Math.min(Math.max(first, quietMs * 2), longest) : first;
    },
  };
}
