// A plan, the log and a merge in, which changes the merge has no say in any more out. Pure.
// One merge is one consent: a run that is started again, or late, must not put back what somebody took away after it.

import type { Entry } from '../records.ts';
import type { Change, Plan, RecordedTarget } from '../types.ts';

export interface Merge {
  /** The commit that the run is for. */
  readonly sha: string;
  /** When it was merged; ISO 8601. */
  readonly at: string;
}

/** The changes with a setting that this merge has brought where it should be, or that another run wrote after it. */
export function sentBefore({ changes, target }: Plan, entries: readonly Entry[], merge: Merge): readonly Change[] {
  const isOwn = new Map<string, boolean>();
  /** By embed, the settings that this merge set out to write. */
  const begun = new Map<string, readonly string[]>();
  const over = new Map<string, boolean>();
  for (const entry of entries) {
    if (entry.kind === 'run.start' && isSame(entry.target, target)) isOwn.set(entry.run, entry.commit === merge.sha);
    const own = isOwn.get(entry.run);
    if (own === undefined || !('embedId' in entry) || entry.embedId === undefined) continue;
    const { embedId } = entry;
    if (entry.kind === 'intent') {
      const late = !own && (begun.has(embedId) || Date.parse(entry.time) > Date.parse(merge.at));
      for (const setting of Object.keys(entry.after)) over.set(keyOf(embedId, setting), late);
      if (own) begun.set(embedId, Object.keys(entry.after));
    } else if (own && (entry.kind === 'verify' || entry.kind === 'reconcile') && 'status' in entry) {
      const there = entry.status === 'verified' || entry.status === 'applied';
      for (const setting of begun.get(embedId) ?? []) over.set(keyOf(embedId, setting), there);
    }
  }
  return changes.filter(({ embedId, settings }) => settings.some(({ setting }) => over.get(keyOf(embedId, setting)) === true));
}

const keyOf = (embedId: string, setting: string): string => JSON.stringify([embedId, setting]);

const isSame = (one: RecordedTarget, other: RecordedTarget): boolean =>
  one.baseUrl === other.baseUrl && one.dataApp === other.dataApp && one.environment === other.environment;
