import type { Direction, Plan } from '../types.ts';
export declare const OVERDUE_RULE = "override-expired";
/** One direction for each setting that is still live although its override has ended; `narrow` where that had opened it. */
export declare const overdueChanges: ({ changes, findings }: Pick<Plan, 'changes' | 'findings'>) => readonly Direction[];
