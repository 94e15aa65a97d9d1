import type { Entry } from '../records.ts';
import type { SettingName, Settings, SettingValue, Target } from '../types.ts';
type LogTarget = Pick<Target, 'baseUrl' | 'environment'>;
interface Mark {
    /** ISO 8601. */
    readonly at: string;
    readonly run: string;
}
interface Held {
    readonly settings: Settings;
    readonly since: {
        readonly [K in SettingName]?: Mark;
    };
}
/**
 * The values that were verified last in an environment, at any base URL, by manifest key; `keys` says which key an embed id
 * has there. `since` is when a value was first verified of those that followed each other unchanged. A later write that was
 * not verified takes its settings out again.
 */
export declare function verifiedIn(entries: readonly Entry[], environment: string, keys: ReadonlyMap<string, string>): ReadonlyMap<string, Held>;
/** A value that a rollback took away, and that nobody wrote or wanted since. */
export interface TakenAway {
    readonly embedId: string;
    readonly setting: SettingName;
    readonly value: SettingValue;
    /** The rollback. */
    readonly run: string;
    /** The run that it took back. */
    readonly rollbackOf: string;
}
/** A later write of the setting, and a later run that found it as its manifest wants it, settle the matter. */
export declare function takenAway(entries: readonly Entry[], target: LogTarget): readonly TakenAway[];
/** A setting that was written to and fro. */
export interface Flip {
    readonly embedId: string;
    readonly setting: SettingName;
    readonly values: readonly [SettingValue, SettingValue];
    readonly writes: number;
    /** ISO 8601, of the first of these writes. */
    readonly since: string;
}
/**
 * Settings of which the last three writes or more, all within the 24 hours before `now`, moved between the same two values.
 * A write that finds the old value back counts: somebody outside has put it there.
 */
export declare function flips(entries: readonly Entry[], target: LogTarget, now: Date): readonly Flip[];
export {};
