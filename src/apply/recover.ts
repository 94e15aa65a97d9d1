// Intents of earlier runs that were left open, and live state, in; what became of each, as records for the history, out.
// A crash leaves a run without its last word; live state has it, and every later decision needs it.

import type { Intent, Reconcile, VerifyLost } from '../records.ts';
import { canBeLost, settingEntries } from '../settings.ts';
import type { Finding, LiveEmbed, SettingChange, Settings } from '../types.ts';
import { checkMerge } from './merge-check.ts';
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

/** What updates that no look has followed have taken with them although they did not send it: this server replaces. */
export function lostWith(
  unread: readonly Intent[],
  live: ReadonlyMap<string, LiveEmbed>,
  compare: Compare,
): readonly VerifyLost[] {
  const seen = unread.flatMap((intent) => {
    const { run, embedId, unsent = {} } = intent;
    const now = live.get(embedId);
    const standing = standingOf({ settings: changesOf(intent) }, now, compare);
    return standing === 'before' ? [] : [{ run, embedId, standing, ...checkMerge(unsent, now, compare) }];
  });
  // Where more updates took effect and left the rest alone, this server merges: then somebody else has emptied the others.
  const kept = seen.filter(({ standing, merges }) => standing === 'after' && merges === true);
  if (kept.length > seen.filter(({ merges }) => merges === false).length) return [];
  return seen.flatMap(({ run, embedId, merges, lost }) =>
    merges === false ? [{ kind: 'verify', run, embedId, lost } as const] : [],
  );
}

/** What an embed lost with an update of `run` that did not send it, as it was before. */
export interface Loss {
  readonly embedId: string;
  readonly run: string;
  readonly settings: Settings;
  /** Where the run has put it back: what live shows if the update arrived a second time, and took it again. */
  readonly again?: Settings;
}

/** Of each loss, what live still lacks. */
export function stillMissing(losses: readonly Loss[], live: ReadonlyMap<string, LiveEmbed>, compare: Compare): readonly Loss[] {
  return losses.flatMap((loss) => {
    const now = live.get(loss.embedId)?.settings;
    if (now === undefined || (loss.again !== undefined && !showsAny(loss.again, now, compare))) return [];
    const missing = settingEntries(loss.settings).filter(([name]) => {
      const value = now[name];
      return value === undefined || !canBeLost(value);
    });
    return missing.length === 0 ? [] : [{ ...loss, settings: Object.fromEntries(missing) }];
  });
}

/** Says of each loss what will be missing after a plan that wants the settings of `desired`, by embed id. */
export function lossFindings(
  missing: readonly Loss[],
  desired: ReadonlyMap<string, { readonly settings: Settings }>,
): readonly Finding[] {
  return missing.flatMap(({ embedId, run, settings }): readonly Finding[] => {
    const wanted = desired.get(embedId)?.settings ?? {};
    const names = settingEntries(settings).flatMap(([name]) => (wanted[name] === undefined ? [name] : []));
    if (names.length === 0) return [];
    const message = `run ${run} made the server drop what it did not send: ${names.join(', ')}; rollback ${run} brings it back`;
    // Without its tenancy list an embed may show every tenant's rows: nobody should pass by that.
    const severity = names.includes('tableTenancySettings') ? 'approve' : 'warning';
    return [{ rule: 'settings-lost', severity, message, embedId, introducedByPlan: false }];
  });
}

const showsAny = (values: Settings, live: Settings, compare: Compare): boolean =>
  settingEntries(values).some(([name, value]) => {
    const { different, untold } = compare({ [name]: value }, live);
    return different + untold === 0;
  });
