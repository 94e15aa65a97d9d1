// A clock that moves only when everything else stands still: whatever waits is woken in the order of its time.
// Equal inputs give equal interleavings, and minutes of waiting take microseconds.

export interface VirtualTime {
  /** Milliseconds since the start. */
  now(): number;
  /** Ends early when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Moves time on until `work` settles. Throws where it never can: nothing waits for any time any more. */
  run<T>(work: Promise<T>): Promise<T>;
}

interface Timer {
  readonly at: number;
  readonly wake: () => void;
}

export function createVirtualTime(): VirtualTime {
  const timers: Timer[] = [];
  let now = 0;
  const add = (timer: Timer): void => {
    let place = timers.length;
    while (place > 0 && (timers[place - 1]?.at ?? 0) > timer.at) place -= 1;
    timers.splice(place, 0, timer);
  };
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        add({ at: now + Math.max(0, ms), wake: resolve });
        signal?.addEventListener('abort', () => resolve(), { once: true });
      }),
    run: async (work) => {
      let settled = false;
      const watched = work.finally(() => {
        settled = true;
      });
      watched.catch(() => undefined);
      for (;;) {
        await everythingThatCanHappenNow();
        if (settled) return watched;
        const next = timers.shift();
        if (next === undefined) throw new Error('nothing can happen any more, and the work is not done');
        now = next.at;
        next.wake();
      }
    },
  };
}

const everythingThatCanHappenNow = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
