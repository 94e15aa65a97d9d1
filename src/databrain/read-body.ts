// One read in, the JSON of its answer out, after as many repetitions as are decent.
// Only reads pass through here: a write is never repeated without a look at what it did.

import { EmbedSyncError, type ErrorCode } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import type { Problem } from '../types.ts';
import { classifyRead, type ReadAnswer } from './classify.ts';
import type { Exchange, ExchangeRequest, Transport } from './exchange.ts';

/** How many answers of a kind end the attempts. The waits after a 429 are the pacer's. */
const ATTEMPTS = { throttled: 8, transient: 5, never: 1 } as const;
const BACKOFF_BASE_MS = 250;
const BACKOFF_CAP_MS = 20_000;

/** Problems of the way to the server that a repetition can get past. */
const TRANSIENT: ReadonlySet<string> = new Set(['UNREACHABLE', 'TIMEOUT', 'CONNECTION_LOST']);

/** Throws EmbedSyncError, which says what happened, where, and after how many attempts. */
export async function readBody(transport: Transport, request: ExchangeRequest, runtime: Runtime): Promise<unknown> {
  const failures = { throttled: 0, transient: 0, never: 0 };
  let backoffMs: number | undefined;
  for (let attempt = 1; ; attempt++) {
    const exchange = await transport.exchange({
      ...request,
      signal: runtime.stop,
      ...(backoffMs === undefined ? {} : { backoffMs }),
    });
    if (runtime.stop.aborted) throw stopped(runtime.stop);
    const answer = read(exchange);
    if (answer.kind === 'body') return answer.body;
    const count = ++failures[answer.again];
    if (count >= ATTEMPTS[answer.again]) throw failure(request, attempt, answer);
    backoffMs =
      answer.again === 'throttled' ? 0 : runtime.random() * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (count - 1));
  }
}

/** Method and path, which never hold anything secret. */
export const describeRequest = ({ method, path }: ExchangeRequest): string => `${method} ${path}`;

function read(exchange: Exchange): ReadAnswer {
  if (exchange.kind === 'answer') return classifyRead(exchange);
  const { problem } = exchange;
  const code: ErrorCode = problem.code === 'ANSWER_TOO_LARGE' ? 'API_ANSWER_INVALID' : 'API_UNREACHABLE';
  return { kind: 'failed', again: TRANSIENT.has(problem.code) ? 'transient' : 'never', code, problem };
}

function failure(
  request: ExchangeRequest,
  attempt: number,
  { code, problem }: { code: ErrorCode; problem: Problem },
): EmbedSyncError {
  const { httpStatus, message, hint } = problem;
  const what = httpStatus === undefined ? message : `answered ${httpStatus} ${problem.code}: ${message}`;
  const times = attempt === 1 ? '' : ` (after ${attempt} attempts)`;
  return new EmbedSyncError(code, `${describeRequest(request)}: ${what}${times}`, hint === undefined ? {} : { hint });
}

const stopped = ({ reason }: AbortSignal): EmbedSyncError =>
  new EmbedSyncError(reason === 'SIGTERM' ? 'TERMINATED' : 'INTERRUPTED', 'stopped while reading; nothing was written');
