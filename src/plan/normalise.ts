// Settings in, the same settings in their one normal form out: catalogue order, tenancy rows sorted by table.
// What is compared or shown passes through here, so that the diff needs no special cases.

import { isTenancyRows, SETTING_NAMES } from '../settings.ts';
import type { SettingName, Settings, SettingValue, TenancyRow } from '../types.ts';

type Rows = readonly TenancyRow[];

/** Normalising twice is normalising once. */
export function normalise(settings: Settings): Settings {
  const normal: { [K in SettingName]?: SettingValue } = {};
  for (const name of SETTING_NAMES) {
    const value = settings[name];
    if (value !== undefined) normal[name] = normaliseValue(value);
  }
  return normal as Settings;
}

/** One value in its normal form. */
export const normaliseValue = (value: SettingValue): SettingValue => (isTenancyRows(value) ? normalRows(value) : value);

const normalRows = (rows: Rows): Rows =>
  rows.map(({ name, clientColumn }) => ({ name, clientColumn })).sort((a, b) => (a.name < b.name ? -1 : 1));

/** Whether two values of one setting have the same normal form; a value that is not known has none. */
export const sameValue = (a: SettingValue | undefined, b: SettingValue): boolean =>
  a === b || (isTenancyRows(a) && isTenancyRows(b) && (sameRows(a, b) || sameRows(normalRows(a), normalRows(b))));

const sameRows = (a: Rows, b: Rows): boolean =>
  a.length === b.length && a.every((row, i) => row.name === b[i]?.name && row.clientColumn === b[i]?.clientColumn);
