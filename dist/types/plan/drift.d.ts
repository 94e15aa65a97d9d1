import type { Direction, DriftClass, SettingName, Settings, SettingValue } from '../types.ts';
export interface SettingDrift {
    readonly setting: SettingName;
    readonly class: DriftClass;
    readonly direction: Direction;
    readonly lastApplied?: SettingValue;
    readonly live: SettingValue;
    readonly desired: SettingValue;
}
interface ThreeStates {
    readonly lastApplied: Settings;
    readonly live: Settings;
    readonly desired: Settings;
}
/**
 * `pending`: the manifest moved. `outside`: live moved. `conflict`: both, to different values. `adopted`: both, to the
 * same value. The direction is that of live against last applied; for `pending` it is that of desired against live.
 */
export declare function classifyDrift(states: ThreeStates): readonly SettingDrift[];
export {};
