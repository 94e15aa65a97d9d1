// What a run changed and what is live now in; what a rollback wants of each embed, and which it must leave alone, out.
// An embed that somebody changed since is refused as a whole: undoing one run must not undo another's work.

import { canBeLost, settingEntries } from '../settings.ts';
import type { DesiredEmbed, Finding, LiveEmbed, RefusedEmbed, SettingName, Settings } from '../types.ts';
import { diff } from './diff.ts';

/** What a run did to one embed, and what was there before. */
export interface Done {
  readonly embedId: string;
  readonly key: string;
  readonly name: string | null;
  readonly restore: Settings;
  readonly expect: Settings;
  /** What the server dropped although the run did not send it: put back where live shows none. */
  readonly lost: Settings;
  /** What the run sent and in the end did not see; it counts only where live shows a value of `after` again. */
  readonly again: { readonly before: Settings; readonly after: Settings; readonly lost: Settings };
  readonly unrestorable: readonly SettingName[];
}

export interface WayBack {
  readonly desired: readonly DesiredEmbed[];
  readonly refused: readonly RefusedEmbed[];
  readonly findings: readonly Finding[];
}

export function wayBack(runId: string, done: readonly Done[], live: ReadonlyMap<string, LiveEmbed>): WayBack {
  const isRefused = ({ embedId, expect, lost, restore }: Done): boolean => {
    const now = live.get(embedId);
    if (now === undefined || !(isMoved(expect, now) || isFilled(lost, now))) return false;
    return diff(restore, now.settings).differences.length > 0;
  };
  const concerned = done.flatMap((one) => asLiveShows(one, live.get(one.embedId)));
  const refused = concerned.filter(isRefused);
  const kept = concerned.filter((one) => !isRefused(one));
  return {
    desired: kept.map((one) => desiredOf(one, runId)),
    refused: refused.map(({ embedId, key, name }) => ({
      ...{ embedId, key, name },
      code: 'CHANGED_SINCE_RUN',
      reason: `somebody changed it since run ${runId}`,
      hint: 'Change it through the manifest instead, or take back the later run first.',
    })),
    findings: kept.flatMap(({ embedId, unrestorable }) =>
      unrestorable.map((setting) => ({
        rule: 'cannot-restore',
        severity: 'warning',
        message: 'its value before that run is not known, so it stays as it is',
        embedId,
        setting,
        introducedByPlan: false,
      })),
    ),
  };
}

/** With all that is to be restored in `restore`; none where the run itself has left nothing to take back. */
function asLiveShows(one: Done, live: LiveEmbed | undefined): readonly Done[] {
  const shows = (wanted: Settings): boolean => live !== undefined && diff(wanted, live.settings).differences.length === 0;
  const sent = settingEntries(one.again.after);
  // Sent by no other run since, and there again: the update was delivered late, or once more.
  const again = sent.some(([name, value]) => shows({ [name]: value })) ? one.again : NOTHING;
  const moved = settingEntries(again.after).filter(([name]) => !shows({ [name]: again.before[name] }));
  const expect = { ...Object.fromEntries(moved), ...one.expect };
  const lost = { ...again.lost, ...one.lost };
  if ([...settingEntries(expect), ...settingEntries(lost)].length === 0) return [];
  return [{ ...one, restore: { ...again.before, ...one.restore, ...lost }, expect, lost }];
}

const NOTHING: Done['again'] = { before: {}, after: {}, lost: {} };

/** Whether somebody has put another value where something was lost. */
const isFilled = (lost: Settings, { settings }: LiveEmbed): boolean =>
  diff(lost, settings).differences.some(({ before }) => before !== undefined && canBeLost(before));

/** A value that no version of this program knows counts as moved too: somebody else put it there. */
const isMoved = (expect: Settings, { settings, foreign }: LiveEmbed): boolean =>
  diff(expect, settings).differences.some(({ before }) => before !== undefined) ||
  settingEntries(expect).some(([name]) => Object.hasOwn(foreign, name));

function desiredOf({ embedId, key, name, restore }: Done, runId: string): DesiredEmbed {
  const origin = { kind: 'history', name: runId } as const;
  const origins = Object.fromEntries(settingEntries(restore).map(([setting]) => [setting, origin]));
  return { embedId, key, ...(name !== null && { name }), settings: restore, origins, overrides: [] };
}
