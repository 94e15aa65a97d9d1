import type { Change, LiveEmbed, Payload, Settings } from '../types.ts';
import type { Compare } from './standing.ts';
export interface MergeCheck {
    /** Undefined where live tells no setting that was left out of the payload and could have been dropped. */
    readonly merges: boolean | undefined;
    /** The values from before of all settings that were not sent and dropped. */
    readonly lost: Settings;
}
/** What live told of the settings that an update leaves out. */
export declare function unsentOf({ accessSettings }: Payload, { settings }: LiveEmbed): Settings;
/**
 * A server that replaces drops everything that it was not sent. Where only some of that is gone, or has another value now,
 * somebody else changed it, and that is not ours to undo.
 */
export declare function checkMerge(unsent: Settings, after: LiveEmbed | undefined, compare: Compare): MergeCheck;
/** Whether an update of this embed can show how the server treats what it is not sent. */
export declare const showsMerging: ({ payload }: Change, before: LiveEmbed | undefined) => boolean;
