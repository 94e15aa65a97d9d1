// An answer in, how long GitHub asks to be left alone out. Pure.
// A limit comes as 403 or 429, and as the first of these it must not be taken for a missing permission.

import type { HttpAnswer } from './transport.ts';

/** What GitHub asks for where it limits without saying until when. */
const UNTOLD_MS = 60_000;
/** A wait of nothing would be no wait, and a clock may be a little off. */
const SHORTEST_MS = 1_000;

/** Milliseconds from `now` on; undefined for an answer that is about no limit. `message` is GitHub's own. */
export function limitWaitMs(
  { status, header }: Pick<HttpAnswer, 'status' | 'header'>,
  message: string,
  now: Date,
): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const seconds = wholeNumber(header('retry-after'));
  if (seconds !== undefined) return Math.max(SHORTEST_MS, seconds * 1000);
  const reset = header('x-ratelimit-remaining') === '0' ? wholeNumber(header('x-ratelimit-reset')) : undefined;
  if (reset !== undefined) return Math.max(SHORTEST_MS, reset * 1000 - now.getTime());
  return status === 429 || /rate limit/i.test(message) ? UNTOLD_MS : undefined;
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
