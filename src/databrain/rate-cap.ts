// An upper bound that somebody set in, how long to wait for it out. Pure; times are milliseconds of one steady clock.
// Even spacing alone could let one too many pass where a timer was late before, so the last sends are remembered too.

/** At most `count` requests in any `perMs` milliseconds, evenly spaced. */
export interface Rate {
  readonly count: number;
  readonly perMs: number;
}

export interface RateCap {
  waitMs(now: number): number;
  sent(now: number): void;
}

/** Timers wake late by this much; a slot missed by less is caught up, so that lateness does not add up. */
export const TIMER_SLACK_MS = 5;

export function createRateCap({ count, perMs }: Rate): RateCap {
  const spacing = perMs / count;
  /** Times of the last `count` sends; the oldest stands at `next`. */
  const last: number[] = [];
  let next = 0;
  let slot = Number.NEGATIVE_INFINITY;
  return {
    waitMs: (now) => Math.max(0, slot - now, (last[next] ?? Number.NEGATIVE_INFINITY) + perMs - now),
    sent: (now) => {
      slot = (now - slot <= TIMER_SLACK_MS ? slot : now) + spacing;
      last[next] = now;
      next = (next + 1) % count;
    },
  };
}
