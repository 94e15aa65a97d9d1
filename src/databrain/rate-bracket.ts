// What passed between two refusals in, between which rates the limit lies and how fast to send out. Pure; requests a millisecond.
// A bucket that is not drained overflows: so what passed is a lower bound, and an upper one only where sending was too fast all
// along, or where the pause before was too short to fill it.

/** From one resume to the next. */
interface Stretch {
  readonly passes: number;
  readonly spanMs: number;
  /** Of the span, from the refusal on. */
  readonly pausedMs: number;
  readonly refusals: number;
  /** How long sending had paused before. */
  readonly pausedBeforeMs: number;
  /** What passed before the first refusal of all: no bucket is deeper. */
  readonly first: { readonly passes: number; readonly ms: number };
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
/** By so much may depth and floor be off where a pause is taken for too short to have filled the bucket. */
const SURELY = 1.2;
const NARROW = 1.03;
const HEADROOM = 0.99;
/** After this long a push has doubled the pace. */
const PUSH_MS = 20_000;
/** What was sent this long before a push was refused is taken as borne out: the rest drained the bucket. */
const DRAIN_MS = 8000;

function floorOf({ passes, spanMs, pausedMs, pausedBeforeMs, first }: Stretch): number {
  const refusedAfter = spanMs - pausedMs;
  const even = Math.max(0.5, passes - 1) / (spanMs + Math.max(0, pausedBeforeMs - pausedMs));
  return Math.max(even, refusedAfter > 0 ? (passes - first.passes) / refusedAfter : 0);
}

function topOf({ passes, spanMs, pausedMs, pausedBeforeMs, first }: Stretch, floor: number): number {
  const refusedAfter = spanMs - pausedMs;
  const depth = first.passes - floor * first.ms;
  if (pausedBeforeMs * floor * SURELY < depth) return floor * (1 + 2 / Math.max(1, passes));
  return refusedAfter > 0 ? Math.min(WIDEST * floor, (passes + 1) / refusedAfter) : WIDEST * floor;
}

export function createBracket(): Bracket {
  let low = 0;
  let high = 0;
  let quietMs = FIRST_QUIET.ms;
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
    narrow: (stretch) => {
      const { passes, refusals } = stretch;
      const refusedAfter = stretch.spanMs - stretch.pausedMs;
      const floor = floorOf(stretch);
      const top = topOf(stretch, floor);
      const agrees = low > 0 && floor <= high && passes >= FEW;
      const pushed = low > 0 && refusedAfter > quietMs + DRAIN_MS;
      if (pushed) set(high * HEADROOM, pace(refusedAfter - DRAIN_MS));
      else if (agrees)
        set(top >= low ? Math.max(floor, low * HEADROOM) : floor, top >= low ? Math.min(top, (low + high) / 2) : top);
      else if (low > 0 && passes < FEW) set(Math.max(floor, low * 0.8), Math.max(floor, Math.min(top, high)));
      else set(floor, top);
      costliest = Math.max(refusals, costliest * 0.7);
      const longest = Math.max(LONG_QUIET_MS, (costliest * PRICE) / low);
      const least = Math.min(3 * FIRST_QUIET.ms, Math.max(FIRST_QUIET.ms, FIRST_QUIET.requests / low));
      quietMs = (pushed || agrees) && high / low < NARROW ? Math.min(Math.max(least, quietMs * 2), longest) : least;
    },
  };
}
