// What a run changed and what is live now in; what a rollback wants of each embed, and which it must leave alone, out.
// An embed that somebody changed since is refused as a whole: undoing one run must not undo another's work.

import { settingEntries } from '../settings.ts';
import type { DesiredEmbed, Finding, LiveEmbed, RefusedEmbed, SettingName, Settings } from '../types.ts';
import { diff } from './diff.ts';

/** What a run did to one embed, and what was there before. */
export interface Done {
  readonly embedId: string;
  readonly key: string;
  readonly name: string | null;
  readonly restore: Settings;
  readonly expect: Settings;
  readonly unrestorable: readonly SettingName[];
}

export interface WayBack {
  readonly desired: readonly DesiredEmbed[];
  readonly refused: readonly RefusedEmbed[];
  readonly findings: readonly Finding[];
}

export function wayBack(runId: string, done: readonly Done[], live: ReadonlyMap<string, LiveEmbed>): WayBack {
  const isRefused = ({ embedId, expect, restore }: Done): boolean => {
    const now = live.get(embedId);
    return now !== undefined && isMoved(expect, now) && diff(restore, now.settings).differences.length > 0;
  };
  const refused = done.filter(isRefused);
  const kept = done.filter((one) => !isRefused(one));
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

/** A value that no version of this program knows counts as moved too: somebody else put it there. */
const isMoved = (expect: Settings, { settings, foreign }: LiveEmbed): boolean =>
  diff(expect, settings).differences.some(({ before }) => before !== undefined) ||
  settingEntries(expect).some(([name]) => Object.hasOwn(foreign, name));

function desiredOf({ embedId, key, name, restore }: Done, runId: string): DesiredEmbed {
  const origin = { kind: 'history', name: runId } as const;
  const origins = Object.fromEntries(settingEntries(restore).map(([setting]) => [setting, origin]));
  return { embedId, key, ...(name !== null && { name }), settings: restore, origins, overrides: [] };
}
