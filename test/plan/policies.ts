// What the tests of the policy share: policies that differ from the default in one thing, and findings in short.

import type { PlanInput } from '../../src/plan/build.ts';
import { DEFAULT_POLICY, type Policy, type PolicyRule, WINDOW_DIRECTIONS, type Window } from '../../src/policy.ts';
import type { Plan, Settings } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';

export const policy = (more: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, ...more });

/** `rule severity embed setting`, without what is absent; `(was)` where it was so before the plan. */
export const briefs = ({ findings }: Pick<Plan, 'findings'>): readonly string[] =>
  findings.map(({ rule, severity, embedId, setting, introducedByPlan }) =>
    [rule, severity, embedId, setting, introducedByPlan ? undefined : '(was)'].filter((part) => part !== undefined).join(' '),
  );

/** A plan for one embed, `a`. */
export const pair = (desired: Settings, live: Settings, more: Partial<PlanInput> = {}): Plan =>
  planOf([desiredEmbed('a', desired)], [liveEmbed('a', live)], more);

/** A plan for `managed` embeds of which the first `changed` are widened. */
export function widening(managed: number, changed: number, more: Partial<PlanInput> = {}): Plan {
  const ids = Array.from({ length: managed }, (_, i) => `e${i}`);
  return planOf(
    ids.map((id) => desiredEmbed(id, { isAllowAiPilot: true })),
    ids.map((id, i) => liveEmbed(id, { isAllowAiPilot: i >= changed })),
    more,
  );
}

export const window = (more: Partial<Window>): Window => ({
  kind: 'deny',
  cron: '0 8 * * 1-5',
  durationMs: 36_000_000,
  timezone: 'Europe/Berlin',
  directions: WINDOW_DIRECTIONS,
  ...more,
});

export const rule = (more: Partial<PolicyRule>): PolicyRule => ({
  id: 'r',
  match: { key: '*' },
  forbid: {},
  require: {},
  message: 'Because.',
  ...more,
});
