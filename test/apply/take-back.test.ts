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
