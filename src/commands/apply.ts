// A saved plan, or a manifest, in; exactly that plan sent, and the outcome of every embed out.

import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EmbedSyncError } from '../errors.ts';
import { applyPlan, lookAgain, type Planned } from '../pipeline.ts';
import { parsePlanFile } from '../plan/planfile.ts';
import { renderPlanText } from '../render/plan-text.ts';
import { checkSaved, refuseStale } from '../saved-plan.ts';
import type { ApplyResult, Plan } from '../types.ts';
import { applyReport, refusal } from './apply-report.ts';
import type { CommandContext, Report } from './command.ts';
import { openSession, refuseUnready, type Session, withWriter } from './connect.ts';
import { canAsk, consentTo } from './consent.ts';
import { refusalNews, resultNews } from './news.ts';
import { openNotices, SENDING_EVENTS, tellingFailure } from './notices.ts';
import { DEFAULT_MANIFEST } from './options.ts';
import { makePlan } from './plan.ts';
import { openProgress } from './progress.ts';
import { repeatedOptions } from './repeated-options.ts';

export async function runApply(context: CommandContext): Promise<Report> {
  await refuseUnready(context);
  const [path] = context.args;
  if (path !== undefined) return applySaved(path, context);
  const { planned, session } = await tellingFailure(context, () => makePlan(context));
  return sendWithConsent({ planned, session, saved: false }, context);
}

async function applySaved(path: string, context: CommandContext): Promise<Report> {
  const plan = parsePlanFile(await readPlanFile(path, context), path);
  const session = await sessionFor(plan, path, context);
  try {
    const planned = await tellingFailure(context, () => checkSaved(plan, manifestAtHand(context), session.side));
    return await sendWithConsent({ planned, session, saved: true }, context);
  } catch (error) {
    return refusal(error, plan);
  }
}

/** A session on the target of a saved plan, which messages call `name`. Throws TARGET_WRONG where the options say another. */
export async function sessionFor(plan: Plan, name: string, context: CommandContext): Promise<Session> {
  const { api } = context.options;
  if (api !== 'auto' && api !== plan.target.api) {
    throw new EmbedSyncError('TARGET_WRONG', `${name} spells its payloads for --api ${plan.target.api}, not for ${api}`, {
      hint: 'Leave --api out, or make the plan again with it.',
    });
  }
  const session = await openSession(context, plan.target.api);
  if (plan.target.baseUrl !== session.side.baseUrl) {
    throw new EmbedSyncError('TARGET_WRONG', `${name} was made for ${plan.target.baseUrl}, not for ${session.side.baseUrl}`, {
      hint: 'Give the --base-url that the plan was made with.',
    });
  }
  return session;
}

/** The manifest to hold a saved plan against; none where only the default is meant and it is not there. */
function manifestAtHand({ options, runtime }: CommandContext): readonly string[] {
  const isDefault = options.file.length === 1 && options.file[0] === DEFAULT_MANIFEST;
  return isDefault && !existsSync(resolve(runtime.cwd, DEFAULT_MANIFEST)) ? [] : options.file;
}

async function readPlanFile(path: string, { runtime }: CommandContext): Promise<string> {
  try {
    const absolute = resolve(runtime.cwd, path);
    // A pipe would be waited for, and a device may never end.
    if ((await stat(absolute)).isFile()) return await readFile(absolute, 'utf8');
  } catch {
    // Why it cannot be read is for whoever gave the path to see.
  }
  throw new EmbedSyncError('PLAN_FILE_INVALID', `cannot read ${path}`, { hint: 'Save a plan with: embed-sync plan -o FILE' });
}

interface Proposal {
  readonly planned: Planned;
  readonly session: Session;
  readonly saved: boolean;
}

interface Sent {
  readonly report: Report;
  /** Absent where nothing was sent. */
  readonly result?: ApplyResult;
}

const sendWithConsent = async (proposal: Proposal, context: CommandContext): Promise<Report> =>
  (await sendIfConsented(proposal, context)).report;

/** The common end of apply and rollback: consent, a last look where time has passed, sending, reporting. */
export async function sendIfConsented({ planned, session, saved }: Proposal, context: CommandContext): Promise<Sent> {
  const { plan } = planned;
  const notices = await openNotices(SENDING_EVENTS, context);
  if (!saved || plan.verdict === 'needs-approval')
    context.note(
      renderPlanText(plan, { ...context.look, details: context.options.details, options: repeatedOptions(context.options) }),
    );
  try {
    if (saved) refuseStale(plan, planned.live);
    const consent = await consentTo(plan, saved, context);
    const live = consent.asked ? await lookAgain(plan, session.side) : planned.live;
    if (consent.asked) refuseStale(plan, live);
    const progress = openProgress(context);
    const result = await withWriter(session, { ...context, emit: progress.emit }, (side) =>
      applyPlan({ ...planned, live }, consent.approved, side),
    ).finally(progress.close);
    await notices.tell(resultNews(result, planned));
    return { report: applyReport(result, plan), result };
  } catch (error) {
    const report = refusal(error, plan);
    if (error instanceof EmbedSyncError) await notices.tell(refusalNews(error, planned, canAsk(context)));
    return { report };
  }
}
