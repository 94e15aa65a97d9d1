// Random schedules: embeds, what is wanted of them, and some processes with what befalls each; and how one is played.
// After the faults come calm processes, which must bring everything in order, and then the way back.

import fc from 'fast-check';
import { createRandom } from '../../src/sandbox/random.ts';
import type { Rollout, Settings } from '../../src/types.ts';
import { manifestOf } from './manifest-of.ts';
import { createMemoryDisk } from './memory-disk.ts';
import { DISK_FAULTS, kindOf } from './protocol.ts';
import type { Life, LifePlan, World } from './simulated-life.ts';
import { live, liveTogether } from './simulated-lives.ts';
import { createServer, LIST_FAULTS, UPDATE_FAULTS, type UpdateFaultName } from './simulated-server.ts';
import { createVirtualTime } from './virtual-time.ts';
import { createWallClock } from './wall-clock.ts';

const NAMES = Object.keys(UPDATE_FAULTS) as UpdateFaultName[];
export const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

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
  /** Two processes run at once: the second begins at this step of the first. Absent: one after the other. */
  readonly together?: number;
  /** The run to take back in the end, counted from the newest; and whether somebody changes an embed just before. */
  readonly takesBack: { readonly nth: number; readonly meddled: boolean } | null;
  readonly seed: number;
}

/** What arrives after the answer is what a read-back, and a run that has taken something back, can be wrong about. */
const LATE: readonly UpdateFaultName[] = NAMES.filter((name) => /late|twice/.test(name));
const fault = fc.oneof({ weight: 7, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: fc.constantFrom(...LATE) });
/** As often as any other, however many names it has. */
const anyKind = fc
  .constantFrom(...new Set(NAMES.map(kindOf)))
  .chain((kind) => fc.constantFrom(...NAMES.filter((name) => kindOf(name) === kind)));
const update = fc.record({ embedId: fc.constantFrom(...ids.slice(0, 4), ...ids), fault });
const rollout: fc.Arbitrary<Rollout> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Rollout>({ onFailure: 'continue' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      canary: fc.constantFrom(0, 1),
      waves: fc.constantFrom([], [50]),
      pauseMs: fc.constantFrom(0, 10_000, 60_000),
      stopAfterFailures: fc.constantFrom(1, 1, 3),
      onFailure: fc.constantFrom<Rollout['onFailure'][]>('continue', 'stop', 'undo-widening', 'undo-widening'),
    }),
  },
);
const rarely = <T>(what: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: what });

const HOUR_MS = 3_600_000;
const clock = fc.record({
  at: fc.nat(50),
  byMs: fc.constantFrom(HOUR_MS, 5 * HOUR_MS, 24 * HOUR_MS, -HOUR_MS, -5 * HOUR_MS, -24 * HOUR_MS),
});

const struckLife: fc.Arbitrary<LifePlan> = fc
  .record({
    concurrency: fc.integer({ min: 1, max: 8 }),
    rollback: rarely(fc.constant('last')),
    rollout,
    updates: fc.array(update, { maxLength: 12, size: 'max' }),
    backs: fc.array(anyKind, { maxLength: 2, size: 'max' }),
    lists: fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(...LIST_FAULTS)), { maxLength: 1 }),
    disk: rarely(fc.record({ fault: fc.constantFrom(...DISK_FAULTS), at: fc.nat(30), lasting: fc.boolean() })),
    killedAt: fc.option(fc.nat(60), { freq: 2, nil: undefined }),
    stoppedAt: rarely(fc.nat(40)),
    clock: fc.oneof(fc.constant(undefined), clock),
  })
  .map(({ rollback, lists, disk, killedAt, stoppedAt, clock, ...rest }) => ({
    ...rest,
    lists: new Map(lists),
    ...(disk !== undefined && { disk }),
    ...(rollback !== undefined && { rollback }),
    ...(killedAt !== undefined && { killedAt }),
    ...(stoppedAt !== undefined && { stoppedAt }),
    ...(clock !== undefined && { clock }),
  }));

/** One that comes to take back what it widened, which few of the others do. */
const stoppedLife: fc.Arbitrary<LifePlan> = fc.array(anyKind, { minLength: 1, maxLength: 3, size: 'max' }).map((backs) => ({
  concurrency: 1,
  rollout: { stopAfterFailures: 1, onFailure: 'undo-widening' },
  updates: ['b', 'c'].map((embedId) => ({ embedId, fault: '400' })),
  backs,
}));

/** One process and what befalls it. */
export const anyLife: fc.Arbitrary<LifePlan> = fc.oneof(
  { weight: 7, arbitrary: struckLife },
  { weight: 1, arbitrary: stoppedLife },
);

export const anyEmbeds = (most: number): fc.Arbitrary<readonly EmbedPlan[]> =>
  fc.array(fc.record({ before: whole, wanted: fc.option(wanted, { freq: 5 }) }), { minLength: 1, maxLength: most, size: 'max' });

const scheduleWith = (
  most: Pick<fc.ArrayConstraints, 'minLength' | 'maxLength'>,
  takesBack: fc.Arbitrary<Schedule['takesBack']>,
) =>
  fc.record({
    // Most things that can happen to eight embeds can happen to three, in less time.
    embeds: fc.oneof({ weight: 5, arbitrary: anyEmbeds(3) }, { weight: 1, arbitrary: anyEmbeds(8) }),
    hides: fc.boolean(),
    lives: fc.array(anyLife, { minLength: 1, size: 'max', ...most }),
    takesBack,
    seed: fc.nat(),
  });

/** Up to two processes under faults, and then calm ones. */
export const anySchedule: fc.Arbitrary<Schedule> = scheduleWith({ maxLength: 2 }, fc.constant(null));

/** One process under faults, calm ones, and in the end the way back of one of them. */
export const anyWayBack: fc.Arbitrary<Schedule> = scheduleWith(
  { maxLength: 1 },
  fc.record({ nth: fc.nat(2), meddled: fc.boolean() }),
);

/** Two processes at once on one history, and then calm ones. */
export const anyTwoAtOnce: fc.Arbitrary<Schedule> = fc
  .tuple(scheduleWith({ minLength: 2, maxLength: 2 }, fc.constant(null)), fc.nat(60))
  .map(([schedule, together]) => ({ ...schedule, together }));

/** A run that was taken back, and then that again. */
interface TakenBack {
  readonly run: string;
  readonly before: ReadonlyMap<string, Settings>;
  readonly back: Life;
  readonly forth: Life | undefined;
}

export interface Played {
  readonly world: World;
  readonly desired: ReadonlyMap<string, Settings>;
  /** The processes after the last fault: at most two that have something to do, and one that has nothing. */
  readonly calm: readonly Life[];
  readonly takenBack: TakenBack | undefined;
}

export const CALM: LifePlan = { concurrency: 4 };
const MOST_CALM = 3;

/** Plays the processes with faults, then calm ones until nothing is left to do, then the way back. */
export async function play(schedule: Schedule): Promise<Played> {
  const random = createRandom(schedule.seed);
  const time = createVirtualTime();
  const named = schedule.embeds.map((embed, i) => [ids[i] ?? '', embed] as const);
  const desired = new Map(named.flatMap(([id, { wanted }]) => (wanted === null ? [] : [[id, wanted] as const])));
  if (desired.size === 0) desired.set('not-there', { isAllowAiPilot: true });
  const hidden = schedule.hides ? (['isAllowMetricDeletion'] as const) : [];
  const server = createServer(new Map(named.map(([id, { before }]) => [id, before])), { time, random, hidden });
  const clock = createWallClock(time);
  const world: World = { time, clock, server, disk: createMemoryDisk(), manifest: manifestOf(desired), random, lives: [] };
  const [one, other] = schedule.lives;
  if (schedule.together !== undefined && one !== undefined && other !== undefined) {
    await liveTogether([one, other], schedule.together, world);
    server.renewToken();
  } else {
    for (const plan of schedule.lives) {
      await live(plan, world);
      server.renewToken();
    }
  }
  return { world, desired, calm: await playCalm(world), takenBack: await takeBack(schedule, world) };
}

export async function playCalm(world: World): Promise<readonly Life[]> {
  const calm: Life[] = [];
  while (calm.length < MOST_CALM && calm.at(-1)?.planned?.plan.changes.length !== 0) calm.push(await live(CALM, world));
  return calm;
}

async function takeBack({ takesBack }: Schedule, world: World): Promise<TakenBack | undefined> {
  if (takesBack === null) return undefined;
  const started = world.lives.flatMap((one) => runOf(one) ?? []);
  const run = started.at(-1 - (takesBack.nth % Math.max(1, started.length)));
  if (run === undefined) return undefined;
  const [first] = world.server.state.keys();
  if (takesBack.meddled && first !== undefined)
    world.server.change(first, { isAllowAiPilot: world.random() < 0.5, joinModel: 'multi' });
  const before = new Map(world.server.state);
  const back = await live({ ...CALM, rollback: run }, world);
  const backRun = runOf(back);
  const forth = backRun === undefined ? undefined : await live({ ...CALM, rollback: backRun }, world);
  return { run, before, back, forth };
}

/** The run of a process; absent where nothing was on record before it ended. */
export const runOf = (one: Life): string | undefined =>
  one.events.flatMap((event) => (event.type === 'start' ? [event.runId] : []))[0];
