// A server with a limit, workers and the way between them, in virtual time: how a pace fares, as numbers.
// Everything random comes from the seed, so that a run that fails can be run again.

import type { RateController, Verdict } from '../../src/databrain/rate-controller.ts';

export type Family =
  | { readonly kind: 'bucket'; readonly perSecond: number; readonly burst: number }
  | { readonly kind: 'window'; readonly requests: number; readonly windowMs: number; readonly opens?: 'by-clock' | 'by-request' }
  | { readonly kind: 'log'; readonly requests: number; readonly windowMs: number }
  | { readonly kind: 'unlimited' };

export interface World {
  readonly family: Family;
  readonly tells?: { readonly headers?: boolean; readonly retryAfter?: boolean };
  /** Headers are only in every so many answers. */
  readonly tellsEvery?: number;
  /** The limit is multiplied by `factor` at `atMs`. */
  readonly turn?: { readonly atMs: number; readonly factor: number };
  /** Round trip in milliseconds; each way varies by up to 40 %. */
  readonly roundTripMs: number;
  readonly jitter?: number;
  readonly workers: number;
  readonly seed: number;
  /** The run ends when so many have passed, … */
  readonly requests?: number;
  /** … or at this time. */
  readonly untilMs?: number;
}

interface Served {
  readonly at: number;
  readonly passed: boolean;
}

export interface Run {
  readonly served: readonly Served[];
  /** When the last answer came. */
  readonly endMs: number;
}

/** mulberry32: small, fast and even. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Decision {
  readonly passed: boolean;
  /** Until the request would pass. */
  readonly waitMs: number;
  readonly remaining: number;
  readonly limit: number;
  readonly resetMs: number;
}

type Judge = (now: number) => Decision;

const FREE: Decision = { passed: true, waitMs: 0, remaining: 0, limit: 0, resetMs: 0 };

function judgeOf(family: Family, factorAt: (now: number) => number): Judge {
  switch (family.kind) {
    case 'unlimited':
      return () => FREE;
    case 'bucket':
      return bucket(family, factorAt);
    case 'window':
      return window(family, factorAt);
    case 'log':
      return log(family, factorAt);
  }
}

function bucket({ perSecond, burst }: Extract<Family, { kind: 'bucket' }>, factorAt: (now: number) => number): Judge {
  let left = burst;
  let since = 0;
  return (now) => {
    const perMs = (perSecond * factorAt(now)) / 1000;
    left = Math.min(burst, left + (now - since) * perMs);
    since = now;
    const passed = left >= 1 - 1e-9;
    const waitMs = passed ? 0 : (1 - left) / perMs;
    if (passed) left = Math.max(0, left - 1);
    return { passed, waitMs, remaining: Math.floor(left), limit: Math.floor(burst), resetMs: (burst - left) / perMs };
  };
}

function window(family: Extract<Family, { kind: 'window' }>, factorAt: (now: number) => number): Judge {
  const { requests, windowMs, opens = 'by-clock' } = family;
  let used = 0;
  let opened = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now - opened >= windowMs) {
      opened = opens === 'by-clock' ? Math.floor(now / windowMs) * windowMs : now;
      used = 0;
    }
    const limit = Math.max(1, Math.round(requests * factorAt(now)));
    const passed = used < limit;
    if (passed) used++;
    const resetMs = opened + windowMs - now;
    return { passed, waitMs: passed ? 0 : resetMs, remaining: Math.max(0, limit - used), limit, resetMs };
  };
}

function log({ requests, windowMs }: Extract<Family, { kind: 'log' }>, factorAt: (now: number) => number): Judge {
  const times: number[] = [];
  return (now) => {
    while (times[0] !== undefined && times[0] <= now - windowMs) times.shift();
    const limit = Math.max(1, Math.round(requests * factorAt(now)));
    const passed = times.length < limit;
    const waitMs = passed ? 0 : (times[times.length - limit] ?? now) + windowMs - now;
    if (passed) times.push(now);
    const resetMs = (times[0] ?? now) + windowMs - now;
    return { passed, waitMs, remaining: Math.max(0, limit - times.length), limit, resetMs };
  };
}

const wholeSeconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1000)) * 1000;

function verdictOf({ passed, waitMs, remaining, limit, resetMs }: Decision, world: World, nth: number): Verdict {
  const { tells = {}, tellsEvery = 1, family } = world;
  const news = { remaining, limit, resetMs: Math.ceil(resetMs / 1000) * 1000 };
  return {
    refused: !passed,
    ...(tells.retryAfter && !passed && { retryAfterMs: wholeSeconds(waitMs) }),
    ...(tells.headers && family.kind !== 'unlimited' && nth % tellsEvery === 0 && { news }),
  };
}

/** Or the time would not move on, by rounding. */
const SHORTEST_MS = 0.001;

interface Event {
  readonly at: number;
  readonly run: () => void;
}

/** Events in order of time. */
function createAgenda(): { add(event: Event): void; next(): Event | undefined } {
  const heap: Event[] = [];
  const at = (index: number): number => heap[index]?.at ?? Number.POSITIVE_INFINITY;
  const swap = (a: number, b: number): void => {
    const [first, second] = [heap[a], heap[b]];
    if (first !== undefined && second !== undefined) [heap[a], heap[b]] = [second, first];
  };
  return {
    add: (event) => {
      let index = heap.push(event) - 1;
      for (let up = (index - 1) >> 1; index > 0 && at(index) < at(up); up = (index - 1) >> 1) {
        swap(index, up);
        index = up;
      }
    },
    next: () => {
      swap(0, heap.length - 1);
      const event = heap.pop();
      for (let index = 0; ; ) {
        const [left, right] = [2 * index + 1, 2 * index + 2];
        const least = at(right) < at(left) ? right : left;
        if (at(least) >= at(index)) return event;
        swap(index, least);
        index = least;
      }
    },
  };
}

/** Workers send as soon as the controller lets them; what is refused is sent again. */
export function simulate(world: World, controller: RateController): Run {
  const { roundTripMs, jitter = 0.4, workers, requests = Number.POSITIVE_INFINITY, untilMs = Number.POSITIVE_INFINITY } = world;
  const random = seeded(world.seed);
  const judge = judgeOf(world.family, (now) => (world.turn !== undefined && now >= world.turn.atMs ? world.turn.factor : 1));
  const agenda = createAgenda();
  const served: Served[] = [];
  let now = 0;
  let busy = 0;
  let passed = 0;
  let endMs = 0;
  let wakeAt = Number.POSITIVE_INFINITY;
  const oneWay = (): number => (roundTripMs / 2) * (1 + jitter * (2 * random() - 1));

  const send = (): void => {
    const ticket = controller.sent(now);
    busy++;
    agenda.add({
      at: now + oneWay(),
      run: () => {
        const decision = judge(now);
        served.push({ at: now, passed: decision.passed });
        const answer = (): void => {
          busy--;
          if (decision.passed) passed++;
          endMs = now;
          controller.settled(ticket, now, verdictOf(decision, world, served.length));
        };
        agenda.add({ at: now + oneWay(), run: answer });
      },
    });
  };

  const work = (): void => {
    while (busy < workers && passed + busy < requests) {
      const wait = controller.waitMs(now);
      if (wait > 0) {
        const at = now + Math.max(wait, SHORTEST_MS);
        if (at < wakeAt && Number.isFinite(at)) {
          wakeAt = at;
          agenda.add({ at, run: () => (wakeAt = now < wakeAt ? wakeAt : Number.POSITIVE_INFINITY) });
        }
        return;
      }
      send();
    }
  };

  for (work(); ; work()) {
    const event = agenda.next();
    if (event === undefined || event.at > untilMs) break;
    now = event.at;
    event.run();
  }
  return { served, endMs };
}

/** What passed in [fromMs, toMs) against `perSecond`, and refusals per 1,000 requests. */
export function share(
  { served }: Run,
  perSecond: number,
  [fromMs, toMs]: readonly [number, number],
): { share: number; refused: number } {
  const within = served.filter(({ at }) => at >= fromMs && at < toMs);
  const passed = within.filter((one) => one.passed).length;
  return {
    share: (passed * 1000) / (toMs - fromMs) / perSecond,
    refused: (1000 * (within.length - passed)) / Math.max(1, within.length),
  };
}
