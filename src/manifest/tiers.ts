// Tiers as written in, the layers of each with its `extends` chain out. The chains lead somewhere and have no circles: `rules`.

import { decisive, type Layer } from './layers.ts';
import type { WrittenTier } from './written.ts';

/** Of a tier, by its name: lowest precedence first. */
export type TierLayers = (name: string) => readonly Layer[];

/** Each tier is worked out once, however many embeds and tiers use it. */
export function tierResolver(tiers: ReadonlyMap<string, WrittenTier>): TierLayers {
  const known = new Map<string, readonly Layer[]>();
  return (name) => {
    const chain: WrittenTier[] = [];
    for (let at: string | undefined = name; at !== undefined && !known.has(at); at = chain.at(-1)?.extends?.value) {
      const tier = tiers.get(at);
      if (tier === undefined) break;
      chain.push(tier);
    }
    for (const tier of chain.reverse()) {
      const base = known.get(tier.extends?.value ?? '') ?? [];
      known.set(tier.name, decisive([...base, { kind: 'tier', name: tier.name, settings: tier.settings }]));
    }
    return known.get(name) ?? [];
  };
}
