// Callers that want to send in, one at a time and no faster than the server bears out. One pacer serves all requests of a run:
// the limit is shared, so a refusal holds everybody back. Each turn must be handed back once, or its place is never free again.

import type { Runtime } from '../runtime.ts';
import type { Urgency } from '../types.ts';
import type { AnswerHeaders } from './exchange.ts';
import { retryAfterMs } from './headers.ts';
import type { Rate } from './rate-cap.ts';
import { createRateController, type Ticket, type Verdict } from './rate-controller.ts';
import { limitNews } from './rate-headers.ts';

export type { Rate } from './rate-cap.ts';

/** Leave to send one request. */
export interface Turn {
  /** To be told once what became of the request: its answer, or nothing where none came or it was not sent. */
  settled(answer?: { readonly status: number; readonly headers: AnswerHeaders }): void;
}

export interface Pacer {
  /** Resolves when the caller may send; at once when `signal` aborts. Never rejects. */
  turn(signal?: AbortSignal, urgency?: Urgency): Promise<Turn>;
}

export interface PacerOptions {
  readonly runtime: Pick<Runtime, 'now' | 'monotonic' | 'sleep' | 'random'>;
  /** Never more than this, whatever the server allows. */
  readonly rate?: Rate;
  /** Share of a limit told by the server that is left for others, in [0, 0.9]; none without one. */
  readonly spareShare?: number;
  /** Share of a limit told by the server that only urgent requests may use, in [0, 0.5]; none without one. */
  readonly reserveShare?: number;
}

interface Waiting {
  readonly urgent: boolean;
  readonly signal: AbortSignal | undefined;
  readonly go: (turn: Turn) => void;
}

const LONGEST_SLEEP_MS = 60_000;
const NO_TURN: Turn = { settled: () => undefined };

export function createPacer({ runtime, ...options }: PacerOptions): Pacer {
  const controller = createRateController({ ...options, random: runtime.random });
  const queue: Waiting[] = [];
  /** One listener each: a run has one signal and thousands of turns. */
  const heard = new WeakSet<AbortSignal>();
  let wake: AbortController | undefined;
  let serving = false;

  const verdictOf = (status: number, headers: AnswerHeaders): Verdict => {
    const now = runtime.now();
    const asked = retryAfterMs(headers, now);
    const news = limitNews(headers, now);
    const refused = status === 429 || (status === 503 && asked !== undefined);
    return { refused, ...(asked !== undefined && { retryAfterMs: asked }), ...(news !== undefined && { news }) };
  };

  const turnOf = (ticket: Ticket): Turn => {
    let open = true;
    return {
      settled: (answer) => {
        if (!open) return;
        open = false;
        controller.settled(ticket, runtime.monotonic(), answer && verdictOf(answer.status, answer.headers));
        wake?.abort();
      },
    };
  };

  const next = (): number =>
    Math.max(
      0,
      queue.findIndex(({ urgent }) => urgent),
    );

  const letGoStopped = (): void => {
    for (const waiting of queue.filter(({ signal }) => signal?.aborted)) {
      queue.splice(queue.indexOf(waiting), 1);
      waiting.go(NO_TURN);
    }
  };

  const serve = async (): Promise<void> => {
    serving = true;
    for (letGoStopped(); queue.length > 0; letGoStopped()) {
      const index = next();
      const now = runtime.monotonic();
      const wait = controller.waitMs(now, queue[index]?.urgent);
      if (wait > 0) {
        // Whatever may change the wait ends the sleep: an answer, an urgent request, a stop.
        wake = new AbortController();
        await runtime.sleep(Math.min(wait, LONGEST_SLEEP_MS), wake.signal);
        wake = undefined;
      } else for (const { go } of queue.splice(index, 1)) go(turnOf(controller.sent(now)));
    }
    serving = false;
  };

  return {
    turn: (signal, urgency = 'normal') =>
      new Promise((go) => {
        queue.push({ urgent: urgency === 'urgent', signal, go });
        if (signal !== undefined && !heard.has(signal)) {
          heard.add(signal);
          signal.addEventListener('abort', () => wake?.abort(), { once: true });
        }
        if (serving) wake?.abort();
        else void serve();
      }),
  };
}
