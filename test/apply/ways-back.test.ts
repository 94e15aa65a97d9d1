// The laws of writing once more, with the way back at the end: of runs that went wrong, and with others meddling.

import { expect, it } from 'vitest';
import { anyWayBack } from '../support/schedule.ts';
import { prove, SCHEDULES } from './prove.ts';

it(`every law holds in ${SCHEDULES} schedules that end with taking back a run, and taking that back`, {
  timeout: 3_600_000,
}, async () => {
  await expect(prove(anyWayBack, ['killed', 'taken back', 'refused'])).resolves.toBeUndefined();
});
