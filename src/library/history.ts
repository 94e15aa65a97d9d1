// The place of a change history in, its runs and records out. Reads, never repairs, and needs no token.

import { openHistoryAt } from '../history/open-history.ts';
import { type RunSummary, runs } from '../history/recall.ts';
import type { Entry } from '../records.ts';
import { quietRuntime } from './access.ts';

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
export async function readHistory(location: string, cwd?: string): Promise<HistoryRead> {
  const history = await openHistoryAt(location, quietRuntime(cwd === undefined ? {} : { cwd }));
  const entries = await history.read();
  return { runs: runs(entries), entries };
}
