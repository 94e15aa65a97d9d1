// holds: H8

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wavesOf } from '../../src/apply/waves.ts';
import { EmbedSyncError } from '../../src/errors.ts';
import type { Problem, Rollout, RunEvent, Settings, UpdateAnswer } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';
import { type Behaviour, createWorld, merge } from '../support/run.ts';

const problem: Problem = { code: 'INSUFFICIENT_PERMISSIONS', httpStatus: 403, message: 'no' };
const refuse: UpdateAnswer = { kind: 'rejected', problem };
const before: Settings = { isAllowAiPilot: false, isAllowMetricDeletion: true, joinModel: 'single' };

/** Ids that begin with n narrow, with b do both, all others widen. */
const wantedOf = (id: string): Settings => ({
  ...(!id.startsWith('n') && { isAllowAiPilot: true }),
  ...((id.startsWith('n') || id.startsWith('b')) && { isAllowMetricDeletion: false }),
});
const changesOf = (ids: readonly string[]) =>
  planOf(
    ids.map((id) => desiredEmbed(id, wantedOf(id))),
    ids.map((id) => liveEmbed(id, before)),
  );
const named = (ids: readonly string[], rollout?: Rollout) =>
  wavesOf(changesOf(ids).changes, rollout).map(({ name, changes }) => [name, changes.map(({ embedId }) => embedId)]);

describe('waves', () => {
  it('are two without a rollout: what only narrows, then the rest', () => {
    expect(named(['w1', 'b1', 'n1', 'n2'])).toEqual([
      ['narrowing', ['n1', 'n2']],
      ['all others', ['b1', 'w1']],
    ]);
  });

  it('send a canary, then rising shares, then what is left', () => {
    const ids = Array.from({ length: 11 }, (_, i) => `w${String(i).padStart(2, '0')}`);
    const waves = named(['n1', ...ids], { canary: 1, waves: [10, 50], onFailure: 'continue' });
    expect(waves.map(([name, members]) => [name, members?.length])).toEqual([
      ['narrowing', 1],
      ['canary', 1],
      ['up to 10 %', 1],
      ['up to 50 %', 4],
      ['all that is left', 5],
    ]);
  });

  it('hold every change exactly once, whatever the rollout says', () => {
    const id = fc.tuple(fc.constantFrom('n', 'w', 'b'), fc.nat(30)).map(([kind, n]) => `${kind}${n}`);
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { maxLength: 30 }),
        fc.nat(5),
        fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 4 }),
        (ids, canary, waves) => {
          const sent = wavesOf(changesOf(ids).changes, { canary, waves, onFailure: 'stop' });
          expect(sent.flatMap(({ changes }) => changes.map(({ embedId }) => embedId)).sort()).toEqual([...ids].sort());
          const order = sent.flatMap(({ changes }) => changes.map(({ direction }) => direction));
          const firstOther = order.findIndex((direction) => direction !== 'narrow');
          expect(firstOther === -1 || order.lastIndexOf('narrow') < firstOther).toBe(true);
        },
      ),
    );
  });
});

describe('a rollout', () => {
  const ids = ['n1', 'w1', 'w2', 'w3', 'w4', 'w5'];
  const run = (rollout: Rollout, behave?: Behaviour, more = {}) => {
    const world = createWorld(
      ids.map((id) => liveEmbed(id, before)),
      behave,
      { rollout, concurrency: 1, ...more },
    );
    return { world, result: world.apply(changesOf(ids)) };
  };
  const failFrom =
    (id: string): Behaviour =>
    (payload, world) =>
      payload.embedId >= id && payload.embedId.startsWith('w') && payload.accessSettings.isAllowAiPilot === true
        ? refuse
        : merge(payload, world);

  it('pauses between waves, and says so', async () => {
    const { world, result } = run({ canary: 1, waves: [50], pauseMs: 30_000, onFailure: 'continue' });
    expect((await result).status).toBe('complete');
    expect(world.events.filter(({ type }) => type === 'pause')).toEqual([
      { type: 'pause', waitMs: 30_000, before: 'up to 50 %' },
      { type: 'pause', waitMs: 30_000, before: 'all that is left' },
    ]);
  });

  it('goes on after failures where the policy says so', async () => {
    const { world, result } = run({ onFailure: 'continue' }, failFrom('w3'));
    expect((await result).outcomes.map(({ status }) => status).sort()).toEqual([
      ...Array(3).fill('failed'),
      ...Array(3).fill('verified'),
    ]);
    expect(world.sent).toHaveLength(6);
  });

  it('stops at the first failure where the policy says so, and keeps what it did', async () => {
    const { world, result } = run({ onFailure: 'stop' }, failFrom('w3'));
    const { status, stopped, outcomes } = await result;
    expect([status, stopped?.code, world.sent.length]).toEqual(['partial', 'ROLLOUT_STOPPED', 4]);
    expect(Object.fromEntries(outcomes.map((outcome) => [outcome.embedId, outcome.status]))).toEqual({
      n1: 'verified',
      w1: 'verified',
      w2: 'verified',
      w3: 'failed',
      w4: 'not-attempted',
      w5: 'not-attempted',
    });
  });

  it('stops after as many failures as the policy allows', async () => {
    const { world, result } = run({ stopAfterFailures: 2, onFailure: 'continue' }, failFrom('w2'));
    expect((await result).stopped?.code).toBe('ROLLOUT_STOPPED');
    expect(world.sent).toHaveLength(4);
  });

  it('undoes what it widened and keeps what it narrowed', async () => {
    const { world, result } = run({ onFailure: 'undo-widening' }, failFrom('w3'));
    const { outcomes } = await result;
    expect(Object.fromEntries(outcomes.map((outcome) => [outcome.embedId, outcome.status]))).toEqual({
      n1: 'verified',
      w1: 'reverted',
      w2: 'reverted',
      w3: 'failed',
      w4: 'not-attempted',
      w5: 'not-attempted',
    });
    expect(ids.map((id) => world.live.get(id)?.settings)).toEqual(
      ids.map((id) => (id === 'n1' ? { ...before, isAllowMetricDeletion: false } : before)),
    );
    // Each of the two is on record like any other write: meant, tried, done.
    for (const kind of ['intent', 'attempt', 'outcome']) {
      expect(world.records.filter((entry) => entry.kind === kind && 'embedId' in entry && entry.embedId === 'w1')).toHaveLength(
        2,
      );
    }
  });

  it('asks the probe before each wave but the first, after the pause', async () => {
    const asked: number[] = [];
    const probe = async (): Promise<undefined> => void asked.push(world.sent.length);
    const { world, result } = run({ canary: 1, waves: [50], pauseMs: 30_000, onFailure: 'stop' }, undefined, { probe });
    expect((await result).status).toBe('complete');
    expect(asked).toEqual([2, 4]);
    const order = world.events.map((event) => ('name' in event && event.type === 'wave' ? event.name : event.type));
    expect(order.filter((what) => what !== 'result')).toEqual([
      'start',
      ...['narrowing', 'canary', 'pause', 'up to 50 %', 'pause', 'all that is left'],
      ...['verifying', 'summary'],
    ]);
  });

  it('neither pauses nor asks, and announces no wave, once it has stopped', async () => {
    const asked: number[] = [];
    const probe = async (): Promise<undefined> => void asked.push(1);
    const { world, result } = run({ canary: 1, pauseMs: 30_000, onFailure: 'stop' }, failFrom('w1'), { probe });
    expect((await result).stopped?.code).toBe('ROLLOUT_STOPPED');
    expect(asked).toEqual([]);
    expect(
      world.events.flatMap((event) => (event.type === 'wave' ? [event.name] : event.type === 'pause' ? ['pause'] : [])),
    ).toEqual(['narrowing', 'canary']);
  });

  it('does not ask the probe where it was told to stop during the pause', async () => {
    const asked: number[] = [];
    const probe = async (): Promise<undefined> => void asked.push(1);
    const { world, result } = run({ canary: 1, pauseMs: 30_000, onFailure: 'stop' }, undefined, {
      probe,
      emit: (event: RunEvent) => {
        if (event.type === 'pause') world.stop.abort('SIGTERM');
      },
    });
    expect((await result).stopped?.code).toBe('TERMINATED');
    expect([asked, world.sent.length]).toEqual([[], 2]);
  });

  it('stops where the probe between waves is not content', async () => {
    const probe = async (): Promise<Problem> => ({ code: 'ROLLOUT_PROBE_FAILED', message: 'the probe says no' });
    const { world, result } = run({ canary: 1, onFailure: 'undo-widening' }, undefined, { probe });
    expect((await result).stopped?.code).toBe('ROLLOUT_PROBE_FAILED');
    expect(world.sent.map(({ embedId }) => embedId)).toEqual(['n1', 'w1', 'w1']);
    expect(world.live.get('w1')?.settings).toEqual(before);
  });
});

describe('what moved meanwhile', () => {
  const change = changesOf(['w1']);
  it('is a warning where nobody manages it', async () => {
    const world = createWorld([liveEmbed('w1', before), liveEmbed('other', { joinModel: 'single' })], (payload, w) => {
      w.live.set('other', liveEmbed('other', { joinModel: 'multi' }));
      return merge(payload, w);
    });
    const result = await world.apply(change);
    expect([result.status, result.findings]).toEqual([
      'complete',
      [expect.objectContaining({ rule: 'changed-meanwhile', severity: 'warning', embedId: 'other' })],
    ]);
  });

  it('is a contradiction where the manifest wants it otherwise', async () => {
    const world = createWorld([liveEmbed('w1', before), liveEmbed('other', { joinModel: 'single' })], (payload, w) => {
      w.live.set('other', liveEmbed('other', { joinModel: 'multi' }));
      return merge(payload, w);
    });
    const result = await world.apply(change, new Map([['other', { joinModel: 'single' }]]));
    expect(result.status).toBe('partial');
    expect(result.outcomes).toContainEqual(expect.objectContaining({ embedId: 'other', status: 'contradicted', attempts: 0 }));
  });
});

describe('the last resort', () => {
  it('shows the record of a write that could not be recorded', async () => {
    const world = createWorld([liveEmbed('w1', before)]);
    const good = world.tools.history.append.bind(world.tools.history);
    let appends = 0;
    const append: typeof good = async (bodies) => {
      appends += 1;
      if (appends === 3) throw new EmbedSyncError('HISTORY_UNWRITABLE', 'disk full');
      await good(bodies);
    };
    const failing = createWorld([...world.live.values()], merge, { history: { ...world.tools.history, append } });
    await failing.apply(changesOf(['w1'])).catch(() => undefined);
    expect(failing.events).toContainEqual({
      type: 'unrecorded',
      entry: { kind: 'outcome', run: 'run-1', embedId: 'w1', status: 'accepted', attempts: 1 },
    });
  });

  it.each<[string, (stop: () => void) => void]>([
    ['as it goes out', (stop) => stop()],
    ['a while after', (stop) => void setTimeout(stop, 5)],
  ])('waits five seconds, not longer, for an update that is under way when the process is told to stop: %s', async (_, when) => {
    const waits: number[] = [];
    const world = createWorld([liveEmbed('w1', before)], (_payload, w) => {
      when(() => w.stop.abort('SIGTERM'));
      return new Promise(() => undefined);
    });
    world.waits = waits;
    const result = await world.apply(changesOf(['w1']));
    expect(waits).toEqual([5_000]);
    expect(result.stopped?.code).toBe('TERMINATED');
    expect(world.records.find(({ kind }) => kind === 'outcome')).toMatchObject({ status: 'unknown', attempts: 1 });
  });
});
