import type { Settings, SettingValue } from '../types.ts';
/** Normalising twice is normalising once. */
export declare function normalise(settings: Settings): Settings;
/** Whether two values of one setting, both in normal form, are the same. */
export declare const sameValue: (a: SettingValue, b: SettingValue) => boolean;
