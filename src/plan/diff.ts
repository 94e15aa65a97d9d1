// The one diff. Desired, live and last applied settings in; equal, assumed and differing settings out.
// Three-valued: what live does not tell is never equal, only assumed from the history or planned as unknown.

import { SETTING_NAMES } from '../settings.ts';
import type { SettingName, Settings, SettingValue } from '../types.ts';
import { normaliseValue, sameValue } from './normalise.ts';

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
  const differences: Difference[] = [];
  const assumed: SettingName[] = [];
  for (const setting of SETTING_NAMES) {
    const wanted = desired[setting];
    if (wanted === undefined) continue;
    const told = live[setting];
    if (told === undefined && sameValue(lastApplied[setting], wanted)) assumed.push(setting);
    else if (!sameValue(told, wanted)) {
      const before = told === undefined ? {} : { before: normaliseValue(told) };
      differences.push({ setting, ...before, after: normaliseValue(wanted) });
    }
  }
  return { differences, assumed };
}
