// When records reach the branch, and who may add to them: with a remote in memory and time that only moves when all else stands.
// holds: H4 H9

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyLog } from '../../src/history/chain.ts';
import type { EntryBody } from '../../src/records.ts';
import { hold, timesOf } from '../support/hold.ts';
import { fileIn, type Life, live, type MemoryRemote, newWorld, type Where } from './git-world.ts';
import { attempt, end, intent, outcome, reconcile, start, verify } from './story.ts';

const LOG = 'history.jsonl';
const LEASE = 'lease.json';
const OFF = { isAllowAiPilot: false };
const ON = { isAllowAiPilot: true };
const MINUTE = 60_000;

const entriesOf = ({ tip }: MemoryRemote) => {
  const verdict = verifyLog(Buffer.from(fileIn(tip, LOG)));
  return verdict.kind === 'sound' ? verdict.entries : expect.fail(verdict.kind);
};
const kindsOf = (remote: MemoryRemote): readonly string[] => entriesOf(remote).map(({ kind }) => kind);
const leaseOf = ({ tip }: MemoryRemote) => JSON.parse(fileIn(tip, LEASE)) as { counter: number; holder: { who: string } | null };

const idOf = (n: number): string => `embed_${n}`;
const beginning = (embeds = 1): readonly EntryBody[] => [
  start(),
  ...Array.from({ length: embeds }, (_, n) => intent(OFF, ON, { embedId: idOf(n) })),
];

/** Time runs on until the work is done. */
const run = <T>({ time }: Where, work: () => Promise<T>): Promise<T> => time.run(work());

describe('records', () => {
  it('are at the remote when an append of intents, or of the end, resolves', async () => {
    const world = newWorld();
    const { store } = live(world);
    await run(world, async () => {
      await store.append([...beginning()]);
      expect(kindsOf(world.remote)).toEqual(['run.start', 'intent']);
      await store.append([attempt({ embedId: idOf(0) })]);
      await store.append([outcome('accepted', { embedId: idOf(0) })]);
      expect(kindsOf(world.remote)).toEqual(['run.start', 'intent']);
      await store.append([verify('verified')]);
      await store.append([end()]);
      expect(kindsOf(world.remote)).toEqual(['run.start', 'intent', 'attempt', 'outcome', 'verify', 'run.end']);
      await store.close();
    });
    expect(world.remote.pushes).toHaveLength(2);
    expect(world.remote.open).toBe(0);
  });

  it('of an intent alone, such as that of a way back, are at the remote when the append resolves', async () => {
    const world = newWorld();
    const { store } = live(world);
    await run(world, async () => {
      await store.append([...beginning()]);
      await store.append([outcome('accepted')]);
      await store.append([intent(ON, OFF)]);
      expect(kindsOf(world.remote)).toEqual(['run.start', 'intent', 'outcome', 'intent']);
      await store.close();
    });
  });

  it('say that an intent alone leaves open whether anything was sent', async () => {
    const world = newWorld();
    await run(world, () => live(world).store.append([...beginning()]));
    expect(entriesOf(world.remote)[0]).toMatchObject({ kind: 'run.start', writeAhead: 'intent' });
  });

  it('that wait are pushed within 10 s, and before the store is closed', async () => {
    const world = newWorld();
    const { store } = live(world);
    await run(world, async () => {
      await store.append([...beginning()]);
      await store.append([attempt()]);
      await world.time.sleep(10_001);
      expect(kindsOf(world.remote).at(-1)).toBe('attempt');
      await store.append([outcome('accepted')]);
      await store.close();
      expect(kindsOf(world.remote).at(-1)).toBe('outcome');
    });
  });

  it('keep the order of the appends, also while a push is under way', async () => {
    const world = newWorld();
    world.remote.delay = 1_500;
    const { store } = live(world);
    const bodies = [start(), intent(OFF, ON), attempt(), outcome('accepted'), verify('verified'), end()];
    await run(world, async () => {
      await Promise.all(bodies.map((body) => store.append([body])));
      await store.close();
    });
    expect(kindsOf(world.remote)).toEqual(bodies.map(({ kind }) => kind));
  });

  it('that cannot be recorded are refused alone', async () => {
    const world = newWorld();
    const { store } = live(world);
    await run(world, async () => {
      await store.append([...beginning()]);
      const bad = { ...outcome('failed'), error: { code: 'X', message: '\ud800' } };
      await expect(store.append([bad])).rejects.toMatchObject({ code: 'HISTORY_UNWRITABLE' });
      await store.append([outcome('failed'), end()]);
      await store.close();
    });
    expect(kindsOf(world.remote)).toEqual(['run.start', 'intent', 'outcome', 'run.end']);
  });

  it('of a run go on where the last one ended, under the same identity', async () => {
    const world = newWorld();
    for (const name of ['run-000001', 'run-000002']) {
      const { store } = live(world);
      await run(world, async () => {
        await store.append([start(name)]);
        await store.append([end('complete', name)]);
        await store.close();
      });
    }
    expect(kindsOf(world.remote)).toEqual(['run.start', 'run.end', 'run.start', 'run.end']);
    expect(new Set(entriesOf(world.remote).map(({ log }) => log)).size).toBe(1);
    expect(leaseOf(world.remote)).toMatchObject({ counter: 2, holder: null });
  });

  it('cost no push where there are none', async () => {
    const world = newWorld();
    const life = live(world);
    await run(world, async () => {
      await life.store.read();
      await life.lock();
      await world.time.sleep(5 * MINUTE);
      await life.store.append([]);
      await life.store.close();
    });
    expect(world.remote).toMatchObject({ tip: undefined, open: 0 });
  });

  it.each([
    ['4 a second, as the API allows', 250, 27],
    ['as fast as they go', 0, 4],
  ])('of 1,000 updates, %s, take %i ms each and at most %i pushes', async (_, pauseMs, most) => {
    const world = newWorld();
    world.remote.delay = 1_500;
    const { store } = live(world);
    await run(world, async () => {
      await store.append([...beginning(1_000)]);
      for (let n = 0; n < 1_000; n += 1) {
        await store.append([attempt({ embedId: idOf(n) })]);
        if (pauseMs > 0) await world.time.sleep(pauseMs);
        await store.append([outcome('accepted', { embedId: idOf(n) })]);
      }
      await store.append([verify('verified')]);
      await store.append([end()]);
      await store.close();
    });
    expect(entriesOf(world.remote)).toHaveLength(3_003);
    expect(world.remote.pushes.length).toBeLessThanOrEqual(most);
  });
});

describe('the lease', () => {
  it('is held from the start of a run to its end, and never runs out in between', async () => {
    const world = newWorld();
    world.remote.delay = 2_000;
    const life = live(world);
    await run(world, async () => {
      const lock = await life.lock();
      expect(lock.holdsForMs()).toBe(0);
      await life.store.append([...beginning()]);
      expect(leaseOf(world.remote).holder).toMatchObject({ who: expect.stringContaining('process') });
      // Counted from before the push: others may have seen it before we heard that it arrived.
      expect(lock.holdsForMs()).toBe(118_000);
      for (let n = 0; n < 100; n += 1) {
        await world.time.sleep(6_000);
        expect(lock.holdsForMs()).toBeGreaterThan(65_000);
      }
      await life.store.append([end()]);
      expect(leaseOf(world.remote).holder).toBeNull();
      expect(lock.holdsForMs()).toBe(0);
      await life.store.close();
    });
    // Ten minutes of nothing, renewed every 40 s.
    expect(world.remote.pushes.length).toBeGreaterThanOrEqual(15);
    expect(world.remote.pushes.length).toBeLessThanOrEqual(20);
  });

  it('is given back where a run ends without a last word', async () => {
    const world = newWorld();
    const { store } = live(world);
    await run(world, async () => {
      await store.append([...beginning()]);
      await store.close();
    });
    expect(leaseOf(world.remote)).toMatchObject({ counter: 1, holder: null });
  });

  it('keeps a second run out at once, and names the holder', async () => {
    const world = newWorld();
    const first = live(world);
    const second = live(world);
    await run(world, async () => {
      await first.store.append([...beginning()]);
      await world.time.sleep(7_000);
      await expect(second.lock()).rejects.toMatchObject({
        code: 'LOCKED',
        message: expect.stringMatching(
          /git:history is held by process \d+ on life \d+; it was last heard of 7 s ago; nothing was sent/,
        ),
        hint: expect.stringContaining('2 minutes'),
      });
      await expect(second.store.append([start()])).rejects.toMatchObject({ code: 'LOCKED' });
      await second.store.close();
      await first.store.close();
    });
    expect(world.remote.open).toBe(0);
  });

  it('keeps a second run out that found it free and was slower', async () => {
    const world = newWorld();
    const [first, second] = [live(world), live(world)];
    await run(world, async () => {
      await Promise.all([first.lock(), second.lock()]);
      await first.store.append([...beginning()]);
      await expect(second.store.append([...beginning()])).rejects.toMatchObject({ code: 'LOCKED' });
      await second.store.close();
      await first.store.append([end()]);
      await first.store.close();
    });
    expect(kindsOf(world.remote)).toEqual(['run.start', 'intent', 'run.end']);
  });

  it('keeps out a second run that was planned before the first one ended', async () => {
    const world = newWorld();
    const [first, second] = [live(world), live(world)];
    await run(world, async () => {
      await second.store.read();
      await first.store.append([...beginning()]);
      await first.store.append([end()]);
      await first.store.close();
      await expect(second.lock()).rejects.toMatchObject({ code: 'PLAN_STALE' });
      await second.store.close();
    });
    expect(world.remote.open).toBe(0);
  });

  /** A run that was cut off: its lease stays. */
  const abandoned = async (world: Where, here?: Parameters<typeof live>[1]): Promise<Life> => {
    const life = live(world, here);
    await life.store.append([...beginning()]);
    life.isConnected = false;
    return life;
  };

  it.each([
    ['by a clock that goes right', 0],
    ['by a clock that is a day ahead', 24 * 60 * MINUTE],
    ['by a clock that is a day behind', -24 * 60 * MINUTE],
  ])('of a dead run is taken over %s, only after it was seen to stand still for 2 minutes', async (_, clock) => {
    const world = newWorld();
    await run(world, async () => {
      await abandoned(world);
      await world.time.sleep(3 * MINUTE);
      const began = world.time.now();
      const next = live(world, { clock });
      const lock = await next.lock();
      expect(world.time.now() - began).toBeGreaterThanOrEqual(2 * MINUTE);
      expect(lock.waitedMs).toBe(world.time.now() - began);
      expect(next.told).toEqual([expect.stringContaining('may be gone')]);
      expect(leaseOf(world.remote)).toMatchObject({ counter: 2, holder: { who: expect.stringContaining('life') } });
      await next.store.append([reconcile('applied')]);
      await next.store.close();
    });
    expect(leaseOf(world.remote)).toMatchObject({ counter: 2, holder: null });
    expect(kindsOf(world.remote)).toEqual(['run.start', 'intent', 'reconcile']);
  });

  it('is not taken over from a run that gives a sign of life, however late', async () => {
    const world = newWorld();
    await run(world, async () => {
      const slow = live(world);
      await slow.store.append([...beginning()]);
      world.remote.fate = () => 'unreached';
      await world.time.sleep(4 * MINUTE);
      const next = live(world);
      const began = world.time.now();
      const waiting = next.lock();
      waiting.catch(() => undefined);
      await world.time.sleep(60_000);
      expect(next.told).toHaveLength(1);
      world.remote.fate = () => 'arrives';
      await expect(waiting).rejects.toMatchObject({ code: 'LOCKED', message: expect.stringContaining('process') });
      // Not only when its time would be over.
      expect(world.time.now() - began).toBeLessThan(80_000);
      await slow.store.append([attempt(), end()]);
      await slow.store.close();
    });
    expect(kindsOf(world.remote)).toEqual(['run.start', 'intent', 'attempt', 'run.end']);
  });

  it('that was taken over cannot be used any more by who had it', async () => {
    const world = newWorld();
    await run(world, async () => {
      const old = await abandoned(world);
      await world.time.sleep(3 * MINUTE);
      const next = live(world);
      await next.lock();
      old.isConnected = true;
      await expect(old.store.append([attempt()])).rejects.toMatchObject({ code: 'HISTORY_UNWRITABLE' });
      await expect(old.store.append([end()])).rejects.toMatchObject({ code: 'HISTORY_UNWRITABLE' });
      await old.store.close();
      await next.store.close();
    });
    expect(kindsOf(world.remote)).toEqual(['run.start', 'intent']);
  });

  it.each([
    ['that certainly ended here', {}, true],
    ['that still runs', { isAlive: () => true }, false],
    ['on another machine', { boot: 'other' }, false],
    ['in another space of process ids', { space: 'pid:[2]' }, false],
    ['on a machine that does not say when it was started', { boot: '' }, false],
  ])('of a process %s (%o): taken over at once: %s', async (_, more, isTaken) => {
    const world = newWorld();
    const here = { boot: 'here', space: 'pid:[1]', ...('boot' in more && more.boot === '' ? more : {}) };
    await run(world, async () => {
      await abandoned(world, { here: { ...here, pid: 4711 } });
      const next = live(world, { here: { ...here, isAlive: (pid) => pid !== 4711, ...more } });
      const lock = next.lock();
      if (isTaken) await expect(lock).resolves.toMatchObject({ waitedMs: 0 });
      else await expect(lock).rejects.toMatchObject({ code: 'LOCKED' });
    });
  });

  it.each([
    '',
    'x',
    '{}',
    'null',
    '{"counter":1}',
    '{"counter":1,"holder":{},"seen":""}',
    '{"counter":-1,"holder":null,"seen":""}',
  ])('that reads %j is somebody’s', async (text) => {
    const world = newWorld();
    await run(world, async () => {
      const life = live(world);
      await life.store.append([start()]);
      await life.store.append([end()]);
      await life.store.close();
      const tip = world.remote.tip ?? expect.fail();
      world.remote.tip = { ...tip, files: new Map([...tip.files, [LEASE, Buffer.from(text)]]) };
      const next = live(world);
      expect((await next.lock()).waitedMs).toBeGreaterThanOrEqual(2 * MINUTE);
      expect(next.told).toEqual([expect.stringContaining('somebody that it does not name')]);
      await next.store.close();
    });
  });

  it('is given up for good where the process was told to stop while it waited', async () => {
    const world = newWorld();
    await run(world, async () => {
      await abandoned(world);
      await world.time.sleep(3 * MINUTE);
      const stop = new AbortController();
      const next = live(world);
      Object.assign(next.runtime, { stop: stop.signal });
      const lock = next.lock();
      await world.time.sleep(10_000);
      stop.abort('SIGINT');
      await expect(lock).rejects.toMatchObject({ code: 'INTERRUPTED' });
    });
  });
});

describe('when the remote is away', () => {
  const offline = (world: Where, from: number, to: number): void => {
    world.remote.fate = () => (world.time.now() >= from && world.time.now() < to ? 'unreached' : 'arrives');
  };

  it('for half a minute, sending goes on, and everything is recorded after', async () => {
    const world = newWorld();
    const { store } = live(world);
    offline(world, 5_000, 35_000);
    await run(world, async () => {
      await store.append([...beginning()]);
      for (let n = 0; n < 60; n += 1) {
        await store.append([attempt()]);
        await world.time.sleep(1_000);
      }
      await store.append([end()]);
      await store.close();
    });
    expect(kindsOf(world.remote).filter((kind) => kind === 'attempt')).toHaveLength(60);
  });

  it('for longer, nothing is sent any more while an update could outlive the lease', async () => {
    const world = newWorld();
    const { store } = live(world);
    offline(world, 1_000, Number.POSITIVE_INFINITY);
    await run(world, async () => {
      await store.append([...beginning()]);
      let sent = 0;
      for (; sent < 200; sent += 1) {
        if (
          !(await store.append([attempt()]).then(
            () => true,
            () => false,
          ))
        )
          break;
        await world.time.sleep(1_000);
      }
      // The lease counts from the push at 0: at 55 s an update of 65 s could just end with it.
      expect(sent).toBe(56);
      await expect(store.append([outcome('accepted')])).rejects.toMatchObject({ code: 'HISTORY_UNWRITABLE' });
      await store.close();
    });
  });

  it('and back when a run that was halted is closed, what was recorded is saved and the lease is given back', async () => {
    const world = newWorld();
    const { store } = live(world);
    offline(world, 1_000, 90_000);
    await run(world, async () => {
      await store.append([...beginning()]);
      await store.append([attempt()]);
      await world.time.sleep(60_000);
      await expect(store.append([attempt()])).rejects.toMatchObject({ code: 'HISTORY_UNWRITABLE' });
      await world.time.sleep(40_000);
      await store.close();
    });
    expect(kindsOf(world.remote)).toEqual(['run.start', 'intent', 'attempt']);
    expect(leaseOf(world.remote).holder).toBeNull();
  });

  it('when intents are to be recorded, the append fails and nothing is sent', async () => {
    const world = newWorld();
    offline(world, 0, Number.POSITIVE_INFINITY);
    const { store } = live(world);
    await run(world, async () => {
      await expect(store.append([...beginning()])).rejects.toMatchObject({ code: 'HISTORY_UNWRITABLE' });
      await store.close();
    });
    expect(world.remote.open).toBe(0);
  });

  it('when the store is closed, what waits is missed aloud', async () => {
    const world = newWorld();
    const { store } = live(world);
    await run(world, async () => {
      await store.append([reconcile('applied')]);
      world.remote.fate = () => 'unreached';
      await expect(store.close()).rejects.toMatchObject({ code: 'HISTORY_UNWRITABLE' });
    });
    expect(world.remote.open).toBe(0);
  });

  it('a push whose answer was lost is neither missed nor made twice', async () => {
    const world = newWorld();
    const { store } = live(world);
    await run(world, async () => {
      await store.append([...beginning()]);
      await store.append([attempt()]);
      world.remote.fate = () => 'lost';
      await world.time.sleep(10_001);
      world.remote.fate = () => 'arrives';
      await store.append([outcome('accepted')]);
      await store.append([end()]);
      await store.close();
    });
    expect(kindsOf(world.remote)).toEqual(['run.start', 'intent', 'attempt', 'outcome', 'run.end']);
  });

  it('a branch that refuses ends the store at once', async () => {
    const world = newWorld();
    const { store } = live(world);
    await run(world, async () => {
      await store.append([...beginning()]);
      world.remote.fate = () => 'refused';
      await store.append([attempt()]);
      await world.time.sleep(10_001);
      await expect(store.append([attempt()])).rejects.toMatchObject({ message: 'the remote protects the branch' });
      await store.close();
    });
  });
});

describe('after a pause', () => {
  /** The process stands still, and the clocks of the world do not. */
  const asleep = (life: Life, ms: number, clock: 'monotonic' | 'now'): void => {
    const { monotonic, now } = life.runtime;
    if (clock === 'monotonic') Object.assign(life.runtime, { monotonic: () => monotonic() + ms });
    else Object.assign(life.runtime, { now: () => new Date(now().getTime() + ms) });
  };

  it.each(['monotonic', 'now'] as const)('by the %s clock, the lease is renewed before anything is sent', async (clock) => {
    const world = newWorld();
    const life = live(world);
    await run(world, async () => {
      await life.store.append([...beginning()]);
      asleep(life, 10 * MINUTE, clock);
      await life.store.append([attempt()]);
      expect(world.remote.pushes).toHaveLength(2);
      await life.store.close();
    });
  });

  it.each(['monotonic', 'now'] as const)('by the %s clock, nothing is sent where somebody took over', async (clock) => {
    const world = newWorld();
    const life = live(world, { here: { boot: 'here', pid: 1 } });
    await run(world, async () => {
      await life.store.append([...beginning()]);
      const other = live(world, { here: { boot: 'here', isAlive: () => false } });
      await other.store.append([start('run-000002')]);
      asleep(life, 10 * MINUTE, clock);
      await expect(life.store.append([attempt()])).rejects.toMatchObject({
        code: 'HISTORY_UNWRITABLE',
        message: expect.stringContaining('taken over'),
      });
      await other.store.close();
      await life.store.close();
    });
    expect(kindsOf(world.remote)).toEqual(['run.start', 'intent', 'run.start']);
  });
});

describe('a branch', () => {
  const recorded = async (world: Where): Promise<void> => {
    const { store } = live(world);
    await store.append([start(), intent(OFF, ON), end()]);
    await store.close();
  };
  const change = ({ remote }: Where, files: Readonly<Record<string, string | undefined>>): void => {
    const kept = [...(remote.tip?.files ?? [])].filter(([name]) => !(name in files));
    const added = Object.entries(files).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, Buffer.from(text)] as const],
    );
    remote.tip = { commit: 'f'.repeat(40), files: new Map([...kept, ...added]) };
  };

  it.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ['with another file in it', { 'README.md': 'hello' }, 'holds "README.md"'],
    ['without a history in it', { [LOG]: undefined }, 'holds "no history.jsonl"'],
  ])('%s is not touched', async (_, files, message) => {
    const world = newWorld();
    await run(world, async () => {
      await recorded(world);
      change(world, files);
      const error = { code: 'HISTORY_UNREADABLE', message: expect.stringContaining(message) };
      await expect(live(world).store.read()).rejects.toMatchObject(error);
      await expect(live(world).store.append([start()])).rejects.toMatchObject(error);
    });
    expect(world.remote).toMatchObject({ open: 0, pushes: { length: 1 } });
  });

  it('that was rewritten since it was read is refused, and so is one that is gone', async () => {
    const world = newWorld();
    await run(world, async () => {
      await recorded(world);
      const text = fileIn(world.remote.tip, LOG);
      const life = live(world);
      await life.store.read();
      const held = world.remote.tip?.commit ?? '';
      change(world, { [LOG]: text.slice(0, text.indexOf('\n') + 1) });
      const error = { code: 'HISTORY_BROKEN', hint: expect.stringContaining(held) };
      await expect(life.store.read()).rejects.toMatchObject(error);
      await expect(life.lock()).rejects.toMatchObject(error);
      const other = live(world);
      await other.store.read();
      world.remote.tip = undefined;
      await expect(other.lock()).rejects.toMatchObject({ code: 'HISTORY_BROKEN' });
    });
  });

  it('with an edited record is refused, and named', async () => {
    const world = newWorld();
    await run(world, async () => {
      await recorded(world);
      change(world, { [LOG]: fileIn(world.remote.tip, LOG).replace('"ada"', '"eve"') });
      const error = { code: 'HISTORY_BROKEN', message: expect.stringContaining('the record in line 1 does not match its hash') };
      await expect(live(world).store.read()).rejects.toMatchObject(error);
    });
  });

  it('with a torn last line is mended by the next append, which says where the rest is', async () => {
    const world = newWorld();
    await run(world, async () => {
      await recorded(world);
      const text = fileIn(world.remote.tip, LOG);
      change(world, { [LOG]: `${text}{"kind":"run` });
      const life = live(world);
      expect(await life.store.read()).toHaveLength(3);
      await life.store.append([start('run-000002')]);
      await life.store.close();
    });
    expect(kindsOf(world.remote)).toEqual(['run.start', 'intent', 'run.end', 'reconcile', 'run.start']);
    expect(entriesOf(world.remote)[3]).toMatchObject({ status: 'torn-tail', note: expect.stringContaining('f'.repeat(40)) });
  });

  it('can be read while it is written, and shows what was appended', async () => {
    const world = newWorld();
    const { store } = live(world);
    await run(world, async () => {
      await store.append([...beginning()]);
      await store.append([attempt()]);
      expect((await store.read()).map(({ kind }) => kind)).toEqual(['run.start', 'intent', 'attempt']);
      await store.close();
      await expect(store.append([end()])).rejects.toMatchObject({ code: 'INTERNAL' });
    });
  });
});

interface Plan {
  readonly clock: number;
  /** By how much its clock is set before its second update. */
  readonly jump: number;
  /** How long each update takes until its answer comes. */
  readonly updates: readonly number[];
  /** During its last update. */
  readonly dies: boolean;
}

const LONGEST_UPDATE_MS = 60_000;

/** One run against a remote that may fail at any push: when its updates may have taken effect. */
async function aRun(
  world: Where,
  { clock, jump, updates, dies }: Plan,
): Promise<readonly (readonly [from: number, to: number])[]> {
  const sent: (readonly [number, number])[] = [];
  const life = live(world, { clock });
  const name = `run-${life.runtime.randomHex(3)}`;
  try {
    await life.store.read();
    await life.lock();
    await life.store.append([start(name), intent(OFF, ON, { run: name })]);
    for (const [n, lastsMs] of updates.entries()) {
      if (n === 1) life.jump(jump);
      await life.store.append([attempt({ run: name })]);
      const isLast = dies && n === updates.length - 1;
      sent.push([world.time.now(), world.time.now() + (isLast ? LONGEST_UPDATE_MS : lastsMs)]);
      if (isLast) life.isConnected = false;
      await world.time.sleep(lastsMs);
    }
    await life.store.append([end('complete', name)]);
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/^(?:LOCKED|PLAN_STALE|HISTORY_UNWRITABLE)$/) });
  }
  await life.store.close().catch(() => undefined);
  return sent;
}

describe('whatever the remote does', () => {
  it('no two runs send at once, and the history is sound', { timeout: 1_800_000 }, async () => {
    const fates = fc.array(fc.constantFrom<'arrives' | 'lost' | 'unreached'>('arrives', 'arrives', 'lost', 'unreached'), {
      maxLength: 60,
    });
    const life = fc.record({
      begins: fc.integer({ min: 0, max: 400_000 }),
      clock: fc.constantFrom(0, 0, 3_600_000, -3_600_000),
      jump: fc.constantFrom(0, 0, 3_600_000, -3_600_000, 86_400_000, -86_400_000),
      updates: fc.array(fc.integer({ min: 0, max: LONGEST_UPDATE_MS }), { maxLength: 6 }),
      dies: fc.boolean(),
    });
    const runs = fc.record({
      told: fates,
      delay: fc.integer({ min: 0, max: 20_000 }),
      lives: fc.array(life, { minLength: 2, maxLength: 4 }),
    });
    let sending = 0;
    const name = 'two to four runs at once, history in a branch, remote failing';
    const count = await hold(runs, {
      ...{ name, times: timesOf(300, 10_000) },
      judge: async ({ told, delay, lives }) => {
        const world = newWorld();
        world.remote.delay = delay;
        const left = [...told];
        world.remote.fate = () => left.shift() ?? 'arrives';
        const all = await run(world, () =>
          Promise.all(
            lives.map(async ({ begins, ...plan }) => {
              await world.time.sleep(begins);
              return aRun(world, plan);
            }),
          ),
        );
        // While an update of one may take effect, nobody else may begin one.
        for (const [n, mine] of all.entries())
          for (const others of all.slice(n + 1))
            for (const [from, to] of mine) for (const [begin, stop] of others) expect(to <= begin || stop <= from).toBe(true);
        if (world.remote.tip !== undefined) entriesOf(world.remote);
        expect(world.remote.open).toBe(0);
        sending += all.filter((sent) => sent.length > 0).length;
      },
    });
    expect(sending).toBeGreaterThan(count);
  });
});
