// What the manifest wants, what a list shows and what the history holds in; what the history should hold from now on out.
// A setting that was in order all along is recorded too: only then can a later change from outside be told apart.

import type { Confirmation } from '../records.ts';
import { settingEntries } from '../settings.ts';
import type { LiveEmbed, SettingName, Settings, SettingValue } from '../types.ts';
import { normalise, sameValue } from './normalise.ts';

export interface Confirming {
  /** Desired settings by embed id, without those that this run itself writes. */
  readonly desired: ReadonlyMap<string, Settings>;
  readonly remembered: ReadonlyMap<string, { readonly settings: Settings; readonly updatedAt?: string }>;
  /** Embeds that this run writes to. */
  readonly written: ReadonlySet<string>;
}

/** Desired settings that the list shows as desired and that the history does not hold so yet. */
export function confirm(
  { desired, remembered, written }: Confirming,
  live: ReadonlyMap<string, LiveEmbed>,
): readonly Confirmation[] {
  return [...desired].flatMap(([embedId, settings]) => {
    const embed = live.get(embedId);
    if (embed === undefined) return [];
    const wanted = settingEntries(normalise(settings));
    const told = wanted.filter(isIn(embed.settings));
    const news = told.filter((entry) => !isIn(remembered.get(embedId)?.settings ?? {})(entry));
    // The time mark vouches for the whole embed, so only an embed that is seen to be in order as a whole gets one.
    const { updatedAt } = embed;
    const marks = updatedAt !== undefined && told.length === wanted.length && !written.has(embedId);
    if (news.length === 0 && !(marks && remembered.get(embedId)?.updatedAt !== updatedAt)) return [];
    return [{ embedId, settings: Object.fromEntries(news), ...(marks && { updatedAt }) }];
  });
}

/** Whether some settings hold the value of an entry in normal form. */
function isIn(settings: Settings): (entry: readonly [SettingName, SettingValue]) => boolean {
  const held = normalise(settings);
  return ([name, value]) => sameValue(held[name], value);
}
