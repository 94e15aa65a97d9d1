import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/plan/diff.ts';
import { gravest, judge } from '../../src/plan/direction.ts';
import { CATALOGUE } from '../../src/settings.ts';
import type { Direction, SettingValue } from '../../src/types.ts';

const row = (name: string, clientColumn = 'customer_id') => ({ name, clientColumn });
const difference = (setting: Difference['setting'], before: SettingValue | undefined, after: SettingValue): Difference =>
  before === undefined ? { setting, after } : { setting, before, after };
const only = (...differences: Difference[]) => judge(differences).map(({ direction }) => direction);

describe('the direction of a flag', () => {
  const flags = CATALOGUE.filter((spec) => spec.kind === 'flag');
  it('knows nine flags', () => expect(flags).toHaveLength(9));
  for (const { name, ability } of flags) {
    it.each([
      [false, true, 'widen', `viewers can now ${ability}`],
      [undefined, true, 'widen', `viewers can now ${ability}`],
      [true, false, 'narrow', `viewers can no longer ${ability}`],
      [undefined, false, 'narrow', `viewers can no longer ${ability}`],
    ] as const)(`${name}: %s → %s is %s`, (before, after, direction, reason) => {
      expect(judge([difference(name, before, after)])).toEqual([{ direction, reason }]);
    });
  }
});

describe('the direction of the other settings', () => {
  it.each([
    ['to CHAT widens', difference('metricCreationMode', 'DRAG_DROP', 'CHAT'), 'widen'],
    ['to CHAT from unknown widens', difference('metricCreationMode', undefined, 'CHAT'), 'widen'],
    ['to DRAG_DROP narrows', difference('metricCreationMode', 'CHAT', 'DRAG_DROP'), 'narrow'],
    ['to DRAG_DROP from unknown narrows', difference('metricCreationMode', undefined, 'DRAG_DROP'), 'narrow'],
    ['the join model is neutral', difference('joinModel', 'single', 'multi'), 'neutral'],
    ['the join model is neutral from unknown', difference('joinModel', undefined, 'single'), 'neutral'],
    ['a datamart alone is a tenancy change', difference('datamartName', 'a', 'b'), 'tenancy'],
    ['a datamart alone, from unknown, is a tenancy change', difference('datamartName', undefined, 'b'), 'tenancy'],
    ['an added row narrows', difference('tableTenancySettings', [row('a')], [row('a'), row('b')]), 'narrow'],
    ['a first row narrows', difference('tableTenancySettings', [], [row('a')]), 'narrow'],
    ['a removed row is a tenancy change', difference('tableTenancySettings', [row('a'), row('b')], [row('a')]), 'tenancy'],
    ['a replaced row is a tenancy change', difference('tableTenancySettings', [row('a')], [row('b')]), 'tenancy'],
    ['another column is a tenancy change', difference('tableTenancySettings', [row('a')], [row('a', 'org')]), 'tenancy'],
    ['an emptied list is a tenancy change', difference('tableTenancySettings', [row('a')], []), 'tenancy'],
    ['an empty list over an unknown one is a tenancy change', difference('tableTenancySettings', undefined, []), 'tenancy'],
    ['rows over an unknown list are a tenancy change', difference('tableTenancySettings', undefined, [row('a')]), 'tenancy'],
  ] as const)('%s', (_, given, direction) => {
    expect(only(given)).toEqual([direction]);
  });
});

describe('a datamart and its tenancy list', () => {
  const moves = difference('datamartName', 'a', 'b');
  const appears = difference('datamartName', undefined, 'b');
  it.each([
    ['moved together widen', moves, [row('x')], [row('y')], ['widen', 'widen']],
    ['moved together with a row more: the list narrows', moves, [row('x')], [row('x'), row('y')], ['widen', 'narrow']],
    ['moved while the list is emptied is a tenancy change', moves, [row('x')], [], ['tenancy', 'tenancy']],
    ['moved over an unknown list is a tenancy change', moves, undefined, [row('x')], ['widen', 'tenancy']],
    [
      'from an unknown datamart, a lost row stays a tenancy change',
      appears,
      [row('x'), row('y')],
      [row('x')],
      ['widen', 'tenancy'],
    ],
  ] as const)('%s', (_, datamart, before, after, expected) => {
    expect(only(datamart, difference('tableTenancySettings', before, after))).toEqual(expected);
  });
});

describe('gravest', () => {
  it.each([
    [['neutral', 'narrow', 'widen', 'tenancy'], 'tenancy'],
    [['neutral', 'narrow', 'widen'], 'widen'],
    [['neutral', 'narrow'], 'narrow'],
    [['neutral'], 'neutral'],
    [[], 'neutral'],
  ] as [Direction[], Direction][])('of %s is %s', (directions, expected) => {
    expect(gravest(directions)).toBe(expected);
  });
});
