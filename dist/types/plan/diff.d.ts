import type { SettingName, Settings, SettingValue } from '../types.ts';
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
export declare function diff(desired: Settings, live: Settings, lastApplied?: Settings): Comparison;
