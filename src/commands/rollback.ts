// A recorded run in; the plan that takes it back, shown or sent like any other plan. Where asked to, the manifest then says
// what came back, so that the next apply does not go forward again.

import { EmbedSyncError } from '../errors.ts';
import { loadManifest } from '../load.ts';
import { type Planned, planRollback } from '../pipeline.ts';
import { sendIfConsented } from './apply.ts';
import type { CommandContext, Report } from './command.ts';
import { openSession, refuseUnready, type Session } from './connect.ts';
import { tellingFailure } from './notices.ts';
import { planReport } from './plan.ts';
import { refuseOther, withManifest } from './restored-manifest.ts';

interface Prepared {
  readonly session: Session;
  readonly planned: Planned;
}

export async function runRollback(context: CommandContext): Promise<Report> {
  const [wanted] = context.args;
  const { options, runtime } = context;
  if (wanted === undefined)
    throw new EmbedSyncError('USAGE', 'rollback needs a run id, or "last"', { hint: 'See embed-sync history for runs.' });
  if (!options.planOnly) await refuseUnready(context);
  // Read before anything is sent, so that a manifest that is not valid or not the right one is told while nothing has happened.
  const manifest = options.writeManifest ? (await loadManifest(options.file, runtime.cwd)).manifest : undefined;
  const prepare = async (): Promise<Prepared> => {
    const session = await openSession(context);
    return { session, planned: await planRollback(wanted, options.env, session.side) };
  };
  const { session, planned } = await (options.planOnly ? prepare() : tellingFailure(context, prepare));
  if (manifest !== undefined) refuseOther(manifest, planned, context);
  if (options.planOnly) {
    const report = planReport(planned.plan, context);
    const isPossible = planned.plan.verdict !== 'blocked';
    return manifest === undefined || !isPossible ? report : withManifest(report, { manifest, planned }, context);
  }
  const { report, result } = await sendIfConsented({ planned, session, saved: false }, context);
  return manifest === undefined || result === undefined ? report : withManifest(report, { manifest, planned, result }, context);
}
