import type { Drift } from '../../types.ts';
import type { AuditView, Isolation } from './audit-view.ts';
import type { Choice, Sorted } from './blocks.ts';
import { type Face, type TableData } from './rows.ts';
/** What rows can be filtered by, as powers of two. */
export declare const MARKS: {
    readonly gap: 1;
    readonly wider: 2;
    readonly outside: 4;
    readonly unmanaged: 8;
    readonly untold: 16;
    readonly override: 32;
    readonly unknownTenancy: 64;
};
export declare const isOutside: ({ class: kind }: Drift) => boolean;
export declare const SORTED_BY: Sorted;
export interface AuditTable {
    readonly data: TableData;
    readonly choices: readonly Choice[];
}
export declare function auditTable(view: AuditView): AuditTable;
export declare function isolationFace({ kind, open }: Isolation, tables: number): Face;
