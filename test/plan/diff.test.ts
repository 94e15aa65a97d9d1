// holds: S5

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWith } from '../../src/plan/compare.ts';
import { diff } from '../../src/plan/diff.ts';
import { normalise, sameValue } from '../../src/plan/normalise.ts';
import { SETTING_NAMES, settingEntries } from '../../src/settings.ts';
import type { Settings, SettingValue } from '../../src/types.ts';
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
    [
      'the same column of another table is a difference',
      { tableTenancySettings: rows('a') },
      { tableTenancySettings: rows('b') },
      {},
      [{ setting: 'tableTenancySettings', before: rows('b'), after: rows('a') }],
    ],
    ['an empty tenancy list is a value', { tableTenancySettings: [] }, {}, {}, [{ setting: 'tableTenancySettings', after: [] }]],
  ];
  it.each(table)('%s', (_, desired, live, lastApplied, expected) => {
    expect(diff(desired, live, lastApplied).differences).toStrictEqual(expected);
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

describe('the normal form', () => {
  it('has the settings in catalogue order, and none that was not given', () => {
    const given: Settings = { tableTenancySettings: [], joinModel: 'multi' };
    expect(Object.keys(normalise(given))).toEqual(SETTING_NAMES.filter((name) => given[name] !== undefined));
  });

  it('has the rows sorted by table, with nothing beside table and column', () => {
    const row = { clientColumn: 'org', name: 'orders', note: 'x' };
    const { tableTenancySettings } = normalise({ tableTenancySettings: [...rows('users', 'events'), row] });
    expect(JSON.stringify(tableTenancySettings)).toBe(
      JSON.stringify([...rows('events'), { name: 'orders', clientColumn: 'org' }, ...rows('users')]),
    );
  });
});

describe('two values are the same', () => {
  it.each<[SettingValue | undefined, SettingValue, boolean]>([
    [undefined, true, false],
    [undefined, rows(), false],
    [true, true, true],
    [true, false, false],
    ['multi', 'multi', true],
    ['multi', 'single', false],
    [rows(), rows(), true],
    [rows('a'), rows('a'), true],
    [rows('a'), rows('a', 'b'), false],
    [rows('a', 'b'), rows('a'), false],
    [rows('a'), rows('b'), false],
    [rows('a'), [{ name: 'a', clientColumn: 'org' }], false],
    [rows(), '', false],
    ['', rows(), false],
  ])('%j and %j: %s', (one, other, same) => expect(sameValue(one, other)).toBe(same));
});

describe('the comparison that applying needs', () => {
  it.each<[string, Settings, Settings, number, number]>([
    ['nothing wanted', {}, { joinModel: 'multi' }, 0, 0],
    ['all as wanted', { joinModel: 'multi' }, { joinModel: 'multi' }, 0, 0],
    ['one otherwise', { joinModel: 'multi', isAllowAiPilot: true }, { joinModel: 'single', isAllowAiPilot: true }, 1, 0],
    ['one not told', { joinModel: 'multi' }, { isAllowAiPilot: true }, 0, 1],
    [
      'two otherwise, one not told',
      { joinModel: 'multi', isAllowAiPilot: true, isAllowEmailReports: true },
      { joinModel: 'single', isAllowAiPilot: false },
      2,
      1,
    ],
  ])('counts %s', (_, wanted, live, different, untold) => {
    expect(compareWith(wanted, live)).toEqual({ different, untold });
  });
});
