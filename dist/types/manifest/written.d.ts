import type { Place, SettingName, SettingValue } from '../types.ts';
import type { SourceFile } from './source.ts';
export interface Written<T> {
    readonly value: T;
    readonly place: Place;
}
/** One setting; its place is that of its key. Tenancy rows are normalised: sorted by table name. */
export interface WrittenSetting extends Written<SettingValue> {
    /** Of a tenancy list: its tables in the order of writing. */
    readonly tables?: readonly Written<string>[];
    /** Of a tenancy list that is declared empty: why. */
    readonly noIsolation?: string;
}
export type WrittenSettings = ReadonlyMap<SettingName, WrittenSetting>;
export interface WrittenEnvironment {
    readonly name: string;
    readonly place: Place;
    readonly dataApp: string;
    readonly promoteFrom?: Written<string>;
}
export interface WrittenTier {
    readonly name: string;
    readonly place: Place;
    readonly extends?: Written<string>;
    readonly settings: WrittenSettings;
}
export interface WrittenGroup {
    readonly name: string;
    readonly place: Place;
    /** Globs over the live embed; all that are present must match. */
    readonly match: {
        readonly name?: string;
        readonly embedType?: string;
    };
    readonly tier?: Written<string>;
    readonly settings: WrittenSettings;
}
export interface WrittenOverride {
    readonly reason: string;
    readonly place: Place;
    readonly from: Written<string>;
    readonly until: Written<string>;
    readonly settings: WrittenSettings;
}
export interface WrittenEmbed {
    readonly key: string;
    readonly place: Place;
    /** One id for all environments, or one for each; absent where the key is the id. */
    readonly id?: Written<string> | ReadonlyMap<string, Written<string>>;
    readonly name?: string;
    readonly owner?: string;
    readonly tier?: Written<string>;
    readonly settings: WrittenSettings;
    /** What differs in single environments, by name. */
    readonly environments: ReadonlyMap<string, Written<WrittenSettings>>;
    readonly overrides: readonly WrittenOverride[];
}
/** A manifest without errors. Either `dataApp` or `environments` is present. */
export interface Manifest {
    readonly dataApp?: string;
    readonly environments?: readonly WrittenEnvironment[];
    readonly tiers: ReadonlyMap<string, WrittenTier>;
    readonly groups: readonly WrittenGroup[];
    readonly embeds: readonly WrittenEmbed[];
    /** `sha256:…` over what is meant: the same for any layout of files, order and comments. */
    readonly digest: string;
    /** The files it was read from, for showing a place in its surroundings. */
    readonly sources: readonly SourceFile[];
}
/** What all files declare together, before the rules have judged it: names may occur twice and lead nowhere. */
export interface Draft {
    /** Where each file starts. */
    readonly files: readonly Place[];
    readonly dataApps: readonly Written<string>[];
    /** The place of each `environments` key. */
    readonly environmentLists: readonly Place[];
    readonly environments: readonly WrittenEnvironment[];
    readonly tiers: readonly WrittenTier[];
    readonly groups: readonly WrittenGroup[];
    readonly embeds: readonly WrittenEmbed[];
}
