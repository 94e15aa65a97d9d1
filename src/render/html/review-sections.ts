// What plans and reviews both tell, findings, drift and what is missing, in; their sections out.

import { isTenancyRows } from '../../settings.ts';
import type { Drift, Finding, MissingEmbed } from '../../types.ts';
import { embedLabel, isNeverCut, isOld, placeLabel, SEVERITIES, SEVERITY_LABELS } from '../labels.ts';
import { groupedBy } from '../lines.ts';
import { tenancyMoves } from '../values.ts';
import { badge, instant, list, markLink, note, section, some } from './blocks.ts';
import { directionFace, settingTitle, shownValue } from './cells.ts';
import { type Html, html, many, NOTHING, text, when } from './html.ts';
import type { Kind } from './rows.ts';

const LISTED_OF_A_RULE = 20;
const LISTED_OF_OLD = 3;
const DRIFT_LISTED = 300;

const SEVERITY_KINDS: Readonly<Record<Finding['severity'], Kind>> = {
  block: 'gap',
  approve: 'warn',
  warning: 'warn',
  info: 'neutral',
};

/** Gravest first, news before what was already so; of a rule that found many, the first and a count, but for tenancy. */
export function findingsSection(findings: readonly Finding[], names: ReadonlyMap<string, string>): Html {
  if (findings.length === 0) return NOTHING;
  const ordered = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const rows = groupedBy(ordered, ({ severity, rule }) => `${severity} ${rule}`).flatMap((found) => {
    const news = found.filter((finding) => !isOld(finding));
    const old = found.filter(isOld);
    const shown = isNeverCut(found[0]?.rule ?? '') ? found : [...news.slice(0, LISTED_OF_A_RULE), ...old.slice(0, LISTED_OF_OLD)];
    const cells = shown.map((finding) => findingCells(finding, names));
    const rest = found.length - shown.length;
    return rest === 0
      ? cells
      : [...cells, [NOTHING, NOTHING, NOTHING, html`and ${rest} more of <code>${text(found[0]?.rule ?? '')}</code>`]];
  });
  const head = { id: 'findings', title: 'Findings', note: many(findings.length, 'finding') };
  return section(head, list('Findings', ['Severity', 'Rule', 'Embed', 'What was found'], rows));
}

function findingCells(finding: Finding, names: ReadonlyMap<string, string>): readonly Html[] {
  const { severity, rule, embedId, setting, message } = finding;
  return [
    badge([SEVERITY_LABELS[severity].word.toLowerCase(), SEVERITY_KINDS[severity]]),
    html`<code>${text(rule)}</code>`,
    html`${text(embedId === undefined ? '–' : (names.get(embedId) ?? embedId))}${when(setting !== undefined, () => html`<small>${text(setting ?? '')}</small>`)}`,
    html`${text(message)}${when(isOld(finding), () => html`<small>already so before</small>`)}`,
  ];
}

/** What is only pending is the business of a plan. `mark` filters the large table, where there is one of these embeds. */
export function driftSection(drift: readonly Drift[], mark?: number): Html {
  const moved = drift.filter(({ class: kind }) => kind !== 'pending');
  const pending = drift.length - moved.length;
  const head = { id: 'drift', title: 'Drift', note: moved.length === 0 ? html`none` : many(moved.length, 'setting') };
  const gravest = [...moved.filter(opensAccess), ...moved.filter((one) => !opensAccess(one))];
  const shown = gravest.slice(0, DRIFT_LISTED);
  const rest = gravest.length - shown.length;
  const header = ['Direction', 'Embed', 'Setting', 'Last applied', 'Live', 'Wanted', 'What happened'];
  const where =
    mark === undefined ? html`<code>embed-sync drift</code> lists them all` : markLink(mark, html`the table has every embed`);
  return section(
    head,
    html`${moved.length === 0 ? note(html`Nobody changed a managed setting since it was last applied, as far as the API tells.`) : list('Drift', header, shown.map(driftCells))}
${when(rest > 0, () => note(html`And ${rest} more; ${where}.`))}
${when(pending > 0, () => note(html`${many(pending, 'setting')} differ because the manifest moved and was not applied yet: <code>embed-sync plan</code> shows them.`))}`,
  );
}

const opensAccess = ({ direction }: Drift): boolean => direction === 'tenancy' || direction === 'widen';

const HAPPENED: Readonly<Record<Drift['class'], string>> = {
  outside: 'changed outside',
  conflict: 'changed outside, and in the manifest to another value',
  adopted: 'changed outside, and in the manifest to the same value',
  pending: 'not applied yet',
};

function driftCells(drift: Drift): readonly Html[] {
  const { direction, setting, lastApplied, live, desired, since } = drift;
  const moves =
    live !== undefined && isTenancyRows(live) ? tenancyMoves({ after: live, ...(lastApplied && { before: lastApplied }) }) : [];
  return [
    badge(directionFace(direction)),
    text(embedLabel(drift)),
    text(settingTitle(setting)),
    text(shownValue(lastApplied)),
    html`${text(shownValue(live))}${moves.map(({ sign, text: words }) => html`<small>${text(`${sign} ${words}`)}</small>`)}`,
    text(shownValue(desired)),
    html`${text(HAPPENED[drift.class])}${when(since !== undefined, () => html`<small>after ${instant(since ?? '')}</small>`)}`,
  ];
}

export function missingSection(missing: readonly MissingEmbed[]): Html {
  if (missing.length === 0) return NOTHING;
  const rows = missing.map((embed) => [
    text(embedLabel(embed)),
    text(placeLabel(embed.source) || '–'),
    embed.nearest.length === 0 ? html`–` : some(embed.nearest, 3),
  ]);
  const head = { id: 'missing', title: 'Missing', note: html`${many(missing.length, 'embed')} of the manifest, not live` };
  return section(head, list('Missing embeds', ['Embed', 'Defined at', 'Similar live ids'], rows));
}
