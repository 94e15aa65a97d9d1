// Embeds ranked by what they open in, a CSV file for a spreadsheet out: a row for each embed, a column for each setting that can
// open access. UTF-8 without a mark, lines end in CRLF, every cell is quoted, and none can be taken for a formula.

import { CATALOGUE } from '../settings.ts';
import type { SettingName } from '../types.ts';
import type { AuditRow } from './audit-text.ts';
import { csvCell } from './encode.ts';

/** What can be open at all; the other settings neither open nor close anything. */
const OPENING: readonly SettingName[] = CATALOGUE.filter(
  (spec) => spec.kind === 'flag' || spec.kind === 'tenancy' || (spec.kind === 'choice' && spec.widest !== undefined),
).map(({ name }) => name);

const HEADER = ['embedId', 'name', 'tier', 'owner', 'managed', 'score', ...OPENING, 'widerThanTier'];

export const renderAuditCsv = (rows: readonly AuditRow[]): string => [HEADER, ...rows.map(cells)].map(line).join('');

const line = (row: readonly string[]): string => `${row.map(csvCell).join(',')}\r\n`;

function cells(row: AuditRow): readonly string[] {
  const open = new Set(row.open);
  const untold = new Set(row.untold);
  return [
    row.embedId,
    row.name ?? '',
    row.tier ?? '',
    row.owner ?? '',
    row.managed ? 'yes' : 'no',
    String(row.score),
    ...OPENING.map((setting) => (untold.has(setting) ? 'not told' : open.has(setting) ? 'open' : 'closed')),
    row.widerThanTier.join(' '),
  ];
}
