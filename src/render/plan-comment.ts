// A plan, and where it stands on its way, in; its comment on a pull request out, with a marker to find it again by. Every
// tenancy and widening change is in it, or it says on top that some are not and `complete` is false.

import type { ApplyResult, Plan } from '../types.ts';
import { applySection } from './apply-markdown.ts';
import { bytesOf, COMMENT_LIMIT } from './fit.ts';
import { shortCommit } from './labels.ts';
import { code, joined, type Markdown, many, md } from './markdown.ts';
import { fitPlan, headingOf, nextOf, type PlanFrame } from './plan-markdown.ts';
import { partsLine, partsOf } from './plan-parts.ts';
import { type PlanMarker, type PlanStatus, sealPlan, targetDigest } from './plan-seal.ts';

export interface PlanCommentContext {
  readonly status: PlanStatus;
  /** The commit that was planned, all its digits; null where it is not known. */
  readonly head: string | null;
  /** The plan as the policy of the base branch judges it as well, where that is another policy; what is shown and sealed of it. */
  readonly judged?: Plan;
  /** Whether the pull request edits the policy, and with it the manifest that the policy is to judge. */
  readonly policyEdited?: 'alone' | 'with-manifest';
  /** What became of the plan, once that is known. */
  readonly result?: ApplyResult;
  /** Every change was seen in an earlier comment: that this one has less room for them takes nothing back. */
  readonly seenWhole?: true;
  /** What to do about a plan that is not applied yet, where that is not the next command. */
  readonly next?: string;
}

export interface Comment {
  readonly body: string;
  /** Whether every tenancy and widening change is named in it; if not, the job that posts it is to fail. */
  readonly complete: boolean;
}

const STATUS_WORDS: Readonly<Record<PlanStatus, { readonly word: Markdown; readonly meaning: Markdown }>> = {
  planned: { word: md`planned`, meaning: md`nothing is sent yet` },
  approved: { word: md`approved`, meaning: md`nothing is sent yet` },
  applying: { word: md`being applied`, meaning: md`what came of it will stand here` },
  applied: { word: md`applied`, meaning: md`everything is as planned` },
  partial: { word: md`applied in part`, meaning: md`some embeds are not as planned` },
  failed: { word: md`failed`, meaning: md`the log of the job says why` },
  superseded: { word: md`superseded`, meaning: md`a newer plan stands in its place, this one is not sent any more` },
  stale: { word: md`stale`, meaning: md`nothing was written` },
};

/** At most this share of the room is for what became of the plan. */
const RESULT_SHARE = 1 / 3;

/** `limit` is in bytes of UTF-8, which no comment has fewer of than characters, and at least 16,000. */
export function renderPlanComment(plan: Plan, context: PlanCommentContext, limit: number = COMMENT_LIMIT): Comment {
  const shown = context.judged ?? plan;
  const parts = partsOf(plan);
  const { changes: _, ...shortParts } = parts;
  const marker = (complete: boolean): PlanMarker => ({
    environment: plan.target.environment,
    target: targetDigest(plan.target),
    planId: plan.planId,
    ...{ verdict: shown.verdict, status: context.status, complete, head: context.head },
  });
  const around = bytesOf(sealPlan(marker(false), shortParts, '')) + 1;
  const { text, complete } = fitPlan(shown, frameOf(plan, shown, { context, limit }), limit - around);
  // The digests of single changes help to explain a stale plan; they take no room from what a reader sees.
  const spare = limit - around - bytesOf(text) + bytesOf(partsLine(shortParts));
  const kept = bytesOf(partsLine(parts)) <= spare ? parts : shortParts;
  return { body: sealPlan(marker(complete || context.seenWhole === true), kept, text), complete };
}

interface Framing {
  readonly context: PlanCommentContext;
  readonly limit: number;
}

function frameOf(plan: Plan, shown: Plan, { context, limit }: Framing): PlanFrame {
  const { word, meaning } = STATUS_WORDS[context.status];
  const isAhead = context.status === 'planned' || context.status === 'approved';
  const { environment } = plan.target;
  const facts = [
    md`**Status:** ${word}, ${meaning}`,
    ...(environment === null ? [] : [md`environment ${code(environment)}`]),
    ...(context.head === null ? [] : [md`commit ${code(shortCommit(context.head))}`]),
  ];
  return {
    heading: isAhead ? headingOf(shown) : md`## embed-sync: ${word}, a plan to update ${many(plan.summary.changed, 'embed')}`,
    above: [
      joined(facts, ' · '),
      editedNotice(context),
      baseNotice(plan, context),
      context.result === undefined ? md`` : applySection(context.result, plan, limit * RESULT_SHARE),
    ],
    next: !isAhead ? md`` : context.next === undefined ? nextOf(shown) : md`**Next:** ${code(context.next)}`,
  };
}

function editedNotice({ policyEdited }: PlanCommentContext): Markdown {
  if (policyEdited === undefined) return md``;
  return policyEdited === 'alone'
    ? md`> **This pull request changes the policy.** The plan is judged by the old and by the new one, and the stricter counts.`
    : md`> **This pull request changes the policy together with the manifest that it judges.** The plan is judged by the old and by the new policy, and the stricter counts.`;
}

function baseNotice({ verdict }: Plan, { judged }: PlanCommentContext): Markdown {
  if (judged === undefined || judged.verdict === verdict) return md``;
  return md`> **The policy of the base branch is the stricter one here.** By the policy of this pull request alone, the plan would be ${code(verdict)}.`;
}
