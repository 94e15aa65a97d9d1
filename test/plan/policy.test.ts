// What a policy lets through, holds for consent and refuses: one row a case, from policy to verdict.
// holds: H8

import { describe, expect, it } from 'vitest';
import { atTime, DEFAULT_POLICY } from '../../src/plan/policy.ts';
import type { Policy } from '../../src/policy.ts';
import type { Plan, Settings, Verdict } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';
import { briefs, pair, policy, rule, widening, window } from './policies.ts';

const row = (name: string, clientColumn = 'customer_id') => ({ name, clientColumn });
const ON = { isAllowAiPilot: true } as const;
const OFF = { isAllowAiPilot: false } as const;
const consent = (more: Partial<Policy['consent']>) => policy({ consent: { ...DEFAULT_POLICY.consent, ...more } });
const limits = (more: Partial<Policy['limits']>) => policy({ limits: { ...DEFAULT_POLICY.limits, ...more } });
const half = { percent: 50, floor: 4 };

describe('consent, limits, protection', () => {
  const to = (desired: Settings, live: Settings, held: Policy): Plan => pair(desired, live, { policy: held });
  const missing = (ids: string, live: string, held: Policy) =>
    planOf(
      [...ids].map((id) => desiredEmbed(id, ON)),
      [...live].map((id) => liveEmbed(id, OFF)),
      { policy: held },
    );
  const guard = (pattern: string, more = {}) =>
    planOf([desiredEmbed('emb_1', ON, { key: 'finance-q1', ...more })], [liveEmbed('emb_1', OFF, { name: 'Finance Q1' })], {
      policy: policy({ protected: [pattern] }),
    });
  const rows: readonly (readonly [sentence: string, plan: Plan, verdict: Verdict, rules: readonly string[]])[] = [
    // Consent
    ['a widening is free', to(ON, OFF, DEFAULT_POLICY), 'ready', []],
    [
      'a widening waits for consent',
      to(ON, OFF, consent({ widen: 'approve' })),
      'needs-approval',
      ['consent-widen approve a isAllowAiPilot'],
    ],
    ['a widening is refused', to(ON, OFF, consent({ widen: 'block' })), 'blocked', ['consent-widen block a isAllowAiPilot']],
    ['a narrowing stays free where widening is refused', to(OFF, ON, consent({ widen: 'block' })), 'ready', []],
    [
      'a narrowing waits for consent',
      to(OFF, ON, consent({ narrow: 'approve' })),
      'needs-approval',
      ['consent-narrow approve a isAllowAiPilot'],
    ],
    [
      'a neutral change is refused',
      to({ joinModel: 'multi' }, { joinModel: 'single' }, consent({ neutral: 'block' })),
      'blocked',
      ['consent-neutral block a joinModel'],
    ],
    [
      'a lost filter waits for consent',
      to({ tableTenancySettings: [row('x')] }, { tableTenancySettings: [row('x'), row('y')] }, DEFAULT_POLICY),
      'needs-approval',
      ['consent-tenancy approve a tableTenancySettings'],
    ],
    [
      'a changed column waits for consent',
      to({ tableTenancySettings: [row('x', 'org')] }, { tableTenancySettings: [row('x')] }, DEFAULT_POLICY),
      'needs-approval',
      ['consent-tenancy approve a tableTenancySettings'],
    ],
    [
      'an emptied list waits for consent',
      to({ tableTenancySettings: [] }, { tableTenancySettings: [row('x')] }, DEFAULT_POLICY),
      'needs-approval',
      ['consent-tenancy approve a tableTenancySettings'],
    ],
    [
      'a datamart that moves alone waits for consent',
      to({ datamartName: 'b' }, { datamartName: 'a' }, DEFAULT_POLICY),
      'needs-approval',
      ['consent-tenancy approve a datamartName'],
    ],
    [
      'a datamart that moves with its tenancy list is a widening',
      to(
        { datamartName: 'b', tableTenancySettings: [row('y')] },
        { datamartName: 'a', tableTenancySettings: [row('x')] },
        consent({ widen: 'approve' }),
      ),
      'needs-approval',
      ['consent-widen approve a datamartName', 'consent-widen approve a tableTenancySettings'],
    ],
    [
      'a lost filter is refused',
      to({ tableTenancySettings: [] }, { tableTenancySettings: [row('x')] }, consent({ tenancy: 'block' })),
      'blocked',
      ['consent-tenancy block a tableTenancySettings'],
    ],
    [
      'a lost filter that is free is still shown',
      to({ tableTenancySettings: [] }, { tableTenancySettings: [row('x')] }, consent({ tenancy: 'auto' })),
      'ready',
      ['consent-tenancy warning a tableTenancySettings'],
    ],
    [
      'tenancy comes before all else',
      to({ tableTenancySettings: [], ...ON }, { tableTenancySettings: [row('x')], ...OFF }, consent({ widen: 'approve' })),
      'needs-approval',
      [
        'consent-tenancy approve a tableTenancySettings',
        'consent-widen approve a isAllowAiPilot',
        'combination-pilot-over-all-tenants warning a',
      ],
    ],
    ['nothing to do needs no consent', to(ON, ON, consent({ widen: 'block', tenancy: 'block' })), 'in-sync', []],

    // Limits
    ['a share under the floor is free', widening(3, 3, { policy: limits({ changedEmbeds: half }) }), 'ready', []],
    ['a share at the limit is free', widening(4, 2, { policy: limits({ changedEmbeds: half }) }), 'ready', []],
    [
      'a share over the limit waits for consent',
      widening(4, 3, { policy: limits({ changedEmbeds: half }) }),
      'needs-approval',
      ['limit-changed-embeds approve'],
    ],
    [
      '100 % switches a limit off',
      widening(20, 20, { policy: limits({ changedEmbeds: { percent: 100, floor: 1 } }) }),
      'ready',
      [],
    ],
    [
      '0 % lets nothing through',
      widening(20, 1, { policy: limits({ changedEmbeds: { percent: 0, floor: 1 } }) }),
      'needs-approval',
      ['limit-changed-embeds approve'],
    ],
    ['the default limit counts from ten embeds on', widening(10, 4), 'needs-approval', ['limit-changed-embeds approve']],
    ['and not before', widening(9, 9), 'ready', []],
    [
      'widening has a limit of its own',
      widening(20, 3, { policy: limits({ widenedEmbeds: { percent: 10, floor: 10 } }) }),
      'needs-approval',
      ['limit-widened-embeds approve'],
    ],
    [
      'which narrowing does not touch',
      planOf(
        ['a', 'b'].map((id) => desiredEmbed(id, OFF)),
        ['a', 'b'].map((id) => liveEmbed(id, ON)),
        { policy: limits({ widenedEmbeds: { percent: 0, floor: 1 } }) },
      ),
      'ready',
      [],
    ],
    ['missing embeds have a limit', missing('abcxy', 'abc', DEFAULT_POLICY), 'needs-approval', ['limit-missing-embeds approve']],
    ['a fifth missing is free', missing('abcdx', 'abcd', DEFAULT_POLICY), 'ready', []],
    [
      'missing embeds hold nothing up where nothing is sent',
      planOf(
        [...'abcxy'].map((id) => desiredEmbed(id, ON)),
        [...'abc'].map((id) => liveEmbed(id, ON)),
      ),
      'in-sync',
      [],
    ],
    [
      'of a rollback, the limit is a share of all there are',
      widening(2, 2, { managed: 20, rollbackOf: 'run-1', policy: limits({ changedEmbeds: { percent: 10, floor: 1 } }) }),
      'ready',
      [],
    ],

    // Protection
    ['an embed is protected by its key', guard('finance-*'), 'blocked', ['protected block emb_1']],
    ['by its id', guard('emb_?'), 'blocked', ['protected block emb_1']],
    ['by its live name', guard('Finance*'), 'blocked', ['protected block emb_1']],
    ['upper and lower case matter', guard('FINANCE*'), 'ready', []],
    ['a pattern is about the whole text', guard('finance'), 'ready', []],
    [
      'narrowing a protected embed is refused too',
      pair(OFF, ON, { policy: policy({ protected: ['*'] }) }),
      'blocked',
      ['protected block a'],
    ],
    ['a protected embed that stays is fine', pair(ON, ON, { policy: policy({ protected: ['*'] }) }), 'in-sync', []],
    [
      'where the API tells no name, the one of the manifest counts',
      planOf([desiredEmbed('a', ON, { name: 'Finance Q1' })], [liveEmbed('a', OFF)], {
        policy: policy({ protected: ['Finance*'] }),
      }),
      'blocked',
      ['protected block a'],
    ],

    // Together
    [
      'what is refused is refused whatever else needs consent',
      widening(10, 10, { policy: policy({ protected: ['e9'] }) }),
      'blocked',
      ['protected block e9', 'limit-changed-embeds approve'],
    ],
    [
      'a rule and a limit',
      widening(10, 4, { policy: policy({ rules: [rule({ match: { key: 'e0' }, forbid: { isAllowAiPilot: true } })] }) }),
      'blocked',
      ['rule:r block e0 isAllowAiPilot', 'limit-changed-embeds approve'],
    ],
  ];
  it.each(rows)('%s', (_, plan, verdict, rules) => {
    expect(plan.verdict).toBe(verdict);
    expect(briefs(plan)).toEqual(rules);
  });
});

describe('a finding says what was seen, the limit and the ids', () => {
  it.each([
    [
      widening(10, 6),
      'the plan changes 6 of 10 managed embeds (60 %); the limit is 30 % from 10 managed embeds on: e0, e1, e2, e3, e4 and 1 more',
    ],
    [
      pair(ON, OFF, { policy: consent({ widen: 'block' }) }),
      'viewers can now ask questions about the data in natural language; the policy refuses every change of direction widen',
    ],
    [
      pair(ON, OFF, { policy: policy({ protected: ['x', 'a*'] }) }),
      'the plan changes isAllowAiPilot, but "a*" protects this embed by its key a',
    ],
    [
      pair(ON, OFF, { policy: policy({ rules: [rule({ forbid: ON })] }) }),
      'isAllowAiPilot is true after this plan, and true is forbidden: Because.',
    ],
  ])('%#', (plan, message) => expect(plan.findings[0]?.message).toBe(message));
});

describe('a saved plan at another time', () => {
  const frozen = policy({ windows: [window({})] });
  const tuesday = new Date('2026-11-24T09:00:00Z');
  const sunday = new Date('2026-11-22T09:00:00Z');
  it('is blocked in a window that was not open when it was made, and keeps its id', () => {
    const plan = pair(ON, OFF, { policy: frozen, now: sunday });
    const later = atTime(plan, frozen, tuesday);
    expect([plan.verdict, later.verdict, later.planId === plan.planId]).toEqual(['ready', 'blocked', true]);
    expect(atTime(later, frozen, sunday)).toEqual(plan);
  });
  it('keeps what else was found', () => {
    const plan = pair({ tableTenancySettings: [] }, { tableTenancySettings: [row('x')] }, { policy: frozen, now: tuesday });
    expect([plan.verdict, atTime(plan, frozen, sunday).verdict]).toEqual(['blocked', 'needs-approval']);
  });
});

describe('the identity of a plan', () => {
  it('does not change with what comes and goes with the clock', () => {
    const timed = policy({ windows: [window({ override: 'approve' })], promotion: { soakMs: 3_600_000 } });
    const at = (now: string) =>
      pair(ON, OFF, {
        policy: timed,
        now: new Date(now),
        precedents: {
          promotedFrom: {
            from: 'staging',
            verified: new Map([['a', { settings: ON, since: { isAllowAiPilot: { at: '2026-11-24T08:30:00Z', run: 'run-1' } } }]]),
          },
        },
      });
    const [inside, outside] = [at('2026-11-24T09:00:00Z'), at('2026-11-24T20:00:00Z')];
    expect(briefs(inside)).toEqual(['window-deny approve', 'not-soaked approve a isAllowAiPilot']);
    expect(briefs(outside)).toEqual([]);
    expect(inside.planId).toBe(outside.planId);
  });
  it('changes with consent that it needs at any time', () => {
    const before = pair(ON, OFF, { precedents: { promotedFrom: { from: 'staging', verified: new Map() } } });
    expect(before.planId).not.toBe(pair(ON, OFF).planId);
  });
});
