import type { Plan } from '../types.ts';
export type PlanContent = Pick<Plan, 'formatVersion' | 'target' | 'policy' | 'changes' | 'findings'> & {
    readonly rollbackOf?: string;
};
export declare function planIdOf(plan: PlanContent): string;
/** Hexadecimal digits that `--approve` needs at least. */
export declare const APPROVAL_DIGITS = 12;
/** Whether what a person typed names this plan: the whole id, or at least its first 12 hexadecimal digits. */
export declare function namesPlan(planId: string, typed: string): boolean;
