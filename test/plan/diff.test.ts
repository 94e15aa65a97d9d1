// holds: S5

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/plan/diff.ts';
import { normalise } from '../../src/plan/normalise.ts';
import { settingEntries } from '../../src/settings.ts';
import type { Settings } from '../../src/types.ts';
import { anySettings } from '../support/settings.ts';

const rows = (...names: string[]) => names.map((name) => ({ name, clientColumn: 'customer_id' }));

describe('diff', () => {
  const table: readonly [string, Settings, Settings, Settings, unknown][] = [
    ['a setting that is not desired is not compared', {}, { isAllowAiPilot: true }, {}, []],
    ['an equal setting is no difference', { isAllowAiPilot: true }, { isAllowAiPilot: true }, {}, []],
    [
      'a different setting is one',
      { isAllowAiPilot: true },
      { isAllowAiPilot: false },
      {},
      [{ setting: 'isAllowAiPilot', before: false, after: true }],
    ],
    [
      'what live does not tell is planned without a before',
      { joinModel: 'multi' },
      {},
      {},
      [{ setting: 'joinModel', after: 'multi' }],
    ],
    ['what the history holds is assumed', { joinModel: 'multi' }, {}, { joinModel: 'multi' }, []],
    [
      'what the history holds otherwise is planned',
      { joinModel: 'multi' },
      {},
      { joinModel: 'single' },
      [{ setting: 'joinModel', after: 'multi' }],
    ],
    [
      'live wins over the history',
      { joinModel: 'multi' },
      { joinModel: 'single' },
      { joinModel: 'multi' },
      [{ setting: 'joinModel', before: 'single', after: 'multi' }],
    ],
    [
      'the order of tenancy rows is no difference',
      { tableTenancySettings: rows('a', 'b') },
      { tableTenancySettings: rows('b', 'a') },
      {},
      [],
    ],
    [
      'a tenancy list differs as a whole',
      { tableTenancySettings: rows('b') },
      { tableTenancySettings: rows('b', 'a') },
      {},
      [{ setting: 'tableTenancySettings', before: rows('a', 'b'), after: rows('b') }],
    ],
    ['an empty tenancy list is a value', { tableTenancySettings: [] }, {}, {}, [{ setting: 'tableTenancySettings', after: [] }]],
  ];
  it.each(table)('%s', (_, desired, live, lastApplied, expected) => {
    expect(diff(desired, live, lastApplied).differences).toEqual(expected);
  });

  it('never calls equal what live did not tell', () => {
    expect(diff({ joinModel: 'multi' }, {}, { joinModel: 'multi' }).assumed).toEqual(['joinModel']);
  });

  it('finds nothing between a state and itself', () => {
    fc.assert(fc.property(anySettings, (settings) => diff(settings, settings).differences.length === 0));
  });

  it('is empty once what it found is applied', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (desired, live) => {
        const { differences } = diff(desired, live);
        const applied = { ...live, ...Object.fromEntries(differences.map(({ setting, after }) => [setting, after])) };
        return diff(desired, applied).differences.length === 0;
      }),
    );
  });

  it('looks at every desired setting exactly once', () => {
    fc.assert(
      fc.property(anySettings, anySettings, anySettings, (desired, live, last) => {
        const { differences, assumed } = diff(desired, live, last);
        const equal = settingEntries(normalise(desired)).filter(([name, value]) => {
          const told = normalise(live)[name];
          return told !== undefined && JSON.stringify(told) === JSON.stringify(value);
        });
        return differences.length + assumed.length + equal.length === settingEntries(desired).length;
      }),
    );
  });

  it('sees no more in settings that were normalised twice', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(normalise(normalise(settings))).toEqual(normalise(settings));
      }),
    );
  });
});
