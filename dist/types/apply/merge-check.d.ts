import type { Change, LiveEmbed, Settings } from '../types.ts';
import type { Compare } from './standing.ts';
export interface MergeCheck {
    /** Undefined where live tells no setting that was left out of the payload. */
    readonly merges: boolean | undefined;
    /** The values from before of all settings that were not sent and moved. */
    readonly lost: Settings;
}
export declare function checkMerge(change: Change, before: LiveEmbed, after: LiveEmbed | undefined, compare: Compare): MergeCheck;
