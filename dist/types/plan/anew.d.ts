import type { Change, Finding, LiveEmbed, Plan } from '../types.ts';
import { type PlanInput } from './build.ts';
/** `stray` is the first change that is not, letter for letter, what is wanted; otherwise there is what the policy says now. */
export type Anew = {
    readonly stray: Change;
} | {
    readonly findings: readonly Finding[];
};
type Wanted = Omit<PlanInput, 'payload' | 'untold' | 'manifest' | 'rollbackOf' | 'refused' | 'findings'>;
export declare function planAnew(saved: Plan, input: Wanted): Anew;
/** Live state with the values that the plan says it found. Whether they still stand is another question. */
export declare function asSeen(live: readonly LiveEmbed[], changes: readonly Change[]): readonly LiveEmbed[];
export {};
