import type { LiveEmbed, LookProgress, SettingName } from '../types.ts';
import type { Gaps } from './gaps.ts';
import type { Failure } from './read-body.ts';
/** Fills what gaps it can. Remembers for the run what it can tell. Throws only what ends the run. */
export type Rung = (gaps: Gaps, report: (progress: LookProgress) => void) => Promise<void>;
/** What one look tells of one embed. */
export type Seen = Pick<LiveEmbed, 'settings' | 'foreign'>;
/** `beside`: the server answered, but not to the question. */
export type Sight<T> = {
    readonly kind: 'seen';
    readonly seen: T;
} | {
    readonly kind: 'beside';
} | Failure;
/**
 * Whether a failure says that this way of looking is of no use on this server. `proven`: it has been of use before, so
 * that the failure is the embed's own. Throws where the token is refused; but servers with 400 for a bad token have it
 * also for what a good one may not read, so that 400 counts only from a way that is proven.
 */
export declare function isUseless({ error, problem, again, absent }: Failure, proven: boolean): boolean;
export declare const settingsSeen: ({ settings }: Seen) => readonly SettingName[];
