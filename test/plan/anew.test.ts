// A saved plan held against what is wanted now: each change comes from there, letter for letter, and the policy has its say.
// holds: H2

import { describe, expect, it } from 'vitest';
import { planAnew } from '../../src/plan/anew.ts';
import type { PlanInput } from '../../src/plan/build.ts';
import { DEFAULT_POLICY } from '../../src/plan/policy.ts';
import type { Change, DesiredEmbed, LiveEmbed, Plan } from '../../src/types.ts';
import { desiredEmbed, encode, liveEmbed, planOf } from '../support/plans.ts';

const row = (name: string) => ({ name, clientColumn: 'customer_id' });
const A = desiredEmbed('a', { isAllowAiPilot: true, joinModel: 'multi', isAllowMetricUpdate: false });
const B = desiredEmbed('b', { tableTenancySettings: [row('x')] });
const LIVE_A = liveEmbed('a', { isAllowAiPilot: false, joinModel: 'single', isAllowMetricUpdate: false });
const LIVE_B = liveEmbed('b', { tableTenancySettings: [row('x'), row('y')] });
const saved = planOf([A, B], [LIVE_A, LIVE_B]);

interface Now {
  readonly plan?: Plan;
  readonly desired?: readonly DesiredEmbed[];
  readonly live?: readonly LiveEmbed[];
  readonly policy?: PlanInput['policy'];
}

const anew = ({ plan = saved, desired = [A, B], live = [LIVE_A, LIVE_B], policy = DEFAULT_POLICY }: Now) =>
  planAnew(plan, {
    generator: 'test',
    now: new Date('2026-11-22T04:00:00Z'),
    target: plan.target,
    desired,
    live,
    policy,
    lastApplied: new Map(),
    declared: new Set(['a', 'b']),
    encode,
  });

const withChange = (change: (one: Change) => Change): Plan => ({ ...saved, changes: saved.changes.map(change) });
const strayIn = (now: Now): string => {
  const found = anew(now);
  return 'stray' in found ? found.stray.embedId : 'none';
};

describe('a saved plan', () => {
  it.each<[string, Now]>([
    ['when all is as it was', {}],
    ['when part of it is live already', { live: [liveEmbed('a', { ...LIVE_A.settings, joinModel: 'multi' }), LIVE_B] }],
    ['when live moved, which is for another to say', { live: [liveEmbed('a', { isAllowAiPilot: true }), LIVE_B] }],
    ['when an embed is gone, which is for another to say', { live: [LIVE_A] }],
    ['when more is wanted than it brings', { desired: [A, B, desiredEmbed('c', { isAllowAiPilot: true })] }],
    [
      'with full payloads',
      { plan: withChange((one) => (one.embedId === 'a' ? { ...one, payload: encode('a', A.settings) } : one)) },
    ],
  ])('holds %s', (_, now) => expect(anew(now)).toEqual({ findings: [] }));

  const stray = 'a';
  it.each<[string, Now, string]>([
    ['another value is wanted', { desired: [desiredEmbed('a', { ...A.settings, joinModel: 'single' }), B] }, stray],
    ['a setting is not wanted any more', { desired: [desiredEmbed('a', { isAllowAiPilot: true }), B] }, stray],
    ['an embed is not wanted any more', { desired: [B] }, stray],
    [
      'its payload brings another setting along',
      {
        plan: withChange((one) => ({
          ...one,
          payload: { ...one.payload, accessSettings: { ...one.payload.accessSettings, isAllowMetricDeletion: true } },
        })),
      },
      'b',
    ],
    [
      'its payload repeats a setting with another value',
      {
        plan: withChange((one) =>
          one.embedId === 'a' ? { ...one, payload: encode('a', { ...A.settings, isAllowMetricUpdate: true }) } : one,
        ),
      },
      stray,
    ],
    [
      'it shows another value than it sends',
      {
        plan: withChange(({ settings, ...one }) => ({
          ...one,
          ...(one.embedId === 'a' && { payload: encode('a', A.settings) }),
          settings: settings.map((each) => (each.setting === 'joinModel' ? { ...each, after: 'single' } : each)),
        })),
      },
      stray,
    ],
    ['an embed is changed twice', { plan: { ...saved, changes: [...saved.changes, ...saved.changes.slice(1)] } }, stray],
  ])('strays where %s', (_, now, embedId) => expect(strayIn(now)).toBe(embedId));

  it.each([
    ['left out', []],
    ['milder', saved.findings.map((finding) => ({ ...finding, severity: 'info' as const }))],
    ['about another embed', saved.findings.map((finding) => ({ ...finding, embedId: 'a' }))],
  ])('gets back what its policy says where that is %s', (_, findings) => {
    expect(saved.verdict).toBe('needs-approval');
    expect(anew({ plan: { ...saved, findings } })).toMatchObject({
      findings: [{ rule: 'consent-tenancy', severity: 'approve', embedId: 'b' }],
    });
  });
});
