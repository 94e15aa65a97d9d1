// The laws of writing, held against thousands of random schedules of faults, kills and interleavings in virtual time.
// EMBED_SYNC_PROOF=1 plays ten times as many; a failure prints the seed and path that EMBED_SYNC_SEED plays again.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySchedule, play } from '../support/schedule.ts';
import { broken } from './laws.ts';

describe('whatever happens', () => {
  it('every law holds', { timeout: 600_000 }, async () => {
    const began = performance.now();
    await fc.assert(
      fc.asyncProperty(anySchedule, async (schedule) => {
        expect(broken(await play(schedule))).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 500) },
    );
    console.log(performance.now() - began);
  });
});
