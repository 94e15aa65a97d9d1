// Last applied, live and desired settings of one embed in; who moved each setting that does not agree out.
// A setting that live does not tell is never drift, and one that was never applied has nothing to drift from.

import { SETTING_NAMES } from '../settings.ts';
import type { Direction, DriftClass, SettingName, Settings, SettingValue } from '../types.ts';
import type { Difference } from './diff.ts';
import { judge } from './direction.ts';
import { normaliseValue, sameValue } from './normalise.ts';

export interface SettingDrift {
  readonly setting: SettingName;
  readonly class: DriftClass;
  readonly direction: Direction;
  readonly lastApplied?: SettingValue;
  readonly live: SettingValue;
  readonly desired: SettingValue;
}

interface ThreeStates {
  readonly lastApplied: Settings;
  readonly live: Settings;
  readonly desired: Settings;
}

/**
 * `pending`: the manifest moved. `outside`: live moved. `conflict`: both, to different values. `adopted`: both, to the
 * same value. The direction is that of live against last applied; for `pending` it is that of desired against live.
 */
export function classifyDrift(states: ThreeStates): readonly SettingDrift[] {
  const { lastApplied, live, desired } = states;
  const moved = SETTING_NAMES.flatMap((setting) => {
    const drift = classify(setting, lastApplied[setting], live[setting], desired[setting]);
    return drift === undefined ? [] : [drift];
  });
  if (moved.length === 0) return [];
  const pending = withDirections(moved.filter((drift) => drift.class === 'pending'));
  const others = withDirections(moved.filter((drift) => drift.class !== 'pending'));
  return moved.map((drift) => ({ ...drift, direction: (pending.get(drift.setting) ?? others.get(drift.setting)) as Direction }));
}

type Undirected = Omit<SettingDrift, 'direction'>;

function classify(
  setting: SettingName,
  last: SettingValue | undefined,
  live: SettingValue | undefined,
  desired: SettingValue | undefined,
): Undirected | undefined {
  if (live === undefined || desired === undefined) return undefined;
  const driftClass = whoMoved(last, live, desired);
  if (driftClass === undefined) return undefined;
  const lastApplied = last === undefined ? {} : { lastApplied: normaliseValue(last) };
  return { setting, class: driftClass, ...lastApplied, live: normaliseValue(live), desired: normaliseValue(desired) };
}

function whoMoved(last: SettingValue | undefined, live: SettingValue, desired: SettingValue): DriftClass | undefined {
  if (last === undefined) return sameValue(live, desired) ? undefined : 'pending';
  const [liveMoved, manifestMoved] = [!sameValue(last, live), !sameValue(last, desired)];
  if (!liveMoved) return manifestMoved ? 'pending' : undefined;
  if (!manifestMoved) return 'outside';
  return sameValue(live, desired) ? 'adopted' : 'conflict';
}

/** Settings that moved the same way are judged together, as in a plan. */
function withDirections(drifts: readonly Undirected[]): ReadonlyMap<SettingName, Direction> {
  const differences = drifts.map(
    (drift): Difference =>
      drift.class === 'pending'
        ? { setting: drift.setting, before: drift.live, after: drift.desired }
        : { setting: drift.setting, ...(drift.lastApplied !== undefined && { before: drift.lastApplied }), after: drift.live },
  );
  return new Map(judge(differences).map(({ direction }, i) => [(drifts[i] as Undirected).setting, direction]));
}
