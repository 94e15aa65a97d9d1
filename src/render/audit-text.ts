// Embeds ranked by what they open in, terminal lines or a Markdown table out. The weightiest come first and are never cut.

import type { SettingName } from '../types.ts';
import { embedLabel } from './labels.ts';
import { columns, firstOf, type Line, type Look, paint, stacked, styled } from './lines.ts';
import { code, type Markdown, md, paragraphs, table } from './markdown.ts';
import { count, plural } from './numbers.ts';

export interface AuditRow {
  readonly embedId: string;
  readonly name: string | null;
  readonly tier: string | null;
  readonly owner: string | null;
  readonly managed: boolean;
  readonly score: number;
  readonly open: readonly SettingName[];
  readonly untold: readonly SettingName[];
  readonly widerThanTier: readonly SettingName[];
}

const LISTED = 50;
const NO_USAGE = 'The API tells no usage, so what is allowed and never used cannot be said; this ranks what is open.';

export function renderAudit(rows: readonly AuditRow[], look: Look): string {
  const wider = rows.filter(({ widerThanTier }) => widerThanTier.length > 0);
  const { first, more } = firstOf(rows, LISTED, look);
  const header = ['score', 'embed', 'tier', 'owner', 'open'].map((title) => styled('dim', title));
  const lines = first.map((row) => [
    styled(row.score >= 20 ? 'red' : 'bold', String(row.score)),
    embedLabel(row),
    row.managed ? (row.tier ?? '–') : 'unmanaged',
    row.owner ?? '–',
    [row.open.join(', ') || 'nothing', ...(row.untold.length > 0 ? [`(${row.untold.length} not told)`] : [])].join(' '),
  ]);
  const widerLines = wider.map(
    (row): Line => [
      styled('yellow', 'wider than its tier'),
      `  ${embedLabel(row)}  ${row.tier ?? ''}: ${row.widerThanTier.join(', ')}`,
    ],
  );
  const closing: Line[] = [
    [
      styled(
        'bold',
        `Audit: ${plural(rows.length, 'embed')} · ${count(wider.length)} wider than their tier · ${count(rows.filter(({ managed }) => !managed).length)} unmanaged`,
      ),
    ],
    [styled('dim', NO_USAGE)],
  ];
  return paint(
    stacked([
      rows.length === 0 ? [] : columns([header, ...lines]),
      more > 0 ? [[styled('dim', `and ${count(more)} more, which open no more than the last; --details lists all`)]] : [],
      widerLines,
      closing,
    ]),
    look.palette,
  );
}

export function renderAuditMarkdown(rows: readonly AuditRow[]): string {
  const cells = rows.map((row): readonly Markdown[] => [
    md`${row.score}`,
    code(embedLabel(row)),
    code(row.managed ? (row.tier ?? '–') : 'unmanaged'),
    code(row.owner ?? '–'),
    code(row.open.join(', ')),
    code(row.widerThanTier.join(', ')),
  ]);
  const header = [md`Score`, md`Embed`, md`Tier`, md`Owner`, md`Open`, md`Wider than its tier`];
  return `${paragraphs([md`## Audit`, table(header, cells), md`_The API tells no usage; this ranks what is open._`]).markdown}\n`;
}
