// Tenancy rows in, the same rows in their one order and shape out. Pure.
// The list is a set keyed by table name: order and extra keys carry no meaning, a second row for a name does.

import type { TenancyRow } from '../types.ts';

/** Exactly `name` and `clientColumn`, in this key order, sorted by name in code-unit order. */
export const sortedRows = (rows: readonly TenancyRow[]): readonly TenancyRow[] =>
  rows.map(({ name, clientColumn }) => ({ name, clientColumn })).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
