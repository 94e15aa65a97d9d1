import type { Manifest } from './written.ts';
export interface PromotionSource {
    readonly from: string;
    /** The manifest key of each embed id of that environment. */
    readonly keys: ReadonlyMap<string, string>;
}
/** Undefined where nothing is promoted to the environment. */
export declare function promotionSource(manifest: Manifest, environment: string | undefined): PromotionSource | undefined;
