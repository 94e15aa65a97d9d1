// What the change history tells in, its text for a terminal out. The shapes are what a renderer needs to know of a run,
// so that this room does not know the history.

import { isTenancyRows, settingEntries } from '../settings.ts';
import { DIRECTIONS, type Direction, type Problem, type Settings } from '../types.ts';
import { problemText } from './apply-text.ts';
import { DIRECTION_LABELS, embedLabel, shortCommit, shortDigest } from './labels.ts';
import { columns, type Line, type Look, padded, paint, stacked, styled } from './lines.ts';
import { type NextStep, nextLine } from './next-step.ts';
import { count, plural } from './numbers.ts';
import { tenancyMoves, valueText } from './values.ts';

export interface RunView {
  readonly runId: string;
  readonly startedAt: string;
  readonly command: string;
  readonly rollbackOf?: string;
  readonly actor: string;
  readonly commit: string | null;
  readonly planId: string;
  /** Whether somebody consented to this very plan. */
  readonly approved?: boolean;
  readonly status: string;
  /** Embeds by outcome status; zeros are not shown. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What a run did to one embed. */
export interface RunChangeView {
  readonly embedId: string;
  readonly name: string | null;
  readonly direction: Direction;
  readonly status: string;
  readonly attempts: number;
  readonly error?: Problem;
  /** The values of the settings that the run wrote; one that was not told is absent from `before`. */
  readonly before: Settings;
  readonly after: Settings;
  /** What each change means to a viewer, by setting, as a sentence without a full stop. */
  readonly reasons?: Readonly<Record<string, string>>;
}

/** What the check of a whole log came to; `head` is its last sound record, 0 where there is none. */
export type VerifyView =
  | { readonly kind: 'sound'; readonly head: HeadView }
  | { readonly kind: 'torn'; readonly head: HeadView; readonly tailBytes: number }
  /** `record` counts from 1; `reason` ends the sentence "the record …". */
  | { readonly kind: 'broken'; readonly record: number; readonly reason: string };

interface HeadView {
  readonly seq: number;
  readonly hash: string;
}

/** One line for each run in the order given, then how many there are, which is printed also at zero. */
export function renderRuns(runs: readonly RunView[], look: Look): string {
  const header = ['run', 'started', 'command', 'status', 'by', 'commit', 'embeds'].map((title) => styled('dim', title));
  const rows = runs.map((run) => [
    styled('bold', run.runId),
    run.startedAt,
    commandText(run),
    run.status,
    run.actor,
    run.commit === null ? '–' : shortCommit(run.commit),
    countsText(run.counts),
  ]);
  const next: NextStep =
    runs.length === 0
      ? { command: 'embed-sync apply', text: 'writes the first entry' }
      : { command: 'embed-sync history show RUN', text: 'shows what a run changed' };
  const closing: Line[] = [[styled('bold', `History: ${plural(runs.length, 'run')}`)], nextLine(next)];
  return paint(stacked([runs.length === 0 ? [] : columns([header, ...rows]), closing]), look.palette);
}

/** One run with every setting that it changed, what opens access first. */
export function renderRun(run: RunView, changes: readonly RunChangeView[], look: Look): string {
  const facts = columns([
    [styled('dim', 'run'), styled('bold', run.runId)],
    [styled('dim', 'started'), run.startedAt],
    [styled('dim', 'command'), commandText(run)],
    [styled('dim', 'by'), run.approved ? `${run.actor}, plan approved` : run.actor],
    [styled('dim', 'commit'), run.commit ?? '–'],
    [styled('dim', 'plan'), `sha256:${shortDigest(run.planId)}…`],
    [styled('dim', 'status'), run.status],
  ]);
  const closing: Line[] = [
    [styled('bold', `Run ${run.runId}: ${plural(changes.length, 'embed')} · ${countsText(run.counts)}`)],
    nextLine({ command: `embed-sync rollback ${run.runId}`, text: 'takes this run back' }),
  ];
  return paint(stacked([facts, ...widestFirst(changes).map(changeLines), closing]), look.palette);
}

/** One line with the verdict, and one with what to do. */
export function renderVerify(verdict: VerifyView, look: Look): string {
  return paint(verifyLines(verdict), look.palette);
}

function verifyLines(verdict: VerifyView): readonly Line[] {
  if (verdict.kind === 'broken') {
    const where = `record ${count(verdict.record)} ${verdict.reason}`;
    const next = nextLine({ text: 'restore the log from a copy; nothing is applied while it is broken' });
    return [[styled('red', 'History broken'), `: ${where}`], next];
  }
  const { seq, hash } = verdict.head;
  const sound: Line = [styled('green', 'History sound'), `: ${plural(seq, 'record')}${seq === 0 ? '' : ` · head ${hash}`}`];
  if (verdict.kind === 'sound') return [sound, nextLine({ text: 'keep the head elsewhere to notice a log that was cut short' })];
  const torn = `A last line of ${plural(verdict.tailBytes, 'byte')} was cut off, as by a crash while writing; all records before it are whole.`;
  return [sound, [styled('yellow', torn)], nextLine({ text: 'the next apply sets the cut line aside' })];
}

const commandText = ({ command, rollbackOf }: RunView): string =>
  rollbackOf === undefined ? command : `${command} of ${rollbackOf}`;

function countsText(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).flatMap(([status, n]) => (n === 0 ? [] : [`${count(n)} ${status}`]));
  return parts.length === 0 ? 'none' : parts.join(', ');
}

/** The gravest direction first; what is alike stays in its order. */
export const widestFirst = (changes: readonly RunChangeView[]): readonly RunChangeView[] =>
  changes.toSorted((a, b) => DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction));

function changeLines(change: RunChangeView): readonly Line[] {
  const { symbol, word, style } = DIRECTION_LABELS[change.direction];
  const status = `${change.status}${change.attempts > 1 ? ` after ${count(change.attempts)} attempts` : ''}`;
  const title: Line = [
    ...padded([styled(style, `${symbol} ${word}`)], '◆ TENANCY  '.length),
    styled('bold', embedLabel(change)),
    `  ${status}`,
  ];
  const error: readonly Line[] = change.error === undefined ? [] : [[styled('red', `    ${problemText(change.error)}`)]];
  return [title, ...error, ...settingLines(change)];
}

const settingLines = ({ before, after, reasons }: RunChangeView): readonly Line[] =>
  settingEntries(after).flatMap(([setting, value]) => {
    const old = before[setting];
    const moves = isTenancyRows(value) ? tenancyMoves({ after: value, ...(old !== undefined && { before: old }) }) : [];
    return [
      [`    ${setting}: ${valueText(old)} → ${valueText(value)}`],
      ...reasonLines(reasons?.[setting]),
      ...moves.map(({ sign, text }): Line => [`      ${sign} ${text}`]),
    ];
  });

const reasonLines = (reason: string | undefined): readonly Line[] =>
  reason === undefined ? [] : [[styled('dim', `      ${reason}`)]];
