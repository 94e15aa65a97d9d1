// The life of one API request: recorded, struck by faults, counted against the limit, delayed, handled, bent.
// What is decided on arrival (faults, limit, token) follows the order of arrival, also where latency shuffles the handling.

import { isUtf8 } from 'node:buffer';
import { isRecord } from './accept.ts';
import { type Answer, apiError, htmlPage, refusal } from './answers.ts';
import { bend, type Delivery } from './bend.ts';
import { armFaults, drawFaults, type Fault, type PassingFault } from './faults.ts';
import { createLedger } from './ledger.ts';
import { fullGauge, type Gauge, rateHeaders, retryAfterSeconds, type Turn, takeTurn } from './limit.ts';
import type { RateLimit } from './model.ts';
import type { LedgerEntry, SandboxOptions, SandboxRuntime } from './options.ts';
import { createRandom } from './random.ts';
import { type ApiCall, type Backend, isOffered, type Response, respond } from './respond.ts';
import { type Route, routeOf } from './routes.ts';
import { mergeSettings } from './state.ts';

/** A request as the socket gave it. */
export interface Received {
  readonly method: string;
  /** Below the base path; the whole path where it is `outside` of that. */
  readonly path: string;
  readonly outside: boolean;
  readonly query: string;
  /** Undefined where it was over the limit of size. */
  readonly body: Buffer | undefined;
  readonly contentType: string;
  readonly authorization: string;
}

export interface Api {
  readonly ledger: readonly LedgerEntry[];
  serve(received: Received): Promise<Delivery>;
  script(faults: readonly Fault[]): void;
}

/** What an API is made of besides its options. `closing` ends what still waits. */
export interface ApiParts {
  readonly backend: Backend;
  readonly token: string;
  readonly runtime: SandboxRuntime;
  readonly closing: AbortSignal;
}

/** A call whose address may not exist, and whose body may not say that it is JSON. */
type AnyCall = Omit<ApiCall, 'route'> & { readonly route: Route | undefined };

interface Metered {
  readonly limit: RateLimit;
  readonly gauge: Gauge;
}

export function createApi(options: SandboxOptions, { backend, token, runtime, closing }: ApiParts): Api {
  const { store, now } = backend;
  const random = createRandom(options.seed?.seed ?? 1);
  const ledger = createLedger(now);
  const metered = (limit: RateLimit | null | undefined): Metered | undefined =>
    limit ? { limit, gauge: fullGauge(limit, runtime.monotonic()) } : undefined;
  let faults = armFaults(options.faults ?? []);
  let meter = metered(options.rateLimit);
  let revoked = false;

  async function serve(received: Received): Promise<Delivery> {
    const { method, path, query } = received;
    const text = received.body?.toString('utf8') ?? '';
    const seq = ledger.open({ method, path, query, body: text });
    const call: AnyCall = { route: routeTo(received), query: new URLSearchParams(query), body: parseJson(text) };

    const draw = drawFaults(faults, { method, on: call.route?.on, embedId: embedIdIn(call) });
    faults = draw.script;
    draw.passing.forEach(onArrival);
    const turn = take();
    const rate = turn && meter && options.rateHeaders !== false ? rateHeaders(meter.limit, turn) : {};
    const admitted = admit(received, call, turn);

    const latency = (options.latencyMs ?? 0) + random() * (options.latencyJitter ?? 0);
    if (latency > 0) await runtime.sleep(latency, closing);
    if (closing.aborted) return { how: 'hang' };
    draw.passing.forEach(beforeHandling);

    const response: Response = 'route' in admitted ? respond(backend, admitted) : admitted;
    const effect = bend(draw.answering, response);
    if (effect.next !== undefined) store.write(effect.next);
    if (effect.laterMs !== undefined && 'route' in admitted) void applyLater(admitted, seq, effect.laterMs);
    const status = 'answer' in effect.delivery ? effect.delivery.answer.status : null;
    ledger.note(seq, { status, applied: effect.next !== undefined });
    return withHeaders(effect.delivery, rate);
  }

  function routeTo({ outside, method, path }: Received): Route | undefined {
    const route = outside ? undefined : routeOf(method, path);
    return route !== undefined && isOffered(backend.behaviour, route) ? route : undefined;
  }

  function onArrival(fault: PassingFault): void {
    if (fault.kind === 'revoke-token') revoked = true;
    if (fault.kind === 'rate-limit') meter = metered(fault.limit);
  }

  function beforeHandling(fault: PassingFault): void {
    if (fault.kind === 'foreign-delete') store.remove(fault.embedId);
    const embed = fault.kind === 'foreign-write' ? store.find(fault.embedId) : undefined;
    if (fault.kind === 'foreign-write' && embed) store.write(mergeSettings(embed, fault.accessSettings));
  }

  function take(): Turn | undefined {
    if (meter === undefined) return undefined;
    const turn = takeTurn(meter.limit, meter.gauge, runtime.monotonic());
    meter = { limit: meter.limit, gauge: turn.gauge };
    return turn;
  }

  /** The call to handle, or the answer at the door, in the order in which a real server would get to each. */
  function admit(
    received: Received,
    { route, query, body }: AnyCall,
    turn: Turn | undefined,
  ): ApiCall | { readonly answer: Answer } {
    const family = route?.family ?? 'kebab';
    if (turn?.allowed === false) {
      const answer = refusal(family, 'rate', 'Too many requests');
      if (options.retryAfter === false) return { answer };
      return { answer: { ...answer, headers: { ...answer.headers, 'retry-after': retryAfterSeconds(turn) } } };
    }
    if (route === undefined) return { answer: htmlPage(404, `Cannot ${received.method} ${received.path}`) };
    if (received.body === undefined) return { answer: apiError(413, 'PAYLOAD_TOO_LARGE', 'The body is over 1 MiB') };
    if (revoked || !isBearer(received.authorization, token)) return { answer: refusal(family, 'key', 'Invalid API key') };
    return { route, query, body: isJson(received.body, received.contentType) ? body : undefined };
  }

  async function applyLater(call: ApiCall, seq: number, ms: number): Promise<void> {
    await runtime.sleep(ms, closing);
    const after = respond(backend, call).change?.after;
    if (closing.aborted || after === undefined) return;
    store.write(after);
    ledger.note(seq, { applied: true });
  }

  const script = (next: readonly Fault[]): void => {
    faults = armFaults(next);
  };
  return { ledger: ledger.entries, serve, script };
}

export const isBearer = (authorization: string, token: string): boolean => /^Bearer +(.+)$/i.exec(authorization)?.[1] === token;

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function embedIdIn({ body, query }: AnyCall): string | undefined {
  const inBody = isRecord(body) ? body.embedId : undefined;
  return typeof inBody === 'string' ? inBody : (query.get('embedId') ?? undefined);
}

const isJson = (body: Buffer, contentType: string): boolean => isUtf8(body) && /^application\/json\s*(;|$)/i.test(contentType);

const withHeaders = (delivery: Delivery, headers: Readonly<Record<string, string>>): Delivery =>
  'answer' in delivery
    ? { ...delivery, answer: { ...delivery.answer, headers: { ...headers, ...delivery.answer.headers } } }
    : delivery;
