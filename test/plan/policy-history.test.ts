// What the history adds to the judgement: promotion and its soak, narrowing from outside, rollbacks, fights, ended overrides.
// holds: H9

import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/policy.ts';
import type { Override, Settings } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';
import { briefs, pair, policy } from './policies.ts';

const ON = { isAllowAiPilot: true } as const;
const OFF = { isAllowAiPilot: false } as const;
const NOW = new Date('2026-11-22T12:00:00Z');
const hours = (count: number): string => new Date(NOW.getTime() + count * 3_600_000).toISOString();
const row = (name: string) => ({ name, clientColumn: 'customer_id' });

describe('promotion', () => {
  const mark = (at: string) => ({ at, run: 'run-1' });
  const staging = (settings: Settings, at = hours(-48), key = 'a') => ({
    promotedFrom: {
      from: 'staging',
      verified: new Map([[key, { settings, since: { isAllowAiPilot: mark(at), tableTenancySettings: mark(at) } }]]),
    },
  });
  const soak = (soakMs?: number) => policy({ promotion: soakMs === undefined ? {} : { soakMs } });
  const day = soak(86_400_000);
  const free = policy({ consent: { tenancy: 'auto', widen: 'auto', narrow: 'auto', neutral: 'auto' } });
  const rows: readonly (readonly [sentence: string, precedents: object, held: Policy, message: string | undefined])[] = [
    ['is not asked for where the environment has no source', {}, day, undefined],
    ['is given where the value was verified', staging(ON, hours(0)), soak(), undefined],
    [
      'is missing where nothing is on record',
      staging(ON, hours(-48), 'b'),
      soak(),
      'isAllowAiPilot becomes true, but no verified value of a is on record in staging',
    ],
    [
      'is missing where another value was verified',
      staging(OFF),
      soak(),
      'isAllowAiPilot becomes true, but staging was last verified with false',
    ],
    [
      'is missing where another setting was verified',
      staging({ isAllowMetricUpdate: true }),
      soak(),
      'isAllowAiPilot becomes true, but no verified value of a is on record in staging',
    ],
    ['has soaked to the second', staging(ON, hours(-24)), day, undefined],
    [
      'has not soaked',
      staging(ON, hours(-2.5)),
      day,
      'isAllowAiPilot becomes true, but staging has held it for 2h 30m only; the policy wants 1d',
    ],
  ];
  it.each(rows)('%s', (_, precedents, held, message) => {
    const { findings, verdict } = pair(ON, OFF, { policy: held, now: NOW, precedents });
    expect(findings.map((finding) => finding.message)).toEqual(message === undefined ? [] : [message]);
    expect(verdict).toBe(message === undefined ? 'ready' : 'needs-approval');
  });
  it('has soaked for no time where nobody knows since when', () => {
    const precedents = { promotedFrom: { from: 'staging', verified: new Map([['a', { settings: ON, since: {} }]]) } };
    expect(pair(ON, OFF, { policy: day, now: NOW, precedents }).findings[0]?.message).toBe(
      'isAllowAiPilot becomes true, but staging has held it for 0s only; the policy wants 1d',
    );
    expect(briefs(pair(ON, OFF, { policy: soak(), now: NOW, precedents }))).toEqual([]);
  });
  it('compares lists as sets', () => {
    const rows = [row('y'), row('x')];
    const plan = pair(
      { tableTenancySettings: [row('x'), row('y')] },
      { tableTenancySettings: [] },
      { policy: free, now: NOW, precedents: staging({ tableTenancySettings: rows }) },
    );
    expect(briefs(plan)).toEqual([]);
  });
});

describe('a setting that somebody narrowed from outside', () => {
  const applied = (settings: Settings) => ({
    lastApplied: new Map([['a', { settings, since: { isAllowAiPilot: { at: hours(-5), run: 'run-1' } } }]]),
  });
  it.each([
    ['is not widened again without consent', ON, OFF, ON, ['rewidens approve a isAllowAiPilot']],
    ['may stay as it is', OFF, OFF, ON, []],
    ['that somebody widened is narrowed again freely', OFF, ON, OFF, []],
    ['that nobody touched may be widened', ON, OFF, OFF, []],
    ['that we never applied may be widened', ON, OFF, {}, []],
    ['that is not told may be widened', ON, {}, OFF, []],
  ] as const)('%s', (_, desired, live, last, expected) => expect(briefs(pair(desired, live, applied(last)))).toEqual(expected));

  it('is not what a datamart is that somebody moved: where it goes back to is its own question', () => {
    const plan = pair({ datamartName: 'a' }, { datamartName: 'b' }, applied({ datamartName: 'a' }));
    expect(briefs(plan)).toEqual(['consent-tenancy approve a datamartName']);
  });

  it('also where the manifest moved too', () => {
    const [y, yx, yxz] = [[row('y')], [row('y'), row('x')], [row('y'), row('x'), row('z')]];
    const plan = pair({ tableTenancySettings: y }, { tableTenancySettings: yxz }, applied({ tableTenancySettings: yx }));
    expect(briefs(plan)).toEqual(['consent-tenancy approve a tableTenancySettings', 'rewidens approve a tableTenancySettings']);
    expect(plan.findings[1]?.message).toBe(
      'somebody narrowed this from x.customer_id, y.customer_id to x.customer_id, y.customer_id, z.customer_id since it was last applied; the plan makes it y.customer_id',
    );
  });
});

describe('a value that a rollback took away', () => {
  const taken = (value: boolean) => ({
    takenAway: [{ embedId: 'a', setting: 'isAllowAiPilot', value, run: 'run-2', rollbackOf: 'run-1' } as const],
  });
  it('does not come back without consent', () => {
    const plan = pair(ON, OFF, { precedents: taken(true) });
    expect(briefs(plan)).toEqual(['undoes-rollback approve a isAllowAiPilot']);
    expect(plan.findings[0]?.message).toBe(
      'true is what run run-2 took away when it rolled back run run-1; the manifest still says so',
    );
    expect(plan.verdict).toBe('needs-approval');
  });
  it('may be replaced by another', () => expect(briefs(pair(ON, OFF, { precedents: taken(false) }))).toEqual([]));
  it('may stay away', () => expect(briefs(pair(OFF, OFF, { precedents: taken(true) }))).toEqual([]));
  it('comes back when that rollback is itself rolled back', () => {
    expect(briefs(pair(ON, OFF, { precedents: taken(true), rollbackOf: 'run-2' }))).toEqual([]);
    expect(briefs(pair(ON, OFF, { precedents: taken(true), rollbackOf: 'run-9' }))).toEqual([
      'undoes-rollback approve a isAllowAiPilot',
    ]);
  });
});

describe('a setting written to and fro', () => {
  const flips = [{ embedId: 'a', setting: 'isAllowAiPilot', values: [true, false], writes: 4, since: hours(-3) } as const];
  it.each([
    ['is reported', ON, ON, ['two-writers warning a isAllowAiPilot (was)']],
    ['and all the more where the plan writes it again', ON, OFF, ['two-writers warning a isAllowAiPilot']],
  ] as const)('%s', (_, desired, live, expected) =>
    expect(briefs(pair(desired, live, { precedents: { flips } }))).toEqual(expected),
  );
  it('with how often, since when and between what', () => {
    expect(pair(ON, ON, { precedents: { flips } }).findings[0]?.message).toBe(
      '4 writes since 2026-11-22T09:00:00.000Z moved this between true and false: two writers seem to disagree',
    );
  });
});

describe('an override', () => {
  const override = (from: string, until: string, active = false): Override => ({
    reason: 'year end',
    from,
    until,
    settings: ['isAllowAiPilot'],
    values: ON,
    active,
    place: { file: 'embeds.yaml', line: 9, column: 9 },
  });
  const long = policy({ overrides: { maxDurationMs: 24 * 3_600_000 } });
  const planned = (
    one: Override,
    {
      desired = OFF,
      live = OFF,
      last = {},
      held = long,
    }: { desired?: Settings; live?: Settings; last?: Settings; held?: Policy } = {},
  ) =>
    planOf([desiredEmbed('a', desired, { overrides: [one] })], [liveEmbed('a', live)], {
      now: NOW,
      policy: held,
      lastApplied: new Map([['a', { settings: last, since: {} }]]),
    });
  const ended = override(hours(-10), hours(0));
  const running = override(hours(-1), hours(5), true);
  it.each([
    ['that is far off says nothing', planned(override(hours(100), hours(110))), []],
    ['that ends within three days is listed', planned(running, { desired: ON, live: ON }), ['override-ends-soon info a (was)']],
    ['that ends later is not', planned(override(hours(-1), hours(73), true), { desired: ON, live: ON, held: policy({}) }), []],
    [
      'that ended and is still live is reported',
      planned(ended, { live: ON, last: ON }),
      ['override-expired warning a isAllowAiPilot (was)'],
    ],
    ['that ended and was put back is not', planned(ended, { live: OFF, last: OFF }), []],
    ['that ended and is not told is not', planned(ended, { live: {}, last: ON }), []],
    ['that ended, with the value put there by somebody else, is not', planned(ended, { live: ON, last: OFF }), []],
    ['that ended and whose value the manifest now wants is not', planned(ended, { desired: ON, live: ON, last: ON }), []],
    ['that has not ended is not', planned(running, { desired: ON, live: ON, last: ON }), ['override-ends-soon info a (was)']],
    ['that holds for too long is refused', planned(override(hours(100), hours(125))), ['override-too-long block a (was)']],
    ['that holds as long as it may is not', planned(override(hours(100), hours(124))), []],
    ['that held for too long and has ended is past', planned(override(hours(-100), hours(-1))), []],
    ['may hold for ever where the policy sets no limit', planned(override(hours(100), hours(9999)), { held: policy({}) }), []],
  ] as const)('%s', (_, plan, expected) => expect(briefs(plan)).toEqual(expected));

  it.each([
    [
      planned(running, { desired: ON, live: ON }),
      'override "year end" ends at 2026-11-22T17:00:00.000Z, in 5h; the next apply after that puts isAllowAiPilot back',
    ],
    [
      planned(ended, { live: ON, last: ON }),
      'override "year end" ended at 2026-11-22T12:00:00.000Z, and its true is still live; false is wanted',
    ],
    [planned(override(hours(100), hours(125))), 'override "year end" holds for 1d 1h; the policy allows 1d'],
  ])('is told in a sentence: %#', (plan, message) => expect(plan.findings[0]?.message).toBe(message));

  it('that ended, of an embed that the history does not know, is not ours to report', () => {
    const plan = planOf([desiredEmbed('a', OFF, { overrides: [ended] })], [liveEmbed('a', ON)], { now: NOW });
    expect(briefs(plan)).toEqual([]);
  });

  it('that ended is reported also where the embed is left alone', () => {
    const plan = planOf([desiredEmbed('a', OFF, { overrides: [ended] })], [liveEmbed('a', ON)], {
      now: NOW,
      lastApplied: new Map([['a', { settings: ON, since: {} }]]),
      refused: [{ embedId: 'a', key: 'a', name: null, code: 'DATAMART_UNKNOWN', reason: 'gone' }],
    });
    expect(briefs(plan)).toEqual(['override-expired warning a isAllowAiPilot (was)']);
  });
});

it('the instant of the plan decides, not the clock, where they differ', () => {
  const one: Override = {
    reason: 'r',
    from: hours(-1),
    until: hours(1),
    settings: ['isAllowAiPilot'],
    values: ON,
    active: true,
    place: { file: 'f', line: 1, column: 1 },
  };
  const plan = planOf([desiredEmbed('a', ON, { overrides: [one] })], [liveEmbed('a', ON)], {
    now: new Date('2020-01-01T00:00:00Z'),
    at: NOW,
  });
  expect(plan.findings[0]?.message).toContain('in 1h');
});
