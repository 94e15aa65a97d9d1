// The address that a policy wants asked between waves in, a way to ask it out. It is the customer's, not DataBrain's: no token
// goes there, no redirect is followed, and since the address may hold a secret, nothing but its origin is ever told.

import got from 'got';
import { LOOPBACK } from '../base-url.ts';
import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import type { Problem } from '../types.ts';
import { codeOf } from './transport-problem.ts';

/** Undefined where all is well, and where the process was told to stop. */
export type Probe = () => Promise<Problem | undefined>;

const DEADLINE_MS = 10_000;

/** `variable` is the environment variable that holds the address. Throws POLICY_INVALID. */
export function createProbe(
  variable: string,
  { env, stop }: Pick<Runtime, 'env' | 'stop'>,
  { deadlineMs = DEADLINE_MS } = {},
): Probe {
  const url = parseProbeUrl(variable, env[variable] ?? '');
  return async () => {
    const answer = await statusOf(url, { stop, deadlineMs });
    if (stop.aborted || (answer.status !== undefined && answer.status >= 200 && answer.status < 300)) return undefined;
    return {
      code: 'ROLLOUT_PROBE_FAILED',
      ...(answer.status !== undefined && { httpStatus: answer.status }),
      message: `${url.origin}, which the policy wants asked between waves, ${sayingOf(answer, deadlineMs)}`,
      hint: 'See what is wrong there; the next apply sends what is left.',
    };
  };
}

function parseProbeUrl(variable: string, text: string): URL {
  if (text === '') throw unusable(variable, 'is not set');
  if (!/^[\x21-\x7e]+$/.test(text) || !URL.canParse(text)) throw unusable(variable, 'does not hold a URL');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw unusable(variable, 'holds a URL that is not https');
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname))
    throw unusable(variable, 'holds a URL of plain http, which shows what is in it to everybody on the way');
  return url;
}

const unusable = (variable: string, what: string): EmbedSyncError =>
  new EmbedSyncError(
    'POLICY_INVALID',
    `the policy names ${variable} in rollout.probeFrom, and that ${what}; nothing was requested`,
    {
      hint: `Put the https address that is to be asked between waves into ${variable}, or take probeFrom out of the policy.`,
    },
  );

interface ProbeAnswer {
  readonly status?: number;
  /** Why none came, as a system or library code; may be empty. */
  readonly cause?: string;
}

/** The status alone: what the body says is not read. */
async function statusOf(url: URL, { stop, deadlineMs }: { stop: AbortSignal; deadlineMs: number }): Promise<ProbeAnswer> {
  if (stop.aborted) return {};
  const stream = got.stream(url, {
    method: 'GET',
    followRedirect: false,
    retry: { limit: 0 },
    throwHttpErrors: false,
    timeout: { request: deadlineMs },
    https: { rejectUnauthorized: true },
    headers: { 'user-agent': 'embed-sync' },
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

function sayingOf({ status, cause = '' }: ProbeAnswer, deadlineMs: number): string {
  if (status !== undefined) return `answered ${status}${status >= 300 && status < 400 ? '; redirects are not followed' : ''}`;
  if (cause === 'ETIMEDOUT') return `did not answer within ${deadlineMs / 1000} s`;
  return `gave no answer${/^[A-Z][A-Z0-9_]{1,63}$/.test(cause) ? ` (${cause})` : ''}`;
}
