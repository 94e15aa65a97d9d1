// holds: H7

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesPlan } from '../../src/plan/plan-id.ts';
import { settingEntries } from '../../src/settings.ts';
import type { Settings } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';
import { anySettings } from '../support/settings.ts';

const row = (name: string) => ({ name, clientColumn: 'customer_id' });
const pair = (desired: Settings, live: Settings) => planOf([desiredEmbed('a', desired)], [liveEmbed('a', live)]);

describe('a plan', () => {
  it('sends only what differs, and the tenancy list whole', () => {
    const desired: Settings = { isAllowAiPilot: true, isAllowMetricUpdate: true, tableTenancySettings: [row('x'), row('y')] };
    const live: Settings = { isAllowAiPilot: false, isAllowMetricUpdate: true, tableTenancySettings: [row('y')] };
    expect(pair(desired, live).changes.map(({ payload }) => payload)).toEqual([
      { embedId: 'a', accessSettings: { isAllowAiPilot: true, tableTenancySettings: [row('x'), row('y')] } },
    ]);
  });

  it('sends every managed setting of a changed embed with the full payload', () => {
    const desired: Settings = { datamartName: 'm', isAllowAiPilot: true, tableTenancySettings: [row('x')] };
    const plan = planOf([desiredEmbed('a', desired)], [liveEmbed('a', { ...desired, isAllowAiPilot: false })], {
      payload: 'full',
    });
    expect(plan.changes[0]?.payload.accessSettings).toEqual(desired);
    expect(plan.changes[0]?.settings.map(({ setting }) => setting)).toEqual(['isAllowAiPilot']);
  });

  it('is empty where desired is live', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const plan = pair(settings, settings);
        expect([plan.verdict, plan.changes, plan.drift]).toEqual(['in-sync', [], []]);
      }),
    );
  });

  it('counts every managed embed exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anySettings, fc.option(anySettings), anySettings), { maxLength: 8 }), (triples) => {
        const desired = triples.map(([settings], i) => desiredEmbed(`e${i}`, settings));
        const live = triples.flatMap(([, settings], i) => (settings === null ? [] : [liveEmbed(`e${i}`, settings)]));
        const lastApplied = new Map(triples.map(([, , settings], i) => [`e${i}`, { settings, since: {} }]));
        const { summary } = planOf(desired, live, { lastApplied });
        const { byDirection } = summary;
        expect(summary.changed + summary.unchanged + summary.assumed + summary.missing).toBe(summary.managed);
        expect(byDirection.widen + byDirection.narrow + byDirection.tenancy + byDirection.neutral).toBe(summary.changed);
      }),
    );
  });

  it('never manages a setting that is not desired', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (desired, live) => {
        const managed = new Set(settingEntries(desired).map(([name]) => name));
        return pair(desired, live).changes.every(({ payload }) =>
          Object.keys(payload.accessSettings).every((name) => managed.has(name as keyof Settings)),
        );
      }),
    );
  });

  it('shows what rests on the history as assumed, never as in sync', () => {
    const lastApplied = new Map([['a', { settings: { isAllowAiPilot: true }, since: {} }]]);
    const plan = planOf([desiredEmbed('a', { isAllowAiPilot: true })], [liveEmbed('a', {})], { lastApplied });
    expect([plan.verdict, plan.summary.assumed, plan.summary.unchanged]).toEqual(['assumed', 1, 0]);
  });

  it('marks what live does not tell', () => {
    const [change] = pair({ isAllowAiPilot: true }, {}).changes;
    expect(change?.settings).toMatchObject([{ setting: 'isAllowAiPilot', after: true, unknown: true, direction: 'widen' }]);
    expect(change?.settings[0]).not.toHaveProperty('before');
  });

  it('puts the gravest changes first, then orders by id', () => {
    const live = ['n', 'w2', 'w1', 't'].map((id) =>
      liveEmbed(id, { isAllowAiPilot: id === 'n', tableTenancySettings: [row('x'), row('y')] }),
    );
    const desired = live.map(({ embedId }) =>
      desiredEmbed(embedId, { isAllowAiPilot: embedId !== 'n', ...(embedId === 't' && { tableTenancySettings: [row('x')] }) }),
    );
    expect(planOf(desired, live).changes.map(({ embedId }) => embedId)).toEqual(['t', 'w1', 'w2', 'n']);
  });

  it('names a missing embed with the nearest live ids, and changes the others', () => {
    const plan = planOf(
      [desiredEmbed('sales-overveiw', {}), desiredEmbed('b', { isAllowAiPilot: true })],
      [liveEmbed('sales-overview', {}), liveEmbed('b', { isAllowAiPilot: false })],
    );
    expect(plan.missing).toMatchObject([{ embedId: 'sales-overveiw', nearest: ['sales-overview'] }]);
    expect(plan.changes).toHaveLength(1);
    expect(plan.unmanaged).toEqual([{ embedId: 'sales-overview', name: null }]);
  });

  it('is blocked where the token lists another data app', () => {
    const live = [liveEmbed('a', { isAllowAiPilot: false }, { dataAppName: 'Somebody else' })];
    const plan = planOf([desiredEmbed('a', { isAllowAiPilot: true })], live);
    expect(plan.verdict).toBe('blocked');
    expect(plan.findings).toMatchObject([{ rule: 'wrong-data-app', severity: 'block' }]);
  });
});

describe('consent that a plan asks for', () => {
  const many = (count: number, changed: number) => {
    const ids = Array.from({ length: count }, (_, i) => `e${i}`);
    return planOf(
      ids.map((id) => desiredEmbed(id, { isAllowAiPilot: true })),
      ids.map((id, i) => liveEmbed(id, { isAllowAiPilot: i >= changed })),
    );
  };
  it.each([
    [9, 9, 'ready'],
    [10, 3, 'ready'],
    [10, 4, 'needs-approval'],
    [1000, 300, 'ready'],
    [1000, 301, 'needs-approval'],
    [1000, 0, 'in-sync'],
  ] as const)('of %i managed embeds, changing %i is %s', (managed, changed, verdict) => {
    expect(many(managed, changed).verdict).toBe(verdict);
  });

  it('is needed for every tenancy setting, by name', () => {
    const plan = pair({ tableTenancySettings: [row('x')] }, { tableTenancySettings: [row('x'), row('y')] });
    expect(plan.verdict).toBe('needs-approval');
    expect(plan.findings).toMatchObject([
      { rule: 'consent-tenancy', severity: 'approve', embedId: 'a', setting: 'tableTenancySettings' },
    ]);
  });

  it('is needed where more than a fifth of five or more embeds are missing', () => {
    const live = ['a', 'b', 'c'].map((id) => liveEmbed(id, { isAllowAiPilot: false }));
    const desired = (ids: string) => [...ids].map((id) => desiredEmbed(id, { isAllowAiPilot: true }));
    expect(planOf(desired('abcx'), live).verdict).toBe('ready');
    expect(planOf(desired('abcxy'), live).verdict).toBe('needs-approval');
  });
});

describe('the identity of a plan', () => {
  const base = () => pair({ isAllowAiPilot: true }, { isAllowAiPilot: false });
  it('is the same for the same content at another time', () => {
    const later = planOf([desiredEmbed('a', { isAllowAiPilot: true })], [liveEmbed('a', { isAllowAiPilot: false })], {
      now: new Date('2027-01-01T00:00:00Z'),
      generator: 'embed-sync later',
    });
    expect(later.planId).toBe(base().planId);
  });

  it('does not depend on embeds that are not touched, on names, or on order', () => {
    const live = [liveEmbed('z', { isAllowAiPilot: true }), liveEmbed('a', { isAllowAiPilot: false }, { name: 'New name' })];
    const desired = [desiredEmbed('a', { isAllowAiPilot: true }), desiredEmbed('z', { isAllowAiPilot: true })];
    expect(planOf(desired, live).planId).toBe(base().planId);
    expect(planOf(desired.toReversed(), live.toReversed()).planId).toBe(base().planId);
  });

  it.each([
    ['another value before', pair({ isAllowAiPilot: true }, {})],
    ['another value after', pair({ isAllowAiPilot: false }, { isAllowAiPilot: true })],
    ['another setting', pair({ isAllowMetricUpdate: true }, { isAllowMetricUpdate: false })],
    ['another embed', planOf([desiredEmbed('b', { isAllowAiPilot: true })], [liveEmbed('b', { isAllowAiPilot: false })])],
    [
      'more in its payload',
      planOf(
        [desiredEmbed('a', { datamartName: 'Sales', isAllowAiPilot: true, tableTenancySettings: [] })],
        [liveEmbed('a', { datamartName: 'Sales', isAllowAiPilot: false, tableTenancySettings: [] })],
        { payload: 'full' },
      ),
    ],
    [
      'another target',
      planOf([desiredEmbed('a', { isAllowAiPilot: true })], [liveEmbed('a', { isAllowAiPilot: false })], {
        target: { baseUrl: 'https://other.example.com', dataApp: 'Customer portal', environment: null, api: 'kebab' },
      }),
    ],
  ])('is another with %s', (_, plan) => {
    expect(plan.planId).not.toBe(base().planId);
  });

  it('can be given by its first twelve digits or more, and by nothing shorter or else', () => {
    const { planId } = base();
    const digits = planId.slice('sha256:'.length);
    expect([planId, digits, digits.slice(0, 12), digits.slice(0, 12).toUpperCase()].every((id) => namesPlan(planId, id))).toBe(
      true,
    );
    expect([digits.slice(0, 11), '', 'sha256:', `${digits}0`, digits.slice(1, 20)].some((id) => namesPlan(planId, id))).toBe(
      false,
    );
  });
});
