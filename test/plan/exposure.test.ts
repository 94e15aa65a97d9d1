import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposureOf, widerThan } from '../../src/plan/exposure.ts';
import type { Settings } from '../../src/types.ts';
import { anySettings } from '../support/settings.ts';

describe('exposureOf', () => {
  it.each<[string, Settings, number, readonly string[]]>([
    ['nothing told', {}, 0, []],
    ['all closed', { isAllowUnderlyingData: false, metricCreationMode: 'DRAG_DROP' }, 0, []],
    [
      'raw rows weigh more than layout',
      { isAllowMetricLayoutChange: true, isAllowUnderlyingData: true },
      9,
      ['isAllowUnderlyingData', 'isAllowMetricLayoutChange'],
    ],
    [
      'an empty tenancy list weighs most',
      { tableTenancySettings: [], isAllowAiPilot: true },
      26,
      ['tableTenancySettings', 'isAllowAiPilot'],
    ],
    ['chat counts, its opposite does not', { metricCreationMode: 'CHAT' }, 3, ['metricCreationMode']],
  ])('%s', (_, settings, score, open) => {
    const exposure = exposureOf({ settings });
    expect([exposure.score, exposure.open]).toEqual([score, open]);
  });

  it('names what live does not tell', () => {
    expect(exposureOf({ settings: { isAllowAiPilot: false } }).untold).toContain('isAllowUnderlyingData');
  });

  it('never falls when a flag is switched on', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const more = exposureOf({ settings: { ...settings, isAllowUnderlyingData: true } });
        return more.score >= exposureOf({ settings }).score;
      }),
    );
  });
});

describe('widerThan', () => {
  it.each<[string, Settings, Settings, readonly string[]]>([
    ['a flag the tier keeps off', { isAllowAiPilot: false }, { isAllowAiPilot: true }, ['isAllowAiPilot']],
    ['a flag the tier has on', { isAllowAiPilot: true }, { isAllowAiPilot: true }, []],
    ['narrower than the tier', { isAllowAiPilot: true }, { isAllowAiPilot: false }, []],
    ['not told by the tier', {}, { isAllowAiPilot: true }, []],
    ['not told by live', { isAllowAiPilot: false }, {}, []],
    [
      'chat where the tier says drag and drop',
      { metricCreationMode: 'DRAG_DROP' },
      { metricCreationMode: 'CHAT' },
      ['metricCreationMode'],
    ],
  ])('%s', (_, tier, live, expected) => {
    expect(widerThan(tier, live)).toEqual(expected);
  });
});
