// Which updates ask for an urgent turn, and what a server that was waited for in vain makes of a run.

import { describe, expect, it } from 'vitest';
import type { Problem, Settings, UpdateAnswer, Urgency } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';
import { type Behaviour, createWorld, merge, type World } from '../support/run.ts';

const before: Settings = { isAllowAiPilot: false, isAllowMetricDeletion: true, joinModel: 'single' };
const wanted: Readonly<Record<string, Settings>> = {
  narrows: { isAllowMetricDeletion: false },
  widens: { isAllowAiPilot: true },
  both: { isAllowAiPilot: true, isAllowMetricDeletion: false },
  neither: { joinModel: 'multi' },
  'narrows-and-neither': { isAllowMetricDeletion: false, joinModel: 'multi' },
};

interface Sent {
  readonly embedId: string;
  readonly urgency: Urgency | undefined;
}

/** A world whose writer notes how urgent each update is. */
function noting(ids: readonly string[], behave: Behaviour = merge, more: Partial<World['tools']> = {}) {
  const sent: Sent[] = [];
  const world: World = createWorld(
    ids.map((id) => liveEmbed(id, before)),
    behave,
    {
      concurrency: 1,
      writer: {
        update: async (payload, urgency) => {
          sent.push({ embedId: payload.embedId, urgency });
          return behave(payload, world, sent.length);
        },
      },
      ...more,
    },
  );
  const plan = planOf(
    ids.map((id) => desiredEmbed(id, wanted[id] ?? {})),
    [...world.live.values()],
  );
  return { world, plan, sent };
}

describe('an update is urgent', () => {
  it.each<[string, Urgency]>([
    ['narrows', 'urgent'],
    ['widens', 'normal'],
    ['both', 'normal'],
    ['neither', 'normal'],
    ['narrows-and-neither', 'normal'],
  ])('where it only narrows: %s is %s', async (id, urgency) => {
    const { world, plan, sent } = noting([id]);
    await world.apply(plan);
    expect(sent).toEqual([{ embedId: id, urgency }]);
  });

  it('whatever it does, in a rollback', async () => {
    const { world, plan, sent } = noting(['widens', 'neither']);
    await world.apply({ ...plan, rollbackOf: 'run-0' });
    expect(sent.map(({ urgency }) => urgency)).toEqual(['urgent', 'urgent']);
  });

  it('where a run takes back what it widened', async () => {
    const probe = async (): Promise<Problem> => ({ code: 'ROLLOUT_PROBE_FAILED', message: 'the probe says no' });
    const rollout = { canary: 1, onFailure: 'undo-widening' } as const;
    const { world, plan, sent } = noting(['both', 'widens'], merge, { probe, rollout });
    await world.apply(plan);
    expect(sent).toEqual([
      { embedId: 'both', urgency: 'normal' },
      { embedId: 'both', urgency: 'urgent' },
    ]);
  });

  it('where a run puts back what the server dropped, although that widens', async () => {
    const replace: Behaviour = (payload, world) => {
      world.live.set(payload.embedId, liveEmbed(payload.embedId, payload.accessSettings as Settings));
      return { kind: 'accepted' };
    };
    const { world, plan, sent } = noting(['narrows', 'widens'], replace);
    expect((await world.apply(plan)).stopped?.code).toBe('SERVER_REPLACES');
    expect(sent.slice(0, 2).map(({ urgency }) => urgency)).toEqual(['urgent', 'urgent']);
  });
});

describe('a server that was waited for in vain', () => {
  const problem: Problem = { code: 'API_FAILING', message: 'the server keeps failing', hint: 'Wait.' };
  const withheld: UpdateAnswer = { kind: 'withheld', problem };

  it('ends the run: nothing more is tried, and what did not go out was not attempted', async () => {
    const { world, plan, sent } = noting(['both', 'neither', 'widens'], (payload, w, nth) =>
      nth === 1 ? merge(payload, w) : withheld,
    );
    const result = await world.apply(plan);
    expect(sent).toHaveLength(2);
    expect([result.status, result.stopped]).toEqual(['partial', problem]);
    expect(result.outcomes.map(({ embedId, status, attempts, error }) => [embedId, status, attempts, error?.code])).toEqual([
      ['both', 'verified', 1, undefined],
      ['widens', 'not-attempted', 0, 'API_FAILING'],
      ['neither', 'not-attempted', 0, 'API_FAILING'],
    ]);
    const last = world.records.filter((entry) => entry.kind === 'outcome').map(({ status }) => status);
    expect(last).toEqual(['accepted', 'not-attempted', 'not-attempted']);
  });

  it('leaves what was sent before unresolved where nobody could look', async () => {
    const lost: UpdateAnswer = { kind: 'unknown', problem: { code: 'TIMEOUT', message: 'no answer' } };
    const { world, plan } = noting(['widens'], (_, __, nth) => (nth === 1 ? lost : withheld));
    const result = await world.apply(plan);
    expect(result.outcomes).toMatchObject([{ status: 'failed', attempts: 1, error: { code: 'API_FAILING' } }]);
    expect(world.records.find(({ kind }) => kind === 'outcome')).toMatchObject({ status: 'unknown', attempts: 1 });
    expect(result.stopped).toEqual(problem);
  });
});
