import type { SettingChange, SettingName, Settings, SettingValue, TenancyRow } from './types.ts';
/** What a flag lets the viewers of an embed do, as the end of the sentence "viewers can …". */
interface FlagSpec {
    readonly name: SettingName;
    readonly kind: 'flag';
    readonly title: string;
    readonly ability: string;
    readonly aliases: readonly string[];
}
interface ChoiceSpec {
    readonly name: SettingName;
    readonly kind: 'choice';
    readonly title: string;
    /** What it decides, as a clause. */
    readonly about: string;
    readonly values: readonly string[];
    /** The value that opens access, where one does. */
    readonly widest?: string;
    readonly aliases: readonly string[];
}
interface TextSpec {
    readonly name: SettingName;
    readonly kind: 'text';
    readonly title: string;
    readonly about: string;
    readonly aliases: readonly string[];
}
interface TenancySpec {
    readonly name: SettingName;
    readonly kind: 'tenancy';
    readonly title: string;
    readonly about: string;
    readonly aliases: readonly string[];
}
export type SettingSpec = FlagSpec | ChoiceSpec | TextSpec | TenancySpec;
/** Aliases are spellings that other generations of the API use for the same setting (docs/databrain-api.md). */
export declare const CATALOGUE: readonly SettingSpec[];
export declare const SETTING_NAMES: readonly SettingName[];
export declare const isSettingName: (name: string) => name is SettingName;
export declare function settingSpec(name: SettingName): SettingSpec;
/** The setting that a name stands for in any generation of the API; undefined for a name no generation knows. */
export declare const settingSpelled: (spelling: string) => SettingSpec | undefined;
/** The settings that are present, in catalogue order. */
export declare function settingEntries(settings: Settings): readonly (readonly [SettingName, SettingValue])[];
export declare const isTenancyRows: (value: SettingValue | undefined) => value is readonly TenancyRow[];
/** Whether a server that forgets this value would show it: a flag that is off and a list that is empty look the same after. */
export declare const canBeLost: (value: SettingValue) => boolean;
/** The two ends of some changes, as settings; a value that live did not tell is absent from `before`. */
export declare const endsOf: (changes: readonly Pick<SettingChange, 'setting' | 'before' | 'after'>[]) => {
    readonly before: Settings;
    readonly after: Settings;
};
export {};
