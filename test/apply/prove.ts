// Plays thousands of random schedules and holds every law against each. EMBED_SYNC_PROOF=1 plays twenty times as many.
// A failure prints a seed and a path; EMBED_SYNC_SEED='SEED PATH' plays that very schedule again.

import fc from 'fast-check';
import { expect } from 'vitest';
import { play, type Schedule } from '../support/schedule.ts';
import { UPDATE_FAULTS, type UpdateFaultName } from '../support/simulated-server.ts';
import { broken } from './laws.ts';

const isProof = process.env.EMBED_SYNC_PROOF === '1';
export const SCHEDULES = isProof ? 100_000 : 5_000;
/** What gates a merge plays the same schedules each time; new ones are for the proof, which may find what nobody broke today. */
const GATE = { seed: 20_261_122 };
const [seed = '', path] = (process.env.EMBED_SYNC_SEED ?? '').split(' ');

/** Fails also where one of the faults never struck, or what `schedules` are about never happened: that was not proved. */
export async function prove(schedules: fc.Arbitrary<Schedule>, about: readonly Happening[]): Promise<void> {
  const struck = new Set<UpdateFaultName>();
  const happened: Record<Happening, number> = { killed: 0, stopped: 0, 'failing disk': 0, 'taken back': 0, refused: 0 };
  const property = fc.asyncProperty(schedules, async (schedule) => {
    const played = await play(schedule);
    expect(broken(played)).toEqual([]);
    const { world, takenBack } = played;
    for (const { fault } of world.server.received) if (fault !== undefined) struck.add(fault);
    happened.killed += world.lives.filter(({ killed }) => killed).length;
    happened.stopped += world.lives.filter(({ result }) => result?.stopped?.code === 'TERMINATED').length;
    happened['failing disk'] += world.lives.filter(({ failedAt }) => failedAt !== undefined).length;
    happened['taken back'] += takenBack?.back.result?.outcomes.some(({ status }) => status === 'verified') ? 1 : 0;
    happened.refused += takenBack?.back.planned?.plan.refused.length ?? 0;
  });
  if (seed !== '') return fc.assert(property, { seed: Number(seed), ...(path !== undefined && { path }), endOnFailure: true });
  await fc.assert(property, { numRuns: SCHEDULES, ...(isProof ? {} : GATE) });
  const received = Object.entries(UPDATE_FAULTS).filter(([, { told }]) => told !== 'not-sent');
  expect(received.map(([name]) => name).filter((name) => !struck.has(name as UpdateFaultName))).toEqual([]);
  expect(about.filter((what) => happened[what] < SCHEDULES / 100)).toEqual([]);
}

type Happening = 'killed' | 'stopped' | 'failing disk' | 'taken back' | 'refused';
