// An address of the customer's own, which a policy names by an environment variable, in; its status when asked out. No token of
// DataBrain goes there, no redirect is followed, and since the address may hold a secret, nothing but its origin is ever told.

import got from 'got';
import { LOOPBACK } from './base-url.ts';
import { codeOf } from './error-code.ts';

/** https, or http to this very machine; otherwise what is wrong with it, as the end of the sentence "the variable …". */
export function parseCustomerAddress(text: string): URL | string {
  if (text === '') return 'is not set';
  if (!/^[\x21-\x7e]+$/.test(text) || !URL.canParse(text)) return 'does not hold a URL';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'holds a URL that is not https';
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname))
    return 'holds a URL of plain http, which shows what is in it to everybody on the way';
  return url;
}

export interface Asking {
  readonly url: URL;
  /** Ends the asking without an answer. */
  readonly stop: AbortSignal;
  readonly deadlineMs: number;
  /** Sent by POST as JSON; a GET without a body where it is absent. */
  readonly post?: { readonly body: string; readonly headers: Readonly<Record<string, string>> };
}

export interface AddressAnswer {
  readonly status?: number;
  /** Why none came, as a system or library code; may be empty. */
  readonly cause?: string;
}

/** Asks once. The status alone: what the body says is not read. */
export async function askAddress({ url, stop, deadlineMs, post }: Asking): Promise<AddressAnswer> {
  if (stop.aborted) return {};
  const stream = got.stream(url, {
    method: post === undefined ? 'GET' : 'POST',
    followRedirect: false,
    retry: { limit: 0 },
    throwHttpErrors: false,
    timeout: { request: deadlineMs },
    https: { rejectUnauthorized: true },
    headers: { 'user-agent': 'embed-sync', ...post?.headers },
    ...(post !== undefined && { body: post.body }),
  });
  const end = (): void => void stream.destroy();
  stop.addEventListener('abort', end);
  try {
    return await new Promise((resolve) => {
      stream.on('response', ({ statusCode: status }: { readonly statusCode: number }) => resolve({ status }));
      stream.on('error', (error) => resolve({ cause: codeOf(error) }));
      stream.on('close', () => resolve({}));
    });
  } finally {
    stop.removeEventListener('abort', end);
    end();
  }
}

export const isWell = ({ status }: AddressAnswer): boolean => status !== undefined && status >= 200 && status < 300;

/** What became of asking, as the end of the sentence "the address …". */
export function sayingOf({ status, cause = '' }: AddressAnswer, deadlineMs: number): string {
  if (status !== undefined) return `answered ${status}${status >= 300 && status < 400 ? '; redirects are not followed' : ''}`;
  if (cause === 'ETIMEDOUT') return `did not answer within ${deadlineMs / 1000} s`;
  return `gave no answer${/^[A-Z][A-Z0-9_]{1,63}$/.test(cause) ? ` (${cause})` : ''}`;
}
