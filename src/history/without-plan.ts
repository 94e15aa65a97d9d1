// Verified entries and the id of a plan in, the entries without the runs of that plan out. Pure.
// For the way back from a run: what an earlier attempt at that very way back wrote is no later change of somebody else.

import type { Entry } from '../records.ts';

export function withoutRunsOf(planId: string, entries: readonly Entry[]): readonly Entry[] {
  const own = new Set(entries.flatMap((entry) => (entry.kind === 'run.start' && entry.planId === planId ? [entry.run] : [])));
  return own.size === 0 ? entries : entries.filter(({ run }) => run === undefined || !own.has(run));
}
