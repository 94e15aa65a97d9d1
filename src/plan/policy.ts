// What a plan would do in; findings that block it, hold it for consent, or inform out. Each kind of finding has a file of its
// own; here they are joined, gravest first. The policy itself is data from outside this folder.

import type { Policy } from '../policy.ts';
import type { Finding, Plan, Severity } from '../types.ts';
import { combinationFindings } from './combinations.ts';
import { consentFindings } from './consent.ts';
import type { Judged } from './judged.ts';
import { limitFindings } from './limits.ts';
import { overrideFindings } from './overrides.ts';
import { precedentFindings } from './precedents.ts';
import { promotionFindings } from './promotion.ts';
import { protectedFindings } from './protected.ts';
import { ruleFindings } from './rules.ts';
import { verdictOf } from './verdict.ts';
import { isWindowRule, windowFindings } from './windows.ts';

export { DEFAULT_POLICY } from '../policy.ts';

/** Each finding says what was seen, what the limit is, and which embeds it is about. Tenancy comes first in its severity. */
export function judgePlan(policy: Policy, judged: Judged): readonly Finding[] {
  const { changes, embeds, at, precedents } = judged;
  return gravestFirst([
    ...consentFindings(policy.consent, changes),
    ...limitFindings(policy.limits, judged),
    ...protectedFindings(policy.protected, embeds),
    ...ruleFindings(policy.rules, judged),
    ...windowFindings(policy.windows, changes, at),
    ...promotionFindings(changes, precedents.promotedFrom, { ...policy.promotion, at }),
    ...precedentFindings(judged),
    ...overrideFindings(policy.overrides.maxDurationMs, judged),
    ...combinationFindings(embeds),
  ]);
}

/**
 * A saved plan as its policy judges it at another time: only the windows are asked again, and the verdict follows.
 * The plan id stays, because it covers no window.
 */
export function atTime(plan: Plan, policy: Policy, at: Date): Plan {
  const lasting = { ...plan, findings: plan.findings.filter(({ rule }) => !isWindowRule(rule)) };
  return withFindings(lasting, windowFindings(policy.windows, plan.changes, at));
}

/** A plan with what came up after it was made; its id stays, for it is about what is sent. */
export function withFindings(plan: Plan, more: readonly Finding[]): Plan {
  const nameOf = ({ rule, severity, embedId, message }: Finding): string => JSON.stringify([rule, severity, embedId, message]);
  const known = new Set(plan.findings.map(nameOf));
  const findings = gravestFirst([...plan.findings, ...more.filter((finding) => !known.has(nameOf(finding)))]);
  return { ...plan, findings, verdict: verdictOf(findings, plan.changes, plan.summary.assumed) };
}

const GRAVITY: readonly Severity[] = ['block', 'approve', 'warning', 'info'];

/** Within one severity the order stays. */
const gravestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  GRAVITY.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
