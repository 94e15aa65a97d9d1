// A datamart as the API tells it in; what a tenancy row names there, and which tables a tenancy list leaves open, out.
// A name that stands for two tables covers neither of them: taking it for both could hide that one is open.

import type { Datamart, DatamartTable, TenancyRow } from '../types.ts';

export interface KnownDatamart {
  readonly name: string;
  /** In capitals, such as `TABLE`. */
  readonly tenancyLevel: string | undefined;
  /** By every spelling that a tenancy row may use: `table` and `schema.table`. */
  readonly tables: ReadonlyMap<string, readonly DatamartTable[]>;
  /** The tables that the API says hold rows of several tenants. */
  readonly shared: readonly DatamartTable[];
}

export function knowDatamart({ name, tenancyLevel, tables }: Datamart): KnownDatamart {
  const bySpelling = new Map<string, DatamartTable[]>();
  for (const table of tables) {
    for (const spelling of spellingsOf(table)) {
      const others = bySpelling.get(spelling);
      if (others === undefined) bySpelling.set(spelling, [table]);
      else others.push(table);
    }
  }
  const shared = tables.filter(({ clientColumn }) => clientColumn !== undefined);
  return { name, tenancyLevel: tenancyLevel?.toUpperCase(), tables: bySpelling, shared };
}

const fullName = ({ name, schema }: DatamartTable): string =>
  schema === undefined || schema === '' ? name : `${schema}.${name}`;
const spellingsOf = (table: DatamartTable): ReadonlySet<string> => new Set([table.name, fullName(table)]);

/** The full name of the one table that a spelling stands for; undefined where it stands for none or for several. */
function tableMeant(spelling: string, { tables }: KnownDatamart): string | undefined {
  const [name, ...others] = new Set((tables.get(spelling) ?? []).map(fullName));
  return others.length === 0 ? name : undefined;
}

/** The columns that a client column can be, of all tables that the row may mean; undefined where one does not tell its own. */
export function columnsFor(row: TenancyRow, { tables }: KnownDatamart): readonly string[] | undefined {
  const meant = tables.get(row.name) ?? [];
  if (meant.some(({ columns }) => columns.length === 0)) return undefined;
  return meant.flatMap(({ columns, clientColumn }) => [...columns, ...(clientColumn === undefined ? [] : [clientColumn])]);
}

/**
 * The tables that a tenancy list leaves open to other tenants, as a row would name them, sorted. Undefined where nothing is
 * left open as far as the API tells; empty where the list is, and the API does not tell which tables it should have.
 */
export function gapIn(datamart: KnownDatamart, rows: readonly TenancyRow[]): readonly string[] | undefined {
  if (datamart.tenancyLevel === 'DATABASE') return undefined;
  const covered = new Set(rows.map(({ name }) => tableMeant(name, datamart)));
  const open = datamart.shared.filter((table) => !covered.has(fullName(table)));
  const isUnfiltered = rows.length === 0 && datamart.tenancyLevel === 'TABLE';
  if (open.length === 0 && !isUnfiltered) return undefined;
  const names = open.map((table) => (tableMeant(table.name, datamart) === undefined ? fullName(table) : table.name));
  return [...new Set(names)].sort();
}
