// A wall clock that can be set forth and back while virtual time goes on, and that remembers when it showed what: a law can
// then say when a record was made, whatever time the record itself tells.

import type { VirtualTime } from './virtual-time.ts';

export interface WallClock {
  now(): Date;
  jump(byMs: number): void;
  /** For times that the clock showed one after the other: when that was, in virtual milliseconds. */
  momentsOf(shown: readonly string[]): readonly number[];
}

export function createWallClock(time: VirtualTime): WallClock {
  const moments = new Map<number, number[]>();
  let start = Date.UTC(2026, 10, 22);
  return {
    now: () => {
      const now = new Date(start + time.now());
      const known = moments.get(now.getTime());
      if (known === undefined) moments.set(now.getTime(), [time.now()]);
      else known.push(time.now());
      return now;
    },
    jump: (byMs) => {
      start += byMs;
    },
    momentsOf: (shown) => {
      let last = 0;
      return shown.map((text) => {
        last = moments.get(Date.parse(text))?.find((moment) => moment >= last) ?? last;
        return last;
      });
    },
  };
}
