// The differences of one embed in, each with its direction and its meaning for a viewer out.
// Settings are judged together: what a datamart move means depends on whether its tenancy list moves with it.

import { isTenancyRows, type SettingSpec, settingSpec } from '../settings.ts';
import { DIRECTIONS, type Direction, type SettingValue, type TenancyRow } from '../types.ts';
import type { Difference } from './diff.ts';
import { listed } from './wording.ts';

export interface Judgement {
  readonly direction: Direction;
  /** One sentence without a full stop. */
  readonly reason: string;
}

/** The gravest of some directions; neutral where there are none. */
export function gravest(directions: readonly Direction[]): Direction {
  return DIRECTIONS.find((direction) => directions.includes(direction)) ?? 'neutral';
}

/** One judgement for each difference, in the same order. All differences of the embed must be given at once. */
export function judge(differences: readonly Difference[]): readonly Judgement[] {
  const datamart = differences.find(({ setting }) => setting === 'datamartName');
  const tenancy = differences.find(({ setting }) => setting === 'tableTenancySettings');
  const together = {
    listMoves: tenancy !== undefined && rowsOf(tenancy.after).length > 0,
    // A datamart that live does not tell may not move at all, and then a lost row is a lost row.
    datamartMoves: datamart?.before !== undefined,
  };
  return differences.map((difference) => judgeOne(difference, settingSpec(difference.setting), together));
}

interface Together {
  readonly listMoves: boolean;
  readonly datamartMoves: boolean;
}

function judgeOne(difference: Difference, spec: SettingSpec, together: Together): Judgement {
  const { before, after } = difference;
  switch (spec.kind) {
    case 'flag':
      return after === true
        ? { direction: 'widen', reason: `viewers can now ${spec.ability}` }
        : { direction: 'narrow', reason: `viewers can no longer ${spec.ability}` };
    case 'choice':
      return judgeChoice(spec.name, String(after));
    case 'text':
      return judgeDatamart(difference, together.listMoves);
    case 'tenancy':
      return judgeTenancy(before === undefined ? undefined : rowsOf(before), rowsOf(after), together.datamartMoves);
  }
}

function judgeChoice(name: string, after: string): Judgement {
  if (name === 'metricCreationMode') {
    return after === 'CHAT'
      ? { direction: 'widen', reason: 'viewers can now create metrics by chatting with an AI' }
      : { direction: 'narrow', reason: 'viewers create metrics in the visual builder only, no longer by AI chat' };
  }
  return after === 'multi'
    ? { direction: 'neutral', reason: 'new metrics join several sheets as each chart needs' }
    : { direction: 'neutral', reason: 'new metrics use one pre-joined sheet' };
}

function judgeDatamart({ before, after }: Difference, listMoves: boolean): Judgement {
  const from = before === undefined ? 'an unknown datamart' : `datamart ${String(before)}`;
  return listMoves
    ? {
        direction: 'widen',
        reason: `viewers now see datamart ${String(after)} instead of ${from}; whether that shows more cannot be decided`,
      }
    : {
        direction: 'tenancy',
        reason: `viewers now see datamart ${String(after)} while the tenancy list stays the one made for ${from}`,
      };
}

function judgeTenancy(
  before: readonly TenancyRow[] | undefined,
  after: readonly TenancyRow[],
  datamartMoves: boolean,
): Judgement {
  if (after.length === 0) {
    return { direction: 'tenancy', reason: 'no table is filtered by tenant: viewers may see the rows of every tenant' };
  }
  if (before === undefined) {
    return { direction: 'tenancy', reason: 'this tenancy list is written over one that the API does not show' };
  }
  const columns = new Map(after.map((row) => [row.name, row.clientColumn]));
  const removed = before.filter((row) => !columns.has(row.name));
  const moved = before.filter((row) => columns.has(row.name) && columns.get(row.name) !== row.clientColumn);
  if (removed.length === 0 && moved.length === 0) {
    const had = new Set(before.map((row) => row.name));
    const added = after.filter((row) => !had.has(row.name)).map((row) => row.name);
    return { direction: 'narrow', reason: `viewers now see only their own tenant's rows of ${listed(added)}` };
  }
  if (datamartMoves) {
    return { direction: 'widen', reason: 'the tenancy list moves together with the datamart' };
  }
  const lost = removed.map((row) => `${row.name} is no longer filtered by tenant`);
  const changed = moved.map((row) => `${row.name} is filtered by ${columns.get(row.name)} instead of ${row.clientColumn}`);
  return { direction: 'tenancy', reason: `viewers may see rows of other tenants: ${listed([...lost, ...changed])}` };
}

const rowsOf = (value: SettingValue): readonly TenancyRow[] => (isTenancyRows(value) ? value : []);
