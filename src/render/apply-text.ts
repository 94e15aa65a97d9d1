// What an apply did in, its text for a terminal out. What did not succeed is always named one by one, with the reason;
// what succeeded is counted. The plan lends the names.

import type { ApplyResult, Outcome, OutcomeStatus, Plan, Problem } from '../types.ts';
import { type Line, type Look, padded, paint, stacked, styled } from './lines.ts';
import { type NextStep, nextLine } from './next-step.ts';
import { count, duration, plural } from './numbers.ts';
import type { Style } from './palette.ts';
import { embedNames } from './plan-text.ts';

export const OUTCOME_STATUSES: readonly OutcomeStatus[] = [
  'verified',
  'accepted',
  'contradicted',
  'failed',
  'stale',
  'not-attempted',
  'reverted',
];

/** What each status means for the embed, as the end of a sentence that starts with its name. */
export const OUTCOME_MEANINGS: Readonly<Record<OutcomeStatus, { sign: string; style: Style; meaning: string }>> = {
  verified: { sign: '=', style: 'green', meaning: 'read back as sent' },
  accepted: { sign: '=', style: 'green', meaning: 'the API agreed, but does not show the settings' },
  contradicted: { sign: 'x', style: 'red', meaning: 'reads back different from what was sent' },
  failed: { sign: 'x', style: 'red', meaning: 'could not be updated' },
  stale: { sign: '!', style: 'yellow', meaning: 'moved since the plan was made, so it was left alone' },
  'not-attempted': { sign: '·', style: 'dim', meaning: 'was not reached before the run stopped' },
  reverted: { sign: '!', style: 'yellow', meaning: 'was changed and put back by this run' },
};

export function renderApplyText(result: ApplyResult, plan: Plan, look: Look): string {
  const names = embedNames(plan);
  const shown = result.outcomes.filter(({ status }) => look.details || (status !== 'verified' && status !== 'accepted'));
  const blocks = [
    shown.flatMap((outcome) => outcomeLines(outcome, names.get(outcome.embedId) ?? outcome.embedId)),
    result.stopped === undefined ? [] : stoppedLines(result.stopped),
    [[styled('bold', outcomeCounts(result))], [runLine(result)], nextLine(applyNextStep(result))],
  ];
  return paint(stacked(blocks), look.palette);
}

/** One outcome, and below it what can be done about its problem. */
export function outcomeLines(outcome: Outcome, label: string): readonly Line[] {
  const { sign, style, meaning } = OUTCOME_MEANINGS[outcome.status];
  const { error } = outcome;
  const title: Line = [
    ...padded([styled(style, `${sign} ${outcome.status.toUpperCase()}`)], '! NOT-ATTEMPTED  '.length),
    styled('bold', label),
    `  ${error === undefined ? meaning : problemText(error)}`,
  ];
  return error?.hint === undefined ? [title] : [title, [styled('dim', `      ${error.hint}`)]];
}

function stoppedLines(problem: Problem): readonly Line[] {
  const title: Line = [styled('red', 'Stopped early'), `  ${problemText(problem)}`];
  return problem.hint === undefined ? [title] : [title, [styled('dim', `      ${problem.hint}`)]];
}

/** `EMBED_NOT_FOUND (HTTP 404): no such embed`. */
export const problemText = ({ code, httpStatus, message }: Problem): string =>
  `${code}${httpStatus === undefined ? '' : ` (HTTP ${httpStatus})`}: ${message}`;

function outcomeCounts({ outcomes }: ApplyResult): string {
  const counts = OUTCOME_STATUSES.map((status) => {
    const n = outcomes.filter((outcome) => outcome.status === status).length;
    return `${count(n)} ${status.replace('-', ' ')}`;
  });
  return `Apply: ${counts.join(' · ')}`;
}

/** What the run was and what it took, in one line of raw text. */
export function runLine({ runId, status, summary }: ApplyResult): string {
  return [
    runId === null ? 'No run' : `Run ${runId}`,
    status,
    plural(summary.updates, 'update'),
    plural(summary.requests, 'request'),
    `${count(summary.retries)} ${summary.retries === 1 ? 'retry' : 'retries'}`,
    `${count(summary.throttled)} × 429`,
    `waited ${duration(summary.waitedMs)}`,
    `took ${duration(summary.elapsedMs)}`,
  ].join(' · ');
}

export function applyNextStep({ status, runId, summary }: ApplyResult): NextStep {
  switch (status) {
    case 'complete':
      return runId === null || summary.updates === 0
        ? { text: 'nothing to do' }
        : { command: `embed-sync rollback ${runId}`, text: 'takes this run back, should it have been wrong' };
    case 'partial':
    case 'failed':
      return { command: 'embed-sync plan', text: 'shows what is left; what is done is not sent again' };
    case 'refused':
      return { command: 'embed-sync plan', text: 'shows the state that holds now; nothing was written' };
  }
}
