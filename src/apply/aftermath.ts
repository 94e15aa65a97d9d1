// The state before a run, the state after it and what the run wrote in; what else moved out.
// A run vouches for more than its own writes: nothing that it did not mean to change may have changed.

import { settingEntries } from '../settings.ts';
import type { Change, Finding, LiveEmbed, SettingName, Settings } from '../types.ts';
import type { Compare } from './standing.ts';

export interface Aftermath {
  /** Managed embeds that were in order and are not any more, although this run did not write to them. */
  readonly moved: readonly string[];
  readonly findings: readonly Finding[];
}

interface Run {
  readonly changes: readonly Change[];
  /** What the manifest wants of the settings that this run does not write, by embed id. */
  readonly desired: ReadonlyMap<string, Settings>;
  readonly before: ReadonlyMap<string, LiveEmbed>;
  readonly compare: Compare;
}

export function aftermathOf({ changes, desired, before, compare }: Run, after: ReadonlyMap<string, LiveEmbed>): Aftermath {
  const written = new Map(changes.map(({ embedId, settings }) => [embedId, new Set(settings.map(({ setting }) => setting))]));
  const moved: string[] = [];
  const findings: Finding[] = [];
  for (const [embedId, known] of before) {
    const now = after.get(embedId);
    if (now === undefined) continue;
    const others = movedSettings(known, now, written.get(embedId) ?? new Set(), compare);
    if (others.length === 0) continue;
    const wanted = desired.get(embedId) ?? {};
    const managed = others.filter(
      (name) => wanted[name] !== undefined && compare({ [name]: wanted[name] }, now.settings).different > 0,
    );
    if (managed.length > 0) moved.push(embedId);
    findings.push({
      rule: 'changed-meanwhile',
      severity: 'warning',
      message: `${others.join(', ')} changed during the run, although it was not sent`,
      embedId,
      introducedByPlan: false,
    });
  }
  return { moved, findings };
}

function movedSettings(
  known: LiveEmbed,
  now: LiveEmbed,
  written: ReadonlySet<SettingName>,
  compare: Compare,
): readonly SettingName[] {
  if (known.settings === now.settings) return [];
  const unsent = settingEntries(known.settings).filter(([name]) => !written.has(name));
  return unsent.filter(([name, value]) => compare({ [name]: value }, now.settings).different > 0).map(([name]) => name);
}
