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
export declare function knowDatamart({ name, tenancyLevel, tables }: Datamart): KnownDatamart;
/** The columns that a client column can be, of all tables that the row may mean; undefined where one does not tell its own. */
export declare function columnsFor(row: TenancyRow, { tables }: KnownDatamart): readonly string[] | undefined;
/**
 * The tables that a tenancy list leaves open to other tenants, as a row would name them, sorted. Undefined where nothing is
 * left open as far as the API tells; empty where the list is, and the API does not tell which tables it should have.
 */
export declare function gapIn(datamart: KnownDatamart, rows: readonly TenancyRow[]): readonly string[] | undefined;
