// holds: H5

import { describe, expect, it } from 'vitest';
import { wayBack } from '../../src/plan/way-back.ts';
import type { LiveEmbed, Settings } from '../../src/types.ts';
import { liveEmbed } from '../support/plans.ts';

const done = {
  embedId: 'a',
  key: 'a',
  name: 'A',
  restore: { joinModel: 'single' },
  expect: { joinModel: 'multi' },
  lost: {},
  again: { before: {}, after: {}, lost: {} },
  unrestorable: [],
} as const;
const back = (settings: Settings, more: Partial<LiveEmbed> = {}) => {
  const { desired, refused } = wayBack('run-1', [done], new Map([['a', liveEmbed('a', settings, more)]]));
  return refused.length > 0 ? refused[0]?.code : desired[0]?.settings;
};

describe('the way back', () => {
  it.each([
    ['live is as the run left it', { joinModel: 'multi' }, {}, { joinModel: 'single' }],
    ['live does not tell', {}, {}, { joinModel: 'single' }],
    ['live is already back', { joinModel: 'single' }, {}, { joinModel: 'single' }],
    ['another setting moved', { joinModel: 'multi', isAllowAiPilot: true }, {}, { joinModel: 'single' }],
    ['live shows a value that is not known', {}, { foreign: { joinModel: 'star' } }, 'CHANGED_SINCE_RUN'],
  ] as const)('where %s', (_, settings, more, expected) => {
    expect(back(settings, more)).toEqual(expected);
  });

  it('refuses an embed of which one setting moved to a third value', () => {
    const both = {
      ...done,
      restore: { datamartName: 'a', joinModel: 'single' },
      expect: { datamartName: 'b', joinModel: 'multi' },
    } as const;
    const live = new Map([['a', liveEmbed('a', { datamartName: 'c', joinModel: 'multi' })]]);
    const { desired, refused } = wayBack('run-1', [both], live);
    expect(desired).toEqual([]);
    expect(refused).toMatchObject([{ embedId: 'a', code: 'CHANGED_SINCE_RUN' }]);
  });

  it('reports what cannot be restored, and wants nothing of it', () => {
    const partly = { ...done, restore: {}, unrestorable: ['joinModel'] as const };
    const { desired, findings } = wayBack('run-1', [partly], new Map([['a', liveEmbed('a', { joinModel: 'multi' })]]));
    expect(desired[0]?.settings).toEqual({});
    expect(findings).toMatchObject([{ rule: 'cannot-restore', embedId: 'a', setting: 'joinModel' }]);
  });

  const none = { ...done, restore: {}, expect: {} } as const;
  const outlook = (one: Parameters<typeof wayBack>[1][number], settings: Settings) => {
    const { desired, refused } = wayBack('run-1', [one], new Map([['a', liveEmbed('a', settings)]]));
    return refused[0]?.code ?? desired[0]?.settings;
  };

  it.each([
    ['it is gone', {}, { joinModel: 'single', datamartName: 'main' }],
    ['it is off', { isAllowMetricDeletion: false }, { joinModel: 'single', datamartName: 'main', isAllowMetricDeletion: true }],
    ['it is there again', { datamartName: 'main' }, { joinModel: 'single', datamartName: 'main' }],
    ['somebody has put another value there', { datamartName: 'other' }, 'CHANGED_SINCE_RUN'],
  ] as const)('puts back what was lost where %s', (_, live, expected) => {
    const lost = { datamartName: 'main', ...('isAllowMetricDeletion' in live && { isAllowMetricDeletion: true }) };
    expect(outlook({ ...done, lost }, { joinModel: 'multi', ...live })).toEqual(expected);
  });

  it.each([
    ['is not back', { joinModel: 'single', isAllowAiPilot: false }, undefined],
    ['somebody has moved to a third value', { datamartName: 'third' }, undefined],
    [
      'has arrived once more',
      { datamartName: 'b', isAllowAiPilot: true },
      { datamartName: 'a', isAllowAiPilot: false, joinModel: 'single' },
    ],
    [
      'has arrived once more in part',
      { datamartName: 'a', isAllowAiPilot: true },
      { datamartName: 'a', isAllowAiPilot: false, joinModel: 'single' },
    ],
    [
      'has arrived once more, and somebody has moved the rest',
      { datamartName: 'third', isAllowAiPilot: true },
      'CHANGED_SINCE_RUN',
    ],
  ] as const)('of what the run took back by itself, takes back what %s', (_, live, expected) => {
    const again = {
      before: { datamartName: 'a', isAllowAiPilot: false },
      after: { datamartName: 'b', isAllowAiPilot: true },
      lost: { joinModel: 'single' },
    } as const;
    expect(outlook({ ...none, again }, live)).toEqual(expected);
  });
});
