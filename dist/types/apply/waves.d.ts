import type { Change, Rollout } from '../types.ts';
export interface Wave {
    readonly name: string;
    readonly changes: readonly Change[];
    /** Whether the rollout's pause comes before it. */
    readonly waits: boolean;
}
export declare const onlyNarrows: ({ settings }: Change) => boolean;
/** Every change is in exactly one wave, in the plan's order; no wave is empty. */
export declare function wavesOf(changes: readonly Change[], rollout?: Partial<Rollout>): readonly Wave[];
