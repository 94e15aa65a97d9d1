// One read in; the JSON of its answer out, or what came in its way, after as many repetitions as are decent.
// Only reads pass through here: a write is never repeated without a look at what it did.

import { EmbedSyncError, type ErrorCode } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import type { Problem } from '../types.ts';
import { classifyRead, type FailedRead, type ReadAnswer } from './classify.ts';
import type { Exchange, ExchangeRequest, Transport } from './exchange.ts';

interface Body {
  readonly kind: 'body';
  readonly body: unknown;
  /** Length of the JSON text in characters. */
  readonly size: number;
}

/** The last failure, and what to throw where the read was needed. */
export interface Failure extends Omit<FailedRead, 'code'> {
  readonly error: EmbedSyncError;
}

/** Throws only what ends the run: that this process was told to stop, or that the server was waited for in vain. */
export type Read = (request: ExchangeRequest) => Promise<Body | Failure>;

/** How many answers of a kind end the attempts. The waits after a 429 are the pacer's. */
const ATTEMPTS = { throttled: 8, transient: 5, never: 1 } as const;
const BACKOFF_BASE_MS = 250;
const BACKOFF_CAP_MS = 20_000;

/** Problems of the way to the server that a repetition can get past. */
const TRANSIENT: ReadonlySet<string> = new Set(['UNREACHABLE', 'TIMEOUT', 'CONNECTION_LOST']);

export const createRead =
  (transport: Transport, runtime: Runtime): Read =>
  async (request) => {
    const failures = { throttled: 0, transient: 0, never: 0 };
    transport.budget.begun();
    let backoffMs: number | undefined;
    for (let attempt = 1; ; attempt++) {
      const exchange = await transport.exchange({
        ...request,
        signal: runtime.stop,
        ...(backoffMs === undefined ? {} : { backoffMs }),
      });
      if (runtime.stop.aborted) throw stopped(runtime.stop);
      if (exchange.kind === 'withheld') throw keepsFailing(exchange.problem);
      const answer = judge(exchange);
      if (answer.kind === 'body') return { ...answer, size: exchange.kind === 'answer' ? exchange.text.length : 0 };
      const { again, problem, absent } = answer;
      const count = ++failures[again];
      // What was throttled waits its turn; every other repetition is load on a server in trouble.
      const spent = count < ATTEMPTS[again] && again === 'transient' && !transport.budget.take();
      if (spent || count >= ATTEMPTS[again]) {
        const tried = attemptsIn(attempt, spent);
        return { kind: 'failed', again, problem, absent, error: failure(request, tried, answer) };
      }
      backoffMs = again === 'throttled' ? 0 : runtime.random() * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (count - 1));
    }
  };

/** Throws the failure of a read that cannot be done without. */
export function needed(reading: Body | Failure): Body {
  if (reading.kind === 'failed') throw reading.error;
  return reading;
}

/** Method and path, which never hold anything secret. */
export const describeRequest = ({ method, path }: ExchangeRequest): string => `${method} ${path}`;

/** For an answer that came but says what cannot be. `what` is the word for it; each problem is a clause. */
export function unreliable(request: ExchangeRequest, what: string, problems: readonly string[]): EmbedSyncError {
  const [first = 'it is not understood', ...others] = problems;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return new EmbedSyncError(
    'API_ANSWER_INVALID',
    `${describeRequest(request)}: the ${what} cannot be relied on: ${first}${more}`,
    {
      hint: 'Nothing is planned on an answer that is not understood whole. Mend the embed in DataBrain, or report the answer as a bug.',
      issues: problems.slice(0, 100).map((message) => ({ severity: 'error', code: 'API_ANSWER_INVALID', message })),
    },
  );
}

function judge(exchange: Exchange): ReadAnswer {
  if (exchange.kind === 'answer') return classifyRead(exchange);
  const { problem } = exchange;
  const code: ErrorCode = problem.code === 'ANSWER_TOO_LARGE' ? 'API_ANSWER_INVALID' : 'API_UNREACHABLE';
  return { kind: 'failed', again: TRANSIENT.has(problem.code) ? 'transient' : 'never', code, problem, absent: false };
}

function failure(
  request: ExchangeRequest,
  tried: string,
  { code, problem }: { code: ErrorCode; problem: Problem },
): EmbedSyncError {
  const { httpStatus, message, hint } = problem;
  const what = httpStatus === undefined ? message : `answered ${httpStatus} ${problem.code}: ${message}`;
  return new EmbedSyncError(code, `${describeRequest(request)}: ${what}${tried}`, hint === undefined ? {} : { hint });
}

function attemptsIn(count: number, spent: boolean): string {
  const times = count === 1 ? 'after one attempt' : `after ${count} attempts`;
  if (spent) return ` (${times}; this run has no repetitions left)`;
  return count === 1 ? '' : ` (${times})`;
}

const keepsFailing = ({ message, hint }: Problem): EmbedSyncError =>
  new EmbedSyncError('API_FAILING', message, hint === undefined ? {} : { hint });

const stopped = ({ reason }: AbortSignal): EmbedSyncError =>
  new EmbedSyncError(reason === 'SIGTERM' ? 'TERMINATED' : 'INTERRUPTED', 'stopped while reading; nothing was written');
