// Rules and combinations over what will be: which embeds a rule is about, which values it minds, and who brought them there.
// holds: Y10 Y11 H8

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesGlob } from '../../src/glob.ts';
import { COMBINATIONS } from '../../src/plan/combinations.ts';
import { ruleFindings } from '../../src/plan/rules.ts';
import type { PolicyRule } from '../../src/policy.ts';
import type { DesiredEmbed, LiveEmbed, Settings } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';
import { briefs, pair, policy, rule } from './policies.ts';

const row = (name: string) => ({ name, clientColumn: 'customer_id' });
const RAW = { isAllowUnderlyingData: true } as const;
const NO_RAW = { isAllowUnderlyingData: false } as const;
const under = (more: Partial<PolicyRule>) => ({ policy: policy({ rules: [rule(more)] }) });

describe('a rule minds', () => {
  const filled = { tableTenancySettings: [row('x')] };
  const rows: readonly (readonly [
    sentence: string,
    rule: Partial<PolicyRule>,
    desired: Settings,
    live: Settings,
    expected: readonly string[],
  ])[] = [
    ['a forbidden value that is written', { forbid: RAW }, RAW, NO_RAW, ['rule:r block a isAllowUnderlyingData']],
    ['a forbidden value that is written over an unknown one', { forbid: RAW }, RAW, {}, ['rule:r block a isAllowUnderlyingData']],
    [
      'a forbidden value that is already there, as a warning',
      { forbid: RAW },
      RAW,
      RAW,
      ['rule:r warning a isAllowUnderlyingData (was)'],
    ],
    [
      'a forbidden value that nobody manages, as a warning',
      { forbid: RAW },
      {},
      RAW,
      ['rule:r warning a isAllowUnderlyingData (was)'],
    ],
    ['not a forbidden value that goes', { forbid: RAW }, NO_RAW, RAW, []],
    ['not a value that is not known', { forbid: RAW }, {}, {}, []],
    [
      'each forbidden value by itself',
      { forbid: { ...RAW, isAllowEmailReports: true } },
      RAW,
      { ...NO_RAW, isAllowEmailReports: false },
      ['rule:r block a isAllowUnderlyingData'],
    ],
    ['a required value that is written away', { require: NO_RAW }, RAW, NO_RAW, ['rule:r block a isAllowUnderlyingData']],
    [
      'a required value that is not there, as a warning',
      { require: NO_RAW },
      {},
      RAW,
      ['rule:r warning a isAllowUnderlyingData (was)'],
    ],
    [
      'a required value that is not known, as a warning',
      { require: NO_RAW },
      {},
      {},
      ['rule:r warning a isAllowUnderlyingData (was)'],
    ],
    ['not a required value that comes', { require: NO_RAW }, NO_RAW, RAW, []],
    ['not a required value that is written over an unknown one', { require: NO_RAW }, NO_RAW, {}, []],
    [
      'a datamart by pattern',
      { require: { datamartName: 'prod-*' } },
      { datamartName: 'test-a', ...filled },
      { datamartName: 'prod-a', tableTenancySettings: [row('y')] },
      ['rule:r block a datamartName'],
    ],
    ['not a datamart that fits', { require: { datamartName: 'prod-*' } }, {}, { datamartName: 'prod-a' }, []],
    [
      'an emptied tenancy list',
      { forbid: { tableTenancySettings: 'empty' } },
      { tableTenancySettings: [] },
      filled,
      ['rule:r block a tableTenancySettings', 'consent-tenancy approve a tableTenancySettings'],
    ],
    [
      'a tenancy list that is required and empty',
      { require: { tableTenancySettings: 'filled' } },
      {},
      { tableTenancySettings: [] },
      ['rule:r warning a tableTenancySettings (was)'],
    ],
    [
      'not a tenancy list with rows',
      { require: { tableTenancySettings: 'filled' }, forbid: { tableTenancySettings: 'empty' } },
      filled,
      {},
      ['consent-tenancy approve a tableTenancySettings'],
    ],
    [
      'a choice',
      { forbid: { metricCreationMode: 'CHAT' } },
      { metricCreationMode: 'CHAT' },
      {},
      ['rule:r block a metricCreationMode'],
    ],
  ];
  it.each(rows)('%s', (_, more, desired, live, expected) => expect(briefs(pair(desired, live, under(more)))).toEqual(expected));
});

it('what a rule minds of an embed that is left alone is what is live', () => {
  const refused = [{ embedId: 'a', key: 'a', name: null, code: 'DATAMART_UNKNOWN', reason: 'gone' } as const];
  expect(briefs(pair(NO_RAW, RAW, { ...under({ forbid: RAW }), refused }))).toEqual([
    'rule:r warning a isAllowUnderlyingData (was)',
  ]);
});

describe('a rule is about an embed', () => {
  const about = (
    match: PolicyRule['match'],
    more: Partial<DesiredEmbed> = {},
    live: Partial<LiveEmbed> = {},
    rollbackOf?: string,
  ) => {
    const embed = desiredEmbed('emb_1', RAW, { key: 'sales', ...more });
    const input = { ...under({ match, forbid: RAW }), ...(rollbackOf !== undefined && { rollbackOf }) };
    return planOf([embed], [liveEmbed('emb_1', NO_RAW, live)], input).findings.map(({ severity }) => severity);
  };
  const partner = { tier: 'partner-eu', owner: '@acme/sales' };
  const dashboard = { name: 'Acme sales', embedType: 'dashboard' };
  it.each([
    ['of its tier', about({ tier: 'partner-*' }, partner), ['block']],
    ['of its key', about({ key: 'sal?s' }), ['block']],
    ['of its id', about({ id: 'emb_*' }), ['block']],
    ['of its live name', about({ name: 'Acme *' }, {}, dashboard), ['block']],
    ['of its name in the manifest, where live tells none', about({ name: 'Acme *' }, { name: 'Acme sales' }), ['block']],
    ['of its owner', about({ owner: '@acme/*' }, partner), ['block']],
    ['of its type', about({ embedType: 'dashboard' }, {}, dashboard), ['block']],
    ['where all fit', about({ tier: '*', embedType: 'dash*' }, partner, dashboard), ['block']],
    ['not where one does not', about({ tier: '*', embedType: 'metric' }, partner, dashboard), []],
    ['not where it has no tier', about({ tier: '*' }), []],
    [
      'not where its live name is another than in the manifest',
      about({ name: 'Acme *' }, { name: 'Acme sales' }, { name: 'Other' }),
      [],
    ],
    ['perhaps, where the API tells no type: that needs consent', about({ embedType: 'dashboard' }), ['approve']],
    ['not, where another part does not fit', about({ embedType: 'dashboard', key: 'x*' }), []],
    ['perhaps, in a rollback, which knows no tiers', about({ tier: 'partner' }, {}, {}, 'run-1'), ['approve']],
  ])('%s', (_, severities, expected) => expect(severities).toEqual(expected));
});

describe('a combination', () => {
  const open = { tableTenancySettings: [] };
  const rows: readonly (readonly [sentence: string, desired: Settings, live: Settings, expected: readonly string[]])[] = [
    ['that the plan completes', { ...RAW }, { ...NO_RAW, isAllowEmailReports: true }, ['combination-rows-by-mail warning a']],
    ['that is already there', { ...RAW }, { ...RAW, isAllowEmailReports: true }, ['combination-rows-by-mail warning a (was)']],
    [
      'that is there while something else is changed',
      { isAllowMetricUpdate: true },
      { ...RAW, isAllowMetricUpdate: false, isAllowEmailReports: true },
      ['combination-rows-by-mail warning a (was)'],
    ],
    ['that the plan ends', { ...NO_RAW }, { ...RAW, isAllowEmailReports: true }, []],
    ['that rests on an unknown value is not claimed', { isAllowAiPilot: true }, { isAllowAiPilot: false }, []],
    [
      'of the pilot and no tenancy',
      { isAllowAiPilot: true },
      { isAllowAiPilot: false, ...open },
      ['combination-pilot-over-all-tenants warning a'],
    ],
    [
      'of metric creation and no tenancy',
      { isAllowMetricCreation: true },
      { isAllowMetricCreation: false, ...open },
      ['combination-metrics-over-all-tenants warning a'],
    ],
    ['of raw rows and no tenancy', RAW, { ...NO_RAW, ...open }, ['combination-rows-of-all-tenants warning a']],
    [
      'of deleting and not editing',
      { isAllowMetricDeletion: true },
      { isAllowMetricDeletion: false, isAllowMetricUpdate: false },
      ['combination-delete-without-update warning a'],
    ],
    [
      'is not there with a tenancy list',
      { isAllowAiPilot: true },
      { isAllowAiPilot: false, tableTenancySettings: [row('x')] },
      [],
    ],
  ];
  it.each(rows)('%s', (_, desired, live, expected) => expect(briefs(pair(desired, live))).toEqual(expected));

  it('that rests on what the history says is not created by the plan', () => {
    const lastApplied = new Map([['a', { settings: RAW, since: {} }]]);
    expect(briefs(pair(RAW, { isAllowEmailReports: true }, { lastApplied }))).toEqual([
      'combination-rows-by-mail warning a (was)',
    ]);
  });

  it('is created before one that was already there', () => {
    const plan = planOf(
      [desiredEmbed('a', RAW), desiredEmbed('b', { isAllowAiPilot: true })],
      [liveEmbed('a', { ...RAW, isAllowEmailReports: true }), liveEmbed('b', { isAllowAiPilot: false, ...open })],
    );
    expect(briefs(plan)).toEqual(['combination-pilot-over-all-tenants warning b', 'combination-rows-by-mail warning a (was)']);
  });

  it.each(COMBINATIONS)('$rule is told in a sentence', ({ rule: name, message }) => {
    expect([name, message]).toEqual([expect.stringMatching(/^combination-[a-z-]+$/), expect.stringMatching(/^viewers [^.]+$/)]);
  });
});

describe('patterns from a stranger', () => {
  const long = 'a'.repeat(100_000);
  const hostile = [
    ...Array.from({ length: 16 }, (_, i) => `${'*a'.repeat(i + 1)}b`),
    ...Array.from({ length: 16 }, (_, i) => `*${'a'.repeat(15 * (i + 1))}b`),
    ...Array.from({ length: 9 }, (_, i) => `${'*?'.repeat(14 * (i + 1))}b`),
    ...Array.from({ length: 8 }, (_, i) => `*${'?'.repeat(30 * (i + 1))}b`),
    `${'(a+)+'.repeat(51)}$`,
  ];
  it('are fifty, none of which takes 50 ms for a name of 100 KB', () => {
    expect(hostile).toHaveLength(50);
    const embed = desiredEmbed('a', RAW);
    const judge = (pattern: string): number => {
      const live = liveEmbed('a', RAW, { name: long });
      const started = performance.now();
      const found = ruleFindings([rule({ match: { name: pattern }, forbid: RAW })], {
        embeds: [{ desired: embed, live, result: RAW }],
      });
      expect(found).toEqual([]);
      return performance.now() - started;
    };
    // The best of three, since the machine may be busy with something else.
    const times = hostile.map((pattern) => Math.min(judge(pattern), judge(pattern), judge(pattern)));
    expect(Math.max(...times)).toBeLessThan(50);
  });
  it('match what they should', () => {
    expect(matchesGlob(`*${'a'.repeat(240)}`, long)).toBe(true);
    expect(matchesGlob(`${'*?'.repeat(100)}`, long)).toBe(true);
  });
  it('match like a plain search of all ways', () => {
    const ways = (pattern: string, text: string): boolean => {
      const [head, ...rest] = pattern;
      const tail = rest.join('');
      if (head === undefined) return text === '';
      if (head === '*') return ways(tail, text) || (text !== '' && ways(pattern, text.slice(1)));
      return text !== '' && (head === '?' || head === text[0]) && ways(tail, text.slice(1));
    };
    const some = (letters: string, maxLength: number) =>
      fc.array(fc.constantFrom(...letters), { maxLength }).map((all) => all.join(''));
    fc.assert(
      fc.property(some('ab*?', 12), some('ab', 9), (pattern, text) => matchesGlob(pattern, text) === ways(pattern, text)),
      { numRuns: 2000 },
    );
  });
});
