// Setting values in, the raw text that shows them out; and tenancy lists as row-by-row differences.
// An unknown value never shows like a known one.

import { isTenancyRows, settingSpelled } from '../settings.ts';
import type { Change, SettingChange, SettingValue, TenancyRow } from '../types.ts';
import { plural } from './numbers.ts';

const UNKNOWN = '(unknown)';

/** Bare where that is unmistakable, in quotes where not; a tenancy list as its length. */
export function valueText(value: SettingValue | undefined): string {
  if (value === undefined) return UNKNOWN;
  if (isTenancyRows(value)) return value.length === 0 ? '(no isolation)' : plural(value.length, 'table');
  if (typeof value === 'boolean') return String(value);
  return /^[\w.:/-]+$/.test(value) && value !== 'true' && value !== 'false' ? value : JSON.stringify(value);
}

/** One table's move between two tenancy lists. */
export interface TenancyMove {
  readonly sign: '+' | '-' | '±';
  readonly text: string;
}

/** Lost rows first, since they are what opens data; then moved ones, then added ones. */
export function tenancyMoves(change: Pick<SettingChange, 'before' | 'after'>): readonly TenancyMove[] {
  const before = rowsOf(change.before);
  const after = rowsOf(change.after);
  const was = new Map(before.map((row) => [row.name, row.clientColumn]));
  const is = new Map(after.map((row) => [row.name, row.clientColumn]));
  return [
    ...before.filter(({ name }) => !is.has(name)).map((row) => ({ sign: '-', text: rowText(row) }) as const),
    ...after.flatMap(({ name, clientColumn }) => {
      const old = was.get(name);
      if (old === undefined || old === clientColumn) return [];
      return [{ sign: '±', text: `${tableText(name)}: ${columnText(old)} → ${columnText(clientColumn)}` } as const];
    }),
    ...after.filter(({ name }) => !was.has(name)).map((row) => ({ sign: '+', text: rowText(row) }) as const),
  ];
}

/** What `--payload full` sends beside the changes, as nothing may be sent that is not shown; empty where there is nothing. */
export function alsoSentText({ payload, settings }: Pick<Change, 'payload' | 'settings'>): string {
  const changed = new Set<string>(settings.map(({ setting }) => setting));
  return Object.entries(payload.accessSettings)
    .filter(([spelling]) => !changed.has(settingSpelled(spelling)?.name ?? spelling))
    .map(([spelling, value]) => `${spelling} ${sentText(value)}`)
    .join(', ');
}

function sentText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean') return valueText(value);
  return Array.isArray(value) ? valueText(value) : JSON.stringify(value);
}

const rowsOf = (value: SettingValue | undefined): readonly TenancyRow[] =>
  value !== undefined && isTenancyRows(value) ? value : [];

const rowText = ({ name, clientColumn }: TenancyRow): string => `${tableText(name)}.${columnText(clientColumn)}`;

/** A table may carry its schema's name, a column has no dot: so the last bare dot always parts the two. */
const tableText = (name: string): string => (/^[\w.-]+$/.test(name) ? name : JSON.stringify(name));
const columnText = (name: string): string => (/^[\w-]+$/.test(name) ? name : JSON.stringify(name));
