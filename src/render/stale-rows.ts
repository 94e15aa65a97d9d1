// What was approved and the plan that stands now in, one row for each setting that is not to change as it was approved out,
// gravest first. Where the approved values are known as digests only, a row says of them what those show and no more.

import { type Change, DIRECTIONS, type Direction, type Plan, type SettingChange } from '../types.ts';
import { embedLabel } from './labels.ts';
import { code, type Markdown, md } from './markdown.ts';
import { type ChangeEnds, changeKey, endsOf, type PlanParts } from './plan-parts.ts';
import { tenancyMoves, valueText } from './values.ts';

/** What is known of the changes that were approved: the plan, or the digests that its comment kept, or neither. */
export interface KnownChanges {
  readonly plan?: Plan;
  readonly digests?: PlanParts['changes'];
}

export interface StaleRow {
  readonly direction: Direction;
  /** Embed, setting, approved, now. */
  readonly cells: readonly Markdown[];
}

const NOT_TO_CHANGE = md`not to be changed`;
const OTHER = 'another value';

export function staleRows(approved: KnownChanges, now: Plan): readonly StaleRow[] {
  const then = settingsOf(approved.plan);
  const today = settingsOf(now);
  const moved = [...today].flatMap(([key, { embed, change }]): readonly StaleRow[] => {
    const known = then.get(key)?.change;
    const ends = known === undefined ? approved.digests?.get(key) : endsOf(known);
    if (ends !== undefined && sameEnds(ends, endsOf(change))) return [];
    return [rowOf({ embed, change }, approvedCell(approved, { known, ends }, change), endsCell(change))];
  });
  const gone = [...then].flatMap(([key, { embed, change }]) =>
    today.has(key) ? [] : [rowOf({ embed, change }, endsCell(change), NOT_TO_CHANGE)],
  );
  return DIRECTIONS.flatMap((direction) => [...moved, ...gone].filter((row) => row.direction === direction));
}

/** How many approved changes there are no more, where digests cannot say which. */
export function goneUnnamed({ plan, digests }: KnownChanges, now: Plan): number {
  if (plan !== undefined || digests === undefined) return 0;
  const today = settingsOf(now);
  return [...digests.keys()].filter((key) => !today.has(key)).length;
}

interface Located {
  readonly embed: Change;
  readonly change: SettingChange;
}

const settingsOf = (plan: Plan | undefined): ReadonlyMap<string, Located> =>
  new Map(
    (plan?.changes ?? []).flatMap((embed) =>
      embed.settings.map((change) => [changeKey(embed.embedId, change.setting), { embed, change }] as const),
    ),
  );

const rowOf = ({ embed, change }: Located, approved: Markdown, now: Markdown): StaleRow => ({
  direction: change.direction,
  cells: [code(embedLabel(embed)), code(change.setting), approved, now],
});

const sameEnds = (one: ChangeEnds, other: ChangeEnds): boolean => one.before === other.before && one.after === other.after;

interface Approved {
  readonly known: SettingChange | undefined;
  readonly ends: ChangeEnds | undefined;
}

function approvedCell({ plan, digests }: KnownChanges, { known, ends }: Approved, now: SettingChange): Markdown {
  if (known !== undefined) return endsCell(known);
  if (ends === undefined) return plan === undefined && digests === undefined ? md`not known` : NOT_TO_CHANGE;
  const today = endsOf(now);
  const before = ends.before === today.before ? valueText(now.before) : OTHER;
  const after = ends.after === today.after ? valueText(now.after) : OTHER;
  return code(`${before} → ${after}`);
}

/** `1 table → 1 table (- orders.customer_id, + invoices.customer_id)`: the counts alone would hide what moves. */
function endsCell(change: SettingChange): Markdown {
  const moves = tenancyMoves(change).map(({ sign, text }) => `${sign} ${text}`);
  return code(`${valueText(change.before)} → ${valueText(change.after)}${moves.length === 0 ? '' : ` (${moves.join(', ')})`}`);
}
