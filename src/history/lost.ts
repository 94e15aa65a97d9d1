// Verified entries in; what updates have taken with them that they did not send, and which may have, out.
// A server that replaces forgets what is not sent. A run that is cut off before it could look leaves that to the next one.

import type { Entry, Intent, RunStart } from '../records.ts';
import { settingEntries } from '../settings.ts';
import type { Settings } from '../types.ts';
import { effectOf, hasLost, isOf, type LogTarget, mayBeSent, only, runsOf, type Step } from './trail.ts';
import { type Undo, undoRun } from './undo.ts';

/**
 * Updates that no look has followed yet, of runs since it was last seen that this server merges: what live showed before of
 * the settings that they did not send may be gone.
 */
export function unreadIntents(entries: readonly Entry[], target: LogTarget): readonly Intent[] {
  const all = runsOf(entries).filter((run) => isOf(target, run));
  const since = all.slice(all.findLastIndex(({ end }) => end?.merges === true) + 1);
  return since.flatMap(({ start, trails }) =>
    trails.flatMap(({ steps }) => {
      // A later step of the same run was sent to put right what a look had found.
      const last = steps.at(-1);
      return last !== undefined && isUnread(last, start) ? [last.intent] : [];
    }),
  );
}

const isUnread = (step: Step, start: RunStart): boolean =>
  mayBeSent(step, start) &&
  effectOf(step) !== 'left' &&
  settingEntries(step.intent.unsent ?? {}).length > 0 &&
  settingEntries(step.lost).length === 0 &&
  !step.words.some(({ kind }) => kind === 'verify' || kind === 'reconcile');

/** What an embed lost with an update that did not send it, as it was before. */
export interface Loss {
  readonly embedId: string;
  readonly key: string;
  /** The run that sent the update. */
  readonly run: string;
  readonly settings: Settings;
  /** Where the run has put it back: what live shows if the update arrived a second time, and took it again. */
  readonly again?: Settings;
}

/** What no later run is on record to have written since. Whether it is still missing, only live can tell. */
export const losses = (entries: readonly Entry[], target: LogTarget): readonly Loss[] =>
  runsOf(entries)
    .filter((run) => isOf(target, run) && run.trails.some(hasLost))
    .flatMap(({ start: { run } }) => undoRun(entries, run).flatMap((undo) => lossesOf(undo, run)));

const lossesOf = ({ embedId, key, lost, again }: Undo, run: string): readonly Loss[] =>
  [
    { embedId, key, run, settings: lost },
    { embedId, key, run, settings: again.lost, again: again.after },
  ].filter(({ settings }) => settingEntries(settings).length > 0);

/** What was applied last, without what is known to be missing: where live does not tell it, it must not be taken for granted. */
export function withoutLost<T extends { readonly settings: Settings }>(
  known: ReadonlyMap<string, T>,
  missing: readonly Pick<Loss, 'embedId' | 'settings'>[],
): ReadonlyMap<string, T> {
  const kept = new Map(known);
  for (const { embedId, settings } of missing) {
    const before = kept.get(embedId);
    if (before === undefined) continue;
    kept.set(embedId, { ...before, settings: only(before.settings, (name) => settings[name] === undefined) });
  }
  return kept;
}
