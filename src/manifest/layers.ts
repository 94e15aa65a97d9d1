// Settings from several places in, the ones that hold out: a later layer wins over an earlier one, setting by setting.

import { SETTING_NAMES } from '../settings.ts';
import type { Origin, SettingName, SettingValue } from '../types.ts';
import type { WrittenSettings } from './written.ts';

/** A value and where it came from. */
export interface Sourced {
  readonly value: SettingValue;
  readonly origin: Origin;
}

export type Layer = ReadonlyMap<SettingName, Sourced>;

/** `name` is that of the tier, group, embed or environment, or the reason of the override. */
export const layerOf = (kind: Origin['kind'], name: string, settings: WrittenSettings): Layer =>
  new Map([...settings].map(([setting, { value, place }]) => [setting, { value, origin: { kind, name, place } }]));

/** Lowest precedence first; in catalogue order. */
export function layered(layers: readonly Layer[]): Layer {
  const top = new Map<SettingName, Sourced>();
  for (const name of SETTING_NAMES) {
    const holder = layers.findLast((layer) => layer.has(name))?.get(name);
    if (holder !== undefined) top.set(name, holder);
  }
  return top;
}
