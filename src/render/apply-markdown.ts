// What an apply did in, its Markdown for a job summary or a comment out. What did not end as planned is named one by one, the
// gravest first; where there is no room for all, the count of the rest is said.

import type { ApplyResult, Outcome, OutcomeStatus, Plan, RunStatus } from '../types.ts';
import { applyNextStep, OUTCOME_MEANINGS, OUTCOME_STATUSES, problemText, runLine } from './apply-text.ts';
import { COMMENT_LIMIT, fitting } from './fit.ts';
import { shortDigest } from './labels.ts';
import { code, finished, type Markdown, many, md, paragraphs, table, titled } from './markdown.ts';
import { embedNames } from './plan-text.ts';

const STATUS_WORDS: Readonly<Record<RunStatus, Markdown>> = {
  complete: md`complete`,
  partial: md`partial, some embeds are not as planned`,
  failed: md`failed`,
  refused: md`refused, nothing was written`,
};

/** What did not end as planned, the gravest first. */
const NOT_AS_PLANNED: readonly OutcomeStatus[] = ['contradicted', 'failed', 'reverted', 'stale', 'not-attempted'];

/** `limit` is in bytes of UTF-8 and at least 4,000. */
export const renderApplyMarkdown = (result: ApplyResult, plan: Plan, limit: number = COMMENT_LIMIT): string =>
  fitting(notAsPlanned(result).length, limit, (shown) =>
    finished([
      md`## embed-sync: apply ${STATUS_WORDS[result.status]}`,
      md`Plan ${code(`sha256:${shortDigest(plan.planId)}…`)}`,
      ...applyBlocks(result, plan, shown),
    ]),
  ).text;

/** What became of a plan, without a heading, in at most `limit` bytes of UTF-8. */
export function applySection(result: ApplyResult, plan: Plan, limit: number): Markdown {
  const blocks = (shown: number): Markdown => paragraphs(applyBlocks(result, plan, shown));
  const { shown } = fitting(notAsPlanned(result).length, limit, (n) => blocks(n).markdown);
  return titled(md`### What became of it: ${STATUS_WORDS[result.status]}`, blocks(shown));
}

const notAsPlanned = ({ outcomes }: ApplyResult): readonly Outcome[] =>
  NOT_AS_PLANNED.flatMap((status) => outcomes.filter((outcome) => outcome.status === status));

function applyBlocks(result: ApplyResult, plan: Plan, shown: number): readonly Markdown[] {
  const names = embedNames(plan);
  const others = notAsPlanned(result);
  const rows = others.slice(0, shown).map((outcome) => outcomeCells(outcome, names.get(outcome.embedId) ?? outcome.embedId));
  const { command, text } = applyNextStep(result);
  return [
    code(runLine(result)),
    stoppedBlock(result),
    countTable(result),
    titled(md`### Not as planned`, table([md`Outcome`, md`Embed`, md`Why`, md`What to do`], rows)),
    others.length > shown ? md`and ${many(others.length - shown, 'embed')} more, left out here for length.` : md``,
    md`**Next:** ${code(command ?? text ?? '')}`,
  ];
}

const outcomeCells = ({ status, error }: Outcome, label: string): readonly Markdown[] => [
  code(status),
  code(label),
  code(error === undefined ? OUTCOME_MEANINGS[status].meaning : problemText(error)),
  code(error?.hint ?? ''),
];

const stoppedBlock = ({ stopped }: ApplyResult): Markdown =>
  stopped === undefined ? md`` : md`> **Stopped early:** ${code(problemText(stopped))} ${code(stopped.hint ?? '')}`;

const countTable = ({ outcomes }: ApplyResult): Markdown =>
  table(
    [md`Outcome`, md`Embeds`, md`Means`],
    OUTCOME_STATUSES.flatMap((status) => {
      const n = outcomes.filter((outcome) => outcome.status === status).length;
      return n === 0 ? [] : [[code(status), md`${n}`, code(OUTCOME_MEANINGS[status].meaning)]];
    }),
  );
