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

describe('every setting, from every value to every value, alone', () => {
  const [x, xOrg, y] = [row('x'), row('x', 'org'), row('y')];
  const CHAT = 'viewers can now create metrics by chatting with an AI';
  const BUILDER = 'viewers create metrics in the visual builder only, no longer by AI chat';
  const MULTI = 'new metrics join several sheets as each chart needs';
  const SINGLE = 'new metrics use one pre-joined sheet';
  const OPEN = 'no table is filtered by tenant: viewers may see the rows of every tenant';
  const UNSEEN = 'this tenancy list is written over one that the API does not show';
  const moved = (to: string, from: string) =>
    `viewers now see datamart ${to} while the tenancy list stays the one made for ${from}`;
  const others = (what: string) => `viewers may see rows of other tenants: ${what}`;
  type Row = readonly [
    setting: Difference['setting'],
    before: SettingValue | undefined,
    after: SettingValue,
    direction: Direction,
    reason: string,
  ];
  const table: readonly Row[] = [
    ['metricCreationMode', undefined, 'CHAT', 'widen', CHAT],
    ['metricCreationMode', 'DRAG_DROP', 'CHAT', 'widen', CHAT],
    ['metricCreationMode', undefined, 'DRAG_DROP', 'narrow', BUILDER],
    ['metricCreationMode', 'CHAT', 'DRAG_DROP', 'narrow', BUILDER],
    ['joinModel', undefined, 'multi', 'neutral', MULTI],
    ['joinModel', 'single', 'multi', 'neutral', MULTI],
    ['joinModel', undefined, 'single', 'neutral', SINGLE],
    ['joinModel', 'multi', 'single', 'neutral', SINGLE],
    ['datamartName', undefined, 'b', 'tenancy', moved('b', 'an unknown datamart')],
    ['datamartName', 'a', 'b', 'tenancy', moved('b', 'datamart a')],
    ['datamartName', 'a', 'A', 'tenancy', moved('A', 'datamart a')],
    ['tableTenancySettings', undefined, [], 'tenancy', OPEN],
    ['tableTenancySettings', [x], [], 'tenancy', OPEN],
    ['tableTenancySettings', undefined, [x], 'tenancy', UNSEEN],
    ['tableTenancySettings', [], [x], 'narrow', "viewers now see only their own tenant's rows of x"],
    ['tableTenancySettings', [x], [x, y], 'narrow', "viewers now see only their own tenant's rows of y"],
    ['tableTenancySettings', [x, y], [x], 'tenancy', others('y is no longer filtered by tenant')],
    ['tableTenancySettings', [x], [y], 'tenancy', others('x is no longer filtered by tenant')],
    ['tableTenancySettings', [x], [xOrg], 'tenancy', others('x is filtered by org instead of customer_id')],
    [
      'tableTenancySettings',
      [x, y],
      [xOrg],
      'tenancy',
      others('y is no longer filtered by tenant, x is filtered by org instead of customer_id'),
    ],
    ['tableTenancySettings', [x], [xOrg, y], 'tenancy', others('x is filtered by org instead of customer_id')],
  ];
  it.each(table)('%s: %j → %j is %s', (setting, before, after, direction, reason) => {
    expect(judge([difference(setting, before, after)])).toEqual([{ direction, reason }]);
  });

  it('with no setting and no value left out', () => {
    const told = new Set(table.map(([setting, , after]) => `${setting} ${Array.isArray(after) ? after.length > 0 : after}`));
    for (const spec of CATALOGUE) {
      if (spec.kind === 'flag') continue;
      const values = spec.kind === 'choice' ? spec.values : spec.kind === 'tenancy' ? [true, false] : ['b'];
      expect(values.filter((value) => !told.has(`${spec.name} ${value}`))).toEqual([]);
      expect(table.some(([setting, before]) => setting === spec.name && before === undefined)).toBe(true);
    }
  });

  it.each([
    [5, 't1, t2, t3, t4, t5'],
    [6, 't1, t2, t3, t4, t5 and 1 more'],
    [10, 't1, t2, t3, t4, t5 and 5 more'],
  ])('where %i tables gain a filter, at most five are named and the rest counted', (count, named) => {
    const rows = Array.from({ length: count }, (_, i) => row(`t${i + 1}`));
    const [judged] = judge([difference('tableTenancySettings', [], rows)]);
    expect(judged?.reason).toBe(`viewers now see only their own tenant's rows of ${named}`);
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

  it('say why they only widen', () => {
    expect(judge([moves, difference('tableTenancySettings', [row('x')], [row('y')])]).map(({ reason }) => reason)).toEqual([
      'viewers now see datamart b instead of datamart a; whether that shows more cannot be decided',
      'the tenancy list moves together with the datamart',
    ]);
  });

  it('hold no rows where what stands in its place is no list', () => {
    expect(only(difference('tableTenancySettings', true, [row('x')]))).toEqual(['narrow']);
    expect(only(moves, difference('tableTenancySettings', [row('x')], true))).toEqual(['tenancy', 'tenancy']);
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
