// holds: H1 S6

import { describe, expect, it } from 'vitest';
import { EmbedSyncError } from '../../src/errors.ts';
import type { Problem, Settings, UpdateAnswer } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';
import { type Behaviour, createWorld, merge, type World } from '../support/run.ts';

const problem: Problem = { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500, message: 'boom' };
const widen: Settings = { isAllowAiPilot: true };
const narrow: Settings = { isAllowMetricDeletion: false };
const before: Settings = { isAllowAiPilot: false, isAllowMetricDeletion: true, datamartName: 'm' };

/** `ids` widen, but those that begin with `n` narrow. */
const planFor = (ids: readonly string[], world: World) =>
  planOf(
    ids.map((id) => desiredEmbed(id, id.startsWith('n') ? narrow : widen)),
    [...world.live.values()],
  );
const worldOf = (ids: readonly string[], behave?: Behaviour) =>
  createWorld(
    ids.map((id) => liveEmbed(id, before)),
    behave,
  );
const statuses = (result: { readonly outcomes: readonly { readonly embedId: string; readonly status: string }[] }) =>
  Object.fromEntries(result.outcomes.map(({ embedId, status }) => [embedId, status]));

/** Answers the nth updates as given, then does as usual. */
const script =
  (...answers: readonly (UpdateAnswer | 'apply and lose' | undefined)[]): Behaviour =>
  (payload, world, nth) => {
    const answer = answers[nth - 1];
    if (answer === undefined) return merge(payload, world);
    if (answer !== 'apply and lose') return answer;
    merge(payload, world);
    return { kind: 'unknown', problem };
  };

describe('execute', () => {
  it('sends exactly the payloads of the plan, reads back, and says verified', async () => {
    const world = worldOf(['a', 'b', 'n1']);
    const plan = planFor(['a', 'b', 'n1'], world);
    const result = await world.apply(plan);
    expect(result.status).toBe('complete');
    expect(statuses(result)).toEqual({ a: 'verified', b: 'verified', n1: 'verified' });
    expect(world.sent.map((payload) => JSON.stringify(payload)).sort()).toEqual(
      plan.changes.map(({ payload }) => JSON.stringify(payload)).sort(),
    );
  });

  it('sends what only narrows before everything else', async () => {
    const world = worldOf(['a', 'b', 'n1', 'n2']);
    await world.apply(planFor(['a', 'b', 'n1', 'n2'], world));
    expect(world.sent.map(({ embedId }) => embedId)).toEqual(['n1', 'n2', 'a', 'b']);
  });

  it('I2: has every intent on record before the first update, each attempt before its update, each outcome after', async () => {
    const seen: string[][] = [];
    const world = worldOf(['a', 'b'], (payload, w) => {
      seen.push(w.records.map(({ kind }) => kind));
      return merge(payload, w);
    });
    await world.apply(planFor(['a', 'b'], world));
    expect(seen[0]).toEqual(['run.start', 'intent', 'intent', 'attempt']);
    expect(seen[1]).toEqual(['run.start', 'intent', 'intent', 'attempt', 'outcome', 'attempt']);
    expect(world.records.at(-1)).toMatchObject({ kind: 'run.end', status: 'complete', counts: { verified: 2 }, merges: true });
  });

  it('I6: sends nothing and records nothing where nothing differs', async () => {
    const world = worldOf(['a']);
    const plan = planFor(['a'], world);
    await world.apply(plan);
    world.sent.length = 0;
    world.records.length = 0;
    const again = await world.apply(plan);
    expect([again.status, again.runId, world.sent, world.records]).toEqual(['complete', null, [], []]);
  });

  it.each<[string, readonly (UpdateAnswer | 'apply and lose' | undefined)[], string, number]>([
    [
      'a throttled update is sent again',
      [
        { kind: 'throttled', problem },
        { kind: 'throttled', problem },
      ],
      'verified',
      3,
    ],
    ['an update that did not leave is sent again', [{ kind: 'not-sent', problem }], 'verified', 2],
    ['a lost answer to an applied update is read, not sent again', ['apply and lose'], 'verified', 1],
    ['a lost update is read, then sent again', [{ kind: 'unknown', problem }], 'verified', 2],
    ['a conflict is read, then sent once more', [{ kind: 'conflict', problem }], 'verified', 2],
    [
      'a second conflict is a failure',
      [
        { kind: 'conflict', problem },
        { kind: 'conflict', problem },
      ],
      'failed',
      2,
    ],
    ['a refusal is final', [{ kind: 'rejected', problem }], 'failed', 1],
    ['the third unknown outcome is a failure', Array(3).fill({ kind: 'unknown', problem }), 'failed', 3],
    ['the ninth 429 is a failure', Array(9).fill({ kind: 'throttled', problem }), 'failed', 9],
  ])('%s', async (_, answers, status, sent) => {
    const world = worldOf(['a'], script(...answers));
    const result = await world.apply(planFor(['a'], world));
    expect([result.outcomes[0]?.status, world.sent.length]).toEqual([status, sent]);
  });

  it.each([
    ['live tells that it was not applied, yet', { isAllowAiPilot: false }],
    ['live does not tell', {}],
  ] as const)('records an update that stays without an answer as unknown, where %s', async (_, settings) => {
    const world = createWorld([liveEmbed('a', settings)], () => ({ kind: 'unknown', problem }));
    const result = await world.apply(planOf([desiredEmbed('a', widen)], [liveEmbed('a', settings)]));
    expect(result.outcomes[0]?.status).toBe('failed');
    expect(world.records.find(({ kind }) => kind === 'outcome')).toMatchObject({ status: 'unknown', attempts: 3 });
  });

  it('never repeats an update of unknown effect without a list in between', async () => {
    const lists: number[] = [];
    const world = worldOf(['a'], (payload, w, nth) => {
      lists.push(w.lists.count);
      return nth < 3 ? { kind: 'unknown', problem } : merge(payload, w);
    });
    await world.apply(planFor(['a'], world));
    expect(lists).toEqual([0, 1, 2]);
  });

  it('leaves an embed alone that somebody else changed meanwhile', async () => {
    const world = createWorld([liveEmbed('a', { datamartName: 'm', isAllowAiPilot: false })], (_, w) => {
      w.live.set('a', liveEmbed('a', { datamartName: 'theirs', isAllowAiPilot: false }));
      return { kind: 'conflict', problem };
    });
    const plan = planOf([desiredEmbed('a', { datamartName: 'ours' })], [...world.live.values()]);
    const result = await world.apply(plan);
    expect([statuses(result), world.sent.length]).toEqual([{ a: 'stale' }, 1]);
  });

  it('I11: one failure changes no other outcome', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    const world = worldOf(ids, (payload, w) => (payload.embedId === 'b' ? { kind: 'rejected', problem } : merge(payload, w)));
    const result = await world.apply(planFor(ids, world));
    expect([result.status, statuses(result)]).toEqual(['partial', { a: 'verified', b: 'failed', c: 'verified', d: 'verified' }]);
  });

  it('401: sends nothing more and says what was not attempted', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const denied: UpdateAnswer = { kind: 'global', problem: { code: 'AUTHENTICATION_ERR', httpStatus: 401, message: 'no' } };
    const world = worldOf(ids, (payload, w, nth) => (nth > 1 ? denied : merge(payload, w)));
    const result = await world.apply(planFor(ids, world));
    expect(result.status).toBe('partial');
    expect(result.stopped?.code).toBe('AUTHENTICATION_ERR');
    expect(world.sent.length).toBeLessThanOrEqual(1 + world.tools.concurrency);
    expect(Object.values(statuses(result)).filter((status) => status === 'not-attempted').length).toBeGreaterThanOrEqual(1);
  });

  it('says contradicted where the list shows another value than was agreed to', async () => {
    const world = worldOf(['a'], () => ({ kind: 'accepted' }));
    const result = await world.apply(planFor(['a'], world));
    expect([result.status, statuses(result)]).toEqual(['failed', { a: 'contradicted' }]);
    expect(world.records).toContainEqual({
      kind: 'verify',
      run: 'run-1',
      embedId: 'a',
      status: 'contradicted',
      live: { isAllowAiPilot: false },
    });
  });

  it('says accepted, never verified, where the list does not tell', async () => {
    const world = createWorld([liveEmbed('a', {})], () => ({ kind: 'accepted' }));
    const result = await world.apply(planOf([desiredEmbed('a', widen)], [liveEmbed('a', {})]));
    expect([result.status, statuses(result)]).toEqual(['complete', { a: 'accepted' }]);
  });

  it('counts a missing embed as failed, without an update', async () => {
    const world = worldOf(['a']);
    const result = await world.apply(planFor(['a', 'gone'], world));
    expect(result.outcomes.find(({ embedId }) => embedId === 'gone')).toMatchObject({
      status: 'failed',
      attempts: 0,
      error: { code: 'EMBED_NOT_FOUND' },
    });
    expect([result.status, world.sent.length]).toEqual(['partial', 1]);
  });

  it('sends nothing after it was told to stop, and records what it did', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    const world = worldOf(ids, (payload, w) => {
      w.stop.abort('SIGINT');
      return merge(payload, w);
    });
    const result = await world.apply(planFor(ids, world));
    expect(world.sent).toHaveLength(1);
    expect(result.stopped?.code).toBe('INTERRUPTED');
    expect(statuses(result)).toEqual({ a: 'accepted', b: 'not-attempted', c: 'not-attempted', d: 'not-attempted' });
  });
});

describe('a history that cannot be written', () => {
  const failingAfter = (good: number, world: World) => {
    let appends = 0;
    const append = world.tools.history.append.bind(world.tools.history);
    return {
      ...world.tools.history,
      append: async (bodies: Parameters<typeof append>[0]) => {
        appends += 1;
        if (appends > good) throw new EmbedSyncError('HISTORY_UNWRITABLE', 'disk full');
        await append(bodies);
      },
    };
  };

  it.each([
    ['the intents', 0, 0],
    ['the first attempt', 1, 0],
    ['the first outcome', 2, 1],
    ['the second attempt', 3, 1],
  ] as const)('at %s: nothing more is sent', async (_, good, sent) => {
    const world = worldOf(['a', 'b', 'c']);
    const failing = createWorld([...world.live.values()], merge, { history: failingAfter(good, world) });
    const run = failing.apply(planFor(['a', 'b', 'c'], world));
    if (good === 0) await expect(run).rejects.toThrow('disk full');
    else expect((await run.catch((error) => ({ stopped: { code: error.code } }))).stopped?.code).toBe('HISTORY_UNWRITABLE');
    expect(failing.sent).toHaveLength(sent);
  });
});

describe('a server that replaces instead of merging', () => {
  const replace: Behaviour = (payload, world) => {
    world.live.set(payload.embedId, liveEmbed(payload.embedId, payload.accessSettings as Settings));
    return { kind: 'accepted' };
  };

  it.each([[['a']], [['a', 'b', 'c']]])(
    'is noticed after the first update, undone, and nothing more is sent (%s)',
    async (ids) => {
      const world = worldOf(ids, replace);
      const result = await world.apply(planFor(ids, world));
      expect(world.sent).toHaveLength(2);
      expect(world.live.get('a')?.settings).toEqual(before);
      expect(result.outcomes[0]).toMatchObject({
        embedId: 'a',
        status: 'reverted',
        attempts: 2,
        error: { code: 'SERVER_REPLACES' },
      });
      expect(result.outcomes.slice(1).every(({ status }) => status === 'not-attempted')).toBe(true);
      expect(world.records.filter(({ kind }) => kind === 'intent')).toHaveLength(ids.length + 1);
      expect(world.records.at(-1)).toMatchObject({ kind: 'run.end', merges: false });
    },
  );
});
