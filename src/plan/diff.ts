// The one diff. Desired, live and last applied settings in; equal, assumed and differing settings out.
// Three-valued: what live does not tell is never equal, only assumed from the history or planned as unknown.

import { settingEntries } from '../settings.ts';
import type { SettingName, Settings, SettingValue } from '../types.ts';
import { normalise, sameValue } from './normalise.ts';

export interface Difference {
  readonly setting: SettingName;
  /** Absent where live did not tell. */
  readonly before?: SettingValue;
  readonly after: SettingValue;
}

export interface Comparison {
  /** In catalogue order. */
  readonly differences: readonly Difference[];
  /** Settings that rest on the history because live did not tell them. */
  readonly assumed: readonly SettingName[];
}

/** Settings absent from `desired` are never looked at. */
export function diff(desired: Settings, live: Settings, lastApplied: Settings = {}): Comparison {
  const told = normalise(live);
  const remembered = normalise(lastApplied);
  const differences: Difference[] = [];
  const assumed: SettingName[] = [];
  for (const [setting, after] of settingEntries(normalise(desired))) {
    const before = told[setting];
    const known = remembered[setting];
    if (before !== undefined) {
      if (!sameValue(before, after)) differences.push({ setting, before, after });
    } else if (known !== undefined && sameValue(known, after)) {
      assumed.push(setting);
    } else {
      differences.push({ setting, after });
    }
  }
  return { differences, assumed };
}
