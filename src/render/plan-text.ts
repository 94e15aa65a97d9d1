// A plan in, its text for a terminal out: what would change, gravest first, what stands in the way, what to do next.
// The two summary lines are always there, also where nothing is to be done.

import type { MissingEmbed, Plan, RefusedEmbed, UnmanagedEmbed } from '../types.ts';
import { changeLines } from './change-text.ts';
import { driftBlocks } from './drift-text.ts';
import { type EmbedNames, findingLines } from './findings-text.ts';
import { embedLabel, placeLabel } from './labels.ts';
import { firstOf, type Line, type Look, padded, paint, stacked, styled, withRight } from './lines.ts';
import { nextLine } from './next-step.ts';
import { count, plural } from './numbers.ts';
import { identityLine, nextStep, summaryLine } from './plan-summary.ts';

const UNMANAGED_LISTED = 10;

export function renderPlanText(plan: Plan, look: Look): string {
  // What is pending is what the changes above already show.
  const drift = plan.drift.filter((one) => one.class !== 'pending');
  const blocks = [
    changeLines(plan.changes, look),
    plan.missing.flatMap((embed) => missingLines(embed, look)),
    plan.refused.flatMap(refusedLines),
    ...driftBlocks(drift, look),
    findingLines(plan.findings, embedNames(plan), look),
    unmanagedLines(plan.unmanaged, look),
    closingLines(plan, look),
  ];
  return paint(stacked(blocks), look.palette);
}

/** How the plan's embeds are called, by id. */
export const embedNames = ({ changes, missing, refused }: Plan): EmbedNames =>
  new Map([...changes, ...missing, ...refused].map((embed) => [embed.embedId, embedLabel(embed)]));

const outOfReach = (word: string, embed: MissingEmbed | RefusedEmbed): Line => [
  ...padded([styled('red', `x   ${word}`)], '! ◆ TENANCY  '.length),
  styled('bold', embedLabel(embed)),
];

/** An embed that the plan leaves alone, why, and what can be done about it. */
const refusedLines = (embed: RefusedEmbed): readonly Line[] => [
  outOfReach('REFUSED', embed),
  [styled('dim', `      ${embed.code}: ${embed.reason}`)],
  ...(embed.hint === undefined ? [] : [[styled('dim', `      ${embed.hint}`)]]),
];

function missingLines(embed: MissingEmbed, look: Look): readonly Line[] {
  const meaning =
    embed.nearest.length === 0
      ? 'the data app has no such embed, nor one with a similar id'
      : `the data app has no such embed; similar ids: ${embed.nearest.join(', ')}`;
  const place = [styled('dim', placeLabel(embed.source))];
  return [withRight(outOfReach('MISSING', embed), place, Math.min(look.width, 120)), [styled('dim', `      ${meaning}`)]];
}

function unmanagedLines(unmanaged: readonly UnmanagedEmbed[], look: Look): readonly Line[] {
  if (unmanaged.length === 0) return [];
  const { first, more } = firstOf(unmanaged, UNMANAGED_LISTED, look);
  const names = first.map(embedLabel).join(', ');
  const heading = `Unmanaged: ${plural(unmanaged.length, 'embed')} not in the manifest, never touched`;
  return [[heading], [styled('dim', `      ${names}${more > 0 ? ` and ${count(more)} more` : ''}`)]];
}

function closingLines(plan: Plan, { options, next }: Look): readonly Line[] {
  const step = next === undefined ? nextStep(plan, options) : { text: next };
  return [[styled('bold', summaryLine(plan))], [identityLine(plan)], nextLine(step)];
}
