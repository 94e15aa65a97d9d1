import type { Change, LiveEmbed, Payload, Settings } from '../types.ts';
import type { Compare } from './standing.ts';
export interface MergeCheck {
    /** Undefined where live shows neither: nothing was left out that could be dropped, or somebody else has moved it since. */
    readonly merges: boolean | undefined;
    /** The values from before of all settings that were not sent and dropped. */
    readonly lost: Settings;
}
/** What live told of the settings that an update leaves out. */
export declare function unsentOf({ accessSettings }: Payload, { settings }: LiveEmbed): Settings;
/**
 * A server that replaces drops everything that it was not sent, and one that merges drops nothing. Where only a part is gone,
 * or nothing is as it was, somebody else has had a hand in it: that proves nothing, and is not ours to undo.
 */
export declare function checkMerge(unsent: Settings, after: LiveEmbed | undefined, compare: Compare): MergeCheck;
/** Whether an update of this embed can show how the server treats what it is not sent. */
export declare const showsMerging: ({ payload }: Change, before: LiveEmbed | undefined) => boolean;
