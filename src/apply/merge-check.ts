// What an update left out, as it was before, and the embed as it is after, in; the settings that were dropped though unsent out.
// The documentation promises that a partial update leaves the rest alone; a vendor's own client does not rely on it.

import { canBeLost, settingEntries, settingSpelled } from '../settings.ts';
import type { Change, LiveEmbed, Payload, SettingName, Settings, SettingValue } from '../types.ts';
import type { Compare } from './standing.ts';

export interface MergeCheck {
  /** Undefined where live shows neither: nothing was left out that could be dropped, or somebody else has moved it since. */
  readonly merges: boolean | undefined;
  /** The values from before of all settings that were not sent and dropped. */
  readonly lost: Settings;
}

/** What live told of the settings that an update leaves out. */
export function unsentOf({ accessSettings }: Payload, { settings }: LiveEmbed): Settings {
  // By the payload: a full one also holds settings that do not change.
  const sent = new Set(Object.keys(accessSettings).map((spelling) => settingSpelled(spelling)?.name));
  return Object.fromEntries(settingEntries(settings).filter(([name]) => !sent.has(name)));
}

/**
 * A server that replaces drops everything that it was not sent, and one that merges drops nothing. Where only a part is gone,
 * or nothing is as it was, somebody else has had a hand in it: that proves nothing, and is not ours to undo.
 */
export function checkMerge(unsent: Settings, after: LiveEmbed | undefined, compare: Compare): MergeCheck {
  const atStake = settingsAtStake(unsent);
  if (atStake.length === 0 || after === undefined) return { merges: undefined, lost: {} };
  const isDropped = ([name]: readonly [SettingName, SettingValue]): boolean => {
    const now = after.settings[name];
    return now === undefined || !canBeLost(now);
  };
  if (atStake.every(isDropped)) return { merges: false, lost: Object.fromEntries(atStake) };
  const isKept = atStake.some(([name, value]) => isAsBefore({ [name]: value }, after, compare));
  return { merges: isKept && !atStake.some(isDropped) ? true : undefined, lost: {} };
}

function isAsBefore(before: Settings, { settings }: LiveEmbed, compare: Compare): boolean {
  const { different, untold } = compare(before, settings);
  return different + untold === 0;
}

/** Whether an update of this embed can show how the server treats what it is not sent. */
export const showsMerging = ({ payload }: Change, before: LiveEmbed | undefined): boolean =>
  before !== undefined && settingsAtStake(unsentOf(payload, before)).length > 0;

/** What was told, is not sent, and would look different if it were dropped. */
function settingsAtStake(unsent: Settings): readonly (readonly [SettingName, SettingValue])[] {
  const entries = settingEntries(unsent).filter(([, value]) => canBeLost(value));
  // A single flag that is off now may as well have been turned off by somebody.
  return entries.length === 1 && entries[0]?.[1] === true ? [] : entries;
}
