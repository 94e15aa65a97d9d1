// A plan's changes, drift and history in; findings where a plan would undo on the quiet what somebody did on purpose out:
// narrow from outside, roll back, or fight over a setting.

import type { Change, Drift, Finding, SettingChange } from '../types.ts';
import type { Flip, Judged, TakenAway } from './judged.ts';
import { normalise, sameValue } from './normalise.ts';
import { many, valueWords } from './wording.ts';

export const precedentFindings = ({ changes, drift, precedents, rollbackOf }: Judged): readonly Finding[] => {
  // Taking back a rollback by name is no quiet undoing.
  const takenAway = (precedents.takenAway ?? []).filter(({ run }) => run !== rollbackOf);
  return [
    ...joined(changes, drift, rewidening),
    ...joined(changes, takenAway, undoing),
    ...(precedents.flips ?? []).map((flip) => fight(flip, changes)),
  ];
};

/** Each changed setting with what there is about it. */
function joined<T extends { readonly embedId: string; readonly setting: string }>(
  changes: readonly Change[],
  facts: readonly T[],
  judge: (setting: SettingChange, fact: T) => Pick<Finding, 'rule' | 'message'> | undefined,
): readonly Finding[] {
  const factBy = new Map(facts.map((fact) => [JSON.stringify([fact.embedId, fact.setting]), fact]));
  return changes.flatMap(({ embedId, settings }) =>
    settings.flatMap((changed): readonly Finding[] => {
      const fact = factBy.get(JSON.stringify([embedId, changed.setting]));
      const found = fact && judge(changed, fact);
      if (found === undefined) return [];
      return [{ ...found, severity: 'approve', embedId, setting: changed.setting, introducedByPlan: true }];
    }),
  );
}

function rewidening({ direction, after }: SettingChange, drift: Drift): Pick<Finding, 'rule' | 'message'> | undefined {
  const outside = drift.class === 'outside' || drift.class === 'conflict';
  if (!outside || drift.direction !== 'narrow' || (direction !== 'widen' && direction !== 'tenancy')) return undefined;
  const since = drift.since === undefined ? 'it was last applied' : drift.since;
  const moved = `somebody narrowed this from ${valueWords(drift.lastApplied)} to ${valueWords(drift.live)} since ${since}`;
  return { rule: 'rewidens', message: `${moved}; the plan makes it ${valueWords(after)}` };
}

function undoing({ after, setting }: SettingChange, taken: TakenAway): Pick<Finding, 'rule' | 'message'> | undefined {
  if (!sameValue(normalise({ [setting]: taken.value })[setting], after)) return undefined;
  const took = `${valueWords(after)} is what run ${taken.run} took away when it rolled back run ${taken.rollbackOf}`;
  const message = `${took}; the manifest still says so`;
  return { rule: 'undoes-rollback', message };
}

function fight({ embedId, setting, values, writes, since }: Flip, changes: readonly Change[]): Finding {
  const again = changes.some((change) => change.embedId === embedId && change.settings.some((one) => one.setting === setting));
  const [one, other] = values.map(valueWords);
  const message = `${many(writes, 'write')} since ${since} moved this between ${one} and ${other}: two writers seem to disagree`;
  return { rule: 'two-writers', severity: 'warning', message, embedId, setting, introducedByPlan: again };
}
