import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullGauge, rateHeaders, retryAfterSeconds, takeTurn } from '../../src/sandbox/limit.ts';
import type { RateLimit } from '../../src/sandbox/model.ts';
import { ask, KEBAB, LEGACY_UPDATE, manualRuntime, SALES, sandboxOf } from './client.ts';

const BUCKET: RateLimit = { kind: 'bucket', perSecond: 2, burst: 3 };
const WINDOW: RateLimit = { kind: 'window', requests: 2, windowMs: 1000 };

/** Whether requests at these times pass. */
function passes(limit: RateLimit, times: readonly number[]): readonly boolean[] {
  let gauge = fullGauge(limit, 0);
  return times.map((now) => {
    const turn = takeTurn(limit, gauge, now);
    gauge = turn.gauge;
    return turn.allowed;
  });
}

describe('a rate limit', () => {
  it.each([
    ['a bucket lets its burst pass at once', BUCKET, [0, 0, 0, 0], [true, true, true, false]],
    ['a bucket fills again at its rate', BUCKET, [0, 0, 0, 499, 500, 500], [true, true, true, false, true, false]],
    ['a bucket never holds more than its burst', BUCKET, [9e6, 9e6, 9e6, 9e6], [true, true, true, false]],
    ['a window lets its number pass', WINDOW, [0, 0, 0], [true, true, false]],
    ['a window opens with its first request', WINDOW, [700, 800, 1600, 1700], [true, true, false, true]],
    ['a window keeps nothing for the next', WINDOW, [0, 1000, 1000, 1000], [true, true, true, false]],
  ])('%s', (_, limit, times, expected) => {
    expect(passes(limit, times)).toEqual(expected);
  });

  const limits = fc.oneof(
    fc.record({
      kind: fc.constant('bucket' as const),
      perSecond: fc.integer({ min: 1, max: 50 }),
      burst: fc.integer({ min: 1, max: 20 }),
    }),
    fc.record({
      kind: fc.constant('window' as const),
      requests: fc.integer({ min: 1, max: 20 }),
      windowMs: fc.integer({ min: 1, max: 5000 }),
    }),
  );
  const steps = fc.array(fc.nat({ max: 400 }), { maxLength: 60 });

  it('law: no stretch of time sees more requests than its limit allows', () => {
    fc.assert(
      fc.property(limits, steps, (limit, gaps) => {
        const times = gaps.map((_, index) => gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0));
        const passing = passes(limit, times);
        const passed = times.filter((_, index) => passing[index]);
        for (const [index, from] of passed.entries()) {
          for (const [offset, to] of passed.slice(index).entries()) {
            const most =
              limit.kind === 'bucket'
                ? limit.burst + ((to - from) * limit.perSecond) / 1000 + 1e-6
                : limit.requests * (Math.floor((to - from) / limit.windowMs) + 2);
            expect(offset + 1).toBeLessThanOrEqual(most);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('law: whoever waits as long as told passes, and not a moment sooner', () => {
    fc.assert(
      fc.property(limits, fc.nat({ max: 100_000 }), (limit, start) => {
        let gauge = fullGauge(limit, start);
        let turn = takeTurn(limit, gauge, start);
        while (turn.allowed) {
          gauge = turn.gauge;
          turn = takeTurn(limit, gauge, start);
        }
        expect(takeTurn(limit, turn.gauge, start + turn.waitMs * 0.99).allowed).toBe(false);
        expect(takeTurn(limit, turn.gauge, start + turn.waitMs).allowed).toBe(true);
        expect(Number(retryAfterSeconds(turn)) * 1000).toBeGreaterThanOrEqual(turn.waitMs);
      }),
    );
  });

  it('tells of itself in whole seconds', () => {
    const turn = takeTurn(BUCKET, fullGauge(BUCKET, 0), 0);
    expect(rateHeaders(BUCKET, turn)).toEqual({
      'ratelimit-policy': '3;w=2',
      'ratelimit-limit': '3',
      'ratelimit-remaining': '2',
      'ratelimit-reset': '1',
    });
  });
});

describe('a limited sandbox', () => {
  const body = { embedId: 'sales', accessSettings: { isAllowAiPilot: true } };

  it('refuses what is over the limit until the window ends, and says when that is', async () => {
    const runtime = manualRuntime();
    const sandbox = await sandboxOf({ embeds: [SALES], runtime, rateLimit: { kind: 'window', requests: 1, windowMs: 120_000 } });
    const first = await ask(sandbox, `GET ${KEBAB}`);
    expect([first.status, first.headers.get('ratelimit-remaining'), first.headers.get('retry-after')]).toEqual([200, '0', null]);
    runtime.advance(1500);
    const refused = await ask(sandbox, `PUT ${KEBAB}`, { body });
    expect([refused.status, refused.json.error.code]).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
    expect([refused.headers.get('retry-after'), refused.headers.get('ratelimit-reset')]).toEqual(['119', '119']);
    expect(sandbox.state()[0]?.accessSettings.isAllowAiPilot).toBe(false);
    runtime.advance(118_500);
    expect((await ask(sandbox, `PUT ${KEBAB}`, { body })).status).toBe(200);
  });

  it('can keep its limit to itself', async () => {
    const options = { rateLimit: { kind: 'bucket', perSecond: 0.001, burst: 1 }, rateHeaders: false, retryAfter: false } as const;
    const sandbox = await sandboxOf({ embeds: [SALES], ...options });
    const replies = [
      await ask(sandbox, `POST ${LEGACY_UPDATE}`, { body }),
      await ask(sandbox, `POST ${LEGACY_UPDATE}`, { body }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([200, 429]);
    const names = replies.flatMap(({ headers }) => [...headers.keys()]);
    expect(names.filter((name) => /rate|retry/.test(name))).toEqual([]);
  });

  it('counts requests without a good token, and leaves its own addresses alone', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES], rateLimit: { kind: 'window', requests: 2, windowMs: 60_000 } });
    const headers = { authorization: 'Bearer wrong' };
    expect((await ask(sandbox, `GET ${KEBAB}`, { headers })).status).toBe(401);
    expect((await ask(sandbox, 'GET /_sandbox/state')).status).toBe(200);
    expect((await ask(sandbox, `GET ${KEBAB}`)).status).toBe(200);
    expect((await ask(sandbox, `GET ${KEBAB}`)).status).toBe(429);
    expect((await ask(sandbox, 'GET /_sandbox/state')).status).toBe(200);
  });
});
