import type { Direction, SettingName, SettingValue } from '../../types.ts';
import type { Column, Face } from './rows.ts';
/** `AI pilot`, `Underlying data`. */
export declare function settingTitle(name: SettingName): string;
/** `on`, `off`, `CHAT`, `3 tables`; not told where it is not. */
export declare function shownValue(value: SettingValue | undefined): string;
export declare function valueFace(name: SettingName, value: SettingValue | undefined): Face;
export declare const directionFace: (direction: Direction) => Face;
export declare function columnOf(name: SettingName): Column;
/** `2026-11-22 06:30 UTC`, in one piece. */
export declare const instantText: (iso: string) => string;
/** `2026-11-22`. */
export declare const dayText: (iso: string) => string;
