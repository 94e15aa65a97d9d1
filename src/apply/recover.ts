// Intents of earlier runs that were left open, and live state, in; what became of each, as records for the history, out.
// A crash leaves a run without its last word; live state has it, and every later decision needs it.

import type { Intent, Reconcile } from '../records.ts';
import { settingEntries } from '../settings.ts';
import type { LiveEmbed, SettingChange } from '../types.ts';
import { type Compare, type Standing, standingOf } from './standing.ts';

export interface OpenIntent {
  readonly intent: Intent;
  /** Whether an update may have left the machine. */
  readonly attempted: boolean;
}

const FOUND: Readonly<Record<Standing, readonly [Reconcile['status'], string]>> = {
  after: ['applied', 'live holds every value that was meant'],
  before: ['not-applied', 'live holds every value from before'],
  between: ['mixed', 'live holds some of the values that were meant, and some from before'],
  untold: ['undetermined', 'live does not tell'],
  foreign: ['undetermined', 'live holds neither what was meant nor what was before'],
  gone: ['undetermined', 'the embed is not listed any more'],
};

export function reconcile(
  open: readonly OpenIntent[],
  live: ReadonlyMap<string, LiveEmbed>,
  compare: Compare,
): readonly Reconcile[] {
  return open.map(({ intent, attempted }) => {
    const { run, embedId } = intent;
    const standing = standingOf({ settings: changesOf(intent) }, live.get(embedId), compare);
    const [status, note] = attempted ? FOUND[standing] : (['not-applied', 'it was never sent'] as const);
    return { kind: 'reconcile', run, embedId, status, note };
  });
}

const changesOf = ({ before, after }: Intent): readonly Pick<SettingChange, 'setting' | 'before' | 'after'>[] =>
  settingEntries(after).map(([setting, value]) => {
    const known = before[setting];
    return { setting, ...(known !== undefined && { before: known }), after: value };
  });
