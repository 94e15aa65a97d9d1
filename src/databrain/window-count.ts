// How much passed in each window in, when the next one may be drawn on out. Pure; times are milliseconds of one steady clock.
// A window that was counted is used up at once and then left alone; now and then one request more asks whether it has grown.

export interface WindowCount {
  /** A window was used up and the next has begun at `at`. `counted`: whether it was watched from its beginning. */
  close(counted: boolean, at: number): void;
  /** It turned out that the window began only at `at`. */
  late(at: number): void;
  sent(now: number): void;
  passed(): void;
  /** Whether anything of this window has passed yet. */
  proven(): boolean;
  /** Requests of this window that may still be sent at once. */
  left(): number;
  /** To be asked where nothing is left. 0: go on, if need be into the next window. Infinity: not before an answer. */
  waitMs(now: number, inFlight: number): number;
}

/** Requests between two that ask for more, and the most windows they may be apart. */
const UNASKED = { requests: 300, windows: 8 };
/** Who comes a little late meets the next window, whichever way took longer. */
const LATE_MS = 100;
const ROOM_PER_PASS = 0.25;

/** Waits are told in whole seconds, so what is measured is off by about one; windows are mostly multiples of 5 s. */
function roundLength(ms: number): number {
  const round = Math.max(5000, Math.round(ms / 5000) * 5000);
  return Math.abs(ms - round) <= 2000 ? round : ms;
}

export function createWindowCount(): WindowCount {
  let budget = Number.POSITIVE_INFINITY;
  let used = 0;
  let passes = 0;
  let openedAt: number | undefined;
  let lengthMs: number | undefined;
  let unasked = 0;
  let toSkip = 0;
  let room = 1;

  const dueAt = (): number | undefined =>
    toSkip > 0 && openedAt !== undefined && lengthMs !== undefined ? openedAt + lengthMs + LATE_MS : undefined;

  const open = (at: number): void => {
    openedAt = at;
    used = 0;
    passes = 0;
    room = 1;
  };

  return {
    close: (counted, at) => {
      if (openedAt !== undefined && counted) lengthMs = roundLength(at - openedAt);
      const same = Number.isFinite(budget) && Math.abs(passes - budget) <= 1 + 0.02 * budget;
      const most = Math.max(UNASKED.windows, UNASKED.requests / budget);
      unasked = counted && same ? Math.min(most, Math.max(1, unasked * 2)) : 0;
      toSkip = unasked;
      budget = counted ? Math.max(1, passes) : Number.POSITIVE_INFINITY;
      open(at);
    },
    late: (at) => {
      toSkip = 0;
      open(at);
    },
    sent: (now) => {
      const due = dueAt();
      if (used >= budget && due !== undefined && now >= due) {
        toSkip--;
        open(now);
      }
      used++;
    },
    passed: () => {
      passes++;
      if (passes > budget) room += ROOM_PER_PASS;
    },
    proven: () => passes > 0,
    left: () => budget - used,
    waitMs: (now, inFlight) => {
      const due = dueAt();
      if (due !== undefined) return Math.max(0, due - now);
      return inFlight < Math.floor(room) ? 0 : Number.POSITIVE_INFINITY;
    },
  };
}
