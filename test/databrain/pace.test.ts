import { describe, expect, it, vi } from 'vitest';
import { createPacer, type Pacer, type Turn } from '../../src/databrain/pace.ts';
import { fakeRuntime } from './world.ts';

const refusal = (headers: Record<string, string> = {}) => ({ status: 429, headers });
const pass = (headers: Record<string, string> = {}) => ({ status: 200, headers });

/** Sends one after the other, each answered at once; when each was sent. */
async function sends(pacer: Pacer, clock: () => number, count: number): Promise<readonly number[]> {
  const at: number[] = [];
  for (let n = 0; n < count; n++) {
    const turn = await pacer.turn();
    at.push(clock());
    turn.settled(pass());
  }
  return at;
}

/** A world in which time stands still until a sleep is ended by its signal. */
function stillRuntime() {
  const asked: number[] = [];
  const sleep = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      asked.push(ms);
      signal?.addEventListener('abort', () => resolve());
    });
  return { ...fakeRuntime(), sleep, asked };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the gate', () => {
  it('spaces sends evenly when a rate is given', async () => {
    const runtime = fakeRuntime();
    const pacer = createPacer({ runtime, rate: { count: 4, perMs: 1000 } });
    expect(await sends(pacer, runtime.monotonic, 5)).toEqual([0, 250, 500, 750, 1000]);
  });

  it('does not save up slots over an idle time', async () => {
    const runtime = fakeRuntime();
    const pacer = createPacer({ runtime, rate: { count: 10, perMs: 1000 } });
    await sends(pacer, runtime.monotonic, 1);
    await runtime.sleep(60_000);
    const [first = 0, second = 0] = await sends(pacer, runtime.monotonic, 2);
    expect([first, second - first >= 95]).toEqual([60_000, true]);
  });

  it.each<[string, { status: number; headers: Record<string, string> }, number]>([
    ['a 429 that asks for 10 s', refusal({ 'retry-after': '10' }), 10_250],
    ['a 429 that asks for nothing', refusal(), 218.75],
    ['a 429 that asks for no time at all', refusal({ 'retry-after': '0' }), 50],
    ['trap L2: a 429 that asks for three years', refusal({ 'retry-after': '99999999' }), 120_250],
    ['a 429 that asks for garbage', refusal({ 'retry-after': 'soon' }), 218.75],
    ['a 503 that asks for 2 s', { status: 503, headers: { 'retry-after': '2' } }, 2100],
    ['a 503 that asks for nothing', { status: 503, headers: {} }, 0],
    ['a success, whatever it asks for', pass({ 'retry-after': '2' }), 0],
  ])('after %s waits', async (_, answer, waited) => {
    const runtime = fakeRuntime();
    const pacer = createPacer({ runtime });
    (await pacer.turn()).settled(answer);
    await pacer.turn();
    expect(runtime.monotonic()).toBe(waited);
  });

  it('after a refusal lets out one alone, until one has passed', async () => {
    const runtime = stillRuntime();
    let now = 0;
    const pacer = createPacer({ runtime: { ...runtime, monotonic: () => now } });
    (await pacer.turn()).settled(refusal());
    now = 1000;
    const turns: Turn[] = [];
    for (let n = 0; n < 3; n++) void pacer.turn().then((turn) => turns.push(turn));
    await settle();
    expect(turns).toHaveLength(1);
    turns[0]?.settled(pass());
    await settle();
    expect(turns.length).toBeGreaterThan(1);
  });

  it('gives the place of a request free that was never answered', async () => {
    const runtime = stillRuntime();
    const pacer = createPacer({ runtime });
    for (let n = 0; n < 100; n++) (await pacer.turn()).settled();
    expect(runtime.asked).toEqual([]);
  });

  it('counts a turn that is handed back twice once', async () => {
    const pacer = createPacer({ runtime: stillRuntime() });
    const first = await pacer.turn();
    for (let n = 0; n < 50; n++) first.settled(pass());
    const turns: Turn[] = [];
    for (let n = 0; n < 50; n++) void pacer.turn().then((turn) => turns.push(turn));
    await settle();
    expect(turns).toHaveLength(3);
  });

  it('lets what is urgent go first', async () => {
    const runtime = fakeRuntime();
    const pacer = createPacer({ runtime, rate: { count: 1, perMs: 1000 } });
    const order: string[] = [];
    const one = (name: string, urgency: 'normal' | 'urgent') => pacer.turn(undefined, urgency).then(() => order.push(name));
    (await pacer.turn()).settled(pass());
    await Promise.all([one('a', 'normal'), one('b', 'normal'), one('undo', 'urgent')]);
    expect(order).toEqual(['undo', 'a', 'b']);
  });

  it('lets everybody go when told to stop, also out of a sleep, and nobody is counted as sent', async () => {
    const runtime = stillRuntime();
    const pacer = createPacer({ runtime });
    (await pacer.turn()).settled(refusal({ 'retry-after': '100' }));
    const waiting = [pacer.turn(runtime.stop), pacer.turn(runtime.stop)];
    await settle();
    expect(runtime.asked.length).toBeGreaterThan(0);
    runtime.stopWith('SIGINT');
    for (const turn of await Promise.all(waiting)) turn.settled();
  });

  it('keeps a share of a told limit for what is urgent, and leaves a share for others', async () => {
    const headers = { 'ratelimit-limit': '100', 'ratelimit-remaining': '25', 'ratelimit-reset': '60' };
    const room = async (urgency: 'normal' | 'urgent'): Promise<number> => {
      const pacer = createPacer({ runtime: stillRuntime(), spareShare: 0.1, reserveShare: 0.05 });
      (await pacer.turn()).settled(pass(headers));
      let sent = 0;
      for (let n = 0; n < 100; n++) void pacer.turn(undefined, urgency).then(() => sent++);
      await settle();
      return sent;
    };
    expect([await room('normal'), await room('urgent')]).toEqual([10, 15]);
  });

  it('sleeps a minute at most, and asks again', async () => {
    const runtime = fakeRuntime();
    const slept: number[] = [];
    const sleep = (ms: number, signal?: AbortSignal) => {
      slept.push(ms);
      return runtime.sleep(ms, signal);
    };
    const pacer = createPacer({ runtime: { ...runtime, sleep } });
    (await pacer.turn()).settled(refusal({ 'retry-after': '100' }));
    await pacer.turn();
    expect(slept).toEqual([60_000, 40_250]);
  });

  it('lets what is urgent out of a wait that is not its own', async () => {
    const runtime = stillRuntime();
    const pacer = createPacer({ runtime, reserveShare: 0.05 });
    const headers = { 'ratelimit-limit': '100', 'ratelimit-remaining': '5', 'ratelimit-reset': '60' };
    (await pacer.turn()).settled(pass(headers));
    const order: string[] = [];
    void pacer.turn().then(() => order.push('normal'));
    await settle();
    expect([order, runtime.asked.length]).toEqual([[], 1]);
    void pacer.turn(undefined, 'urgent').then(() => order.push('urgent'));
    await settle();
    expect(order).toEqual(['urgent']);
  });

  it('lets only those go that were told to stop, whenever that was', async () => {
    const runtime = stillRuntime();
    const pacer = createPacer({ runtime });
    (await pacer.turn()).settled(refusal({ 'retry-after': '100' }));
    const [early, late, other] = [new AbortController(), new AbortController(), new AbortController()];
    early.abort();
    const gone: string[] = [];
    void pacer.turn(late.signal).then(() => gone.push('late'));
    void pacer.turn(other.signal).then(() => gone.push('other'));
    void pacer.turn(early.signal).then(() => gone.push('early'));
    await settle();
    expect(gone).toEqual(['early']);
    late.abort();
    await settle();
    expect(gone).toEqual(['early', 'late']);
  });

  it('listens to a signal once, however many wait for it', async () => {
    const { signal } = new AbortController();
    const listen = vi.spyOn(signal, 'addEventListener');
    const pacer = createPacer({ runtime: stillRuntime() });
    for (let n = 0; n < 3; n++) (await pacer.turn(signal)).settled(pass());
    expect(listen).toHaveBeenCalledExactlyOnceWith('abort', expect.any(Function), { once: true });
  });
});
