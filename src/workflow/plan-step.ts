// `plan` in a workflow: on a pull request with one comment that is edited in place, and judged by the base branch's policy too.
// From a fork nothing is planned: such a run has no secrets, and what it checks out is a stranger's.

import { planNews } from '../commands/news.ts';
import { openNotices } from '../commands/notices.ts';
import { makePlan, planReport, savePlan } from '../commands/plan.ts';
import { markdownOf } from '../commands/show.ts';
import { runValidate } from '../commands/validate.ts';
import { EmbedSyncError, EXIT } from '../errors.ts';
import { findComments, putComment } from '../github/comments.ts';
import type { PullRequestEvent } from '../github/event.ts';
import { changedFiles, readPullRequest } from '../github/pull-requests.ts';
import { lastScheduledRun } from '../github/workflow-runs.ts';
import { judgedByBoth } from '../plan/both-policies.ts';
import { type Annotation, annotationsOf } from '../render/annotations.ts';
import { SUMMARY_LIMIT } from '../render/fit.ts';
import { type PlanCommentContext, renderPlanComment } from '../render/plan-comment.ts';
import { renderPlanMarkdown } from '../render/plan-markdown.ts';
import { parsePlanComment, targetDigest } from '../render/plan-seal.ts';
import type { Plan } from '../types.ts';
import { basePolicyAt } from './base-policy.ts';
import { planOutputs } from './outputs.ts';
import { type Host, type StepContext, type StepEnd, warning } from './step.ts';

export async function planStep(context: StepContext): Promise<StepEnd> {
  const event = context.host?.runner.event;
  if (event?.kind !== 'pull-request') return planHere(context);
  if (event.fork || context.host?.runner.actor === 'dependabot[bot]') return validateOnly(context);
  return reviewPlan(context, event, context.host as Host);
}

/** What a plan can be of which the policy may want somebody told. */
const HELD = ['needs-approval', 'blocked'] as const;

async function planHere(context: StepContext): Promise<StepEnd> {
  const notices = await openNotices(HELD, context.command);
  const { planned } = await makePlan(context.command);
  await notices.tell(planNews(planned));
  await savePlan(planned, context.command);
  return {
    report: planReport(planned.plan, context.command),
    annotations: annotationsOf([], planned.plan),
    outputs: planOutputs(planned.plan, context),
  };
}

const FORK = 'This run has no secrets, so nothing was planned; the manifest was checked offline.';

async function validateOnly({ command }: StepContext): Promise<StepEnd> {
  const report = await runValidate(command);
  const issues = report.issues ?? [];
  return {
    report: { ...report, markdown: () => `## embed-sync: validated only\n\n${FORK}\n\n${markdownOf(report)}` },
    annotations: [{ level: 'notice', title: 'embed-sync', message: FORK }, ...annotationsOf(issues)],
    outputs: {},
  };
}

async function reviewPlan(context: StepContext, event: PullRequestEvent, host: Host): Promise<StepEnd> {
  const { command } = context;
  const base = await basePolicyAt(event.baseRef, context, host);
  const judgedCommand = { ...command, basePolicy: base.policy };
  const notices = await openNotices(HELD, judgedCommand);
  const { planned } = await makePlan(judgedCommand);
  await savePlan(planned, command);
  const { plan, byBase } = planned;
  const judged = byBase === undefined ? plan : judgedByBoth(plan, byBase);
  await notices.tell(planNews({ ...planned, plan: judged }));
  const edited = byBase === undefined ? undefined : await policyEdited(base.path, event, context, host);
  const comment = renderPlanComment(plan, {
    status: 'planned',
    head: event.headSha,
    ...(byBase !== undefined && { judged }),
    ...(edited !== undefined && { policyEdited: edited }),
  });
  const annotations = [
    ...base.annotations,
    ...annotationsOf([], judged),
    ...(await orWarn(UNWRITTEN, commentOn(event, { plan, body: comment.body }, context, host))),
    ...(await orWarn(UNREAD, scheduleWarnings(context, host))),
  ];
  const report = { ...planReport(judged, command), markdown: () => renderPlanMarkdown(judged, SUMMARY_LIMIT) };
  const outputs = planOutputs(judged, context);
  if (comment.complete) return { report, annotations, outputs };
  return { report: { ...report, exitCode: EXIT.blocked }, annotations: [TOO_LARGE, ...annotations], outputs };
}

/** What nobody can see whole, nobody can approve. */
const TOO_LARGE: Annotation = {
  level: 'error',
  title: 'embed-sync: too large to review',
  message:
    'The comment has no room for every change that widens access or touches tenancy, so it cannot be approved. Split the pull request.',
};

async function policyEdited(
  policyPath: string,
  { number }: PullRequestEvent,
  { command }: StepContext,
  { github }: Host,
): Promise<PlanCommentContext['policyEdited']> {
  const { paths, complete } = await changedFiles(github, number);
  if (complete && !paths.includes(policyPath)) return undefined;
  const manifests = command.options.file.map((path) => path.replace(/^\.\//, '').replace(/\/$/, ''));
  const touched = paths.some((path) => manifests.some((manifest) => path === manifest || path.startsWith(`${manifest}/`)));
  return touched || !complete ? 'with-manifest' : 'alone';
}

interface Written {
  readonly plan: Plan;
  readonly body: string;
}

/** What only helps is no reason to fail: the summary of the job has the plan as well, and without a comment nothing is sent. */
async function orWarn(what: string, work: Promise<readonly Annotation[]>): Promise<readonly Annotation[]> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof EmbedSyncError)) throw error;
    return [warning(`${what}: ${error.message}`, error.hint)];
  }
}

const UNWRITTEN = 'the plan could not be written to the pull request';
const UNREAD = 'whether drift is looked for could not be read';

async function commentOn(
  { number: pullRequest, headSha }: PullRequestEvent,
  { plan, body }: Written,
  { step }: StepContext,
  { github }: Host,
): Promise<readonly Annotation[]> {
  if (step.comment === 'never') return [];
  // A run that waited, or is run again, must not speak over one of a newer commit.
  const now = await readPullRequest(github, pullRequest);
  // What stands there was merged as consent. A plan of today in its place would be sent by the next run, and nobody reviewed it.
  if (now.merged !== undefined) return [warning('the pull request is merged, so its comment was left as it is')];
  if (now.headSha !== headSha) return [warning('the pull request has newer commits, so its comment was left as it is')];
  const kind = { pullRequest, isMarked: isAbout(plan) };
  const known = await findComments(github, kind);
  const quiet = plan.changes.length + plan.findings.length + plan.missing.length + plan.refused.length === 0;
  if (step.comment === 'changes' && quiet && known.length === 0) return [];
  const put = await putComment(github, { ...kind, body }, known);
  return put.kind === 'denied' ? [warning(UNWRITTEN, put.problem.hint)] : [];
}

/** Whether a comment is the one about this environment of this target. */
export function isAbout({ target }: Pick<Plan, 'target'>): (body: string) => boolean {
  const digest = targetDigest(target);
  return (body) => {
    const marker = parsePlanComment(body)?.marker;
    return marker?.environment === target.environment && marker.target === digest;
  };
}

const LATE_DAYS = 8;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Schedules end without a word where a repository is quiet for long; a pull request is a time when somebody looks. */
async function scheduleWarnings({ step, command }: StepContext, { github }: Host): Promise<readonly Annotation[]> {
  if (step.driftWorkflow === undefined) return [];
  const last = await lastScheduledRun(github, step.driftWorkflow);
  const hint = 'Enable it on the Actions page, or run it by hand once.';
  switch (last.kind) {
    case 'denied':
      return [warning(UNREAD, last.problem.hint)];
    case 'no-workflow':
      return [warning(`there is no workflow ${step.driftWorkflow}, so nothing looks for drift`)];
    case 'never':
      return [warning(`the schedule of ${step.driftWorkflow} has never run, so nothing looks for drift`, hint)];
    case 'ran': {
      const days = Math.floor((command.runtime.now().getTime() - Date.parse(last.at)) / DAY_MS);
      return days < LATE_DAYS ? [] : [warning(`the schedule of ${step.driftWorkflow} last ran ${days} days ago`, hint)];
    }
  }
}
