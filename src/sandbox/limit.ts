// A rate limit, how much of it is used and the time in; whether one more request may pass out. Pure.
// Times are milliseconds of a clock that never runs backwards.

import type { RateLimit } from './model.ts';

/** `left`: tokens of a bucket, or requests of a window. `since`: when that was counted, or when the window opened. */
export interface Gauge {
  readonly left: number;
  readonly since: number;
}

export interface Turn {
  readonly gauge: Gauge;
  readonly allowed: boolean;
  /** Until a refused request would have passed; 0 for an allowed one. */
  readonly waitMs: number;
  /** Until the whole limit is free again. */
  readonly resetMs: number;
}

export const fullGauge = (limit: RateLimit, now: number): Gauge => ({
  left: limit.kind === 'bucket' ? limit.burst : limit.requests,
  since: limit.kind === 'bucket' ? now : Number.NEGATIVE_INFINITY,
});

export function takeTurn(limit: RateLimit, gauge: Gauge, now: number): Turn {
  return limit.kind === 'bucket' ? fromBucket(limit, gauge, now) : fromWindow(limit, gauge, now);
}

// Who waits exactly `waitMs` must pass, whatever the last binary digit says.
const ROUNDING = 1e-9;

type Limit<K extends RateLimit['kind']> = Extract<RateLimit, { kind: K }>;

function fromBucket({ perSecond, burst }: Limit<'bucket'>, gauge: Gauge, now: number): Turn {
  const filled = Math.min(burst, gauge.left + ((now - gauge.since) * perSecond) / 1000);
  const allowed = filled >= 1 - ROUNDING;
  const left = allowed ? Math.max(0, filled - 1) : filled;
  const msFor = (tokens: number) => (tokens * 1000) / perSecond;
  return { gauge: { left, since: now }, allowed, waitMs: allowed ? 0 : msFor(1 - filled), resetMs: msFor(burst - left) };
}

function fromWindow({ requests, windowMs }: Limit<'window'>, gauge: Gauge, now: number): Turn {
  const { left, since } = now - gauge.since >= windowMs ? { left: requests, since: now } : gauge;
  const allowed = left >= 1;
  const resetMs = since + windowMs - now;
  return { gauge: { left: allowed ? left - 1 : left, since }, allowed, waitMs: allowed ? 0 : resetMs, resetMs };
}

const seconds = (ms: number): string => String(Math.ceil(ms / 1000));

/** The headers of the IETF draft that the usual middleware sends. */
export function rateHeaders(limit: RateLimit, turn: Turn): Readonly<Record<string, string>> {
  const quota = limit.kind === 'bucket' ? limit.burst : limit.requests;
  const windowMs = limit.kind === 'bucket' ? (limit.burst * 1000) / limit.perSecond : limit.windowMs;
  return {
    'ratelimit-policy': `${quota};w=${seconds(windowMs)}`,
    'ratelimit-limit': String(quota),
    'ratelimit-remaining': String(Math.floor(turn.gauge.left)),
    'ratelimit-reset': seconds(turn.resetMs),
  };
}

/** Whole seconds, at least 1. */
export const retryAfterSeconds = (turn: Turn): string => seconds(Math.max(turn.waitMs, 1));
