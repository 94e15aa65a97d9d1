// How much passed in each window in, when there is room again out. Pure; times are milliseconds of one steady clock.
// A window that was counted is used up at once and then left alone; now and then one request more asks whether it has grown.

/** The next window began between `earliest` and `at`. */
interface Opening {
  readonly earliest: number;
  readonly at: number;
}

export interface WindowCount {
  /** The window was used up and another has begun. `counted`: whether it was watched from its beginning. */
  close(opening: Opening, counted: boolean): void;
  /** The window was not used up, and the wait was short: room comes back as it was taken, or the window began only at `at`. */
  late(at: number): void;
  /** Whether a short wait until `at` is no wonder, though the window was used up. */
  expected(at: number): boolean;
  /** That was so. */
  fill(at: number): void;
  sent(now: number): void;
  /** What was sent at `sentAt` was not refused, as was heard at `now`. */
  passed(sentAt: number, now: number): void;
  /** What was sent at `sentAt` was refused, and takes no room. */
  refused(sentAt: number): void;
  /** Whether a window was counted. */
  counted(): boolean;
  /** Whether as much was sent in this window as passed in the one that was counted. */
  usedUp(): boolean;
  /** Milliseconds until a window that was counted ends; undefined where that is not known or should be over. */
  endsInMs(now: number): number | undefined;
  /** 0: go on. Infinity: not before an answer. `room`: how many may be under way. */
  waitMs(now: number, inFlight: number, room: number): number;
}

/** Requests between two that ask for more, and the most windows they may be apart. */
const UNASKED = { requests: 300, windows: 8 };
/** Who comes a little late meets the next window, whichever way took longer: by this, or by a share of the longest round trip. */
const LATE = { ms: 100, share: 1 / 3, mostMs: 1000 };
/** So much more is tried where nothing is ever used up at once. */
const GROWTH = 1.02;
const ROOM_PER_PASS = 0.25;
/** A window may have begun this long before its first request was sent, and that is missing in what is measured. */
const UNSEEN_MS = 2000;
/** Larger windows than this are not kept to. */
const KEPT = 20_000;
const ROUND_MS = [60_000, 30_000, 5000];

/** Whoever set a window chose a round number; undefined where none lies between. */
const roundBetween = (from: number, to: number): number | undefined =>
  ROUND_MS.map((unit) => Math.max(1, Math.ceil(from / unit)) * unit).find((round) => round <= to);

export function createWindowCount(): WindowCount {
  /** When what passed or is under way was sent, oldest first. */
  let times: number[] = [];
  let budget = Number.POSITIVE_INFINITY;
  let lengthMs: number | undefined;
  let openedAt: number | undefined;
  /** Whether that was found by waiting for it; else it may have begun earlier. */
  let seen = true;
  let used = 0;
  let passes = 0;
  /** Windows in a row that confirmed the count, and windows to go until it is asked again. */
  let unasked = 0;
  let toSkip = 0;
  let asking = 1;
  /** Whether room comes back as it was taken, as from a sliding log. */
  let bitByBit = false;
  /** How many had passed within the length of a window when one was refused. */
  let fitted = 0;
  let lateMs = LATE.ms;

  /** `found`: by waiting for it, and then its first request is yet to be told of. */
  const open = (at: number, found: boolean): void => {
    openedAt = at;
    seen = found;
    used = found ? 0 : 1;
    passes = 0;
    asking = 1;
  };

  const endsAt = (): number => (openedAt ?? 0) + (lengthMs ?? Number.POSITIVE_INFINITY);
  const freeAt = (): number => {
    const first = used < budget && !bitByBit ? undefined : times[times.length - budget];
    return first === undefined || lengthMs === undefined ? Number.NEGATIVE_INFINITY : first + lengthMs + lateMs;
  };

  const measure = ({ earliest, at }: Opening): void => {
    const [from, to] = [earliest - (openedAt ?? at) - lateMs, at - (openedAt ?? at)];
    const known = lengthMs !== undefined && roundBetween(lengthMs, lengthMs) !== undefined;
    const fits = lengthMs !== undefined && lengthMs >= from && (lengthMs <= to + UNSEEN_MS || !seen);
    if (!known || !fits) lengthMs = roundBetween(from, to + UNSEEN_MS) ?? to;
  };

  /** Whether it was as many as before. */
  const count = (counted: boolean): boolean => {
    const same = counted && Number.isFinite(budget) && Math.abs(passes - budget) <= 1 + 0.02 * budget;
    const most = Math.max(UNASKED.windows, UNASKED.requests / budget);
    unasked = same ? Math.min(most, Math.max(1, unasked * 2)) : 0;
    toSkip = unasked;
    budget = counted ? Math.max(1, passes) : Number.POSITIVE_INFINITY;
    return same;
  };

  return {
    close: (opening, counted) => {
      if (counted) measure(opening);
      bitByBit = count(counted) && bitByBit;
      open(opening.at, true);
    },
    fill: (at) => {
      count(true);
      open(at, true);
    },
    late: (at) => {
      if (bitByBit) {
        budget = Math.max(1, Math.min(budget, fitted));
        toSkip = UNASKED.windows;
      }
      bitByBit = true;
      open(at, true);
    },
    sent: (now) => {
      openedAt ??= now;
      used++;
      times.push(now);
      if (times.length >= 2 * KEPT) times = times.slice(-KEPT);
    },
    passed: (sentAt, now) => {
      lateMs = Math.min(LATE.mostMs, Math.max(lateMs, (now - sentAt) * LATE.share));
      if (sentAt >= endsAt() && used > budget) {
        if (bitByBit && toSkip <= 0) budget = Math.ceil(budget * GROWTH);
        toSkip--;
        open(sentAt, false);
      }
      passes++;
      if (passes > budget) asking += ROOM_PER_PASS;
    },
    refused: (sentAt) => {
      const index = times.lastIndexOf(sentAt);
      if (index < 0) return;
      times.splice(index, 1);
      fitted = index - times.findIndex((time) => time > sentAt - (lengthMs ?? 0));
    },
    expected: (at) => bitByBit || !seen || at >= endsAt() - (lengthMs ?? 0) / 10,
    counted: () => Number.isFinite(budget),
    usedUp: () => used >= budget,
    endsInMs: (now) => (endsAt() > now && Number.isFinite(endsAt()) ? endsAt() + lateMs - now : undefined),
    waitMs: (now, inFlight, room) => {
      const may = (most: number): number => (inFlight < Math.floor(most) ? 0 : Number.POSITIVE_INFINITY);
      const blocked = freeAt() - now;
      if (blocked > 0) return toSkip > 0 || used < budget ? blocked : may(asking);
      const begins = passes === 0 || (used >= budget && now >= endsAt());
      return may(begins ? 1 : room);
    },
  };
}
