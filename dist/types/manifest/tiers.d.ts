import { type Layer } from './layers.ts';
import type { WrittenTier } from './written.ts';
/** Of a tier, by its name: lowest precedence first. */
export type TierLayers = (name: string) => readonly Layer[];
/** Each tier is worked out once, however many embeds and tiers use it. */
export declare function tierResolver(tiers: ReadonlyMap<string, WrittenTier>): TierLayers;
