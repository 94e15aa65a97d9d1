// A plan, consent and a writer in; exactly that plan sent, and the outcome of every embed out.
// A plan from elsewhere is no more trusted than a plan file: its content must be the one that its id names.

import { sessionFor } from '../commands/apply.ts';
import { refuseUnready, withWriter } from '../commands/connect.ts';
import { consentTo } from '../commands/consent.ts';
import { applyPlan } from '../pipeline.ts';
import { parsePlanFile } from '../plan/planfile.ts';
import { checkSaved, refuseStale } from '../saved-plan.ts';
import type { ApplyResult, RunEvent } from '../types.ts';
import { contextOf, refuseReader, type Writer } from './access.ts';
import type { Planned } from './plan.ts';

/** What `plan` returned; or a plan alone, then embeds that it leaves as they are get no baseline in the history. */
export type Proposal = Pick<Planned, 'plan'> & Partial<Pick<Planned, 'desired'>>;

export interface ApplyRequest {
  /** Consent to exactly the plan of this id. Needed where the verdict is `needs-approval`; another id is refused always. */
  readonly approve?: string;
  /** Who sends, for the history; where left out, the account of the process or the GitHub user. */
  readonly actor?: string;
  /** Hears what happens while it happens. */
  readonly onEvent?: (event: RunEvent) => void;
}

/**
 * Looks at live state again, then sends the plan, each update on record before it is sent. An update that fails is an outcome
 * of the result. Throws where nothing was sent: PLAN_BLOCKED, CONSENT_MISSING, PLAN_STALE, TARGET_WRONG, LOCKED, and others.
 */
export async function apply(proposal: Proposal, writer: Writer, request: ApplyRequest = {}): Promise<ApplyResult> {
  refuseReader(writer);
  const plan = parsePlanFile(JSON.stringify(proposal.plan), 'the plan');
  const { approve, actor, onEvent } = request;
  const granted = contextOf(writer);
  const context = { ...granted, options: { ...granted.options, ...(approve !== undefined && { approve }) } };
  await refuseUnready(context);
  const session = await sessionFor(plan, 'the plan', context);
  const checked = await checkSaved(plan, [], session.side);
  refuseStale(checked.plan, checked.live);
  const { approved } = await consentTo(checked.plan, true, context);
  const planned = { ...checked, desired: proposal.desired ?? [] };
  return withWriter(session, { ...context, emit: onEvent ?? (() => undefined) }, (side) =>
    applyPlan(planned, approved, actor === undefined ? side : { ...side, actor }),
  );
}
