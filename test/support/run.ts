// A world to apply in without a network: live state in memory, scripted answers, a history in an array, no real waiting.

import { setImmediate } from 'node:timers/promises';
import { execute } from '../../src/apply/execute.ts';
import type { ApplyTools } from '../../src/apply/run.ts';
import { createRetryBudget } from '../../src/budget.ts';
import { EmbedSyncError } from '../../src/errors.ts';
import { fullChange } from '../../src/plan/build.ts';
import { compareWith } from '../../src/plan/compare.ts';
import type { EntryBody } from '../../src/records.ts';
import type { Runtime } from '../../src/runtime.ts';
import type { ApplyResult, LiveEmbed, Payload, Plan, RunEvent, Settings, UpdateAnswer } from '../../src/types.ts';
import { encode } from './plans.ts';

export interface World {
  readonly live: Map<string, LiveEmbed>;
  readonly sent: Payload[];
  readonly records: EntryBody[];
  readonly events: RunEvent[];
  readonly lists: { count: number };
  readonly stop: AbortController;
  readonly tools: ApplyTools;
  /** Where set, every wait is noted here. */
  waits?: number[];
  apply(plan: Plan, unwritten?: ReadonlyMap<string, Settings>): Promise<ApplyResult>;
}

/** What the server does with one update; the default merges it and agrees. */
export type Behaviour = (payload: Payload, world: World, nth: number) => UpdateAnswer | Promise<UpdateAnswer>;

export const merge = (payload: Payload, world: World): UpdateAnswer => {
  const embed = world.live.get(payload.embedId);
  if (embed === undefined)
    return { kind: 'rejected', problem: { code: 'EMBED_NOT_FOUND', httpStatus: 404, message: 'no such embed' } };
  world.live.set(payload.embedId, { ...embed, settings: { ...embed.settings, ...(payload.accessSettings as Settings) } });
  return { kind: 'accepted' };
};

export function createWorld(embeds: readonly LiveEmbed[], behave: Behaviour = merge, more: Partial<ApplyTools> = {}): World {
  const stop = new AbortController();
  const runtime = {
    now: () => new Date('2026-11-22T03:00:00Z'),
    monotonic: () => 0,
    // What is due without waiting comes before the end of any wait.
    sleep: async (ms: number) => {
      world.waits?.push(ms);
      await setImmediate();
    },
    random: () => 0.5,
    stop: stop.signal,
  } as unknown as Runtime;
  const world: World = {
    live: new Map(embeds.map((embed) => [embed.embedId, embed])),
    sent: [],
    records: [],
    events: [],
    lists: { count: 0 },
    stop,
    tools: {
      look: async () => {
        if (stop.signal.aborted) {
          throw new EmbedSyncError(stop.signal.reason === 'SIGTERM' ? 'TERMINATED' : 'INTERRUPTED', 'told to stop');
        }
        world.lists.count += 1;
        return new Map(world.live);
      },
      writer: {
        update: async (payload) => {
          world.sent.push(payload);
          return behave(payload, world, world.sent.length);
        },
      },
      history: {
        location: 'memory',
        read: async () => [],
        append: async (bodies) => void world.records.push(...bodies),
        close: async () => undefined,
      },
      runtime,
      compare: compareWith,
      restoring: ({ embedId, key }, now, settings) =>
        fullChange({ embedId, key, settings, origins: {}, overrides: [] }, now, encode),
      rollout: { onFailure: 'continue' },
      confirm: () => [],
      concurrency: 4,
      budget: createRetryBudget(),
      emit: (event) => void world.events.push(event),
      traffic: () => ({ requests: 0, retries: 0, throttled: 0, waitedMs: 0 }),
      ...more,
    },
    apply: (plan, unwritten = new Map()) =>
      execute(
        {
          plan,
          live: new Map(world.live),
          unwritten,
          start: {
            kind: 'run.start',
            run: 'run-1',
            command: 'apply',
            generator: 'test',
            actor: 'test',
            commit: null,
            planId: plan.planId,
            approved: true,
            target: plan.target,
            manifestDigest: null,
            policyDigest: plan.policy.digest,
          },
        },
        world.tools,
      ),
  };
  return world;
}
