// A plan and what the user said in; nothing out where that is consent to exactly this plan, an error where it is not.
// A blocked plan has no consent. An id that is not this plan's never counts, even where none would be needed.

import { EmbedSyncError } from '../errors.ts';
import { APPROVAL_DIGITS, namesPlan } from '../plan/plan-id.ts';
import type { Plan } from '../types.ts';
import type { CommandContext } from './command.ts';

export interface Consent {
  /** A person (or `--approve`) agreed to this very plan. */
  readonly approved: boolean;
  /** A question was asked, so that time has passed since live was listed. */
  readonly asked: boolean;
}

export async function consentTo(plan: Plan, saved: boolean, context: CommandContext): Promise<Consent> {
  const { approve, autoApprove } = context.options;
  if (plan.verdict === 'blocked') {
    const rules = plan.findings.filter(({ severity }) => severity === 'block').map(({ rule, message }) => `${rule}: ${message}`);
    throw new EmbedSyncError('PLAN_BLOCKED', `the plan is blocked: ${rules.slice(0, 3).join('; ')}`, {
      hint: 'Consent cannot lift this. Change what the message names, then plan again.',
    });
  }
  if (approve !== undefined) {
    checkApproval(plan, approve);
    return { approved: true, asked: false };
  }
  if (plan.changes.length === 0) return { approved: false, asked: false };
  if (plan.verdict === 'needs-approval') {
    if (!canAsk(context)) throw missing(plan, 'this plan needs approval');
    return { approved: await askForDigits(plan, context), asked: true };
  }
  if (saved || autoApprove) return { approved: false, asked: false };
  if (!canAsk(context)) throw missing(plan, 'there is no terminal to ask on');
  return { approved: await askForYes(context), asked: true };
}

function checkApproval(plan: Plan, approve: string): void {
  const digits = approve.replace(/^sha256:/, '');
  if (digits.length < APPROVAL_DIGITS || !/^[0-9a-f]+$/i.test(digits)) {
    throw new EmbedSyncError('USAGE', `--approve takes a plan id or at least its first ${APPROVAL_DIGITS} hexadecimal digits`, {
      hint: 'The id stands in the last lines of what plan prints.',
    });
  }
  if (namesPlan(plan.planId, approve)) return;
  throw new EmbedSyncError('PLAN_STALE', `--approve names another plan; this one is ${shortId(plan)}`, {
    hint: 'Live state, manifest or policy moved since that plan was shown. Nothing was written: look at the new plan first.',
  });
}

/** Whether somebody sits at a terminal who can be asked. */
export const canAsk = ({ runtime }: Pick<CommandContext, 'runtime'>): boolean =>
  runtime.stdinIsTTY && runtime.stderr.isTTY && (runtime.env.CI ?? '') === '';

const shortId = (plan: Plan): string => plan.planId.replace('sha256:', '').slice(0, APPROVAL_DIGITS);

const missing = (plan: Plan, why: string): EmbedSyncError =>
  new EmbedSyncError('CONSENT_MISSING', `nothing was sent: ${why}`, {
    hint: `Look at the plan; if it is right, consent to exactly it with --approve ${shortId(plan)}`,
  });

const declined = (): EmbedSyncError => new EmbedSyncError('CONSENT_MISSING', 'nothing was sent: you did not consent');

async function askForYes({ runtime }: CommandContext): Promise<boolean> {
  const answer = await runtime.ask('Send this? Only "yes" is consent: ');
  if (answer !== 'yes') throw declined();
  return true;
}

async function askForDigits(plan: Plan, { runtime }: CommandContext): Promise<boolean> {
  const answer = await runtime.ask(`This plan needs approval. Type its first ${APPROVAL_DIGITS} digits to consent: `);
  if (!namesPlan(plan.planId, answer)) throw declined();
  return true;
}
