// Senders before a server that is out of order for a while, in virtual time: what reaches it and when, who waits, what is said.

import { describe, expect, it } from 'vitest';
import type { Exchange, ExchangeRequest } from '../../src/databrain/exchange.ts';
import { createGuard } from '../../src/databrain/guard.ts';
import type { ServerNews } from '../../src/types.ts';
import { createVirtualTime } from '../support/virtual-time.ts';

const PROBE: ExchangeRequest = { method: 'GET', path: '/list' };
const PUT: ExchangeRequest = { method: 'PUT', path: '/embeds', body: '{}', probe: PROBE };
const START = Date.UTC(2026, 10, 22, 3);

interface Arrival {
  readonly at: number;
  readonly what: 'GET' | 'PUT' | 'POST';
  readonly status: number;
}

/** A server that is out of order in each of the spans, and takes 100 ms for everything. */
function worldWith(...outages: readonly (readonly [from: number, to: number])[]) {
  const time = createVirtualTime();
  const stop = new AbortController();
  const arrivals: Arrival[] = [];
  const news: (ServerNews & { readonly at: number })[] = [];
  const runtime = {
    now: () => new Date(START + time.now()),
    monotonic: time.now,
    sleep: (ms: number, signal?: AbortSignal) => time.sleep(ms, signal),
    stop: stop.signal,
  };
  const call = async (request: ExchangeRequest): Promise<Exchange> => {
    const sent = guard.sent();
    const at = time.now();
    const status = outages.some(([from, to]) => at >= from && at < to) ? 503 : 200;
    arrivals.push({ at, what: request.method, status });
    await time.sleep(100);
    const exchange: Exchange = { kind: 'answer', status, headers: {}, text: '{}' };
    guard.ended(sent, request, exchange);
    return exchange;
  };
  const guard = createGuard({ runtime, ask: call, tell: (told) => void news.push({ ...told, at: time.now() }) });
  /** Sends `count` updates, each until it is answered well; how the sender ended. */
  const sender = async (count: number): Promise<string> => {
    for (let done = 0; done < count; ) {
      const problem = await guard.passage(PUT);
      if (problem !== undefined) return problem.code;
      if (stop.signal.aborted) return 'stopped';
      const exchange = await call(PUT);
      if (exchange.kind === 'answer' && exchange.status === 200) done += 1;
      else await time.sleep(500);
    }
    return 'done';
  };
  const run = (senders: number, count: number): Promise<readonly string[]> =>
    time.run(Promise.all(Array.from({ length: senders }, () => sender(count))));
  return { run, arrivals, news, stop, time };
}

const NEVER_AGAIN = Number.POSITIVE_INFINITY;

describe('while the server is out of order', () => {
  it('nothing is sent for 15 s, then one read; when that is answered, all go on and nothing is lost', async () => {
    const { run, arrivals, news } = worldWith([1_000, 16_000]);
    expect(await run(5, 20)).toEqual(Array(5).fill('done'));
    const opened = 1_100;
    expect(arrivals.filter(({ at }) => at > 1_000 && at < opened + 15_000)).toEqual([]);
    expect(arrivals.filter(({ at }) => at >= opened).slice(0, 2)).toEqual([
      { at: opened + 15_000, what: 'GET', status: 200 },
      { at: opened + 15_100, what: 'PUT', status: 200 },
    ]);
    expect(arrivals.filter(({ what, status }) => what === 'PUT' && status === 200)).toHaveLength(100);
    expect(news).toEqual([
      {
        type: 'server-failing',
        reason: 'the last 5 calls failed (HTTP 503)',
        // Told to the first who wants to send; senders pause for half a second after a failure.
        waitMs: 14_500,
        until: '2026-11-22T03:00:16.100Z',
        at: opened + 500,
      },
      { type: 'server-back', afterMs: 14_600, at: opened + 15_100 },
    ]);
  });

  it('a read that fails lengthens the wait, and only it is sent', async () => {
    const { run, arrivals, news } = worldWith([0, 40_000]);
    expect(await run(8, 2)).toEqual(Array(8).fill('done'));
    expect(arrivals.slice(8, 11)).toEqual([
      { at: 15_100, what: 'GET', status: 503 },
      { at: 45_200, what: 'GET', status: 200 },
      { at: 45_300, what: 'PUT', status: 200 },
    ]);
    expect(news.map((told) => (told.type === 'server-failing' ? told.reason : told.type))).toEqual([
      'the last 5 calls failed (HTTP 503)',
      'it still fails (HTTP 503)',
      'server-back',
    ]);
  });

  it('for good, every sender learns of it, after two reads', async () => {
    const { run, arrivals, time } = worldWith([0, NEVER_AGAIN]);
    expect(await run(8, 2)).toEqual(Array(8).fill('API_FAILING'));
    expect(arrivals.map(({ what }) => what)).toEqual([...Array(8).fill('PUT'), 'GET', 'GET']);
    expect(time.now()).toBe(45_300);
  });

  it('for a third time, nobody waits any more', async () => {
    const { run, news } = worldWith([0, 5_000], [16_000, 16_500], [50_000, 50_500]);
    expect(await run(5, 1_000)).toEqual(Array(5).fill('API_FAILING'));
    expect(news.map(({ type }) => type)).toEqual(['server-failing', 'server-back', 'server-failing', 'server-back']);
  });

  it('a word to stop ends the wait at once', async () => {
    const { run, stop, time, arrivals } = worldWith([0, NEVER_AGAIN]);
    void time.sleep(3_000).then(() => stop.abort('SIGTERM'));
    expect(await run(5, 1)).toEqual(Array(5).fill('stopped'));
    expect([time.now(), arrivals.length]).toEqual([3_000, 5]);
  });
});

describe('a request without a probe of its own', () => {
  it('is the probe itself', async () => {
    const time = createVirtualTime();
    const asked: ExchangeRequest[] = [];
    const runtime = { now: () => new Date(START), monotonic: time.now, sleep: time.sleep, stop: new AbortController().signal };
    const ask = async (request: ExchangeRequest): Promise<void> => {
      asked.push(request);
      guard.ended(guard.sent(), request, { kind: 'answer', status: 200, headers: {}, text: '' });
    };
    const guard = createGuard({ runtime, ask, tell: () => undefined });
    for (let n = 0; n < 5; n++) {
      guard.ended(guard.sent(), PROBE, { kind: 'lost', problem: { code: 'TIMEOUT', message: '' } });
    }
    expect(guard.holds()).toBe(true);
    expect(await time.run(guard.passage(PROBE))).toBeUndefined();
    expect([asked, guard.holds()]).toEqual([[PROBE], false]);
  });
});
