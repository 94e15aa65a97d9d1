// A plan in, its Markdown for a pull request or a job summary out, never longer than asked. What is left out for length
// is the least dangerous first and always said; tenancy and widening rows go last, and then with a notice on top.

import { DIRECTIONS, type Direction, type Plan } from '../types.ts';
import { bytesOf, COMMENT_LIMIT, type Fitted, fitting } from './fit.ts';
import { code, finished, joined, type Markdown, md, paragraphs, table, titled } from './markdown.ts';
import { ownerSection } from './owner-section.ts';
import {
  type ChangeRows,
  changeTable,
  denseChanges,
  driftSection,
  findingSection,
  missingSection,
  narrowSection,
  refusedSection,
  rowsOfChange,
  type Section,
  unmanagedSection,
} from './plan-sections.ts';
import { identityParts, nextStep } from './plan-summary.ts';

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
export const renderPlanMarkdown = (plan: Plan, limit: number = COMMENT_LIMIT): string =>
  fitPlan(plan, { heading: headingOf(plan), above: [], next: nextOf(plan) }, limit).text;

/** What is never left out. */
export interface PlanFrame {
  readonly heading: Markdown;
  /** Blocks of the caller's own below the heading. */
  readonly above: readonly Markdown[];
  /** What to do next. */
  readonly next: Markdown;
}

/** As {@link renderPlanMarkdown}, in a frame of the caller's own. */
export function fitPlan(plan: Plan, { heading, above, next }: PlanFrame, limit: number): Fitted {
  const grave = plan.changes.filter(({ direction }) => direction === 'tenancy' || direction === 'widen').map(rowsOfChange);
  const sections = sectionsOf(plan);
  const textOf = (shape: Shape, listed: Markdown, notice = md``): string => {
    const rest = sections.map((section) => sectionIn(section, shape));
    return finished([heading, ...above, notice, identity(plan), next, directionTable(plan), listed, ...rest]);
  };
  const each = graveTables(grave, changeTable);
  const dense = graveTables(grave, denseChanges);
  for (const shape of SHAPES) {
    const text = textOf(shape, shape.dense ? dense : each);
    if (bytesOf(text) <= limit) return { text, complete: true };
  }
  const { text, shown } = fitting(Math.min(grave.length, limit / SHORTEST_NAME), limit, (n) => {
    const notice = n < grave.length ? cutNotice(n, grave.length) : md``;
    return textOf(SHORTEST, graveTables(grave.slice(0, n), denseChanges), notice);
  });
  return { text, complete: shown === grave.length };
}

/** Bytes that no name in a list stays under. */
const SHORTEST_NAME = 5;

/** How much is said: sections up to a rank only as a count, and what changes alike once or for each embed. */
interface Shape {
  readonly shortTo: number;
  readonly dense: boolean;
}

const SHORTEST: Shape = { shortTo: 6, dense: true };

/** From everything to the least; to say things once comes before leaving out what moves access. */
const SHAPES: readonly Shape[] = [
  { shortTo: 0, dense: false },
  { shortTo: 1, dense: false },
  { shortTo: 2, dense: false },
  { shortTo: 2, dense: true },
  { shortTo: 3, dense: true },
  { shortTo: 4, dense: true },
  { shortTo: 5, dense: true },
];

const sectionIn = ({ full, dense, short, rank }: Section, shape: Shape): Markdown => {
  if (rank <= shape.shortTo) return short;
  return shape.dense ? (dense ?? full) : full;
};

/** In the order in which they stand. */
const sectionsOf = (plan: Plan): readonly Section[] => [
  findingSection(plan),
  ownerSection(plan),
  narrowSection(plan),
  missingSection(plan),
  refusedSection(plan),
  driftSection(plan),
  unmanagedSection(plan),
];

export const headingOf = ({ verdict, summary }: Plan): Markdown =>
  md`## embed-sync: ${summary.changed} of ${summary.managed} managed embeds to update, ${VERDICTS[verdict]}`;

const cutNotice = (shown: number, total: number): Markdown =>
  md`> **Do not approve from this text alone.** It has room for ${shown} of the ${total} embeds whose tenancy changes or whose access widens; the saved plan has all of them.`;

const identity = (plan: Plan): Markdown => md`Plan ${joined(identityParts(plan).map(code), ' · ')}`;

export function nextOf(plan: Plan): Markdown {
  const { command, text } = nextStep(plan);
  return md`**Next:** ${code(command ?? text ?? '')}`;
}

const directionTable = ({ summary }: Plan): Markdown =>
  paragraphs([
    table(
      [md`Direction`, md`Embeds`],
      DIRECTIONS.map((direction) => [DIRECTION_WORDS[direction], md`${summary.byDirection[direction]}`]),
    ),
    md`${summary.unchanged} unchanged · ${summary.assumed} assumed · ${summary.unknown} with unknown values · ${summary.missing} missing · ${summary.unmanaged} unmanaged`,
  ]);

const graveTables = (grave: readonly ChangeRows[], tableOf: (changes: readonly ChangeRows[]) => Markdown): Markdown =>
  paragraphs(
    (['tenancy', 'widen'] as const).map((direction) =>
      titled(md`### ${DIRECTION_WORDS[direction]}`, tableOf(grave.filter((change) => change.direction === direction))),
    ),
  );
