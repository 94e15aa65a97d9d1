// Plans, results and reports in, the outputs of a step out: digests, counts and words of ours, never names from elsewhere.

import type { ApplyResult, Drift, Plan } from '../types.ts';
import type { OutputName } from './inputs.ts';
import type { Outputs, StepContext } from './step.ts';

export const planOutputs = (plan: Plan, { step }: Pick<StepContext, 'step'>): Outputs => ({
  verdict: plan.verdict,
  changes: plan.changes.length,
  widened: plan.summary.byDirection.widen,
  tenancy: plan.summary.byDirection.tenancy,
  'plan-id': plan.planId,
  ...(step.options.out !== undefined && { 'plan-file': step.options.out }),
});

export const resultOutputs = ({ status, runId, planId }: ApplyResult): Outputs => ({
  status,
  'plan-id': planId,
  ...(runId !== null && { 'run-id': runId }),
});

export const driftOutputs = (drift: readonly Drift[]): Outputs => ({
  drift: drift.filter((one) => one.class === 'outside' || one.class === 'conflict').length,
});

/** Of a command that runs as on the command line, by what its JSON tells. */
export function reportOutputs(json: unknown): Outputs {
  if (typeof json !== 'object' || json === null) return {};
  const told: Partial<Record<string, unknown>> = { ...json };
  const text = (name: OutputName, value: unknown): Outputs => (typeof value === 'string' ? { [name]: value } : {});
  return {
    ...text('verdict', told.verdict),
    ...text('plan-id', told.planId),
    ...text('status', told.status),
    ...text('run-id', told.runId),
    ...(Array.isArray(told.changes) && { changes: told.changes.length }),
    ...(Array.isArray(told.targets) && { targets: JSON.stringify(told.targets) }),
  };
}
