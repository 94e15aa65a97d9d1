import { type RunSummary } from '../history/recall.ts';
import type { Entry } from '../records.ts';
export interface HistoryRead {
    /** Every run, oldest first. */
    readonly runs: readonly RunSummary[];
    /** Every record, in the order in which they were written. */
    readonly entries: readonly Entry[];
}
/**
 * The history at `file:PATH` or `git:BRANCH`, its chain verified; an empty one where there is none yet.
 * Throws USAGE, HISTORY_UNREADABLE, or HISTORY_BROKEN naming the first bad record.
 */
export declare function readHistory(location: string, cwd?: string): Promise<HistoryRead>;
