// A plan's semantic content in, its identity out: equal for two plans exactly when they would send the same
// and ask for the same consent. Times, what holds only at times, prose, and embeds that are not touched stay out of it.

import { digestOf } from '../canonical.ts';
import type { Plan } from '../types.ts';
import { isWindowRule } from './windows.ts';

export type PlanContent = Pick<Plan, 'formatVersion' | 'target' | 'policy' | 'changes' | 'findings'> & {
  readonly rollbackOf?: string;
};

export function planIdOf(plan: PlanContent): string {
  return digestOf({
    formatVersion: plan.formatVersion,
    target: plan.target,
    policy: plan.policy.digest,
    rollbackOf: plan.rollbackOf ?? null,
    changes: plan.changes.map(({ embedId, settings, payload }) => ({
      embedId,
      settings: settings.map(({ setting, before, after }) => ({ setting, before: before ?? null, after })),
      payload,
    })),
    consents: plan.findings
      .filter(({ severity, rule }) => severity === 'approve' && !isTimed(rule))
      .map(({ rule, embedId, setting }) => ({ rule, embedId: embedId ?? null, setting: setting ?? null })),
  });
}

/** What comes and goes with the clock; consent to a plan would otherwise end with the minute. */
const isTimed = (rule: string): boolean => isWindowRule(rule) || rule === 'not-soaked';

/** Hexadecimal digits that `--approve` needs at least. */
export const APPROVAL_DIGITS = 12;

/** Whether what a person typed names this plan: the whole id, or at least its first 12 hexadecimal digits. */
export function namesPlan(planId: string, typed: string): boolean {
  const digits = typed
    .trim()
    .toLowerCase()
    .replace(/^sha256:/, '');
  return digits.length >= APPROVAL_DIGITS && planId.replace(/^sha256:/, '').startsWith(digits);
}
