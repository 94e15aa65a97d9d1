// One plan as two policies judge it in, the plan with the stricter verdict and with what either finds out.
// What would be sent, and with it the plan id, is the same in all three.

import type { Finding, Plan, Verdict } from '../types.ts';

/** Strictest first. */
const VERDICTS: readonly Verdict[] = ['blocked', 'needs-approval', 'ready', 'assumed', 'in-sync'];

/** `byBase` is the same plan as the policy of the base branch judges it. */
export function judgedByBoth(plan: Plan, byBase: Plan): Plan {
  const known = new Set(plan.findings.map(keyOf));
  const more = byBase.findings
    .filter((finding) => !known.has(keyOf(finding)))
    .map((finding) => ({ ...finding, message: `${finding.message} (policy of the base branch)` }));
  return { ...plan, verdict: stricter(plan.verdict, byBase.verdict), findings: [...plan.findings, ...more] };
}

const stricter = (one: Verdict, other: Verdict): Verdict =>
  VERDICTS.find((verdict) => verdict === one || verdict === other) ?? one;

const keyOf = ({ rule, severity, embedId, setting }: Finding): string =>
  JSON.stringify([rule, severity, embedId ?? null, setting ?? null]);
