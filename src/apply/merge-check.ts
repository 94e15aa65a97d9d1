// The embed that was written first, as it was before and as it is now, in; the settings that were dropped though unsent out.
// The documentation promises that a partial update leaves the rest alone; a vendor's own client does not rely on it.

import { isTenancyRows, settingEntries, settingSpelled } from '../settings.ts';
import type { Change, LiveEmbed, SettingName, Settings, SettingValue } from '../types.ts';
import type { Compare } from './standing.ts';

export interface MergeCheck {
  /** Undefined where live tells no setting that was left out of the payload and could have been dropped. */
  readonly merges: boolean | undefined;
  /** The values from before of all settings that were not sent and dropped. */
  readonly lost: Settings;
}

/**
 * A server that replaces drops everything that it was not sent. Where only some of that is gone, or has another value now,
 * somebody else changed it, and that is not ours to undo.
 */
export function checkMerge(change: Change, before: LiveEmbed, after: LiveEmbed | undefined, compare: Compare): MergeCheck {
  const atStake = settingsAtStake(change, before);
  if (atStake.length === 0 || after === undefined) return { merges: undefined, lost: {} };
  const dropped = atStake.every(([name, value]) => {
    const { different, untold } = compare({ [name]: value }, after.settings);
    return untold > 0 || (different > 0 && isEmpty(after.settings[name]));
  });
  return dropped ? { merges: false, lost: Object.fromEntries(atStake) } : { merges: true, lost: {} };
}

/** Whether an update of this embed can show how the server treats what it is not sent. */
export const showsMerging = (change: Change, before: LiveEmbed | undefined): boolean =>
  before !== undefined && settingsAtStake(change, before).length > 0;

/** What was told, is not sent, and would look different if it were dropped. */
function settingsAtStake({ payload }: Change, before: LiveEmbed): readonly (readonly [SettingName, SettingValue])[] {
  // By the payload: a full one also holds settings that do not change.
  const sent = new Set(Object.keys(payload.accessSettings).map((spelling) => settingSpelled(spelling)?.name));
  const unsent = settingEntries(before.settings).filter(([name, value]) => !sent.has(name) && !isEmpty(value));
  // A single flag that is off now may as well have been turned off by somebody.
  return unsent.length === 1 && unsent[0]?.[1] === true ? [] : unsent;
}

const isEmpty = (value: SettingValue | undefined): boolean =>
  value === false || (value !== undefined && isTenancyRows(value) && value.length === 0);
