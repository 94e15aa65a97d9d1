import { type JsonObject } from '../json.ts';
import type { Settings } from '../types.ts';
export interface DecodedSettings {
    readonly settings: Settings;
    /** Settings, and values of settings, that the catalogue does not know. Has no prototype, so any key is safe. */
    readonly foreign: Readonly<Record<string, unknown>>;
    readonly problems: readonly string[];
}
export declare function decodeSettings(item: JsonObject): DecodedSettings;
/** Where an item of a list tells settings, such as `accessSettings`; empty where it does not. */
export declare const placesOfSettings: (item: unknown) => readonly string[];
