// Runs of the change history with what they changed in; a list of changes by day out, newest day first, widest change first, in
// the words of what viewers can do. For people who never see a plan. Foreign text passes `code`.

import type { Direction } from '../types.ts';
import { type RunChangeView, type RunView, widestFirst } from './history-text.ts';
import { DIRECTION_LABELS, embedLabel, shortCommit } from './labels.ts';
import { groupedBy } from './lines.ts';
import { code, finished, joined, type Markdown, many, md, paragraphs } from './markdown.ts';

export interface ChangelogRun extends RunView {
  readonly changes: readonly RunChangeView[];
}

/** `since` is ISO 8601, where not all runs were asked for. Runs are given oldest first. */
export function renderChanges(runs: readonly ChangelogRun[], { since }: { readonly since?: string }): string {
  const days = groupedBy(runs.filter(hasChanged).toReversed(), ({ startedAt }) => startedAt.slice(0, 10));
  const scope = since === undefined ? md`` : md`Since ${code(since)}.`;
  const none = days.length === 0 ? md`Nothing was changed.` : md``;
  return finished([md`# Changes to what viewers can see and do`, scope, none, ...days.map(dayBlock)]);
}

type Certainty = 'done' | 'perhaps' | 'undone' | 'not-done';

const CERTAINTY: Readonly<Record<string, Certainty>> = {
  verified: 'done',
  accepted: 'done',
  contradicted: 'perhaps',
  unknown: 'perhaps',
  reverted: 'undone',
};

const certaintyOf = ({ status }: RunChangeView): Certainty => CERTAINTY[status] ?? 'not-done';

const hasChanged = ({ changes }: ChangelogRun): boolean => changes.some((change) => certaintyOf(change) !== 'not-done');

function dayBlock(runs: readonly ChangelogRun[]): Markdown {
  const [day = ''] = (runs[0]?.startedAt ?? '').split('T');
  return paragraphs([md`## ${code(day)}`, ...runs.map(runBlock)]);
}

function runBlock(run: ChangelogRun): Markdown {
  const { runId, startedAt, rollbackOf, actor, commit, approved, changes } = run;
  const what = rollbackOf === undefined ? md`Changed` : md`Took back run ${code(rollbackOf)}`;
  const approval = approved ? md`, plan approved` : md``;
  const from = commit === null ? md`` : md`, commit ${code(shortCommit(commit))}`;
  const lines = widestFirst(changes.filter((change) => certaintyOf(change) !== 'not-done')).map(changeItem);
  const left = changes.filter((change) => certaintyOf(change) === 'not-done').length;
  const rest = left === 0 ? md`` : md`Not changed, although this run meant to: ${many(left, 'embed')}.`;
  const time = code(`${startedAt.slice(11, 16)} UTC`);
  return paragraphs([
    md`${what} at ${time} by ${code(actor)}${approval}${from} (run ${code(runId)}):`,
    joined(lines, '\n'),
    rest,
  ]);
}

const REMARKS: Readonly<Record<Certainty, Markdown>> = {
  done: md``,
  perhaps: md` *It is not certain that this took effect.*`,
  undone: md` *Taken back by the same run.*`,
  'not-done': md``,
};

function changeItem(change: RunChangeView): Markdown {
  const title = md`- ${wordOf(change.direction)} ${code(embedLabel(change))}${REMARKS[certaintyOf(change)]}`;
  const names = Object.entries(change.reasons ?? {});
  return joined([title, ...names.map(([setting, reason]) => md`  - ${code(reason)} (${code(setting)})`)], '\n');
}

const WORDS: Readonly<Record<Direction, Markdown>> = {
  tenancy: md`**Isolation of tenants**`,
  widen: md`**Opened**`,
  narrow: md`**Closed**`,
  neutral: md`**Changed**`,
};

const wordOf = (direction: Direction): Markdown => md`${code(DIRECTION_LABELS[direction].symbol)} ${WORDS[direction]}`;
