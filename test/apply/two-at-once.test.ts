// Two processes that begin to apply, or to roll back, at any time of each other, on one history on one machine, struck like
// any other: no two send at once, what one left behind is taken over, and every other law holds too.
// holds: H9

import { describe, expect, it } from 'vitest';
import { timesOf } from '../support/hold.ts';
import { anyTwoAtOnce } from '../support/schedule.ts';
import { prove } from './prove.ts';

const SCHEDULES = timesOf(600, 20_000);

describe('two at once', () => {
  it(`every law holds, in ${SCHEDULES} schedules`, { timeout: 7_200_000 }, async () => {
    const claim = {
      name: 'fault schedules with two processes at once',
      ...{ schedules: anyTwoAtOnce, times: SCHEDULES, covers: ['another run begins'] },
      about: ['killed', 'locked out', 'overtaken', 'both sent'],
    } as const;
    await expect(prove(claim)).resolves.toBeUndefined();
  });
});
