// What the manifest wants, what a list shows and what the history holds in; what the history should hold from now on out.
// A setting that was in order all along is recorded too: only then can a later change from outside be told apart.

import { settingEntries } from '../settings.ts';
import type { Confirmation, LiveEmbed, Settings } from '../types.ts';
import { normalise, sameValue } from './normalise.ts';

export interface Confirming {
  /** Desired settings by embed id, without those that this run itself writes. */
  readonly desired: ReadonlyMap<string, Settings>;
  readonly remembered: ReadonlyMap<string, { readonly settings: Settings }>;
}

/** Desired settings that the list shows as desired and that the history does not hold so yet. */
export function confirm({ desired, remembered }: Confirming, live: ReadonlyMap<string, LiveEmbed>): readonly Confirmation[] {
  return [...desired].flatMap(([embedId, wanted]) => {
    const told = normalise(live.get(embedId)?.settings ?? {});
    const held = normalise(remembered.get(embedId)?.settings ?? {});
    const news = settingEntries(normalise(wanted)).filter(([name, value]) => {
      const shown = told[name];
      const known = held[name];
      return shown !== undefined && sameValue(shown, value) && !(known !== undefined && sameValue(known, value));
    });
    return news.length === 0 ? [] : [{ embedId, settings: Object.fromEntries(news) }];
  });
}
