// What is wanted, what the list told and what the history holds in; the questions that are left for a closer look out.
// An embed that was not touched since its last verified values need not be asked again: its settings are assumed.

import { SETTING_NAMES, settingEntries } from '../settings.ts';
import type { DesiredEmbed, LiveEmbed, Question, Settings } from '../types.ts';
import { normalise, sameValue } from './normalise.ts';

/** What the history holds of an embed, and the API's own time mark from when it was verified. */
export interface Seen {
  readonly settings: Settings;
  readonly updatedAt?: string;
}

/** Nothing is asked about embeds that are not live, or of which the list tells every desired setting. */
export function questionsOf(
  desired: readonly DesiredEmbed[],
  live: ReadonlyMap<string, LiveEmbed>,
  seen: ReadonlyMap<string, Seen>,
): readonly Question[] {
  return desired.flatMap(({ embedId, settings: wanted }) => {
    const embed = live.get(embedId);
    if (embed === undefined) return [];
    const settings = SETTING_NAMES.filter((name) => wanted[name] !== undefined && embed.settings[name] === undefined);
    if (settings.length === 0 || isUntouched(embed, seen.get(embedId), pick(wanted, settings))) return [];
    return [{ embed, settings }];
  });
}

function isUntouched({ updatedAt }: LiveEmbed, seen: Seen | undefined, untold: Settings): boolean {
  if (updatedAt === undefined || seen?.updatedAt !== updatedAt) return false;
  const held = normalise(seen.settings);
  return settingEntries(normalise(untold)).every(([name, value]) => sameValue(held[name], value));
}

const pick = (settings: Settings, names: readonly (keyof Settings)[]): Settings =>
  Object.fromEntries(names.map((name) => [name, settings[name]]));

/** The listed embeds, with those that were looked at closer in their place. */
export function withCloser(listed: ReadonlyMap<string, LiveEmbed>, closer: readonly LiveEmbed[]): ReadonlyMap<string, LiveEmbed> {
  return new Map([...listed, ...closer.map((embed) => [embed.embedId, embed] as const)]);
}
