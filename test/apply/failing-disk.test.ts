// The history on a disk of which the n-th operation fails, for every n until none is struck any more: without a durable
// record nothing is sent, and what happened and could not be recorded is told.

import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/sandbox/random.ts';
import type { Settings } from '../../src/types.ts';
import { isProof } from '../support/hold.ts';
import { manifestOf } from '../support/manifest-of.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { DISK_FAULTS } from '../support/protocol.ts';
import { playCalm, runOf } from '../support/schedule.ts';
import { type DiskFailure, type Life, LOG, type World } from '../support/simulated-life.ts';
import { live } from '../support/simulated-lives.ts';
import { createServer } from '../support/simulated-server.ts';
import { tried } from '../support/tried.ts';
import { createVirtualTime } from '../support/virtual-time.ts';
import { createWallClock } from '../support/wall-clock.ts';
import { ours, readLog } from './evidence.ts';
import { broken } from './laws.ts';

const before: Settings = { isAllowAiPilot: false, isAllowMetricDeletion: true, datamartName: 'sales' };
const desired = new Map<string, Settings>([
  ['narrows', { isAllowMetricDeletion: false }],
  ['widens', { isAllowAiPilot: true }],
  ['widens-too', { isAllowAiPilot: true }],
  ['both', { isAllowAiPilot: true, isAllowMetricDeletion: false }],
]);

function newWorld(): World {
  const time = createVirtualTime();
  const random = createRandom(7);
  const server = createServer(new Map([...desired.keys()].map((id) => [id, before])), { time, random, hidden: [] });
  return {
    time,
    clock: createWallClock(time),
    random,
    server,
    disk: createMemoryDisk(),
    manifest: manifestOf(desired),
    lives: [],
  };
}

/** A process that was killed in the middle, after a record of which only a part is there. */
async function leaveTornHistory(world: World): Promise<void> {
  await live({ concurrency: 3, killedAt: 20 }, world);
  world.disk.overwrite(LOG, Buffer.concat([world.disk.written(LOG), Buffer.from('{"torn')]));
}

/** Whether the failure struck; and what was wrong then. */
async function applyOn(
  failing: DiskFailure,
  prepare: (world: World) => Promise<void>,
): Promise<{ readonly struck: boolean; readonly wrong: readonly string[] }> {
  const world = newWorld();
  await prepare(world);
  const life = await live({ concurrency: 3, disk: failing }, world);
  const wrong = [...afterFailure(life, world), ...untold(life, world)];
  const calm = await playCalm(world);
  const played = { world, desired, calm, takenBack: undefined };
  return { struck: life.failedAt !== undefined, wrong: [...wrong, ...broken(played)] };
}

function afterFailure(life: Life, world: World): readonly string[] {
  const { sentAfterFailure, error } = life;
  return [
    ...(error !== undefined && ours(world, life).length > 0 ? ['it is told as if nothing had been sent'] : []),
    ...(sentAfterFailure > 0 ? [`${sentAfterFailure} updates were sent after the disk had failed`] : []),
  ];
}

/** Updates of which neither the log nor the events know the outcome. */
function untold(life: Life, world: World): readonly string[] {
  const run = runOf(life);
  const recorded = readLog(world).entries.flatMap((entry) =>
    entry.kind === 'outcome' && entry.run === run ? [entry.embedId] : [],
  );
  const emitted = life.events.flatMap((event) =>
    event.type === 'unrecorded' && 'embedId' in event.entry ? [event.entry.embedId] : [],
  );
  const known = new Set([...recorded, ...emitted]);
  return ours(world, life)
    .filter(({ payload }) => !known.has(payload.embedId))
    .map(({ payload }) => `nobody is told what became of ${payload.embedId}`);
}

const PLACES = [
  ['no history', async () => undefined],
  ['a history with a torn end', leaveTornHistory],
] as const;
/** Codes that the program does not tell apart are tried on the second place by the proof alone. */
const isGate = (fault: string, place: string): boolean => place === 'no history' || /EIO|short|sync/.test(fault);
const CASES = DISK_FAULTS.flatMap((fault) =>
  PLACES.filter(([place]) => isProof || isGate(fault, place)).flatMap(([place, prepare]) =>
    [false, true].map((lasting) => ({ fault, place, prepare, lasting })),
  ),
);

describe('at every operation nothing is sent unrecorded, nothing is lost, and the next run converges', () => {
  it.each(CASES)('$fault, from then on: $lasting, on $place', async ({ fault, prepare, lasting }) => {
    let at = 0;
    for (; ; at += 1) {
      const { struck, wrong } = await applyOn({ fault, at, lasting }, prepare);
      expect(wrong.map((what) => `operation ${at}: ${what}`)).toEqual([]);
      if (!struck) break;
    }
    expect(at).toBeGreaterThan(30);
    tried('file operations made to fail', at);
  });
});
