import type { Change } from '../types.ts';
export interface Wave {
    readonly name: string;
    readonly changes: readonly Change[];
}
/** Every change is in exactly one wave; no wave is empty. */
export declare function wavesOf(changes: readonly Change[]): readonly Wave[];
