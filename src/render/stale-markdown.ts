// What was approved and the plan that stands now in, the comment that says why nothing was written out: what moved, and which
// changes are not the approved ones. It keeps the marker of what was approved, so that a second try compares with the same.

import type { Plan } from '../types.ts';
import { bytesOf, COMMENT_LIMIT, fitting } from './fit.ts';
import { shortCommit, shortDigest } from './labels.ts';
import { code, finished, list, type Markdown, many, md, table } from './markdown.ts';
import type { Comment } from './plan-comment.ts';
import { type PlanParts, partsOf } from './plan-parts.ts';
import { type PlanMarker, sealPlan } from './plan-seal.ts';
import { nextStep } from './plan-summary.ts';
import { type StaleCause, staleCauses } from './stale-causes.ts';
import { goneUnnamed, type KnownChanges, type StaleRow, staleRows } from './stale-rows.ts';

/** What is known of the approved plan: at least what the marker of its comment tells, at best the plan itself. */
export interface ApprovedPlan {
  readonly marker: PlanMarker;
  readonly parts?: PlanParts;
  readonly plan?: Plan;
}

export interface StaleContext {
  /** What to do now, where that is not the next command for the plan as it is now. */
  readonly next?: string;
  /** In bytes of UTF-8, at least 8,000. */
  readonly limit?: number;
}

export interface StaleComment extends Comment {
  readonly causes: readonly StaleCause[];
}

const CAUSE_WORDS: Readonly<Record<StaleCause, Markdown>> = {
  live: md`**Live state changed:** a setting that the plan changes has another live value than when it was approved.`,
  manifest: md`**The manifest changed** since the plan was approved.`,
  policy: md`**The policy changed** since the plan was approved.`,
  tool: md`**The version of embed-sync changed** since the plan was approved.`,
  target: md`**The target changed:** another address, data app, environment or generation of the API.`,
  override: md`**A temporary override began or ended:** the same manifest wants something else now.`,
  'live-or-override': md`**Live state changed, or a temporary override began or ended:** other settings are to be changed than were approved.`,
  consents: md`**What needs consent changed:** the changes are the same, but the history or the time judges them differently.`,
  unknown: md`**The cause cannot be told:** what was recorded of the approved plan shows no difference, or is not there any more.`,
};

/** `complete` tells whether every change that is not the approved one is listed. */
export function renderStaleComment(approved: ApprovedPlan, now: Plan, context: StaleContext = {}): StaleComment {
  const { next = nextFor(now), limit = COMMENT_LIMIT } = context;
  const { plan } = approved;
  const parts = plan === undefined ? approved.parts : partsOf(plan);
  const causes = staleCauses(parts, now);
  const known: KnownChanges = { ...(plan && { plan }), ...(parts?.changes && { digests: parts.changes }) };
  const rows = staleRows(known, now);
  const sealed = (text: string, kept: PlanParts | undefined): string =>
    sealPlan({ ...approved.marker, status: 'stale' }, kept, text);
  const shortParts = withoutChanges(parts);
  const { text, shown } = fitting(rows.length, limit - bytesOf(sealed('', shortParts)), (n) =>
    finished([...headBlocks(approved, now, causes), md`**Next:** ${code(next)}`, ...rowBlocks(rows, n, goneUnnamed(known, now))]),
  );
  const whole = sealed(text, parts);
  const body = bytesOf(whole) <= limit ? whole : sealed(text, shortParts);
  return { body, complete: shown === rows.length, causes };
}

function withoutChanges(parts: PlanParts | undefined): PlanParts | undefined {
  if (parts === undefined) return undefined;
  const { changes: _, ...short } = parts;
  return short;
}

function headBlocks({ marker }: ApprovedPlan, now: Plan, causes: readonly StaleCause[]): readonly Markdown[] {
  const commit = (id: string | null): Markdown => code(id === null ? '' : shortCommit(id));
  return [
    md`## embed-sync: nothing was written, since the plan is not the one that was approved`,
    list(causes.map((cause) => CAUSE_WORDS[cause])),
    table(
      [md``, md`Approved`, md`Now`],
      [
        [md`Plan`, code(`sha256:${shortDigest(marker.planId)}…`), code(`sha256:${shortDigest(now.planId)}…`)],
        [md`Commit`, commit(marker.head), commit(now.manifest.commit)],
        [md`Verdict`, code(marker.verdict), code(now.verdict)],
      ],
    ),
  ];
}

function nextFor(now: Plan): string {
  const { command, text } = nextStep(now);
  return now.changes.length === 0 ? 'nothing is left to send' : (command ?? text ?? '');
}

function rowBlocks(rows: readonly StaleRow[], shown: number, gone: number): readonly Markdown[] {
  const cells = rows.slice(0, shown).map((row) => row.cells);
  const more = rows.length - shown;
  return [
    rows.length === 0 ? md`` : md`### What is not as it was approved`,
    more === 0 ? md`` : md`> **This is not all of it.** It has room for ${shown} of ${rows.length} settings, the gravest first.`,
    table([md`Embed`, md`Setting`, md`Approved`, md`Now`], cells),
    gone === 0 ? md`` : md`Approved and not needed any more: ${many(gone, 'setting')}; the comment does not record which.`,
  ];
}
