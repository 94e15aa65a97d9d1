import { describe, expect, it } from 'vitest';
import { createPacer } from '../../src/databrain/pace.ts';
import { fakeRuntime } from './world.ts';

async function turns(pacer: ReturnType<typeof createPacer>, clock: () => number, count: number): Promise<readonly number[]> {
  const at: number[] = [];
  await Promise.all(Array.from({ length: count }, () => pacer.turn().then(() => at.push(clock()))));
  return at;
}

describe('a pacer', () => {
  it('lets everybody through at once while nothing speaks against it', async () => {
    const runtime = fakeRuntime();
    expect(await turns(createPacer({ runtime }), runtime.monotonic, 50)).toEqual(Array(50).fill(0));
  });

  it('spaces sends evenly when a rate is given', async () => {
    const runtime = fakeRuntime();
    const pacer = createPacer({ runtime, rate: { count: 4, perMs: 1000 } });
    expect(await turns(pacer, runtime.monotonic, 5)).toEqual([0, 250, 500, 750, 1000]);
  });

  it('does not save up slots over an idle time', async () => {
    const runtime = fakeRuntime();
    const pacer = createPacer({ runtime, rate: { count: 1, perMs: 1000 } });
    await pacer.turn();
    await runtime.sleep(60_000);
    expect(await turns(pacer, runtime.monotonic, 2)).toEqual([60_000, 61_000]);
  });

  it('makes up for a late timer', async () => {
    const runtime = fakeRuntime();
    const late = { ...runtime, sleep: (ms: number) => runtime.sleep(ms + 1) };
    const pacer = createPacer({ runtime: late, rate: { count: 50, perMs: 1000 } });
    expect((await turns(pacer, runtime.monotonic, 501)).at(-1)).toBeLessThan(10_020);
  });

  it('holds everybody back for what a 429 asks, and a little longer', async () => {
    const runtime = fakeRuntime();
    const pacer = createPacer({ runtime });
    pacer.answered(429, { 'retry-after': '10' });
    expect(await turns(pacer, runtime.monotonic, 3)).toEqual([10_500, 10_500, 10_500]);
  });

  it('keeps the spacing of those who waited through a pause', async () => {
    const runtime = fakeRuntime();
    const pacer = createPacer({ runtime, rate: { count: 1, perMs: 100 } });
    pacer.answered(429, { 'retry-after': '1' });
    expect(await turns(pacer, runtime.monotonic, 3)).toEqual([1050, 1150, 1250]);
  });

  it('backs off further with each refusal that says nothing, up to a cap', async () => {
    const runtime = fakeRuntime();
    const pacer = createPacer({ runtime });
    const waits: number[] = [];
    for (let n = 0; n < 8; n++) {
      const before = runtime.monotonic();
      pacer.answered(429, {});
      await pacer.turn();
      waits.push(runtime.monotonic() - before);
    }
    expect(waits).toEqual([375, 750, 1500, 3000, 6000, 12_000, 15_000, 15_000]);
  });

  it('counts refusals of requests that were sent together once', async () => {
    const runtime = fakeRuntime();
    const pacer = createPacer({ runtime });
    for (let n = 0; n < 10; n++) pacer.answered(429, {});
    expect(await turns(pacer, runtime.monotonic, 1)).toEqual([375]);
  });

  it('never spins on a Retry-After of 0', async () => {
    const runtime = fakeRuntime();
    const pacer = createPacer({ runtime });
    pacer.answered(429, { 'retry-after': '0' });
    expect(await turns(pacer, runtime.monotonic, 1)).toEqual([375]);
  });

  it.each<[number, Record<string, string>, number, string]>([
    [503, { 'retry-after': '2' }, 2100, 'a 503 that names a wait'],
    [503, {}, 0, 'a 503 that names none'],
    [200, { 'retry-after': '2' }, 0, 'a success, whatever its headers'],
    [404, { 'retry-after': '2' }, 0, 'a refusal that is about something else'],
  ])('is told %i %o and waits %i ms: %s', async (status, headers, expected) => {
    const runtime = fakeRuntime();
    const pacer = createPacer({ runtime });
    pacer.answered(status, headers);
    expect(await turns(pacer, runtime.monotonic, 1)).toEqual([expected]);
  });

  it('forgets old refusals after an answer', async () => {
    const runtime = fakeRuntime();
    const pacer = createPacer({ runtime });
    pacer.answered(429, {});
    await pacer.turn();
    pacer.answered(200, {});
    const before = runtime.monotonic();
    pacer.answered(429, {});
    await pacer.turn();
    expect(runtime.monotonic() - before).toBe(375);
  });

  it('lets everybody go when told to stop', async () => {
    const runtime = fakeRuntime();
    const pacer = createPacer({ runtime });
    pacer.answered(429, { 'retry-after': '100' });
    runtime.stopWith('SIGINT');
    await Promise.all([pacer.turn(runtime.stop), pacer.turn(runtime.stop)]);
    expect(runtime.sleeps).toEqual([]);
  });
});
