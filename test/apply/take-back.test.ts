// What a run takes back by itself, and what it says of that: never more than the list shows, whatever the API answered.

import { describe, expect, it } from 'vitest';
import { genesis, link } from '../../src/history/chain.ts';
import { undoRun } from '../../src/history/undo.ts';
import type { EntryBody } from '../../src/records.ts';
import type { Outcome, Problem, Rollout, Settings, UpdateAnswer } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';
import { type Behaviour, createWorld, merge, type World } from '../support/run.ts';

const before: Settings = { isAllowAiPilot: false, isAllowMetricDeletion: true, joinModel: 'single' };
const wanted: Settings = { isAllowAiPilot: true, isAllowMetricDeletion: false };
const wide: Settings = { ...before, ...wanted };
const kept: Settings = { ...before, isAllowMetricDeletion: false };
const rollout: Rollout = { onFailure: 'undo-widening' };
const refused: UpdateAnswer = { kind: 'rejected', problem: { code: 'HTTP_400', httpStatus: 400, message: 'no' } };
const lost: UpdateAnswer = { kind: 'unknown', problem: { code: 'HTTP_504', httpStatus: 504, message: 'no answer' } };

const setTo = (world: World, embedId: string, settings: Settings): void =>
  void world.live.set(embedId, liveEmbed(embedId, settings));
/** Whether an update is the one that takes back. */
const isBack = ({ accessSettings }: Parameters<Behaviour>[0]): boolean => accessSettings.isAllowAiPilot === false;

/** Widens and narrows `a` as `behave` has it; then `b` is refused, and the run takes back what it widened. */
async function stopped(behave: Behaviour, watch?: (world: World) => (bodies: readonly EntryBody[]) => void) {
  const act: Behaviour = (payload, world, nth) => (payload.embedId === 'b' ? refused : behave(payload, world, nth));
  const embeds = ['a', 'b'].map((id) => liveEmbed(id, before));
  const append = async (bodies: readonly EntryBody[]): Promise<void> => {
    watch?.(world)(bodies);
    world.records.push(...bodies);
  };
  const history = { location: 'memory', read: async () => [], append, close: async () => undefined };
  const world: World = createWorld(embeds, act, { rollout, concurrency: 1, history });
  const plan = planOf(
    ['a', 'b'].map((id) => desiredEmbed(id, wanted)),
    embeds,
  );
  const result = await world.apply(plan);
  const entries = link(world.records, genesis('log-a'), '2026-11-22T03:00:00.000Z');
  const undo = undoRun(entries, 'run-1').find(({ embedId }) => embedId === 'a');
  const outcome = result.outcomes.find(({ embedId }) => embedId === 'a');
  const words = world.records.flatMap((entry) =>
    'status' in entry && 'embedId' in entry && entry.embedId === 'a' ? [`${entry.kind} ${entry.status}`] : [],
  );
  return { world, outcome, undo, words, live: world.live.get('a')?.settings };
}

interface Case {
  readonly behave: Behaviour;
  readonly status: Outcome['status'];
  readonly code: Problem['code'];
  readonly live: Settings;
  /** What is on record in the end. */
  readonly words: readonly string[];
  /** What a rollback of the run restores. */
  readonly restore: Settings | undefined;
}

const narrowed: Settings = { isAllowMetricDeletion: true };
const all: Settings = { isAllowAiPilot: false, isAllowMetricDeletion: true };

describe('a widening that is taken back', () => {
  it.each<readonly [string, Case]>([
    [
      'is reverted where the list shows it back',
      {
        behave: merge,
        status: 'reverted',
        code: 'ROLLOUT_STOPPED',
        live: kept,
        words: ['outcome accepted', 'outcome accepted', 'verify reverted'],
        restore: narrowed,
      },
    ],
    [
      'is contradicted where the update arrives once more before the run ends',
      {
        behave: (payload, world) => {
          const answer = merge(payload, world);
          if (isBack(payload)) setTo(world, 'a', wide);
          return answer;
        },
        status: 'contradicted',
        code: 'NOT_TAKEN_BACK',
        live: wide,
        words: ['outcome accepted', 'outcome accepted', 'verify contradicted'],
        restore: all,
      },
    ],
    [
      'is contradicted where the way back was refused',
      {
        behave: (payload, world) => (isBack(payload) ? refused : merge(payload, world)),
        status: 'contradicted',
        code: 'NOT_TAKEN_BACK',
        live: wide,
        words: ['outcome accepted', 'outcome failed', 'verify contradicted'],
        restore: all,
      },
    ],
    [
      'is reverted also where only the list shows that the way back took effect',
      {
        behave: (payload, world, nth) => {
          if (!isBack(payload)) return merge(payload, world);
          // Nothing of it is to be seen until the run has given up.
          if (nth === 5) void merge(payload, world);
          return nth === 5 ? { kind: 'rejected', problem: lost.problem } : lost;
        },
        status: 'reverted',
        code: 'ROLLOUT_STOPPED',
        live: kept,
        words: ['outcome accepted', 'outcome unknown', 'reconcile applied', 'verify reverted'],
        restore: narrowed,
      },
    ],
    [
      'is left open on record where nobody knows what became of the way back',
      {
        behave: (payload, world) => (isBack(payload) ? lost : merge(payload, world)),
        status: 'contradicted',
        code: 'NOT_TAKEN_BACK',
        live: wide,
        words: ['outcome accepted', 'outcome unknown'],
        restore: all,
      },
    ],
    [
      'is tried also where the update had no clear answer, and a part of it took effect',
      {
        behave: (payload, world) => {
          if (isBack(payload)) return merge(payload, world);
          setTo(world, 'a', { ...before, isAllowAiPilot: true });
          return lost;
        },
        status: 'reverted',
        code: 'HTTP_504',
        live: before,
        words: ['outcome unknown', 'reconcile mixed', 'outcome accepted', 'verify reverted'],
        restore: {},
      },
    ],
    [
      'is left to the one who has changed it since',
      {
        behave: (payload, world) => {
          const answer = merge(payload, world);
          setTo(world, 'a', { ...before, isAllowMetricDeletion: false });
          return answer;
        },
        status: 'contradicted',
        code: 'CONTRADICTED',
        live: { ...before, isAllowMetricDeletion: false },
        words: ['outcome accepted', 'verify contradicted'],
        restore: narrowed,
      },
    ],
  ])('%s', async (_, { behave, status, code, live, words, restore }) => {
    const found = await stopped(behave);
    expect(found.words).toEqual(words);
    expect(found.outcome).toMatchObject({ status, error: { code } });
    expect(found.live).toEqual(live);
    expect(found.undo?.restore).toEqual(restore);
  });

  it('is failed where the run is told to stop before the way back is sent', async () => {
    const found = await stopped(merge, (world) => (bodies) => {
      if (bodies.some(({ kind }) => kind === 'intent') && world.sent.length > 0) world.stop.abort('SIGTERM');
    });
    expect(found.outcome).toMatchObject({ status: 'failed', error: { code: 'NOT_TAKEN_BACK' } });
    expect([found.live, found.undo?.restore]).toEqual([wide, all]);
  });
});

it('what somebody has moved to a third value is not taken back', async () => {
  const rows = (name: string) => ({ tableTenancySettings: [{ name, clientColumn: 'customer_id' }] });
  const ends = [
    { datamartName: 'main', ...rows('orders') },
    { datamartName: 'other', ...rows('users') },
  ] as const;
  const third: Settings = { ...ends[1], datamartName: 'third' };
  const embeds = ['a', 'b'].map((id) => liveEmbed(id, ends[0]));
  const behave: Behaviour = ({ embedId }, world) => {
    if (embedId === 'b') return refused;
    setTo(world, 'a', third);
    return { kind: 'accepted' };
  };
  const world = createWorld(embeds, behave, { rollout, concurrency: 1 });
  const desired = ['a', 'b'].map((id) => desiredEmbed(id, ends[1]));
  const { outcomes } = await world.apply(planOf(desired, embeds));
  expect([world.sent.length, world.live.get('a')?.settings]).toEqual([2, third]);
  expect(outcomes.find(({ embedId }) => embedId === 'a')).toMatchObject({
    status: 'contradicted',
    error: { code: 'CONTRADICTED' },
  });
});

describe('a server that replaces', () => {
  const replace: Behaviour = ({ embedId, accessSettings }, world) => {
    setTo(world, embedId, accessSettings as Settings);
    return { kind: 'accepted' };
  };
  const on: Settings = { isAllowAiPilot: true };
  const run = async (behave: Behaviour, live: readonly Settings[], stale?: Settings) => {
    const embeds = live.map((settings, i) => liveEmbed('abc'[i] ?? '', settings));
    let looks = 0;
    const world: World = createWorld(embeds, behave, {
      concurrency: 1,
      look: async () => {
        looks += 1;
        return new Map([...world.live, ...(looks === 1 && stale ? [['a', liveEmbed('a', stale)] as const] : [])]);
      },
    });
    const desired = embeds.map(({ embedId, settings }) => {
      return desiredEmbed(embedId, { isAllowAiPilot: settings.isAllowAiPilot !== true });
    });
    return { world, result: await world.apply(planOf(desired, embeds)), end: world.records.at(-1) };
  };

  it('is not taken for one that merges because its list still shows the embed as it was', async () => {
    const { world, result, end } = await run(replace, [before, before, before], before);
    expect(world.sent.map(({ embedId }) => embedId)).toEqual(['a', 'b', 'b', 'a']);
    expect(result.stopped?.code).toBe('SERVER_REPLACES');
    expect([...world.live.values()].map(({ settings }) => settings)).toEqual([before, before, before]);
    expect(end).toMatchObject({ merges: false });
  });

  it('is not taken for one that merges because somebody else has made the very change', async () => {
    const behave: Behaviour = (payload, world, nth) => {
      if (nth > 1) return replace(payload, world, nth);
      setTo(world, 'a', { ...before, ...on });
      return { kind: 'conflict', problem: { code: 'HTTP_409', httpStatus: 409, message: 'somebody was faster' } };
    };
    const { world, result, end } = await run(behave, [before, before, before]);
    expect([...world.live.values()].map(({ settings }) => settings)).toEqual([{ ...before, ...on }, before, before]);
    expect(result.outcomes.map(({ status }) => status)).toEqual(['verified', 'reverted', 'not-attempted']);
    expect(end).toMatchObject({ merges: false });
  });

  it('stays known as one, whatever an embed shows that has nothing to lose', async () => {
    const bare: Settings = { isAllowAiPilot: true, isAllowMetricDeletion: true };
    const { result, end } = await run(replace, [bare, before]);
    expect(result.outcomes.map(({ status }) => status)).toEqual(['reverted', 'verified']);
    expect(end).toMatchObject({ merges: false });
  });

  it('has on record what is back of what it dropped', async () => {
    const behave: Behaviour = (payload, world, nth) => {
      if (nth === 1) return replace(payload, world, nth);
      setTo(world, 'a', { isAllowAiPilot: true, isAllowMetricDeletion: true });
      return { kind: 'accepted' };
    };
    const { world } = await run(behave, [before]);
    const entries = link(world.records, genesis('log-a'), '2026-11-22T03:00:00.000Z');
    expect(undoRun(entries, 'run-1')).toMatchObject([
      { restore: { isAllowAiPilot: false }, expect: on, lost: { joinModel: 'single' } },
    ]);
    expect(undoRun(entries, 'run-1')[0]?.lost).not.toHaveProperty('isAllowMetricDeletion');
  });
});

describe('an update without a clear answer', () => {
  const late = async (behave: Behaviour) => {
    const world = createWorld([liveEmbed('a', before)], behave);
    const { outcomes } = await world.apply(planOf([desiredEmbed('a', wanted)], [liveEmbed('a', before)]));
    const words = world.records.flatMap((entry) =>
      'status' in entry && 'embedId' in entry ? [`${entry.kind} ${entry.status}`] : [],
    );
    return { status: outcomes[0]?.status, words };
  };

  it('is verified where it took effect after the run had given up', async () => {
    const behave: Behaviour = (payload, world, nth) => {
      if (nth === 3) void merge(payload, world);
      return nth === 3 ? { kind: 'rejected', problem: lost.problem } : lost;
    };
    const found = await late(behave);
    expect(found).toEqual({ status: 'verified', words: ['outcome unknown', 'reconcile applied', 'verify verified'] });
  });

  it('stays failed, and open in the history, where the list does not show it', async () => {
    expect(await late(() => lost)).toEqual({ status: 'failed', words: ['outcome unknown'] });
  });
});
