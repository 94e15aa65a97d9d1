// Access at an instant, as the change history tells it, in; Markdown out: a table for each embed. Foreign text passes `code`.

import {
  type AccessReport,
  type AccessView,
  accessLabel,
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
  const at = code(report.at);
  return finished([
    report.wholeDay ? md`## Access at ${at}, the end of that day in UTC` : md`## Access at ${at}`,
    scopeOf(report),
    ...report.embeds.map((embed) => embedBlock(embed, report.embeds)),
    md`**Access:** ${code(accessTotal(report))}`,
  ]);
}

function scopeOf({ begins, embeds }: AccessReport): Markdown {
  if (embeds.length > 0)
    return md`From the change history alone: an embed or setting that no run had looked at by then is not listed.`;
  return begins === undefined
    ? md`Nothing is known: the change history holds no run.`
    : md`Nothing is known: the change history begins at ${code(begins)}.`;
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
