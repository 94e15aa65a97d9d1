// A plan and the live state before it in, its review page out: the verdict and what to do next, what holds it, every change to
// tenancy in full, and the matrix of what moves.

import { isTenancyRows } from '../../settings.ts';
import { type Change, DIRECTIONS, type LiveEmbed, type Plan, type Verdict } from '../../types.ts';
import { embedLabel, placeLabel, shortCommit, shortDigest, targetLabels, VERDICT_WORDS } from '../labels.ts';
import { nextStep } from '../plan-summary.ts';
import { embedNames } from '../plan-text.ts';
import { tenancyMoves } from '../values.ts';
import { badge, instant, largeTable, list, note, section, some, type Tile, tiles } from './blocks.ts';
import { directionFace, shownValue } from './cells.ts';
import { renderDocument } from './document.ts';
import { type Html, html, joined, many, NOTHING, text, when } from './html.ts';
import { DIRECTION_MARKS, PLAN_SORTED_BY, planTable } from './plan-table.ts';
import { driftSection, findingsSection, missingSection } from './review-sections.ts';
import type { Kind } from './rows.ts';

export interface PlanPageLook {
  /** Those of the command that made the plan, which the next one needs too. */
  readonly options: string;
}

const UNMANAGED_LISTED = 100;

export function renderPlanPage(plan: Plan, live: readonly LiveEmbed[], { options }: PlanPageLook): string {
  const { changes, verdict, summary, target } = plan;
  const { data, choices } = planTable(plan, live);
  const named = target.dataApp ?? target.baseUrl;
  const names = new Map([...live.map((embed) => [embed.embedId, embedLabel(embed)] as const), ...embedNames(plan)]);
  const body = html`
<header>
<p class="brand">embed-sync <span>${text(plan.rollbackOf === undefined ? 'plan' : `rollback of ${plan.rollbackOf}`)}</span></p>
<h1>${text(named)} ${badge([VERDICT_WORDS[verdict], VERDICT_KINDS[verdict]])}</h1>
<p class="facts">${joined(factsOf(plan), html` · `)}</p>
${nextBlock(plan, options)}
${tiles(tilesOf(plan))}
</header>
<main>
${findingsSection(plan.findings, names)}
${tenancyChanges(changes)}
${section(
  { id: 'embeds', title: 'Before and after', note: html`${summary.changed} of ${many(summary.managed, 'managed embed')}` },
  changes.length === 0 ? note(html`Nothing to send.`) : html`${LEGEND}${largeTable(data, choices, PLAN_SORTED_BY)}`,
)}
${missingSection(plan.missing)}
${refusedSection(plan)}
${driftSection(plan.drift)}
${unmanagedSection(plan)}
</main>
<footer><p>Plan <code>${text(plan.planId)}</code>. Approving it consents to exactly these changes; what is sent is what is shown.</p></footer>`;
  return renderDocument({ title: `Plan for ${named}: ${VERDICT_WORDS[verdict]}`, body, table: data });
}

const VERDICT_KINDS: Readonly<Record<Verdict, Kind>> = {
  'in-sync': 'good',
  assumed: 'neutral',
  ready: 'on',
  'needs-approval': 'warn',
  blocked: 'gap',
};

const factsOf = ({ planId, target, createdAt, manifest, generator }: Plan): readonly Html[] => [
  html`plan <code>${text(shortDigest(planId))}</code>`,
  ...targetLabels(target)
    .filter((label) => label !== target.dataApp)
    .map(text),
  instant(createdAt),
  ...(manifest.commit === null ? [] : [html`manifest of commit <code>${text(shortCommit(manifest.commit))}</code>`]),
  text(generator),
];

const TONES = { tenancy: 'tenancy', widen: 'widen', narrow: 'narrow', neutral: 'plain' } as const;

/** Directions stand also at zero; what is rare, only where it occurs. */
function tilesOf({ summary, refused }: Plan): readonly Tile[] {
  const { byDirection, unchanged, assumed, unknown, missing, unmanaged } = summary;
  const rare: readonly Tile[] = [
    { count: assumed, label: 'assumed by the history', tone: 'plain', to: 'embeds', mark: 0 },
    { count: unknown, label: 'with unknown values', tone: 'warn', to: 'embeds', mark: 0 },
    { count: missing, label: 'missing', tone: 'bad', to: 'missing' },
    { count: refused.length, label: 'left alone', tone: 'warn', to: 'refused' },
    { count: unmanaged, label: 'unmanaged', tone: 'plain', to: 'unmanaged' },
  ];
  return [
    ...DIRECTIONS.map((direction): Tile => {
      const count = byDirection[direction];
      return { count, label: direction, tone: TONES[direction], to: 'embeds', mark: DIRECTION_MARKS[direction] };
    }),
    { count: unchanged, label: 'unchanged', tone: 'plain', to: 'embeds', mark: 0 },
    ...rare.filter(({ count }) => count > 0),
  ];
}

function nextBlock(plan: Plan, options: string): Html {
  const { command, text: words = '' } = nextStep(plan, options);
  return html`<p class="next"><strong>Next</strong> ${when(command !== undefined, () => html`<code>${text(command ?? '')}</code> `)}${text(words)}</p>`;
}

const MEANINGS = {
  tenancy: 'viewers may see rows of other tenants',
  widen: 'viewers can do more',
  narrow: 'viewers can do less',
  neutral: 'neither more nor less',
} as const;

const LEGEND = html`<ul class="legend" aria-label="Signs">${DIRECTIONS.map((direction) => html`<li>${badge(directionFace(direction))} ${text(MEANINGS[direction])}</li>`)}
<li><span class="dim">on, off</span> stays as it is</li></ul>`;

// ── What is never folded away ───────────────────────────────────────────────────────────────────────────────────

/** Table by table, however many there are. */
function tenancyChanges(changes: readonly Change[]): Html {
  const rows = changes.flatMap((change) =>
    change.settings
      .filter(({ direction, after }) => direction === 'tenancy' || isTenancyRows(after))
      .map((one) => [
        badge(directionFace(one.direction)),
        html`${text(embedLabel(change))}<small>${text(placeLabel(change.source))}</small>`,
        text(`${shownValue(one.before)} → ${shownValue(one.after)}`),
        html`${isTenancyRows(one.after) ? tenancyMoves(one).map(({ sign, text: words }) => html`<code class="move">${text(`${sign} ${words}`)}</code> `) : NOTHING}`,
        text(one.reason),
      ]),
  );
  if (rows.length === 0) return NOTHING;
  const head = { id: 'tenancy', title: 'Tenancy', note: many(rows.length, 'change') };
  return section(head, list('Changes of tenancy', ['Direction', 'Embed', 'List', 'Tables', 'What it means'], rows));
}

function refusedSection({ refused }: Plan): Html {
  if (refused.length === 0) return NOTHING;
  const rows = refused.map((embed) => [
    text(embedLabel(embed)),
    html`<code>${text(embed.code)}</code>`,
    text(embed.reason),
    text(embed.hint ?? '–'),
  ]);
  const head = { id: 'refused', title: 'Left alone by this plan', note: many(refused.length, 'embed') };
  return section(head, list('Embeds left alone', ['Embed', 'Code', 'Why', 'What to do'], rows));
}

function unmanagedSection({ unmanaged }: Plan): Html {
  if (unmanaged.length === 0) return NOTHING;
  const head = { id: 'unmanaged', title: 'Unmanaged', note: html`${many(unmanaged.length, 'embed')} live, in no manifest` };
  return section(head, html`<p>${some(unmanaged.map(embedLabel), UNMANAGED_LISTED)}</p>`);
}
