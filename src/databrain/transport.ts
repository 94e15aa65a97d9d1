// One request in, what became of it out: the only file that talks HTTP.
// It never repeats, never follows a redirect, and never lets an error of the HTTP library out: those carry the token.

import { type ClientRequest, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import got, { type Request } from 'got';
import { createRetryBudget } from '../budget.ts';
import { codeOf } from '../error-code.ts';
import type { Runtime } from '../runtime.ts';
import { createRedactor, type Secret } from '../secret.ts';
import type { ServerNews } from '../types.ts';
import { ANSWER_LIMITS, type AnswerLimits, collect } from './collect.ts';
import type { Exchange, ExchangeRequest, Transport } from './exchange.ts';
import { createGuard } from './guard.ts';
import { retryAfterMs } from './headers.ts';
import type { Pacer, Turn } from './pace.ts';
import { transportProblem } from './transport-problem.ts';

/** All in milliseconds. */
export interface Timeouts {
  /** For the name, for the connection and for its handshake, each. */
  readonly connect: number;
  /** From the last byte sent to the first byte back. */
  readonly response: number;
  readonly whole: number;
}

interface TransportOptions {
  /** As `parseBaseUrl` returns it. */
  readonly baseUrl: string;
  readonly token: Secret;
  readonly runtime: Runtime;
  readonly pacer: Pacer;
  /** `embed-sync/<version>`. */
  readonly userAgent?: string;
  readonly timeouts?: Partial<Timeouts>;
  readonly limits?: Partial<AnswerLimits>;
}

const TIMEOUTS: Timeouts = { connect: 5_000, response: 20_000, whole: 60_000 };
const HEADER_LIMIT = 64 * 1024;

/** Servers drop idle connections after 5 s or more; a write that meets such a drop would have an unknown outcome. */
const IDLE_MS = 4_000;

export function createTransport(options: TransportOptions): Transport {
  const { baseUrl, runtime, pacer, token } = options;
  const limits = { ...ANSWER_LIMITS, ...options.limits };
  const redact = createRedactor(token);
  const client = createClient({ ...TIMEOUTS, ...options.timeouts }, options.userAgent ?? 'embed-sync');
  const host = new URL(baseUrl).host;
  const stats = { requests: 0, retries: 0, throttled: 0, waitedMs: 0 };

  const waitFor = async <T>(what: () => Promise<T>): Promise<T> => {
    const since = runtime.monotonic();
    const come = await what();
    stats.waitedMs += runtime.monotonic() - since;
    return come;
  };

  const send = async ({ method, path, query, body, signal, scan }: ExchangeRequest): Promise<Exchange> => {
    const search = query === undefined ? '' : `?${new URLSearchParams(query)}`;
    const ending = signal === undefined ? undefined : untilAbort(signal);
    const stream = client.stream(`${baseUrl}${path}${search}`, {
      method,
      headers: {
        authorization: `Bearer ${token.reveal()}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body }),
      ...(ending && { signal: ending.signal }),
    });
    const journey = follow(stream);
    try {
      const text = await collect(stream, { limits, receivedBytes: journey.receivedBytes, ...(scan !== undefined && { scan }) });
      const { response } = stream;
      if (text === undefined) return { kind: 'lost', problem: transportProblem('ANSWER_TOO_LARGE', { host, phase: 'sent' }) };
      if (response === undefined) return { kind: 'lost', problem: transportProblem('', { host, phase: 'sent' }) };
      const { statusCode: status, headers } = response;
      const wait = retryAfterMs(headers, runtime.now());
      return {
        kind: 'answer',
        status,
        headers,
        text: redact(text),
        ...(wait === undefined ? {} : { retryAfterMs: wait }),
      };
    } catch (error) {
      const phase = journey.reachedServer() ? 'sent' : 'connecting';
      return { kind: phase === 'sent' ? 'lost' : 'not-sent', problem: transportProblem(codeOf(error), { host, phase }) };
    } finally {
      ending?.letGo();
    }
  };

  /** Sends with a turn that was given, whatever the guard says. */
  const sendOn = async (turn: Turn, request: ExchangeRequest): Promise<Exchange> => {
    stats.requests++;
    if (request.backoffMs !== undefined) stats.retries++;
    const call = guard.sent();
    const exchange = await send(request);
    guard.ended(call, request, exchange);
    turn.settled(exchange.kind === 'answer' ? exchange : undefined);
    if (exchange.kind === 'answer' && exchange.status === 429) stats.throttled++;
    return exchange;
  };

  let tell = (_: ServerNews): void => undefined;
  const guard = createGuard({
    runtime,
    tell: (news) => tell(news),
    ask: async (probe) => {
      const turn = await pacer.turn(runtime.stop, 'urgent');
      if (runtime.stop.aborted) turn.settled();
      else await sendOn(turn, { ...probe, signal: runtime.stop });
    },
  });

  return {
    exchange: async (request) => {
      const { backoffMs, urgency } = request;
      if (backoffMs !== undefined) await waitFor(() => runtime.sleep(backoffMs, runtime.stop));
      for (;;) {
        const problem = await waitFor(() => guard.passage(request));
        if (problem !== undefined) return { kind: 'withheld', problem };
        const turn = await waitFor(() => pacer.turn(runtime.stop, urgency));
        const objection = request.objection?.();
        if (!runtime.stop.aborted && objection === undefined && !guard.holds()) return sendOn(turn, request);
        // The server may have turned out to be unfit while this waited for its turn.
        turn.settled();
        if (objection !== undefined) return { kind: 'withheld', problem: objection };
        if (runtime.stop.aborted)
          return { kind: 'not-sent', problem: { code: 'INTERRUPTED', message: 'stopped before it was sent' } };
      }
    },
    stats: () => ({ ...stats }),
    budget: createRetryBudget(),
    watch: (listener) => {
      tell = listener;
    },
  };
}

const createClient = ({ connect, response, whole }: Timeouts, userAgent: string) =>
  got.extend({
    followRedirect: false,
    retry: { limit: 0 },
    throwHttpErrors: false,
    timeout: { lookup: connect, connect, secureConnect: connect, response, request: whole },
    // Explicit, so that no environment variable can turn certificate checks off.
    https: { rejectUnauthorized: true },
    maxHeaderSize: HEADER_LIMIT,
    headers: { 'user-agent': userAgent, accept: 'application/json' },
    agent: {
      http: new HttpAgent({ keepAlive: true, timeout: IDLE_MS }),
      https: new HttpsAgent({ keepAlive: true, timeout: IDLE_MS }),
    },
  });

/** The library never lets go of a signal: of the run's own, each request of the run would hold a piece until the end. */
function untilAbort(signal: AbortSignal): { readonly signal: AbortSignal; readonly letGo: () => void } {
  const own = new AbortController();
  const end = (): void => own.abort();
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  return { signal: own.signal, letGo: () => signal.removeEventListener('abort', end) };
}

interface Journey {
  /** Whether bytes of the request may have reached the server. */
  reachedServer(): boolean;
  /** Bytes of the answer so far, before decoding. */
  receivedBytes(): number;
}

/**
 * Watches how far a request gets. The library's own timings do not serve: on a reused connection they may lack the
 * handshake, and a request that was sent would look as if it was not.
 */
function follow(stream: Request): Journey {
  let reached = false;
  let receivedBytes = (): number => 0;
  // The failure itself is taken from the iteration; a late second one must not end the process.
  stream.on('error', () => undefined);
  stream.once('request', (request: ClientRequest) => {
    request.once('socket', (socket) => {
      const before = socket.bytesRead;
      receivedBytes = () => socket.bytesRead - before;
      if (socket.connecting) socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => (reached = true));
      else reached = true;
    });
  });
  return { reachedServer: () => reached, receivedBytes: () => receivedBytes() };
}
