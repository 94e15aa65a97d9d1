import type { Change, Finding, LiveEmbed, Settings } from '../types.ts';
import type { Compare } from './standing.ts';
export interface Aftermath {
    /** Managed embeds that were in order and are not any more, although this run did not write to them. */
    readonly moved: readonly string[];
    readonly findings: readonly Finding[];
}
interface Run {
    readonly changes: readonly Change[];
    /** What the manifest wants of the settings that this run does not write, by embed id. */
    readonly desired: ReadonlyMap<string, Settings>;
    readonly before: ReadonlyMap<string, LiveEmbed>;
    readonly compare: Compare;
}
export declare function aftermathOf({ changes, desired, before, compare }: Run, after: ReadonlyMap<string, LiveEmbed>): Aftermath;
export {};
