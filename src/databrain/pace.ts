// Callers that want to send in, one at a time and no faster than the server bears out. One pacer serves all requests of a run.
// A pause holds everybody back, not only the request that was refused: the limit is shared, so the wait is too.

import type { Runtime } from '../runtime.ts';
import type { AnswerHeaders } from './exchange.ts';
import { retryAfterMs } from './headers.ts';

/** At most `count` requests in any `perMs` milliseconds, evenly spaced. */
export interface Rate {
  readonly count: number;
  readonly perMs: number;
}

export interface Pacer {
  /** Resolves when the caller may send; at once when `signal` aborts. Never rejects. */
  turn(signal?: AbortSignal): Promise<void>;
  /** To be told of every answer. */
  answered(status: number, headers: AnswerHeaders): void;
}

interface PacerOptions {
  readonly runtime: Pick<Runtime, 'now' | 'monotonic' | 'sleep' | 'random'>;
  /** Without one, only the server's own refusals slow sending down. */
  readonly rate?: Rate;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 20_000;
/** Timers wake late by this much; a slot missed by less is caught up, so that lateness does not add up. */
const TIMER_SLACK_MS = 5;

export function createPacer({ runtime, rate }: PacerOptions): Pacer {
  const spacing = rate === undefined ? 0 : rate.perMs / rate.count;
  let queue: Promise<void> = Promise.resolve();
  let nextSlot = Number.NEGATIVE_INFINITY;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let refusals = 0;

  const passGate = async (signal: AbortSignal | undefined): Promise<void> => {
    for (;;) {
      const wait = Math.max(nextSlot, pausedUntil) - runtime.monotonic();
      if (wait <= 0 || signal?.aborted) break;
      await runtime.sleep(wait, signal);
    }
    const now = runtime.monotonic();
    nextSlot = (now - nextSlot <= TIMER_SLACK_MS ? nextSlot : now) + spacing;
  };

  const pause = (askedMs: number): void => {
    const now = runtime.monotonic();
    // Refusals of requests that were sent together are one sign, not many.
    if (now >= pausedUntil) refusals++;
    const own = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (refusals - 1)) * (1 - runtime.random() / 2);
    // A little more than asked, and a different little in each process, so that not all come back at once.
    const asked = askedMs * (1 + runtime.random() / 10);
    pausedUntil = Math.max(pausedUntil, now + Math.max(own, asked));
  };

  return {
    turn: (signal) => {
      queue = queue.then(() => passGate(signal));
      return queue;
    },
    answered: (status, headers) => {
      const asked = retryAfterMs(headers, runtime.now());
      if (status === 429 || (status === 503 && asked !== undefined)) pause(asked ?? 0);
      else if (status < 500) refusals = 0;
    },
  };
}
