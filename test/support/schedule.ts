// Random schedules: embeds, what is wanted of them, and some processes with what befalls each; and how one is played.
// After the faults come calm processes, which must bring everything in order, and then the way back.

import fc from 'fast-check';
import { createRandom } from '../../src/sandbox/random.ts';
import type { Rollout, Settings } from '../../src/types.ts';
import { type Life, type LifePlan, live, manifestOf, newDisk, type World } from './simulated-life.ts';
import { createServer, LIST_FAULTS, UPDATE_FAULTS, type UpdateFaultName } from './simulated-server.ts';
import { createVirtualTime } from './virtual-time.ts';

const NAMES = Object.keys(UPDATE_FAULTS) as UpdateFaultName[];
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const rows = (names: readonly string[]) => names.map((name) => ({ name, clientColumn: 'customer_id' }));
const tables = fc.subarray(['orders', 'invoices', 'users'], { minLength: 1 }).map(rows);
const settings = {
  isAllowAiPilot: fc.boolean(),
  isAllowMetricDeletion: fc.boolean(),
  joinModel: fc.constantFrom('single' as const, 'multi' as const),
  datamartName: fc.constantFrom('sales', 'support'),
  tableTenancySettings: tables,
};
const whole: fc.Arbitrary<Settings> = fc.record(settings);
const wanted: fc.Arbitrary<Settings> = fc
  .record(settings, { requiredKeys: [] })
  .map((some) => (Object.keys(some).length === 0 ? { isAllowAiPilot: true } : some));

export interface EmbedPlan {
  readonly before: Settings;
  /** Absent: the manifest does not know the embed. */
  readonly wanted: Settings | null;
}

export interface Schedule {
  readonly embeds: readonly EmbedPlan[];
  readonly hides: boolean;
  readonly lives: readonly LifePlan[];
  /** The run to take back in the end, counted from the newest. */
  readonly takesBack: number;
  readonly meddles: boolean;
  readonly seed: number;
}

const update = fc.record({ embedId: fc.constantFrom(...ids.slice(0, 4), ...ids), fault: fc.constantFrom(...NAMES) });
const rollout: fc.Arbitrary<Rollout> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Rollout>({ onFailure: 'continue' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      canary: fc.constantFrom(0, 1),
      waves: fc.constantFrom([], [50]),
      pauseMs: fc.constantFrom(0, 10_000),
      stopAfterFailures: fc.constantFrom(1, 3),
      onFailure: fc.constantFrom('continue' as const, 'stop' as const, 'undo-widening' as const),
    }),
  },
);
const rarely = <T>(what: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(what, { freq: 2, nil: undefined });

const life: fc.Arbitrary<LifePlan> = fc
  .record({
    concurrency: fc.integer({ min: 1, max: 8 }),
    rollback: rarely(fc.constant('last')),
    rollout,
    updates: fc.array(update, { maxLength: 12, size: 'max' }),
    lists: fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(...LIST_FAULTS)), { maxLength: 1 }),
    writes: fc.array(fc.tuple(fc.nat(8), fc.constantFrom('ENOSPC' as const, 'EIO' as const, 'short' as const, 'sync EIO' as const)), {
      maxLength: 1,
    }),
    killedAt: fc.option(fc.nat(60), { nil: undefined }),
    stoppedAt: rarely(fc.nat(40)),
  })
  .map(({ rollback, lists, writes, killedAt, stoppedAt, ...rest }) => ({
    ...rest,
    lists: new Map(lists),
    writes: new Map(writes),
    ...(rollback !== undefined && { rollback }),
    ...(killedAt !== undefined && { killedAt }),
    ...(stoppedAt !== undefined && { stoppedAt }),
  }));

export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  embeds: fc.array(fc.record({ before: whole, wanted: fc.option(wanted, { freq: 5 }) }), { minLength: 1, maxLength: 8, size: 'max' }),
  hides: fc.boolean(),
  lives: fc.array(life, { minLength: 1, maxLength: 2, size: 'max' }),
  takesBack: fc.nat(2),
  meddles: fc.boolean(),
  seed: fc.nat(),
});

export interface Played {
  readonly schedule: Schedule;
  readonly world: World;
  readonly desired: ReadonlyMap<string, Settings>;
  /** The processes after the last fault: two that may have something to do, and one that must not. */
  readonly calm: readonly Life[];
}

const CALM: LifePlan = { concurrency: 4 };

export const embedIds = ids;

/** Plays the processes with faults, then three calm ones. */
export async function play(schedule: Schedule): Promise<Played> {
  const random = createRandom(schedule.seed);
  const time = createVirtualTime();
  const named = schedule.embeds.map((embed, i) => [ids[i] ?? '', embed] as const);
  const desired = new Map(named.flatMap(([id, { wanted }]) => (wanted === null ? [] : [[id, wanted] as const])));
  if (desired.size === 0) desired.set('not-there', { isAllowAiPilot: true });
  const hidden = schedule.hides ? (['isAllowMetricDeletion'] as const) : [];
  const server = createServer(new Map(named.map(([id, { before }]) => [id, before])), { time, random, hidden });
  const world: World = { time, server, disk: newDisk(), manifest: manifestOf(desired), random, lives: [] };
  for (const plan of schedule.lives) {
    await live(plan, world);
    server.renewToken();
  }
  const calm = [await live(CALM, world), await live(CALM, world), await live(CALM, world)];
  return { schedule, world, desired, calm };
}
