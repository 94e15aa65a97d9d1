import type { Change, Datamart, DesiredEmbed, Finding, LiveEmbed, RefusedEmbed } from '../types.ts';
export interface PreflightInput {
    /** Of a first plan, made as if every name were right. */
    readonly changes: readonly Change[];
    /** By embed id. */
    readonly desired: ReadonlyMap<string, DesiredEmbed>;
    /** By embed id. */
    readonly live: ReadonlyMap<string, LiveEmbed>;
    /** Undefined where this token may not list them. */
    readonly datamarts: readonly Datamart[] | undefined;
}
/** What the plan must leave out, and what its reader must know. */
export interface Preflight {
    readonly refused: readonly RefusedEmbed[];
    readonly findings: readonly Finding[];
}
/** Whether there is anything to check; where there is not, the datamarts need not be asked for. */
export declare const touchesDatamarts: (changes: readonly Change[]) => boolean;
export declare function preflight({ changes, desired, live, datamarts }: PreflightInput): Preflight;
