// A plan in, its Markdown for a pull request or a job summary out, never longer than asked. What is left out for length
// is the least dangerous first and always said; tenancy and widening rows go last, and then with a notice on top.

import { type Change, DIRECTIONS, type Direction, type Plan } from '../types.ts';
import { runnerSafe } from './encode.ts';
import { code, joined, type Markdown, md, paragraphs, table } from './markdown.ts';
import {
  changeTable,
  driftSection,
  findingSection,
  missingSection,
  narrowSection,
  refusedSection,
  unmanagedSection,
} from './plan-sections.ts';
import { identityParts, nextStep } from './plan-summary.ts';

/** GitHub takes 65,536 characters for a comment; the rest is for what a caller puts around. */
const COMMENT_LIMIT = 60_000;

/** Bytes that no table row stays under. */
const SHORTEST_ROW = 40;

const VERDICTS: Readonly<Record<Plan['verdict'], Markdown>> = {
  'in-sync': md`in sync`,
  assumed: md`assumed in sync`,
  ready: md`ready to apply`,
  'needs-approval': md`needs approval`,
  blocked: md`blocked`,
};

const DIRECTION_WORDS: Readonly<Record<Direction, Markdown>> = {
  tenancy: md`◆ TENANCY`,
  widen: md`▲ WIDEN`,
  narrow: md`▼ NARROW`,
  neutral: md`· NEUTRAL`,
};

/** `limit` is in bytes of UTF-8 and at least 8,000, so that heading, counts and notice always fit. */
export function renderPlanMarkdown(plan: Plan, limit: number = COMMENT_LIMIT): string {
  const grave = plan.changes.filter(({ direction }) => direction === 'tenancy' || direction === 'widen');
  // Shown in this order; where room is short, `rank` says what goes first.
  const sections = [
    findingSection(plan),
    narrowSection(plan),
    missingSection(plan),
    refusedSection(plan),
    driftSection(plan),
    unmanagedSection(plan),
  ];
  const shown = new Set(sections);
  const assemble = (listed: Markdown, notice: Markdown): string => {
    const rest = sections.map((section) => (shown.has(section) ? section.full : section.short));
    const text = paragraphs([heading(plan), notice, ...identity(plan), directionTable(plan), listed, ...rest]).markdown;
    // A job that prints this text prints it to the same runner as any other.
    return `${text.split('\n').map(runnerSafe).join('\n')}\n`;
  };
  const everything = graveTables(grave);
  for (const section of [undefined, ...sections.toSorted((a, b) => a.rank - b.rank)]) {
    if (section !== undefined) shown.delete(section);
    const text = assemble(everything, md``);
    if (bytes(text) <= limit) return text;
  }
  const cut = (embeds: number): string => assemble(graveTables(grave.slice(0, embeds)), cutNotice(embeds, grave.length));
  return cut(largest(Math.min(grave.length, limit / SHORTEST_ROW), (embeds) => bytes(cut(embeds)) <= limit));
}

/** The largest number up to `most` that fits, found by halving: more never takes less room. */
function largest(most: number, fits: (n: number) => boolean): number {
  let fitting = 0;
  let beyond = Math.floor(most) + 1;
  while (beyond - fitting > 1) {
    const middle = Math.floor((fitting + beyond) / 2);
    if (fits(middle)) fitting = middle;
    else beyond = middle;
  }
  return fitting;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

const heading = ({ verdict, summary }: Plan): Markdown =>
  md`## embed-sync: ${summary.changed} of ${summary.managed} managed embeds to update, ${VERDICTS[verdict]}`;

const cutNotice = (shown: number, total: number): Markdown =>
  md`> **Do not approve from this text alone.** It has room for ${shown} of the ${total} embeds whose tenancy changes or whose access widens; the saved plan has all of them.`;

function identity(plan: Plan): readonly Markdown[] {
  const { command, text } = nextStep(plan);
  return [md`Plan ${joined(identityParts(plan).map(code), ' · ')}`, md`**Next:** ${code(command ?? text ?? '')}`];
}

const directionTable = ({ summary }: Plan): Markdown =>
  paragraphs([
    table(
      [md`Direction`, md`Embeds`],
      DIRECTIONS.map((direction) => [DIRECTION_WORDS[direction], md`${summary.byDirection[direction]}`]),
    ),
    md`${summary.unchanged} unchanged · ${summary.assumed} assumed · ${summary.unknown} with unknown values · ${summary.missing} missing · ${summary.unmanaged} unmanaged`,
  ]);

const graveTables = (grave: readonly Change[]): Markdown =>
  paragraphs(
    (['tenancy', 'widen'] as const).map((direction) => {
      const changes = grave.filter((change) => change.direction === direction);
      return changes.length === 0 ? md`` : paragraphs([md`### ${DIRECTION_WORDS[direction]}`, changeTable(changes)]);
    }),
  );
