// The embed that was written first, as it was before and as it is now, in; the settings that moved though unsent out.
// The documentation promises that a partial update leaves the rest alone; a vendor's own client does not rely on it.

import { canBeLost, settingEntries, settingSpelled } from '../settings.ts';
import type { Change, LiveEmbed, Settings } from '../types.ts';
import type { Compare } from './standing.ts';

export interface MergeCheck {
  /** Undefined where live tells no setting that was left out of the payload and could be seen to be lost. */
  readonly merges: boolean | undefined;
  /** The values from before of all settings that were not sent and moved. */
  readonly lost: Settings;
}

export function checkMerge(change: Change, before: LiveEmbed, after: LiveEmbed | undefined, compare: Compare): MergeCheck {
  const sent = new Set(Object.keys(change.payload.accessSettings).map((spelling) => settingSpelled(spelling)?.name));
  const unsent = settingEntries(before.settings).filter(([name, value]) => !sent.has(name) && canBeLost(value));
  if (unsent.length === 0 || after === undefined) return { merges: undefined, lost: {} };
  const lost = unsent.filter(([name, value]) => {
    const { different, untold } = compare({ [name]: value }, after.settings);
    return different + untold > 0;
  });
  return { merges: lost.length === 0, lost: Object.fromEntries(lost) };
}
