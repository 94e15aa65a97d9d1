// A request in, an answer out, after as many waits and repetitions as are decent.
// A POST is never repeated blindly: what was lost on the way may have arrived, and a second comment is what must not be.

import { createRetryBudget } from '../budget.ts';
import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { messageOf, type Named, problemOf, refused, unreached } from './failures.ts';
import { limitWaitMs } from './rate-limit.ts';
import type { HttpAnswer, HttpExchange, HttpRequest, Transport } from './transport.ts';

export interface Sending extends Named, HttpRequest {
  readonly method: HttpRequest['method'];
  /** Asked before a POST is repeated that may have arrived; without it, a POST is never repeated. */
  readonly arrived?: () => Promise<boolean>;
}

/** An answer of whatever status; `arrived` where a POST got none and turned out to be done. Throws EmbedSyncError. */
export type Send = (sending: Sending) => Promise<HttpAnswer | 'arrived'>;

interface SendTools {
  readonly transport: Transport;
  readonly runtime: Pick<Runtime, 'now' | 'sleep' | 'random' | 'stop'>;
  readonly redact: (text: string) => string;
}

/** How often a request may fail for reasons that pass. */
const ATTEMPTS = 4;
const BACKOFF_BASE_MS = 500;
const BACKOFF_CAP_MS = 8_000;
/** A request is not held up longer than this, whatever GitHub asks for. */
const LIMIT_WAIT_MS = 60_000;

const TRANSIENT: ReadonlySet<number> = new Set([500, 502, 503, 504]);
const LOST: ReadonlySet<string> = new Set(['TIMEOUT', 'CONNECTION_LOST']);

export function createSend({ transport, runtime, redact }: SendTools): Send {
  const budget = createRetryBudget();
  const pause = (ms: number): Promise<void> => runtime.sleep(ms, runtime.stop);
  const limitOf = (exchange: HttpExchange): number | undefined =>
    exchange.kind === 'answer' ? limitWaitMs(exchange, messageOf(exchange, redact), runtime.now()) : undefined;

  return async (sending) => {
    const { arrived } = sending;
    let waitedMs = 0;
    let failures = 0;
    budget.begun();
    for (;;) {
      const exchange = await transport(sending, runtime.stop);
      const waitMs = limitOf(exchange);
      if (waitMs !== undefined) {
        waitedMs += waitMs;
        if (waitedMs > LIMIT_WAIT_MS) throw limited(sending, waitMs);
        await pause(waitMs);
        continue;
      }
      if (exchange.kind === 'answer' && !TRANSIENT.has(exchange.status)) return exchange;
      if (runtime.stop.aborted) throw stopped(runtime.stop);

      failures += 1;
      const blind = sending.method === 'POST' && arrived === undefined;
      const final = blind || failures >= ATTEMPTS || !isPassing(exchange) || !budget.take();
      if (final && arrived === undefined) throw failure(sending, exchange, redact);
      await pause(backoffMs(failures, runtime.random()));
      if (arrived === undefined) continue;
      if (await arrived()) return 'arrived';
      if (final) throw failure(sending, exchange, redact);
    }
  };
}

const isPassing = (exchange: HttpExchange): boolean => exchange.kind === 'answer' || LOST.has(exchange.problem.code);

/** Doubling from a random half on, so that runs that failed together do not come back together. */
const backoffMs = (failures: number, random: number): number =>
  (0.5 + random / 2) * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (failures - 1));

const failure = (sending: Sending, exchange: HttpExchange, redact: (text: string) => string): EmbedSyncError =>
  exchange.kind === 'answer'
    ? refused(problemOf(sending, exchange.status, messageOf(exchange, redact)))
    : unreached(sending, exchange.problem);

const limited = ({ method, path }: Named, waitMs: number): EmbedSyncError =>
  new EmbedSyncError(
    'API_REFUSED',
    `GitHub limits requests: ${method} ${path} is to be repeated after ${Math.ceil(waitMs / 1000)} s, and a run waits ${LIMIT_WAIT_MS / 1000} s at most`,
    { hint: 'Run this again later, and fewer such jobs at once.' },
  );

const stopped = ({ reason }: AbortSignal): EmbedSyncError =>
  new EmbedSyncError(reason === 'SIGTERM' ? 'TERMINATED' : 'INTERRUPTED', 'stopped while asking GitHub');
