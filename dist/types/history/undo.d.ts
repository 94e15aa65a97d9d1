import type { Entry } from '../records.ts';
import type { SettingName, Settings } from '../types.ts';
import { type Move } from './trail.ts';
/** How to take back what a run did to one embed. */
export interface Undo {
    readonly embedId: string;
    readonly key: string;
    readonly name: string | null;
    /** The values from before the run. */
    readonly restore: Settings;
    /** The values that the run left: what live must show for the way back to be safe. */
    readonly expect: Settings;
    /** The values from before of what went with an update that did not send it: to be put back where live shows none. */
    readonly lost: Settings;
    readonly again: Again;
    /** Settings whose values from before the run are not known, and which therefore stay as they are. */
    readonly unrestorable: readonly SettingName[];
}
/**
 * What the run sent and in the end did not see, because it took it back by itself, or somebody else did, or it never came.
 * An update that arrives late, or once more, is seen by nobody but whoever looks at live again: that then shows `after`.
 */
interface Again extends Move {
    readonly lost: Settings;
}
/**
 * The embeds that the run changed, in the order of the log; none for a run that the log does not hold.
 * Throws HISTORY_BROKEN where a recorded inverse does not fit its record.
 */
export declare function undoRun(entries: readonly Entry[], runId: string): readonly Undo[];
export {};
