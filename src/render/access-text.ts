// Access at an instant, as the change history tells it, in; its text for a terminal out. What is not known is said, never left
// out.

import {
  type AccessMarkView,
  type AccessReport,
  type AccessView,
  accessLabel,
  accessScope,
  accessTotal,
  byText,
  commitText,
  doubtsOf,
  howText,
  marksOf,
  rowTexts,
} from './access-parts.ts';
import { columns, type Line, type Look, paint, stacked, styled } from './lines.ts';
import { nextLine } from './next-step.ts';
import { valueText } from './values.ts';

export function renderAccess(report: AccessReport, look: Look): string {
  const [title = '', ...scope] = accessScope(report);
  const head: readonly Line[] = [[styled('bold', title)], ...scope.map((text): Line => [styled('dim', text)])];
  const closing: readonly Line[] = [
    [styled('bold', `Access: ${accessTotal(report)}`)],
    nextLine({ command: 'embed-sync history show RUN', text: 'shows all that a run changed' }),
  ];
  return paint(stacked([head, ...report.embeds.map((embed) => embedLines(embed, report.embeds)), closing]), look.palette);
}

function embedLines(embed: AccessView, all: readonly AccessView[]): readonly Line[] {
  const marks = marksOf(embed);
  const rows = columns(marks.map(([name, mark]) => [`  ${name}`, valueSpan(mark), `since ${mark.since}`, ...sourceCells(mark)]));
  return [
    [styled('bold', accessLabel(embed, all))],
    ...doubtsOf(embed).map((doubt): Line => [styled('yellow', `  ! ${doubt}`)]),
    ...marks.flatMap(([, mark], i) => [rows[i] ?? [], ...rowTexts(mark).map((row): Line => [`      ${row}`])]),
  ];
}

const valueSpan = (mark: AccessMarkView) => styled(mark.value === undefined ? 'yellow' : 'bold', valueText(mark.value));

const sourceCells = (mark: AccessMarkView) => [mark.runId, byText(mark), commitText(mark), styled('dim', howText(mark))];
