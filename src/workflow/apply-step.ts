// `apply` in a workflow: the plan that was shown on the merged pull request, made again and sent only if it still is that plan.
// Nothing that is read from the pull request is sent; it only says which plan was seen, and by whom it was approved.

import { canonicalJson } from '../canonical.ts';
import { sendIfConsented } from '../commands/apply.ts';
import { refusal } from '../commands/apply-report.ts';
import { refuseUnready } from '../commands/connect.ts';
import { refusalNews } from '../commands/news.ts';
import { openNotices, SENDING_EVENTS, tellingFailure } from '../commands/notices.ts';
import { makePlan } from '../commands/plan.ts';
import { EmbedSyncError } from '../errors.ts';
import { type Comment, findComments, putComment } from '../github/comments.ts';
import type { PullRequest } from '../github/pull-request.ts';
import { mergedPullRequest } from '../github/pull-requests.ts';
import { type Discount, readApprovals } from '../github/reviews.ts';
import { begunWith } from '../history/begun.ts';
import type { Planned } from '../pipeline.ts';
import { judgedByBoth } from '../plan/both-policies.ts';
import type { Entry, Intent } from '../records.ts';
import { type Annotation, annotationsOf } from '../render/annotations.ts';
import { renderPlanComment } from '../render/plan-comment.ts';
import { type PlanComment, type PlanStatus, parsePlanComment } from '../render/plan-seal.ts';
import { renderStaleComment } from '../render/stale-markdown.ts';
import type { ApplyResult, Plan } from '../types.ts';
import { basePolicyAt } from './base-policy.ts';
import { planOutputs, resultOutputs } from './outputs.ts';
import { isAbout } from './plan-step.ts';
import { sentBefore } from './sent-before.ts';
import { type Host, type StepContext, type StepEnd, warning } from './step.ts';

/** What was seen on the pull request, and what stands now. */
interface Review {
  readonly pullRequest: PullRequest;
  /** The comment about this target, as it was read; absent where there is none. */
  readonly comment?: Comment;
  readonly seen?: PlanComment;
  readonly planned: Planned;
  /** As the policies of both branches judge it. */
  readonly judged: Plan;
}

export async function applyReviewed(context: StepContext, host: Host): Promise<StepEnd> {
  const { command } = context;
  const pullRequest = await mergedBy(host);
  const base = pullRequest && (await basePolicyAt(pullRequest.baseSha, context, host));
  await refuseUnready(command);
  const judgedCommand = { ...command, ...(base && { basePolicy: base.policy }) };
  const notices = await openNotices(SENDING_EVENTS, judgedCommand);
  const { planned, session } = await tellingFailure(judgedCommand, () => makePlan(judgedCommand));
  const { plan, byBase } = planned;
  const proposal = { planned, session, saved: false };
  // With nothing to send there is nothing to approve; the history still learns what is in order.
  if (plan.changes.length === 0 || pullRequest === undefined) {
    const refused = plan.changes.length > 0 && refusal(unreviewed(host), plan);
    const report = refused || (await sendIfConsented(proposal, command)).report;
    return { report, annotations: annotationsOf([], plan), outputs: planOutputs(plan, context) };
  }
  const judged = byBase === undefined ? plan : judgedByBoth(plan, byBase);
  const [comment] = await findComments(host.github, { pullRequest: pullRequest.number, isMarked: isAbout(plan) });
  const seen = comment && parsePlanComment(comment.body);
  const review = { pullRequest, planned, judged, ...(comment && { comment }), ...(seen && { seen }) };
  const outputs = planOutputs(judged, context);
  const annotations = [...(base?.annotations ?? []), ...annotationsOf([], judged)];
  try {
    refuseUnseen(review);
    refuseSentBefore(review, session.side.entries, host);
    await refuseMoved(review, session.side.entries, host);
    refuseBlocked(review);
    await refuseUnapproved(review, host);
  } catch (error) {
    if (error instanceof EmbedSyncError) await notices.tell(refusalNews(error, { ...planned, plan: judged }, false));
    return { report: refusal(error, plan), annotations, outputs: { ...outputs, status: 'refused' } };
  }
  const told = await tell(review, { status: 'applying' }, host);
  const { report, result } = await sendIfConsented(proposal, {
    ...command,
    options: { ...command.options, approve: plan.planId },
  });
  const end = result === undefined ? { status: 'failed' as const } : { status: statusOf(result), result };
  return {
    report,
    annotations: [...annotations, ...told, ...(await tell(review, end, host))],
    outputs: { ...outputs, ...(result === undefined ? { status: 'refused' } : resultOutputs(result)) },
  };
}

/** The pull request that brought the commit of this run into its branch. */
async function mergedBy({ github, runner }: Host): Promise<PullRequest | undefined> {
  const branch = runner.ref?.startsWith(BRANCH) === true ? runner.ref.slice(BRANCH.length) : undefined;
  return branch === undefined ? undefined : await mergedPullRequest(github, runner.sha, branch);
}

const BRANCH = 'refs/heads/';

const unreviewed = ({ runner }: Host): EmbedSyncError =>
  new EmbedSyncError('CONSENT_MISSING', `nothing was sent: no merged pull request brought ${runner.sha.slice(0, 7)} here`, {
    hint: 'Bring the change by a pull request, whose plan can be reviewed; or look at the plan and give its id as "approve".',
  });

// ── What must hold before anything is sent ──────────────────────────────────────────────────────────────────────

function refuseUnseen({ pullRequest, seen }: Review): void {
  const where = `pull request #${pullRequest.number}`;
  const hint = 'Run the plan on a new pull request, review and merge it; or look at the plan and give its id as "approve".';
  if (seen === undefined)
    throw new EmbedSyncError('CONSENT_MISSING', `nothing was sent: ${where} shows no plan for this target`, { hint });
  if (seen.edited) {
    throw new EmbedSyncError('CONSENT_MISSING', `nothing was sent: somebody edited the plan that ${where} shows`, { hint });
  }
  if (!seen.marker.complete) {
    throw new EmbedSyncError('CONSENT_MISSING', `nothing was sent: ${where} has no room for the whole of what opens access`, {
      hint,
    });
  }
  if (seen.marker.head !== pullRequest.headSha) {
    throw new EmbedSyncError('PLAN_STALE', `the plan that ${where} shows is not of its last commit`, {
      hint: `Nothing was written. ${hint}`,
    });
  }
}

/** Also where the plan is, to the digit, the one that was seen: it was reviewed for what was live at the merge. */
function refuseSentBefore({ planned, pullRequest }: Review, entries: readonly Entry[], { runner }: Host): void {
  const at = pullRequest.merged?.at ?? '';
  const again = sentBefore(planned.plan, entries, { sha: runner.sha, at });
  if (again.length === 0) return;
  const names = again.slice(0, 5).map(({ name, embedId }) => (name === null ? embedId : `${name} (${embedId})`));
  const more = again.length > names.length ? ` and ${again.length - names.length} more` : '';
  throw new EmbedSyncError(
    'PLAN_STALE',
    `what pull request #${pullRequest.number} brought was sent before, or another run wrote to it since the merge: ${names.join(', ')}${more}`,
    { hint: 'Nothing was written. Bring it by a new pull request; or look at the plan and give its id as "approve".' },
  );
}

async function refuseMoved(review: Review, entries: readonly Entry[], host: Host): Promise<void> {
  const { planned, seen, pullRequest } = review;
  const { plan } = planned;
  if (seen === undefined || seen.marker.planId === plan.planId) return;
  // What a run for another commit left undone is not this merge's.
  if (isRest(plan, begunWith(entries, { planId: seen.marker.planId, commit: host.runner.sha }))) return;
  const { body, causes } = renderStaleComment(seen, plan);
  await put(review, body, host);
  throw new EmbedSyncError(
    'PLAN_STALE',
    `the plan is not the one that pull request #${pullRequest.number} shows (${causes.join(', ')})`,
    {
      hint: 'Nothing was written. The comment there shows both; review the new plan on a new pull request, or give its id as "approve".',
    },
  );
}

/** What an earlier run of the approved plan left undone, and nothing else. */
function isRest({ changes }: Plan, begun: ReadonlyMap<string, Intent>): boolean {
  return changes.every(({ embedId, payload, patch }) => {
    const intent = begun.get(embedId);
    return intent !== undefined && canonicalJson([intent.payload, intent.patch]) === canonicalJson([payload, patch]);
  });
}

function refuseBlocked({ judged, planned }: Review): void {
  // The verdict of the policy here is judged where consent is; only the other policy's is news.
  if (judged.verdict !== 'blocked' || planned.plan.verdict === 'blocked') return;
  const rules = judged.findings.filter(({ severity }) => severity === 'block').map(({ rule, message }) => `${rule}: ${message}`);
  throw new EmbedSyncError(
    'PLAN_BLOCKED',
    `the policy from before the pull request blocks the plan: ${rules.slice(0, 3).join('; ')}`,
    {
      hint: 'Change the policy in a pull request of its own first.',
    },
  );
}

async function refuseUnapproved({ judged, pullRequest }: Review, { github }: Host): Promise<void> {
  if (judged.verdict !== 'needs-approval') return;
  const { counted, discounted } = await readApprovals(github, pullRequest);
  if (counted.length > 0) return;
  const others = discounted.map(({ login, why }) => `${login} (${DISCOUNTS[why]})`);
  const but = others.length === 0 ? '' : `; not counted: ${others.join(', ')}`;
  throw new EmbedSyncError(
    'CONSENT_MISSING',
    `nothing was sent: this plan needs approval, and nobody approved the last commit of pull request #${pullRequest.number}${but}`,
    { hint: `Look at the plan; if it is right, run this again with "approve: ${judged.planId}".` },
  );
}

const DISCOUNTS: Readonly<Record<Discount, string>> = {
  'own-pull-request': 'its author',
  'not-a-person': 'not a person',
  'older-commit': 'approved an older commit',
  'may-not-write': 'may not write here',
};

// ── What the pull request is told ───────────────────────────────────────────────────────────────────────────────

interface Told {
  readonly status: PlanStatus;
  readonly result?: ApplyResult;
}

const statusOf = ({ status }: ApplyResult): PlanStatus =>
  status === 'complete' ? 'applied' : status === 'partial' ? 'partial' : 'failed';

const tell = (review: Review, told: Told, host: Host): Promise<readonly Annotation[]> => {
  const { planned, judged, pullRequest } = review;
  const about = { ...told, head: pullRequest.headSha, seenWhole: true as const, ...(planned.byBase !== undefined && { judged }) };
  return put(review, renderPlanComment(planned.plan, about).body, host);
};

/** Whatever becomes of a comment, what was sent was sent: it is told, and changes nothing. */
async function put({ comment, pullRequest, planned }: Review, body: string, { github }: Host): Promise<readonly Annotation[]> {
  try {
    const kind = { pullRequest: pullRequest.number, isMarked: isAbout(planned.plan), body };
    const done = await putComment(github, kind, comment && [comment]);
    return done.kind === 'denied' ? [warning('the comment could not be brought up to date', done.problem.hint)] : [];
  } catch (error) {
    if (!(error instanceof EmbedSyncError)) throw error;
    return [warning(`the comment could not be brought up to date: ${error.message}`, error.hint)];
  }
}
