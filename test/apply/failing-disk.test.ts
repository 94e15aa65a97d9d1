// The history on a disk of which the n-th operation fails, for every n until none is struck any more: without a durable
// record nothing is sent, and what happened and could not be recorded is told.

import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/sandbox/random.ts';
import type { Settings } from '../../src/types.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { playCalm, runOf } from '../support/schedule.ts';
import { DISK_FAULTS, type DiskFailure, type Life, live, manifestOf, type World } from '../support/simulated-life.ts';
import { createServer } from '../support/simulated-server.ts';
import { createVirtualTime } from '../support/virtual-time.ts';
import { readLog } from './evidence.ts';
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
  return { time, random, server, disk: createMemoryDisk(), manifest: manifestOf(desired), lives: [] };
}

/** Whether the failure struck; and what was wrong then. */
async function applyOn(failing: DiskFailure): Promise<{ readonly struck: boolean; readonly wrong: readonly string[] }> {
  const world = newWorld();
  const life = await live({ concurrency: 3, disk: failing }, world);
  const wrong = [...afterFailure(life, world), ...untold(life, world)];
  const calm = await playCalm(world);
  const played = { world, desired, calm, takenBack: undefined };
  return { struck: life.failedAt !== undefined, wrong: [...wrong, ...broken(played)] };
}

function afterFailure({ sentAfterFailure, error }: Life, { server }: World): readonly string[] {
  return [
    ...(error !== undefined && server.received.length > 0 ? ['it is told as if nothing had been sent'] : []),
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
  return world.server.received
    .filter(({ payload }) => !known.has(payload.embedId))
    .map(({ payload }) => `nobody is told what became of ${payload.embedId}`);
}

describe.each(DISK_FAULTS)('%s', (fault) => {
  it.each([
    ['once', false],
    ['from then on', true],
  ] as const)(
    '%s, at every operation: nothing is sent unrecorded, nothing is lost, the next run converges',
    async (_, lasting) => {
      let at = 0;
      for (; ; at += 1) {
        const { struck, wrong } = await applyOn({ fault, at, lasting });
        expect(wrong.map((what) => `operation ${at}: ${what}`)).toEqual([]);
        if (!struck) break;
      }
      expect(at).toBeGreaterThan(30);
    },
  );
});
