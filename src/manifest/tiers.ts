// Tiers as written in, what each comes to with its `extends` chain out. The chains lead somewhere and have no circles: `rules`.

import type { SettingName } from '../types.ts';
import type { Sourced } from './layers.ts';
import { layered, layerOf } from './layers.ts';
import type { WrittenTier } from './written.ts';

export type TierSettings = (name: string) => ReadonlyMap<SettingName, Sourced>;

/** Each tier is worked out once, however many embeds and tiers use it. */
export function tierResolver(tiers: ReadonlyMap<string, WrittenTier>): TierSettings {
  const known = new Map<string, ReadonlyMap<SettingName, Sourced>>();
  return (name) => {
    const chain: WrittenTier[] = [];
    for (let at: string | undefined = name; at !== undefined && !known.has(at); at = chain.at(-1)?.extends?.value) {
      const tier = tiers.get(at);
      if (tier === undefined) break;
      chain.push(tier);
    }
    for (const tier of chain.reverse()) {
      const base = known.get(tier.extends?.value ?? '') ?? new Map();
      known.set(tier.name, layered([base, layerOf('tier', tier.name, tier.settings)]));
    }
    return known.get(name) ?? new Map();
  };
}
