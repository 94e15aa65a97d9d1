// Settings in, the same settings in their one normal form out: catalogue order, tenancy rows sorted by table.
// Both sides of every comparison pass through here, so that the diff needs no special cases.

import { isTenancyRows, SETTING_NAMES } from '../settings.ts';
import type { SettingName, Settings, SettingValue } from '../types.ts';

/** Normalising twice is normalising once. */
export function normalise(settings: Settings): Settings {
  const normal: { [K in SettingName]?: SettingValue } = {};
  for (const name of SETTING_NAMES) {
    const value = settings[name];
    if (value !== undefined) normal[name] = normaliseValue(value);
  }
  return normal as Settings;
}

function normaliseValue(value: SettingValue): SettingValue {
  if (!isTenancyRows(value)) return value;
  return value
    .map(({ name, clientColumn }) => ({ name, clientColumn }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Whether two values of one setting, both in normal form, are the same. */
export const sameValue = (a: SettingValue, b: SettingValue): boolean =>
  a === b || (isTenancyRows(a) && isTenancyRows(b) && sameRows(a, b));

type Rows = Extract<SettingValue, readonly unknown[]>;

const sameRows = (a: Rows, b: Rows): boolean =>
  a.length === b.length && a.every((row, i) => row.name === b[i]?.name && row.clientColumn === b[i]?.clientColumn);
