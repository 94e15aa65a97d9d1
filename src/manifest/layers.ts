// Settings from several places in, the ones that hold out: a later layer wins over an earlier one, setting by setting.

import { SETTING_NAMES } from '../settings.ts';
import type { DesiredEmbed, Origin, SettingName, Settings, SettingValue } from '../types.ts';
import type { WrittenSettings } from './written.ts';

/** What one tier, group, embed, environment or override says. */
export interface Layer {
  readonly kind: Origin['kind'];
  /** That of the tier, group, embed or environment, or the reason of the override. */
  readonly name: string;
  readonly settings: WrittenSettings;
}

export const manages = (layers: readonly Layer[], setting: SettingName): boolean =>
  layers.some(({ settings }) => settings.has(setting));

const decider = (layers: readonly Layer[], setting: SettingName): Layer | undefined =>
  layers.findLast(({ settings }) => settings.has(setting));

/** Those that decide a setting: no more than there are settings, however many layers there were. */
export const decisive = (layers: readonly Layer[]): readonly Layer[] =>
  layers.filter((layer) => SETTING_NAMES.some((setting) => decider(layers, setting) === layer));

/** Lowest precedence first; the outcome is in catalogue order. */
export function layered(layers: readonly Layer[]): Pick<DesiredEmbed, 'settings' | 'origins'> {
  const values: { [K in SettingName]?: SettingValue } = {};
  const origins: { [K in SettingName]?: Origin } = {};
  for (const setting of SETTING_NAMES) {
    const layer = decider(layers, setting);
    const written = layer?.settings.get(setting);
    if (layer === undefined || written === undefined) continue;
    values[setting] = written.value;
    origins[setting] = { kind: layer.kind, name: layer.name, place: written.place };
  }
  // The values were narrowed, setting by setting, when they were transcribed.
  return { settings: values as Settings, origins };
}
