// What a check-up found in, its text out: for a terminal, and as Markdown. One line each; what to do stands below it.

import { columns, type Line, type Look, paint, type Span, stacked, styled } from './lines.ts';
import { code, finished, joined, type Markdown, md, table } from './markdown.ts';
import type { Style } from './palette.ts';

/** `skipped`: could not be looked at, because of a problem above. */
type CheckStatus = 'ok' | 'warning' | 'problem' | 'skipped';

/** One thing that was looked at. */
export interface Check {
  readonly name: string;
  readonly status: CheckStatus;
  /** What was found and what it means. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

const STYLES: Readonly<Record<CheckStatus, Style>> = { ok: 'green', warning: 'yellow', problem: 'red', skipped: 'dim' };
const STATUSES: readonly CheckStatus[] = ['ok', 'warning', 'problem', 'skipped'];

export function renderCheckUp(checks: readonly Check[], { palette }: Look): string {
  const rows = columns(
    checks.map(({ name, status, message }): readonly Span[] => [styled(STYLES[status], status), name, message]),
  );
  const lines = rows.flatMap((row, index): readonly Line[] => {
    const hint = checks[index]?.hint;
    return hint === undefined ? [row] : [row, [styled('cyan', `    hint: ${hint}`)]];
  });
  return paint(stacked([lines, [[styled('bold', tally(checks))]]]), palette);
}

export const renderCheckUpMarkdown = (checks: readonly Check[]): string =>
  finished([
    table(
      [md`Status`, md`Check`, md`Found`, md`What to do`],
      checks.map(({ name, status, message, hint }): readonly Markdown[] => [
        { markdown: status },
        { markdown: name },
        code(message),
        code(hint ?? ''),
      ]),
    ),
    joined([{ markdown: tally(checks) }], ''),
  ]);

/** `11 ok · 1 warning · 0 problems · 0 skipped`. */
function tally(checks: readonly Check[]): string {
  const counted = STATUSES.map((status) => ({ status, n: checks.filter((check) => check.status === status).length }));
  return counted
    .map(({ status, n }) => `${n} ${status}${n === 1 || status === 'ok' || status === 'skipped' ? '' : 's'}`)
    .join(' · ');
}
