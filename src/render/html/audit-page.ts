// An access review in, its page out: who can do what, since when and by which commit; how tenants are kept apart; what moved;
// and what needs somebody's eyes. Every figure leads to the rows behind it.

import { settingEntries } from '../../settings.ts';
import { embedLabel, shortCommit, targetLabels } from '../labels.ts';
import { auditTable, isOutside, MARKS, SORTED_BY } from './audit-table.ts';
import type { AuditView, OverrideMark } from './audit-view.ts';
import { badge, instant, largeTable, list, markLink, note, section, type Tile, tiles } from './blocks.ts';
import { settingTitle, shownValue } from './cells.ts';
import { renderDocument } from './document.ts';
import { type Html, html, joined, many, NOTHING, text, when } from './html.ts';
import { driftSection, findingsSection, missingSection } from './review-sections.ts';
import { tenancySection } from './tenancy-flows.ts';
import { timelineSection } from './timeline.ts';

const UNMANAGED_LISTED = 100;

export function renderAuditPage(view: AuditView): string {
  const { embeds, findings, missing, runs, target } = view;
  const { data, choices } = auditTable(view);
  const names = new Map(embeds.map((embed) => [embed.embedId, embedLabel(embed)]));
  const named = target.dataApp ?? target.baseUrl;
  const others = findings.filter(({ rule }) => rule !== 'override-ends-soon');
  const body = html`
<header>
<p class="brand">embed-sync <span>access review</span></p>
<h1>${text(named)}</h1>
<p class="facts">${joined(factsOf(view), html` · `)}</p>
${tiles(tilesOf(view))}
<nav aria-label="Sections">${NAVIGATION.map(([id, title]) => html`<a href="#${text(id)}">${text(title)}</a> `)}</nav>
</header>
<main>
${section(
  { id: 'embeds', title: 'Embeds', note: html`what viewers can do, the most open first` },
  html`${LEGEND}${largeTable(data, choices, SORTED_BY)}`,
)}
${tenancySection(embeds)}
${timelineSection(runs)}
${driftSection(
  embeds.flatMap(({ drift }) => drift),
  MARKS.outside,
)}
${overridesSection(view)}
${findingsSection(others, names)}
${missingSection(missing)}
${unmanagedSection(view)}
</main>
<footer><p>The API tells no usage: this shows what is allowed, not what is used. “Since” is what the change history of embed-sync
knows; a value that nobody applied with it has no date here.</p></footer>`;
  return renderDocument({ title: `Access review: ${named}`, body, table: data });
}

const NAVIGATION = [
  ['embeds', 'Embeds'],
  ['tenancy', 'Tenancy'],
  ['changes', 'Changes'],
  ['drift', 'Drift'],
  ['overrides', 'Overrides'],
  ['unmanaged', 'Unmanaged'],
] as const;

const factsOf = ({ target, at, commit, generator }: AuditView): readonly Html[] => [
  ...targetLabels(target)
    .filter((label) => label !== target.dataApp)
    .map(text),
  html`as of ${instant(at)}`,
  ...(commit === null ? [] : [html`manifest of commit <code>${text(shortCommit(commit))}</code>`]),
  text(generator),
];

function tilesOf({ embeds, overrides, missing }: AuditView): readonly Tile[] {
  const embedsWith = (is: (embed: AuditView['embeds'][number]) => boolean): number => embeds.filter(is).length;
  return [
    { count: embeds.length, label: 'live embeds', tone: 'plain', to: 'embeds', mark: 0 },
    { count: embedsWith(({ isolation }) => isolation.kind === 'gap'), label: 'with a tenancy gap', tone: 'bad', to: 'tenancy' },
    { count: embedsWith(({ drift }) => drift.some(isOutside)), label: 'changed outside', tone: 'bad', to: 'drift' },
    {
      count: embedsWith(({ widerThanTier }) => widerThanTier.length > 0),
      label: 'wider than their tier',
      tone: 'warn',
      to: 'embeds',
      mark: MARKS.wider,
    },
    {
      count: overrides.filter(({ state }) => state === 'ends-soon').length,
      label: 'overrides end soon',
      tone: 'warn',
      to: 'overrides',
    },
    { count: embedsWith(({ managed }) => !managed), label: 'unmanaged', tone: 'warn', to: 'unmanaged' },
    { count: missing.length, label: 'missing', tone: 'bad', to: missing.length === 0 ? 'embeds' : 'missing' },
    {
      count: embedsWith(({ untold }) => untold.length > 0),
      label: 'not told in full',
      tone: 'plain',
      to: 'embeds',
      mark: MARKS.untold,
    },
  ];
}

const LEGEND = html`<ul class="legend" aria-label="Signs">
<li>${badge(['on', 'on'])} viewers can</li>
<li>${badge(['off', 'off'])} they cannot</li>
<li>${badge(['', 'untold'])} the API does not tell</li>
<li>${badge(['on', 'wider'])} wider than its tier</li>
<li>${badge(['on', 'outside'])} changed outside</li>
<li>${badge(['1 table open', 'gap'])} not filtered by tenant</li>
</ul>`;

// ── Overrides, and what nobody manages ──────────────────────────────────────────────────────────────────────────

const STATES: Readonly<Record<OverrideMark['state'], Html>> = {
  'ends-soon': badge(['ends soon', 'warn']),
  active: badge(['in force', 'on']),
  upcoming: badge(['not begun', 'off']),
};

function overridesSection({ overrides }: AuditView): Html {
  const head = {
    id: 'overrides',
    title: 'Overrides',
    note: overrides.length === 0 ? html`none` : many(overrides.length, 'override'),
  };
  if (overrides.length === 0) return section(head, note(html`No temporary setting is in force or to come.`));
  const header = ['State', 'Embed', 'Reason', 'From', 'Until', 'Sets'];
  return section(head, list('Overrides', header, overrides.map(overrideCells)));
}

function overrideCells({ embedId, name, override, state }: OverrideMark): readonly Html[] {
  const sets = settingEntries(override.values).map(([setting, value]) => `${settingTitle(setting)}: ${shownValue(value)}`);
  return [
    STATES[state],
    text(embedLabel({ embedId, name })),
    text(override.reason),
    instant(override.from),
    instant(override.until),
    text(sets.join(', ')),
  ];
}

function unmanagedSection({ embeds }: AuditView): Html {
  const unmanaged = embeds.filter(({ managed }) => !managed);
  const shown = unmanaged.slice(0, UNMANAGED_LISTED);
  const rest = unmanaged.length - shown.length;
  const head = {
    id: 'unmanaged',
    title: 'Unmanaged',
    note: unmanaged.length === 0 ? html`none` : html`${many(unmanaged.length, 'embed')} live, in no manifest`,
  };
  if (unmanaged.length === 0) return section(head, note(html`Every live embed is in the manifest.`));
  const rows = shown.map((embed) => [
    text(embedLabel(embed)),
    html`${embed.score}`,
    text(embed.open.map(settingTitle).join(', ') || 'nothing'),
  ]);
  return section(
    head,
    html`${note(html`Nobody reviews what these embeds open; <code>embed-sync import --into</code> adds them to the manifest as they are.`)}
${list('Unmanaged embeds', ['Embed', 'Exposure', 'Opens'], rows)}
${when(rest > 0, () => note(html`And ${rest} more, which open no more than the last: ${markLink(MARKS.unmanaged, html`the table has them all`)}.`))}${NOTHING}`,
  );
}
