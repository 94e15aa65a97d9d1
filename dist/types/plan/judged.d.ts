import type { Change, DesiredEmbed, Drift, LiveEmbed, MissingEmbed, SettingName, Settings, SettingValue } from '../types.ts';
/** A value on record: since when, and by which run. */
interface Mark {
    /** ISO 8601. */
    readonly at: string;
    readonly run: string;
}
/** What the history holds of one embed. */
export interface Remembered {
    readonly settings: Settings;
    readonly since: {
        readonly [K in SettingName]?: Mark;
    };
}
/** The values that were verified in the environment that changes come from, by manifest key. */
export interface Promotion {
    /** The name of that environment. */
    readonly from: string;
    readonly verified: ReadonlyMap<string, Remembered>;
}
/** A value that a rollback took away, and that nobody wrote since. */
export interface TakenAway {
    readonly embedId: string;
    readonly setting: SettingName;
    readonly value: SettingValue;
    /** The rollback. */
    readonly run: string;
    /** The run that it took back. */
    readonly rollbackOf: string;
}
/** A setting that was written to and fro. */
export interface Flip {
    readonly embedId: string;
    readonly setting: SettingName;
    /** Between these two. */
    readonly values: readonly [SettingValue, SettingValue];
    readonly writes: number;
    /** ISO 8601, of the first of these writes. */
    readonly since: string;
}
/** What the history says about changes like these; empty where there is no history. */
export interface Precedents {
    /** Absent where the environment is not promoted from another, and for a rollback. */
    readonly promotedFrom?: Promotion;
    readonly takenAway?: readonly TakenAway[];
    readonly flips?: readonly Flip[];
}
/** A managed embed that is live. */
export interface JudgedEmbed {
    readonly desired: DesiredEmbed;
    readonly live: LiveEmbed;
    /** Absent where the plan leaves the embed as it is. */
    readonly change?: Change;
    /** The settings after the plan; one that is neither told nor wanted stays unknown. */
    readonly result: Settings;
}
export interface Judged {
    /** The instant for which the plan is made. */
    readonly at: Date;
    /** The number of embeds that limits are a share of. */
    readonly managed: number;
    readonly embeds: readonly JudgedEmbed[];
    /** In the order of the plan. */
    readonly changes: readonly Change[];
    readonly missing: readonly MissingEmbed[];
    readonly drift: readonly Drift[];
    /** By embed id. */
    readonly lastApplied: ReadonlyMap<string, Remembered>;
    /** The run that the plan takes back: what is wanted then comes from the history, which knows no tiers and owners. */
    readonly rollbackOf?: string;
    readonly precedents: Precedents;
}
export {};
