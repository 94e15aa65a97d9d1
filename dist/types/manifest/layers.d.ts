import type { Origin, SettingName, SettingValue } from '../types.ts';
import type { WrittenSettings } from './written.ts';
/** A value and where it came from. */
export interface Sourced {
    readonly value: SettingValue;
    readonly origin: Origin;
}
export type Layer = ReadonlyMap<SettingName, Sourced>;
/** `name` is that of the tier, group, embed or environment, or the reason of the override. */
export declare function layerOf(kind: Origin['kind'], name: string, settings: WrittenSettings): Layer;
/** Lowest precedence first; in catalogue order, as each of them is. */
export declare function layered(layers: readonly Layer[]): Layer;
