import type { DesiredEmbed, Finding, LiveEmbed, RefusedEmbed, SettingName, Settings } from '../types.ts';
/** What a run did to one embed, and what was there before. */
export interface Done {
    readonly embedId: string;
    readonly key: string;
    readonly name: string | null;
    readonly restore: Settings;
    readonly expect: Settings;
    readonly unrestorable: readonly SettingName[];
}
export interface WayBack {
    readonly desired: readonly DesiredEmbed[];
    readonly refused: readonly RefusedEmbed[];
    readonly findings: readonly Finding[];
}
export declare function wayBack(runId: string, done: readonly Done[], live: ReadonlyMap<string, LiveEmbed>): WayBack;
