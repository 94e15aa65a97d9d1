// Answer headers in, what they tell about the rate limit out. Pure.
// Names and notations vary (three drafts, and X-RateLimit-* in two units); what is not understood or not sane means nothing.

import type { AnswerHeaders } from './exchange.ts';
import { headerText, serverNow } from './headers.ts';

/** The limit as a server tells it. */
export interface LimitNews {
  /** Requests that would still pass now. */
  readonly remaining: number;
  /** Milliseconds in [0, 3,600,000] until the whole limit is free again, mostly rounded up to seconds. */
  readonly resetMs: number;
  /** Requests of one window, or the depth of the bucket. */
  readonly limit?: number;
}

const LONGEST_S = 3600;
/** No delay is that long; a larger number is an instant in seconds since 1970, or in milliseconds. */
const FIRST_EPOCH_S = 1e9;
const FIRST_EPOCH_MS = 1e12;

/** Undefined unless both what remains and the reset are told. Of several limits, the one with the least left. */
export function limitNews(headers: AnswerHeaders, now: Date): LimitNews | undefined {
  const combined = headerText(headers, 'ratelimit');
  if (combined !== undefined) return fromCombined(combined, headers, now);
  for (const prefix of ['ratelimit', 'x-ratelimit', 'x-rate-limit']) {
    const field = (name: string) => wholeNumber(headerText(headers, `${prefix}-${name}`));
    const news = sane({ remaining: field('remaining'), reset: field('reset'), limit: field('limit') }, serverNow(headers, now));
    if (news !== undefined) return news;
  }
  return undefined;
}

interface Told {
  readonly remaining: number | undefined;
  readonly reset: number | undefined;
  readonly limit: number | undefined;
}

/** `limit=100, remaining=50, reset=30` of the older drafts, and `"name";r=50;t=30, …` of the newer ones. */
function fromCombined(text: string, headers: AnswerHeaders, now: Date): LimitNews | undefined {
  const clock = serverNow(headers, now);
  const old = { remaining: parameter(text, 'remaining'), reset: parameter(text, 'reset'), limit: parameter(text, 'limit') };
  const policies = (headerText(headers, 'ratelimit-policy') ?? '').split(',');
  const items = text.split(',').map((item): Told => {
    const policy = policies.find((candidate) => nameOf(candidate) === nameOf(item)) ?? '';
    return { remaining: parameter(item, 'r'), reset: parameter(item, 't'), limit: parameter(policy, 'q') };
  });
  return [old, ...items]
    .flatMap((told) => sane(told, clock) ?? [])
    .sort((a, b) => a.remaining - b.remaining)
    .at(0);
}

const nameOf = (item: string): string => item.replace(/;.*/s, '').trim();

const parameter = (text: string, name: string): number | undefined =>
  wholeNumber(new RegExp(`(?:^|[;,\\s])${name}=(\\d+)(?=[;,\\s]|$)`).exec(text)?.[1]);

/** Some servers add the policy to the number: `500;w=120`. */
function wholeNumber(text: string | undefined): number | undefined {
  const digits = /^\s*(\d{1,15})(?:\s*[;,].*)?\s*$/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function sane({ remaining, reset, limit }: Told, clockMs: number): LimitNews | undefined {
  if (remaining === undefined || reset === undefined) return undefined;
  const resetMs = untilReset(reset, clockMs);
  if (resetMs > LONGEST_S * 1000) return undefined;
  return { remaining, resetMs, ...(limit !== undefined && limit >= Math.max(1, remaining) && { limit }) };
}

function untilReset(reset: number, clockMs: number): number {
  if (reset < FIRST_EPOCH_S) return reset * 1000;
  return Math.max(0, (reset < FIRST_EPOCH_MS ? reset * 1000 : reset) - clockMs);
}
