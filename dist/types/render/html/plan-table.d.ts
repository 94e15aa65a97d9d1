import { type LiveEmbed, type Plan } from '../../types.ts';
import type { AuditTable } from './audit-table.ts';
import type { Sorted } from './blocks.ts';
export declare const PLAN_SORTED_BY: Sorted;
/** Marks by direction, as powers of two: an embed has that of each direction in which one of its settings moves. */
export declare const DIRECTION_MARKS: {
    readonly tenancy: 1;
    readonly widen: 2;
    readonly narrow: 4;
    readonly neutral: 8;
};
export declare function planTable({ changes }: Pick<Plan, 'changes'>, live: readonly LiveEmbed[]): AuditTable;
