// A log in, what the runs of one plan for one commit set out to do out. Pure.
// A run that was cut short leaves a part of its plan: whoever goes on with that part sends nothing that was not in the plan.

import type { Entry, Intent, RunStart } from '../records.ts';

/** By embed id, the intents of the runs that were begun with exactly this plan, for this commit; of several, the newest. */
export function begunWith(
  entries: readonly Entry[],
  { planId, commit }: Pick<RunStart, 'planId' | 'commit'>,
): ReadonlyMap<string, Intent> {
  const isSuch = (entry: Entry): boolean => entry.kind === 'run.start' && entry.planId === planId && entry.commit === commit;
  const runs = new Set(entries.filter(isSuch).map(({ run }) => run));
  return new Map(
    entries.flatMap((entry) => (entry.kind === 'intent' && runs.has(entry.run) ? [[entry.embedId, entry] as const] : [])),
  );
}
