// What goes alone and is looked at before others follow, what ends a rollout, and what it says then.

import { describe, expect, it } from 'vitest';
import { wavesOf } from '../../src/apply/waves.ts';
import { EmbedSyncError } from '../../src/errors.ts';
import type { Rollout, Settings } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';
import { type Behaviour, createWorld, merge, type World } from '../support/run.ts';

const problem = { code: 'INSUFFICIENT_PERMISSIONS', httpStatus: 403, message: 'no' };
const CONTINUE: Rollout = { onFailure: 'continue' };
/** Beside what is sent, a model that would be missed: whether the server merges, an update of this shows. */
const telling: Settings = { isAllowAiPilot: false, joinModel: 'single' };
const silent: Settings = { isAllowAiPilot: false };
const ids = ['a', 'b', 'c', 'd'];

/** Widens each of some embeds; `looks` holds what was looked at closely, and how many updates had been sent by then. */
function roll(rollout: Rollout, embeds: Readonly<Record<string, Settings>>, behave: Behaviour = merge) {
  const looks: { named: readonly string[]; sent: number }[] = [];
  const live = Object.entries(embeds).map(([id, settings]) => liveEmbed(id, settings));
  const world: World = createWorld(live, behave, {
    rollout,
    look: async (named) => {
      looks.push({ named, sent: world.sent.length });
      return new Map(world.live);
    },
  });
  const plan = planOf(
    live.map(({ embedId }) => desiredEmbed(embedId, { isAllowAiPilot: true })),
    live,
  );
  return { world, looks, result: world.apply(plan) };
}

const all = (settings: Settings) => Object.fromEntries(ids.map((id) => [id, settings]));
const status = ({ outcomes }: { outcomes: readonly { embedId: string; status: string }[] }) =>
  Object.fromEntries(outcomes.map((outcome) => [outcome.embedId, outcome.status]));
const refuse =
  (...refused: readonly string[]): Behaviour =>
  (payload, world) =>
    refused.includes(payload.embedId) ? { kind: 'rejected', problem } : merge(payload, world);

describe('the first update that can show whether the server merges', () => {
  it('goes alone, and is looked at before others follow', async () => {
    const { looks, result } = roll(CONTINUE, { ...all(silent), c: telling });
    expect((await result).status).toBe('complete');
    expect(looks).toEqual([
      { named: ['c'], sent: 1 },
      { named: ids, sent: 4 },
    ]);
  });

  it('is enough, although others could show it too', async () => {
    const { looks, result } = roll(CONTINUE, all(telling));
    expect((await result).status).toBe('complete');
    expect(looks).toEqual([
      { named: ['a'], sent: 1 },
      { named: ids, sent: 4 },
    ]);
  });

  it('is the next one where it fails', async () => {
    const { looks, result, world } = roll(CONTINUE, { ...all(silent), b: telling, c: telling }, refuse('b'));
    expect(status(await result)).toEqual({ a: 'verified', b: 'failed', c: 'verified', d: 'verified' });
    expect(world.sent.map(({ embedId }) => embedId)).toEqual(['b', 'c', 'a', 'd']);
    expect(looks[0]).toEqual({ named: ['c'], sent: 2 });
  });

  it('is not waited for where there is none', async () => {
    const { looks, result } = roll(CONTINUE, all(silent));
    expect((await result).status).toBe('complete');
    expect(looks).toEqual([{ named: ids, sent: 4 }]);
  });

  it('needs no look of its own where there is no other', async () => {
    const { looks, result } = roll(CONTINUE, { a: telling });
    expect((await result).status).toBe('complete');
    expect(looks).toEqual([{ named: ['a'], sent: 1 }]);
  });

  it('ends the run where the list cannot be read', async () => {
    const world = createWorld(
      ids.map((id) => liveEmbed(id, telling)),
      merge,
      {
        look: async () => {
          throw new EmbedSyncError('API_FAILING', 'down');
        },
      },
    );
    const plan = planOf(
      ids.map((id) => desiredEmbed(id, { isAllowAiPilot: true })),
      [...world.live.values()],
    );
    expect((await world.apply(plan)).stopped).toEqual({ code: 'API_FAILING', message: 'down' });
    expect(world.sent).toHaveLength(1);
  });
});

describe('a rollout that stops', () => {
  it.each([
    [1, 'the rollout stopped after 1 failure, as the policy says'],
    [2, 'the rollout stopped after 2 failures, as the policy says'],
  ])('after %i says so', async (stopAfterFailures, message) => {
    const { result } = roll({ ...CONTINUE, stopAfterFailures }, all(telling), refuse('a', 'b'));
    expect((await result).stopped).toEqual({
      code: 'ROLLOUT_STOPPED',
      message,
      hint: 'See why they failed; the next apply sends what is left.',
    });
  });

  it('counts an embed that somebody else has moved as a failure', async () => {
    const live = ids.map((id) => liveEmbed(id, { datamartName: 'm', joinModel: 'single' }));
    const conflict: Behaviour = ({ embedId }, { live: state }) => {
      state.set(embedId, liveEmbed(embedId, { datamartName: 'theirs', joinModel: 'single' }));
      return { kind: 'conflict', problem };
    };
    const world = createWorld(live, conflict, { rollout: { onFailure: 'stop' } });
    const plan = planOf(
      ids.map((id) => desiredEmbed(id, { datamartName: 'ours' })),
      live,
    );
    const result = await world.apply(plan);
    expect(status(result)).toEqual({ a: 'stale', b: 'not-attempted', c: 'not-attempted', d: 'not-attempted' });
    expect(result.stopped?.code).toBe('ROLLOUT_STOPPED');
  });

  it('because the process is told to stop takes nothing back', async () => {
    const { world, result } = roll({ onFailure: 'undo-widening' }, all(silent), (payload, w) => {
      if (payload.embedId === 'b') w.stop.abort('SIGTERM');
      return merge(payload, w);
    });
    expect((await result).stopped?.code).toBe('TERMINATED');
    expect(world.live.get('a')?.settings).toEqual({ isAllowAiPilot: true });
    expect(world.events.map(({ type }) => type)).not.toContain('undo');
  });

  it('takes nothing back where it has not stopped', async () => {
    const { world, result } = roll({ onFailure: 'undo-widening' }, all(silent));
    expect((await result).status).toBe('complete');
    expect(world.events.map(({ type }) => type)).not.toContain('undo');
  });
});

describe('a pause', () => {
  it('is not spoken of where the policy names none', async () => {
    const { world, result } = roll({ ...CONTINUE, canary: 1 }, all(silent));
    expect((await result).status).toBe('complete');
    expect(world.events.filter(({ type }) => type === 'wave')).toHaveLength(2);
    expect(world.events.map(({ type }) => type)).not.toContain('pause');
  });

  it('comes before each wave but the first', () => {
    const live = ids.map((id) => liveEmbed(id, silent));
    const { changes } = planOf(
      ids.map((id) => desiredEmbed(id, { isAllowAiPilot: true })),
      live,
    );
    const waits = (rollout?: Rollout) => wavesOf(changes, rollout).map((wave) => wave.waits);
    expect(waits()).toEqual([false]);
    expect(waits({ ...CONTINUE, waves: [50] })).toEqual([false, true]);
    expect(waits({ ...CONTINUE, canary: 1, waves: [50] })).toEqual([false, true, true]);
  });
});
