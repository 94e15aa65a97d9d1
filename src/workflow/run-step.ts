// A step in, how it ended out: what its command does anyway, and around plan, apply and drift what a repository adds.

import { COMMANDS } from '../commands/registry.ts';
import { EmbedSyncError } from '../errors.ts';
import { annotationsOf } from '../render/annotations.ts';
import { applyReviewed } from './apply-step.ts';
import { driftStep } from './drift-step.ts';
import { reportOutputs } from './outputs.ts';
import { planStep } from './plan-step.ts';
import type { StepContext, StepEnd } from './step.ts';

export function runStep(context: StepContext): Promise<StepEnd> {
  const { step, host } = context;
  switch (step.command) {
    case 'plan':
      return planStep(context);
    case 'drift':
      return driftStep(context);
    case 'apply':
      return host === undefined || isConsented(context) ? asOnCommandLine(context) : applyReviewed(context, host);
    case 'validate':
    case 'rollback':
    case 'audit':
    case 'targets':
      return asOnCommandLine(context);
  }
}

/** The step itself says which plan is meant, or that any is. */
const isConsented = ({ step: { planFile, options } }: StepContext): boolean =>
  planFile !== undefined || options.approve !== undefined || options.autoApprove;

async function asOnCommandLine({ step, command }: StepContext): Promise<StepEnd> {
  const found = COMMANDS.find(({ name }) => name === step.command);
  if (found === undefined) throw new EmbedSyncError('INTERNAL', `there is no command ${step.command}`);
  const argument = step.command === 'apply' ? step.planFile : step.command === 'rollback' ? step.run : undefined;
  const report = await (await found.load())({ ...command, args: argument === undefined ? [] : [argument] });
  return { report, annotations: annotationsOf(report.issues ?? []), outputs: reportOutputs(report.json()) };
}
