import type { DesiredEmbed, Finding, LiveEmbed, RefusedEmbed, SettingName, Settings } from '../types.ts';
/** What a run did to one embed, and what was there before. */
export interface Done {
    readonly embedId: string;
    readonly key: string;
    readonly name: string | null;
    readonly restore: Settings;
    readonly expect: Settings;
    /** What the server dropped although the run did not send it: put back where live shows none. */
    readonly lost: Settings;
    /** What the run sent and in the end did not see; it counts only where live shows a value of `after` again. */
    readonly again: {
        readonly before: Settings;
        readonly after: Settings;
        readonly lost: Settings;
    };
    readonly unrestorable: readonly SettingName[];
}
export interface WayBack {
    readonly desired: readonly DesiredEmbed[];
    readonly refused: readonly RefusedEmbed[];
    readonly findings: readonly Finding[];
}
export declare function wayBack(runId: string, done: readonly Done[], live: ReadonlyMap<string, LiveEmbed>): WayBack;
