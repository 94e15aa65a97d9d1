// One request in, what became of it out: the only file that talks HTTP to GitHub.
// It never repeats, never follows a redirect, and never lets an error of the HTTP library out: those carry the token.

import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import got, { type Request } from 'got';
import type { Secret } from '../secret.ts';
import type { Problem } from '../types.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Absolute, and of the API's own origin: the token goes there. */
  readonly url: string;
  /** Media type; GitHub's JSON where absent. */
  readonly accept?: string;
  /** Exact JSON text. */
  readonly body?: string;
  /** Bytes of the answer, decoded, at most; 64 MiB where absent: room for a hundred comments of the longest sort. */
  readonly limit?: number;
}

/** Header names in lower case; of those that came more than once, none. */
export interface HttpAnswer {
  readonly kind: 'answer';
  readonly status: number;
  header(name: string): string | undefined;
  readonly bytes: Uint8Array;
}

/** `lost`: no whole answer came, and the request may or may not have been carried out. */
export type HttpExchange = HttpAnswer | { readonly kind: 'lost'; readonly problem: Problem };

/** Never throws; `signal` ends it early. */
export type Transport = (request: HttpRequest, signal: AbortSignal) => Promise<HttpExchange>;

interface TransportOptions {
  readonly token: Secret;
  /** GitHub refuses requests without one. */
  readonly userAgent: string;
  readonly timeouts?: Timeouts;
}

/** In milliseconds: for the name, for the connection and for its handshake, each; and for all of it. */
export interface Timeouts {
  readonly connect: number;
  readonly whole: number;
}

const MIB = 1024 * 1024;
const API_VERSION = '2022-11-28';
const HEADER_LIMIT = 64 * 1024;
const IDLE_MS = 4_000;

const TIMEOUTS: Timeouts = { connect: 5_000, whole: 30_000 };

export function createTransport({ token, userAgent, timeouts = TIMEOUTS }: TransportOptions): Transport {
  const { connect, whole } = timeouts;
  const client = got.extend({
    followRedirect: false,
    retry: { limit: 0 },
    throwHttpErrors: false,
    timeout: { lookup: connect, connect, secureConnect: connect, request: whole },
    // Explicit, so that no environment variable can turn certificate checks off.
    https: { rejectUnauthorized: true },
    maxHeaderSize: HEADER_LIMIT,
    headers: { 'user-agent': userAgent, 'x-github-api-version': API_VERSION },
    agent: {
      http: new HttpAgent({ keepAlive: true, timeout: IDLE_MS }),
      https: new HttpsAgent({ keepAlive: true, timeout: IDLE_MS }),
    },
  });

  return async ({ method, url, accept = 'application/vnd.github+json', body, limit = 64 * MIB }, signal) => {
    const { host } = new URL(url);
    const lost = (problem: Problem): HttpExchange => ({ kind: 'lost', problem });
    // The library never lets go of a signal: of a long run's own, each request would hold a piece until the end.
    const ending = new AbortController();
    const end = (): void => ending.abort();
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
    const stream = client.stream(url, {
      method,
      headers: {
        accept,
        authorization: `Bearer ${token.reveal()}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      // Without any body at all, the library would wait for one to be piped in.
      ...(method !== 'GET' && { body: body ?? '' }),
      signal: ending.signal,
    });
    // The failure itself is taken from the iteration; a late second one must not end the process.
    stream.on('error', () => undefined);
    try {
      const bytes = await collect(stream, limit);
      const { response } = stream;
      if (bytes === undefined) return lost(problemOf('ANSWER_TOO_LARGE', host));
      if (response === undefined) return lost(problemOf('', host));
      const { statusCode: status, headers } = response;
      const header = (name: string): string | undefined => {
        const value = headers[name];
        return typeof value === 'string' ? value : undefined;
      };
      return { kind: 'answer', status, header, bytes };
    } catch (error) {
      return lost(problemOf(codeOf(error), host));
    } finally {
      signal.removeEventListener('abort', end);
    }
  };
}

/** Undefined where there is more than may be. The connection is closed wherever reading ends early. */
async function collect(stream: Request, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const TLS = /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|ERR_TLS_|ERR_SSL_|EPROTO$)/;

/** Only the code of a foreign error passes through here, never the error itself. */
function problemOf(code: string, host: string): Problem {
  const cause = /^[A-Z][A-Z0-9_]{1,63}$/.test(code) ? ` (${code})` : '';
  if (code === 'ANSWER_TOO_LARGE' || code === 'HPE_HEADER_OVERFLOW') {
    return { code: 'ANSWER_TOO_LARGE', message: `the answer of ${host} is larger than it may be` };
  }
  if (code === 'ETIMEDOUT') return { code: 'TIMEOUT', message: `${host} did not answer in time` };
  if (TLS.test(code)) {
    const hint = 'For a server with a private CA, set NODE_EXTRA_CA_CERTS.';
    return { code: 'TLS_FAILED', message: `no secure connection to ${host}${cause}`, hint };
  }
  return { code: 'CONNECTION_LOST', message: `no connection to ${host}, or it was lost${cause}` };
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
