import type { SettingName } from '../types.ts';
import type { Sourced } from './layers.ts';
import type { WrittenTier } from './written.ts';
export type TierSettings = (name: string) => ReadonlyMap<SettingName, Sourced>;
/** Each tier is worked out once, however many embeds and tiers use it. */
export declare function tierResolver(tiers: ReadonlyMap<string, WrittenTier>): TierSettings;
