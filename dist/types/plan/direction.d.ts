import { type Direction } from '../types.ts';
import type { Difference } from './diff.ts';
export interface Judgement {
    readonly direction: Direction;
    /** One sentence without a full stop. */
    readonly reason: string;
}
/** The gravest of some directions; neutral where there are none. */
export declare function gravest(directions: readonly Direction[]): Direction;
/** One judgement for each difference, in the same order. All differences of the embed must be given at once. */
export declare function judge(differences: readonly Difference[]): readonly Judgement[];
