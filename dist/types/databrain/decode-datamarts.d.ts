import type { Datamart } from '../types.ts';
/** Tables that are hidden in the product are here too: tenancy holds for them all the same. */
export declare function decodeDatamarts(items: readonly unknown[]): readonly Datamart[];
