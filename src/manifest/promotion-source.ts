// A manifest and an environment in; the environment that its changes come from, and what its embeds are called there, out.

import { embedIdIn } from './embed-ids.ts';
import type { Manifest } from './written.ts';

export interface PromotionSource {
  readonly from: string;
  /** The manifest key of each embed id of that environment. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Undefined where nothing is promoted to the environment. */
export function promotionSource(manifest: Manifest, environment: string | undefined): PromotionSource | undefined {
  const from = manifest.environments?.find(({ name }) => name === environment)?.promoteFrom?.value;
  if (from === undefined) return undefined;
  const keys = manifest.embeds.flatMap((embed): readonly (readonly [string, string])[] => {
    const id = embedIdIn(embed, from)?.value;
    return id === undefined ? [] : [[id, embed.key]];
  });
  return { from, keys: new Map(keys) };
}
