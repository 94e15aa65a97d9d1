// A list of datamarts of any known shape in, datamarts out. Pure.
// Lenient, because it only ever serves to check names: what cannot be read is left out, and what is not told is empty.

import { isObject, type JsonObject } from '../json.ts';
import type { Datamart, DatamartTable } from '../types.ts';

/** Tables that are hidden in the product are here too: tenancy holds for them all the same. */
export function decodeDatamarts(items: readonly unknown[]): readonly Datamart[] {
  return items.filter(isObject).flatMap((item) => {
    const name = textIn(item, 'name');
    if (name === undefined) return [];
    const { datamartOrganization } = item;
    const tenancyLevel = isObject(datamartOrganization) ? textIn(datamartOrganization, 'tenancyLevel') : undefined;
    return [{ name, ...(tenancyLevel !== undefined && { tenancyLevel }), tables: tablesOf(item) }];
  });
}

const tablesOf = (item: JsonObject): readonly DatamartTable[] =>
  objectsIn(item, 'datamartTables').flatMap((table) => {
    const name = textIn(table, 'tableName') ?? textIn(table, 'name');
    if (name === undefined) return [];
    const schema = textIn(table, 'schemaName');
    const clientColumn = textIn(table, 'clientColumn');
    return [
      {
        name,
        ...(schema !== undefined && { schema }),
        ...(clientColumn !== undefined && { clientColumn }),
        columns: columnsOf(table),
      },
    ];
  });

/** Every name that a column goes by: which of them tenancy settings mean is not documented. */
const columnsOf = (table: JsonObject): readonly string[] => [
  ...new Set(
    [...objectsIn(table, 'datamartTableColumns'), ...objectsIn(table, 'columns')].flatMap((column) =>
      ['columnName', 'name', 'alias'].flatMap((key) => textIn(column, key) ?? []),
    ),
  ),
];

function objectsIn(item: JsonObject, key: string): readonly JsonObject[] {
  const value = item[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function textIn(item: JsonObject, key: string): string | undefined {
  const value = item[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
