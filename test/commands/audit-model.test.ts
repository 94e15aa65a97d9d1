// What an access review knows, and what it must not claim to know.

import { describe, expect, it } from 'vitest';
import { auditModel, isolationOf } from '../../src/commands/audit-model.ts';
import { lastApplied } from '../../src/history/recall.ts';
import { knowDatamart } from '../../src/plan/known-datamart.ts';
import type { Entry, EntryBody } from '../../src/records.ts';
import type { AuditView } from '../../src/render/html/audit-view.ts';
import type { Datamart, DesiredEmbed, LiveEmbed, Override, Settings } from '../../src/types.ts';
import { desiredEmbed, encode, liveEmbed, planOf } from '../support/plans.ts';

const AT = new Date('2026-11-22T03:00:00Z');
const TARGET = { baseUrl: 'https://api.example.com', dataApp: 'Customer portal', environment: null, api: 'kebab' } as const;

const shared: Datamart = {
  name: 'sales',
  tenancyLevel: 'TABLE',
  tables: ['orders', 'invoices'].map((name) => ({ name, clientColumn: 'customer_id', columns: ['customer_id'] })),
};
const apart: Datamart = { name: 'usage', tenancyLevel: 'DATABASE', tables: [] };
const silent: Datamart = { name: 'quiet', tables: [] };
const row = (name: string) => ({ name, clientColumn: 'customer_id' });

describe('isolationOf', () => {
  const known = new Map([shared, apart, silent].map((one) => [one.name, knowDatamart(one)]));
  it.each<[string, Settings, string, readonly string[]]>([
    [
      'every shared table in the list is filtered',
      { datamartName: 'sales', tableTenancySettings: [row('orders'), row('invoices')] },
      'filtered',
      [],
    ],
    [
      'a shared table that the list leaves out is a gap',
      { datamartName: 'sales', tableTenancySettings: [row('orders')] },
      'gap',
      ['invoices'],
    ],
    ['an empty list is a gap of every table', { datamartName: 'sales', tableTenancySettings: [] }, 'gap', ['invoices', 'orders']],
    ['an empty list is a gap where the datamart is not known', { datamartName: 'other', tableTenancySettings: [] }, 'gap', []],
    ['an empty list is a gap where the datamart is not told', { tableTenancySettings: [] }, 'gap', []],
    [
      'a list for a datamart that the API does not list is not checked',
      { datamartName: 'other', tableTenancySettings: [row('orders')] },
      'unchecked',
      [],
    ],
    [
      'a list for a datamart that does not tell its shared tables is not checked',
      { datamartName: 'quiet', tableTenancySettings: [row('orders')] },
      'unchecked',
      [],
    ],
    ['a list that is not told is not called filtered', { datamartName: 'sales' }, 'untold', []],
    ['nothing told is not called filtered', {}, 'untold', []],
    ['a database for each tenant needs no list', { datamartName: 'usage', tableTenancySettings: [] }, 'database', []],
    ['a database for each tenant needs no list to be told', { datamartName: 'usage' }, 'database', []],
  ])('%s', (_, settings, kind, open) => {
    expect(isolationOf(settings, known)).toEqual({ kind, open });
  });
});

interface Story {
  readonly live: readonly LiveEmbed[];
  readonly desired: readonly DesiredEmbed[];
  readonly bodies?: readonly EntryBody[];
  /** Managed, and left out of the review. */
  readonly leftOut?: readonly string[];
}

function review({ live, desired, bodies = [], leftOut = [] }: Story): AuditView {
  const entries = bodies.map(
    (body, i): Entry => ({ ...body, v: 1, log: 'l', seq: i + 1, prev: '', time: `2026-11-0${i + 1}T00:00:00.000Z`, hash: '' }),
  );
  const plan = planOf(desired, live, {
    target: TARGET,
    lastApplied: lastApplied(entries, TARGET),
    declared: new Set([...desired.map(({ embedId }) => embedId), ...leftOut]),
  });
  const tier = (): Settings => ({ isAllowAiPilot: false });
  return auditModel({ planned: { plan, live, desired }, tier, entries, datamarts: [shared, apart], at: AT });
}

const start = (run: string, more: object = {}): EntryBody => ({
  ...{
    kind: 'run.start',
    run,
    command: 'apply',
    generator: 'g',
    actor: 'github:anna',
    commit: 'c'.repeat(40),
    planId: 'p',
    approved: true,
  },
  ...{ target: TARGET, manifestDigest: null, policyDigest: 'd' },
  ...more,
});
const intent = (run: string, after: Settings): EntryBody => ({
  ...{ kind: 'intent', run, embedId: 'a', key: 'a', name: null, direction: 'widen', before: {}, after, patch: [], inverse: [] },
  payload: encode('a', after),
});
const verify = (run: string, status: 'verified' | 'contradicted' | 'reverted'): EntryBody => ({
  kind: 'verify',
  run,
  embedId: 'a',
  status,
});
const end = (run: string): EntryBody => ({ kind: 'run.end', run, status: 'complete', counts: {} });

describe('since when', () => {
  const on = { isAllowAiPilot: true };
  const desired = [desiredEmbed('a', on)];

  it('is told with the run, for the value that is live', () => {
    const { embeds } = review({
      live: [liveEmbed('a', on)],
      desired,
      bodies: [start('r1'), intent('r1', on), verify('r1', 'verified'), end('r1')],
    });
    expect(embeds[0]?.since).toEqual({ isAllowAiPilot: { at: '2026-11-02T00:00:00.000Z', runId: 'r1', written: true } });
  });

  it('is not told for a value that somebody changed since, which is drift', () => {
    const live = [liveEmbed('a', { isAllowAiPilot: false })];
    const [embed] = review({ live, desired, bodies: [start('r1'), intent('r1', on), verify('r1', 'verified')] }).embeds;
    expect(embed?.since).toEqual({});
    expect(embed?.drift.map(({ class: kind, direction }) => [kind, direction])).toEqual([['outside', 'narrow']]);
  });

  it('is told apart where a run only found the value', () => {
    const bodies: readonly EntryBody[] = [
      start('r1'),
      { kind: 'verify', run: 'r1', confirmed: [{ embedId: 'a', settings: on }] },
    ];
    expect(review({ live: [liveEmbed('a', on)], desired, bodies }).embeds[0]?.since.isAllowAiPilot?.written).toBe(false);
  });

  it('is not told where nobody knows what became of the write', () => {
    expect(review({ live: [liveEmbed('a', on)], desired, bodies: [start('r1'), intent('r1', on)] }).embeds[0]?.since).toEqual({});
  });

  it('is not taken from another environment', () => {
    const elsewhere = start('r1', { target: { ...TARGET, environment: 'staging' } });
    const view = review({ live: [liveEmbed('a', on)], desired, bodies: [elsewhere, intent('r1', on), verify('r1', 'verified')] });
    expect([view.embeds[0]?.since, view.runs]).toEqual([{}, []]);
  });
});

describe('runs', () => {
  const on = { isAllowAiPilot: true };
  it.each([
    ['a verified change counts by its direction', [intent('r1', on), verify('r1', 'verified')], 1, 0],
    ['a contradicted one is not known to be one', [intent('r1', on), verify('r1', 'contradicted')], 0, 1],
    ['nor is one without a word', [intent('r1', on)], 0, 1],
    ['one that was taken back is none', [intent('r1', on), verify('r1', 'reverted')], 0, 0],
  ])('%s', (_, bodies, widen, uncertain) => {
    const [run] = review({ live: [], desired: [], bodies: [start('r1'), ...bodies] }).runs;
    expect([run?.changed.widen, run?.uncertain, run?.status]).toEqual([widen, uncertain, 'interrupted']);
  });
});

describe('embeds', () => {
  it('that are managed and left out on purpose are not called unmanaged', () => {
    const live = ['a', 'b', 'c'].map((id) => liveEmbed(id, {}));
    const { embeds } = review({ live, desired: [desiredEmbed('a', {})], leftOut: ['b'] });
    expect(embeds.map(({ embedId, managed }) => [embedId, managed])).toEqual([
      ['a', true],
      ['c', false],
    ]);
  });

  it('share a rank where they open the same; a gap counts like no isolation, a database of its own like none needed', () => {
    const live = [
      liveEmbed('gap', { datamartName: 'sales', tableTenancySettings: [row('orders')] }),
      liveEmbed('none', { tableTenancySettings: [] }),
      liveEmbed('pilot', { isAllowAiPilot: true }),
      liveEmbed('own', { datamartName: 'usage', tableTenancySettings: [] }),
    ];
    expect(review({ live, desired: [] }).embeds.map(({ embedId, score, rank }) => [embedId, score, rank])).toEqual([
      ['gap', 20, 1],
      ['none', 20, 1],
      ['pilot', 6, 3],
      ['own', 0, 4],
    ]);
  });

  it('have overrides that are called to mind before they end', () => {
    const override = (until: string, active: boolean): Override => ({
      ...{ reason: 'r', from: '2026-11-01T00:00:00Z', until, active, settings: [], values: {} },
      place: { file: 'f', line: 1, column: 1 },
    });
    const overrides = [
      override('2027-01-01T00:00:00Z', true),
      override('2026-11-25T03:00:00Z', true),
      override('2026-11-25T03:00:01Z', true),
      override('2028-01-01T00:00:00Z', false),
      override('2026-11-22T03:00:00Z', false),
    ];
    const view = review({ live: [liveEmbed('a', {}, { name: 'A' })], desired: [desiredEmbed('a', {}, { overrides })] });
    expect(view.overrides.map(({ state, name }) => [state, name])).toEqual([
      ['ends-soon', 'A'],
      ['active', 'A'],
      ['active', 'A'],
      ['upcoming', 'A'],
    ]);
  });
});
