// Answer headers in, what they ask of the sender out. Pure.
// Headers are foreign: a wait is clamped and garbage means nothing, because a timer fed with it would fire at once.

import type { AnswerHeaders } from './exchange.ts';

const LONGEST_MS = 120_000;
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Milliseconds from `now` until `Retry-After`, in [0, 120,000]; undefined where it is absent, negative or not understood. */
export function retryAfterMs(headers: AnswerHeaders, now: Date): number | undefined {
  const text = headerText(headers, 'retry-after')?.trim();
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return clamp(Number(text) * 1000);
  if (!HTTP_DATE.test(text)) return undefined;
  const then = Date.parse(text);
  return Number.isNaN(then) ? undefined : clamp(then - serverNow(headers, now));
}

/** Milliseconds since 1970 by the server's own clock where it tells it, so that a clock that differs from ours lengthens no wait. */
export function serverNow(headers: AnswerHeaders, now: Date): number {
  const date = headerText(headers, 'date');
  const told = date !== undefined && HTTP_DATE.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(told) ? now.getTime() : told;
}

/** The value of a header that came once. `name` in lower case. */
export function headerText(headers: AnswerHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

const clamp = (ms: number): number => Math.min(Math.max(ms, 0), LONGEST_MS);
