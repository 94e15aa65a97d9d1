// A recorded run in; the plan that takes it back, shown or sent like any other plan.

import { EmbedSyncError } from '../errors.ts';
import { planRollback } from '../pipeline.ts';
import { sendWithConsent } from './apply.ts';
import type { CommandContext, Report } from './command.ts';
import { openSession } from './connect.ts';
import { planReport } from './plan.ts';

export async function runRollback(context: CommandContext): Promise<Report> {
  const [wanted] = context.args;
  if (wanted === undefined) throw new EmbedSyncError('USAGE', 'rollback needs a run id, or "last"');
  const session = await openSession(context);
  const planned = await planRollback(wanted, context.options.env, session.side);
  if (context.options.planOnly) return planReport(planned.plan, context);
  return sendWithConsent({ planned, session, saved: false }, context);
}
