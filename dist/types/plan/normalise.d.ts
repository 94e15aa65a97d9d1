import type { Settings, SettingValue } from '../types.ts';
/** Normalising twice is normalising once. */
export declare function normalise(settings: Settings): Settings;
/** One value in its normal form. */
export declare const normaliseValue: (value: SettingValue) => SettingValue;
/** Whether two values of one setting have the same normal form; a value that is not known has none. */
export declare const sameValue: (a: SettingValue | undefined, b: SettingValue) => boolean;
