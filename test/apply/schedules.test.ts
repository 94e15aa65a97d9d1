// The laws of writing, held against thousands of random schedules of faults, kills and interleavings in virtual time.
// holds: H1

import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/types.ts';
import { timesOf } from '../support/hold.ts';
import { POSSIBLE } from '../support/protocol.ts';
import { anySchedule, play, type Schedule } from '../support/schedule.ts';
import type { LifePlan } from '../support/simulated-life.ts';
import { broken } from './laws.ts';
import { prove } from './prove.ts';

const SCHEDULES = timesOf(5_000, 60_000);

describe('whatever happens', () => {
  it(`every law holds, in ${SCHEDULES} schedules`, { timeout: 7_200_000 }, async () => {
    const alone = [...POSSIBLE.keys()].filter((kind) => kind !== 'another run begins');
    const claim = {
      name: 'fault schedules on a server that merges',
      ...{ schedules: anySchedule, times: SCHEDULES, covers: alone },
      about: ['killed', 'stopped', 'failing disk'],
    } as const;
    await expect(prove(claim)).resolves.toBeUndefined();
  });
});

const row = (name: string) => ({ name, clientColumn: 'customer_id' });
const before: Settings = {
  isAllowAiPilot: false,
  isAllowMetricDeletion: true,
  joinModel: 'single',
  datamartName: 'sales',
  tableTenancySettings: [row('orders')],
};
const calm: LifePlan = { concurrency: 1 };
const schedule = (wanted: Settings, first: Partial<LifePlan>, more: Partial<Schedule> = {}): Schedule => ({
  ...{
    embeds: [
      { before, wanted },
      { before, wanted },
    ],
    hides: false,
    takesBack: { nth: 1, meddled: false },
    seed: 1,
  },
  lives: [{ ...calm, ...first }],
  ...more,
});

describe('what once went wrong', () => {
  it.each<readonly [string, Schedule]>([
    [
      'an update that took effect, and whose embed was then deleted, is not on record as without effect',
      schedule({ isAllowAiPilot: true }, { updates: [{ embedId: 'a', fault: 'applied, lost, embed deleted' }] }),
    ],
    [
      'nor is one that somebody else overwrote in part',
      schedule(
        { isAllowAiPilot: true, joinModel: 'multi' },
        { updates: [{ embedId: 'a', fault: 'applied, lost, overwritten by somebody else' }] },
        { seed: 3 },
      ),
    ],
    [
      'what somebody else changed during the first update is not taken for a server that replaces, nor undone',
      schedule({ isAllowAiPilot: true }, { updates: [{ embedId: 'a', fault: 'somebody else wrote just after' }] }),
    ],
    [
      'nor is a single flag that somebody else turned off',
      schedule(
        { joinModel: 'multi', datamartName: 'support', tableTenancySettings: [row('users')] },
        { updates: [{ embedId: 'a', fault: 'somebody else wrote just before' }] },
        {
          embeds: [
            {
              before: { ...before, isAllowAiPilot: true, isAllowMetricDeletion: false },
              wanted: { joinModel: 'multi', datamartName: 'support', tableTenancySettings: [row('users')] },
            },
          ],
          seed: 29,
        },
      ),
    ],
    [
      'an update of which only the hidden part took effect is not on record as without effect',
      schedule(
        { isAllowMetricDeletion: false, tableTenancySettings: [row('orders'), row('users')] },
        { updates: [{ embedId: 'a', fault: 'applied in part, 500' }], lists: new Map([[1, 'API_UNREACHABLE']]) },
        { hides: true },
      ),
    ],
    [
      'a 409 that nobody can look behind is of unknown effect',
      schedule({ isAllowAiPilot: true }, { updates: [{ embedId: 'b', fault: '409' }], lists: new Map([[2, 'API_UNREACHABLE']]) }),
    ],
    [
      'a widening that was taken back, and that the network delivers once more, is taken back by the rollback of its run',
      schedule(
        { isAllowAiPilot: true },
        {
          rollout: { stopAfterFailures: 1, onFailure: 'undo-widening' },
          updates: [
            { embedId: 'a', fault: 'delivered twice' },
            { embedId: 'b', fault: '400' },
          ],
        },
        { takesBack: { nth: 1, meddled: false }, seed: 0 },
      ),
    ],
    [
      'an update that arrives late, after somebody has overwritten its repetition, is taken back by the rollback of its run',
      schedule(
        { isAllowAiPilot: true },
        {
          updates: [
            { embedId: 'b', fault: 'gateway timeout, applied late' },
            { embedId: 'b', fault: 'somebody else wrote just after' },
          ],
        },
        {
          embeds: [
            { before, wanted: null },
            { before, wanted: { isAllowAiPilot: true } },
          ],
          takesBack: { nth: 0, meddled: false },
          seed: 480_330_358,
        },
      ),
    ],
    [
      'an update whose effect only the last look shows is not said to have failed',
      schedule(
        { isAllowAiPilot: true },
        { updates: [{ embedId: 'a', fault: 'truncated answer' }], lists: new Map([[1, 'API_UNREACHABLE']]) },
      ),
    ],
    [
      'a widening of which a hidden part may have taken effect is closed on record before it is taken back',
      schedule(
        { isAllowAiPilot: true, isAllowMetricDeletion: false },
        {
          rollout: { stopAfterFailures: 1, onFailure: 'undo-widening' },
          updates: [
            { embedId: 'a', fault: '500, applied' },
            { embedId: 'a', fault: '400' },
          ],
        },
        { hides: true, seed: 0 },
      ),
    ],
  ])('%s', async (_, schedule) => {
    expect(broken(await play(schedule))).toEqual([]);
  });
});
