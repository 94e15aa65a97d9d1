// Audited embeds in, the tenancy view out: which embeds read which datamart, table by table with the column that keeps tenants
// apart. Embeds that are alike share a row; gaps come first and lead into the large table, where each embed has its own.

import type { TenancyRow } from '../../types.ts';
import { groupedBy } from '../lines.ts';
import { isolationFace, MARKS } from './audit-table.ts';
import type { AuditedEmbed, Isolation } from './audit-view.ts';
import { badge, markLink, note, section, some } from './blocks.ts';
import { type Html, html, many, text, when } from './html.ts';

const ORDER: readonly Isolation['kind'][] = ['gap', 'untold', 'unchecked', 'filtered', 'database'];
const LISTED = { gap: 300, other: 100 } as const;
const NAMED = 3;

const MEANINGS: Readonly<Record<Isolation['kind'], string>> = {
  gap: 'viewers may see rows of other tenants',
  untold: 'the API does not tell the tenancy list',
  unchecked: 'the API does not tell which tables hold rows of several tenants',
  filtered: 'every table that tenants share is filtered',
  database: 'each tenant has a database of its own',
};

export function tenancySection(embeds: readonly AuditedEmbed[]): Html {
  const groups = groupedBy(embeds, alikeKey);
  const of = (kind: Isolation['kind']): readonly (readonly AuditedEmbed[])[] =>
    groups.filter(([first]) => first?.isolation.kind === kind).sort((a, b) => b.length - a.length);
  const gaps = of('gap');
  const others = ORDER.slice(1).flatMap(of);
  const shown = [...gaps.slice(0, LISTED.gap), ...others.slice(0, LISTED.other)];
  const left = groups.length - shown.length;
  const inGaps = gaps.flat().length;
  return section(
    { id: 'tenancy', title: 'Tenancy', note: inGaps === 0 ? html`no gap known` : html`${many(inGaps, 'embed')} with a gap` },
    html`
${note(html`Which embeds read which datamart, and the column by which each table is filtered to the viewer's own tenant.`)}
<ol class="flows" role="list">${shown.map(flow)}</ol>
${when(left > 0, () =>
  note(html`And ${left} more ways to keep tenants apart, ${gaps.length - Math.min(gaps.length, LISTED.gap)} of them with gaps; the table above has
${markLink(MARKS.gap, html`every embed with a gap`)}.`),
)}`,
  );
}

const alikeKey = ({ isolation, settings }: AuditedEmbed): string =>
  JSON.stringify([isolation, settings.datamartName ?? null, settings.tableTenancySettings ?? null]);

function flow(group: readonly AuditedEmbed[]): Html {
  const [first] = group;
  if (first === undefined) return html``;
  const { isolation, settings } = first;
  const rows = settings.tableTenancySettings ?? [];
  return html`
<li class="flow ${text(isolation.kind)}">
<div><strong>${many(group.length, 'embed')}</strong><span>${some(
    group.map(({ name, embedId }) => name ?? embedId),
    NAMED,
  )}</span></div>
<div><small>datamart</small><strong>${text(settings.datamartName ?? 'not told')}</strong></div>
<div>${badge(isolationFace(isolation, rows.length))} <small>${text(MEANINGS[isolation.kind])}</small>
<ul>${isolation.open.map(openTable)}${rows.map(filteredTable)}</ul></div>
</li>`;
}

const openTable = (table: string): Html =>
  html`<li class="gap"><b aria-hidden="true">✕</b> <code>${text(table)}</code> <span>not filtered</span></li>`;

const filteredTable = ({ name, clientColumn }: TenancyRow): Html =>
  html`<li><b aria-hidden="true">✓</b> <code>${text(name)}</code> <span>by</span> <code>${text(clientColumn)}</code></li>`;
