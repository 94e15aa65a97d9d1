// The laws of writing once more, with the way back at the end: of runs that went wrong, and with others meddling.

import { expect, it } from 'vitest';
import { timesOf } from '../support/hold.ts';
import { anyWayBack } from '../support/schedule.ts';
import { prove } from './prove.ts';

const SCHEDULES = timesOf(5_000, 40_000);

it(`every law holds in ${SCHEDULES} schedules that end with taking back a run, and taking that back`, {
  timeout: 7_200_000,
}, async () => {
  const name = 'fault schedules that end with a rollback and its rollback';
  const claim = {
    name,
    schedules: anyWayBack,
    times: SCHEDULES,
    about: ['killed', 'taken back', 'refused'],
    covers: [],
  } as const;
  await expect(prove(claim)).resolves.toBeUndefined();
});
