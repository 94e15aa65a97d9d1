import type { TenancyRow } from '../types.ts';
/** Exactly `name` and `clientColumn`, in this key order, sorted by name in code-unit order. */
export declare const sortedRows: (rows: readonly TenancyRow[]) => readonly TenancyRow[];
