// Stand-ins for the outside world in this room's tests: a clock that jumps, and servers that answer byte for byte.

import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { connect, createServer as createSocketServer, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { onTestFinished } from 'vitest';
import { createRetryBudget } from '../../src/budget.ts';
import type { AnswerLimits } from '../../src/databrain/collect.ts';
import type { Exchange, ExchangeRequest, Transport } from '../../src/databrain/exchange.ts';
import { createPacer, type Pacer } from '../../src/databrain/pace.ts';
import { createTransport, type Timeouts } from '../../src/databrain/transport.ts';
import { EmbedSyncError } from '../../src/errors.ts';
import type { Runtime } from '../../src/runtime.ts';
import { createSecret } from '../../src/secret.ts';

export const TOKEN = 'canary/3f9a2b1c-77de+4a10=9b1f';

export interface FakeRuntime extends Runtime {
  /** Every wait that was asked for, in milliseconds. */
  readonly sleeps: readonly number[];
  stopWith(reason: 'SIGINT' | 'SIGTERM'): void;
}

/** Time passes only in sleeps; randomness is always one half. */
export function fakeRuntime(start = '2026-03-01T12:00:00Z'): FakeRuntime {
  const stop = new AbortController();
  const sleeps: number[] = [];
  const stream = { write: () => undefined, isTTY: false, columns: 100 };
  let elapsed = 0;
  return {
    now: () => new Date(Date.parse(start) + elapsed),
    monotonic: () => elapsed,
    sleep: async (ms, signal) => {
      if (signal?.aborted) return;
      sleeps.push(ms);
      elapsed += ms;
      // A wait lets others run: answers still come in real time.
      await new Promise((resolve) => setImmediate(resolve));
    },
    random: () => 0.5,
    randomHex: (bytes) => 'ab'.repeat(bytes),
    env: {},
    cwd: '/',
    stdout: stream,
    stderr: stream,
    stdinIsTTY: false,
    ask: async () => '',
    stop: stop.signal,
    sleeps,
    stopWith: (reason) => stop.abort(reason),
  };
}

interface Overrides {
  readonly token?: string;
  readonly runtime?: Runtime;
  readonly pacer?: Pacer;
  readonly timeouts?: Partial<Timeouts>;
  readonly limits?: Partial<AnswerLimits>;
}

export function transportTo(baseUrl: string, overrides: Overrides = {}): Transport {
  const runtime = overrides.runtime ?? fakeRuntime();
  const token = createSecret(overrides.token ?? TOKEN);
  return createTransport({ baseUrl, pacer: createPacer({ runtime }), ...overrides, token, runtime });
}

export type Reply = Exchange | { readonly status: number; readonly body: unknown };

export const ok = (data: unknown): Reply => ({ status: 200, body: { data, error: null } });

/** A transport that answers from a script and remembers what it was asked. */
export function scripted(
  reply: (request: ExchangeRequest, nth: number) => Reply,
): Transport & { readonly asked: ExchangeRequest[] } {
  const asked: ExchangeRequest[] = [];
  return {
    asked,
    exchange: async (request) => {
      const told = reply(request, asked.push(request));
      if ('kind' in told) return told;
      const text = typeof told.body === 'string' ? told.body : JSON.stringify(told.body);
      return { kind: 'answer', status: told.status, headers: {}, text: told.status === 200 ? picked(request, text) : text };
    },
    stats: () => ({ requests: 0, retries: 0, throttled: 0, waitedMs: 0 }),
    budget: createRetryBudget(),
    watch: () => undefined,
  };
}

function picked({ scan }: ExchangeRequest, text: string): string {
  if (scan === undefined) return text;
  const looking = scan();
  looking.feed(text);
  return looking.found();
}

/** The error that a run ends with; anything but an EmbedSyncError fails the test. */
export async function failure(run: Promise<unknown>): Promise<EmbedSyncError> {
  const error = await run.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (error instanceof EmbedSyncError) return error;
  throw new Error(`not an EmbedSyncError: ${inspect(error)}`);
}

interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface TestServer {
  readonly baseUrl: string;
  /** Whole requests, in the order in which they came. */
  readonly seen: readonly SeenRequest[];
}

/** A server on loopback that lives until the test ends. The listener runs once the request was read whole. */
export async function serve(listener: RequestListener): Promise<TestServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') });
      listener(request, response);
    });
  });
  onTestFinished(() => server.closeAllConnections());
  return { baseUrl: `http://127.0.0.1:${await listen(server)}`, seen };
}

/** A server that sees sockets, not requests; each is destroyed when the test ends. */
export async function serveSockets(listener: (socket: Socket) => void): Promise<string> {
  const sockets: Socket[] = [];
  const server = createSocketServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    listener(socket);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  return `127.0.0.1:${await listen(server)}`;
}

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createSocketServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  await new Promise<void>((resolve) => connect(port, '127.0.0.1').on('error', () => resolve()));
  return port;
}

async function listen(server: Server | ReturnType<typeof createSocketServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return address.port;
}
