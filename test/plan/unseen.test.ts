// holds: S5

import { describe, expect, it } from 'vitest';
import { confirm } from '../../src/plan/confirm.ts';
import { incompletePayload } from '../../src/plan/full-payload.ts';
import { questionsOf } from '../../src/plan/unseen.ts';
import type { LiveEmbed, Settings } from '../../src/types.ts';
import { desiredEmbed, liveEmbed } from '../support/plans.ts';

const wanted: Settings = { isAllowAiPilot: true, joinModel: 'multi' };
const asked = (live: LiveEmbed, seen: { settings: Settings; updatedAt?: string } | undefined) =>
  questionsOf([desiredEmbed('a', wanted)], new Map([['a', live]]), new Map(seen === undefined ? [] : [['a', seen]])).map(
    ({ settings }) => settings,
  );

describe('questionsOf', () => {
  it.each([
    ['a list that tells all', liveEmbed('a', { isAllowAiPilot: false, joinModel: 'single' }), undefined, []],
    ['a list that tells a part', liveEmbed('a', { isAllowAiPilot: false }), undefined, [['joinModel']]],
    ['a list that tells nothing', liveEmbed('a', {}), undefined, [['isAllowAiPilot', 'joinModel']]],
    ['untouched, and as desired', liveEmbed('a', {}, { updatedAt: 't1' }), { settings: wanted, updatedAt: 't1' }, []],
    [
      'touched since',
      liveEmbed('a', {}, { updatedAt: 't2' }),
      { settings: wanted, updatedAt: 't1' },
      [['isAllowAiPilot', 'joinModel']],
    ],
    [
      'untouched, but the manifest moved',
      liveEmbed('a', {}, { updatedAt: 't1' }),
      { settings: { isAllowAiPilot: false, joinModel: 'multi' }, updatedAt: 't1' },
      [['isAllowAiPilot', 'joinModel']],
    ],
    ['no time mark', liveEmbed('a', {}), { settings: wanted }, [['isAllowAiPilot', 'joinModel']]],
    ['no time mark on record', liveEmbed('a', {}, { updatedAt: 't1' }), { settings: wanted }, [['isAllowAiPilot', 'joinModel']]],
  ] as const)('%s', (_, live, seen, expected) => {
    expect(asked(live, seen)).toEqual(expected);
  });
});

describe('confirm', () => {
  const record = (live: LiveEmbed, remembered: { settings: Settings; updatedAt?: string } | undefined, written: string[] = []) =>
    confirm(
      {
        desired: new Map([['a', wanted]]),
        remembered: new Map(remembered === undefined ? [] : [['a', remembered]]),
        written: new Set(written),
      },
      new Map([['a', live]]),
    );
  const marked = liveEmbed('a', wanted, { updatedAt: 't2' });
  it.each([
    ['new and in order', marked, undefined, [{ embedId: 'a', settings: wanted, updatedAt: 't2' }]],
    ['known and in order', marked, { settings: wanted, updatedAt: 't2' }, []],
    [
      'known, touched, and still in order',
      marked,
      { settings: wanted, updatedAt: 't1' },
      [{ embedId: 'a', settings: {}, updatedAt: 't2' }],
    ],
    [
      'partly told',
      liveEmbed('a', { joinModel: 'multi' }, { updatedAt: 't2' }),
      undefined,
      [{ embedId: 'a', settings: { joinModel: 'multi' } }],
    ],
    [
      'partly other',
      liveEmbed('a', { ...wanted, joinModel: 'single' }, { updatedAt: 't2' }),
      undefined,
      [{ embedId: 'a', settings: { isAllowAiPilot: true } }],
    ],
    ['not told', liveEmbed('a', {}, { updatedAt: 't2' }), undefined, []],
  ] as const)('%s', (_, live, remembered, expected) => {
    expect(record(live, remembered)).toEqual(expected);
  });

  it('never vouches with a time mark for an embed that the run writes to', () => {
    expect(record(marked, undefined, ['a'])).toEqual([{ embedId: 'a', settings: wanted }]);
  });
});

describe('incompletePayload', () => {
  const managed: Settings = { datamartName: 'm', isAllowAiPilot: true, tableTenancySettings: [] };
  it.each([
    ['all that is told is managed', managed, managed, undefined],
    ['a told choice is not managed', managed, { joinModel: 'single' }, ['joinModel']],
    ['a flag that is on is not managed', managed, { isAllowMetricUpdate: true }, ['isAllowMetricUpdate']],
    ['a flag that is off is not managed', managed, { isAllowMetricUpdate: false }, undefined],
    ['the datamart is not managed', { isAllowAiPilot: true, tableTenancySettings: [] }, {}, ['datamartName']],
    ['the tenancy list is not managed', { datamartName: 'm' }, {}, ['tableTenancySettings']],
  ] as const)('where %s', (_, desired, live, lost) => {
    const refused = incompletePayload(desiredEmbed('a', desired), liveEmbed('a', live));
    if (lost === undefined) expect(refused).toBeUndefined();
    else for (const name of lost) expect(refused?.reason).toContain(name);
  });
});
