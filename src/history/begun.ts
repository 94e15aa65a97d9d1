// A log in, what runs of one plan set out to do out. Pure.
// A run that was cut short leaves a part of its plan: whoever goes on with that part sends nothing that was not in the plan.

import type { Entry, Intent } from '../records.ts';

/** By embed id, the intents of the runs that were begun with exactly this plan; of several, the newest. */
export function begunWith(entries: readonly Entry[], planId: string): ReadonlyMap<string, Intent> {
  const runs = new Set(entries.flatMap((entry) => (entry.kind === 'run.start' && entry.planId === planId ? [entry.run] : [])));
  return new Map(
    entries.flatMap((entry) => (entry.kind === 'intent' && runs.has(entry.run) ? [[entry.embedId, entry] as const] : [])),
  );
}
