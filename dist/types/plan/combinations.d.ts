import type { Finding, SettingName } from '../types.ts';
import type { JudgedEmbed } from './judged.ts';
interface Combination {
    readonly rule: string;
    /** All must hold; `empty` is a tenancy list without rows. */
    readonly when: {
        readonly [K in SettingName]?: string | boolean;
    };
    /** One sentence without a full stop. */
    readonly message: string;
}
export declare const COMBINATIONS: readonly Combination[];
/** Those that the plan creates before those that are already there. */
export declare function combinationFindings(embeds: readonly JudgedEmbed[]): readonly Finding[];
export {};
