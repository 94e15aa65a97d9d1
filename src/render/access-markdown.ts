// Access at an instant, as the change history tells it, in; Markdown out: a table for each embed. Foreign text passes `code`.

import {
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
import { code, finished, joined, list, type Markdown, md, paragraphs, table } from './markdown.ts';
import { valueText } from './values.ts';

export function renderAccessMarkdown(report: AccessReport): string {
  const [title = '', ...scope] = accessScope(report);
  return finished([
    md`## ${code(title)}`,
    ...scope.map(code),
    ...report.embeds.map((embed) => embedBlock(embed, report.embeds)),
    md`**Access:** ${code(accessTotal(report))}`,
  ]);
}

const HEADER = [md`Setting`, md`Value`, md`Since`, md`Run`, md`By`, md`Commit`, md`How it is known`];

function embedBlock(embed: AccessView, all: readonly AccessView[]): Markdown {
  const rows = marksOf(embed).map(([name, mark]) => [
    code(name),
    joined([code(valueText(mark.value)), ...rowTexts(mark).map(code)], ' '),
    code(mark.since),
    code(mark.runId),
    code(byText(mark)),
    code(commitText(mark)),
    code(howText(mark)),
  ]);
  const doubts = list(doubtsOf(embed).map((doubt) => code(doubt)));
  return paragraphs([md`### ${code(accessLabel(embed, all))}`, doubts, table(HEADER, rows)]);
}
