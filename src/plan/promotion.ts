// A plan's changes and the values verified in the environment that they come from in; a finding for each change that was
// not tried there, or not for long enough, out.

import type { Change, Finding, SettingChange } from '../types.ts';
import type { Promotion } from './judged.ts';
import { normalise, sameValue } from './normalise.ts';
import { durationWords, valueWords } from './wording.ts';

interface Soak {
  readonly soakMs?: number;
  readonly at: Date;
}

/** None where the environment is not promoted from another. */
export const promotionFindings = (
  changes: readonly Change[],
  promotion: Promotion | undefined,
  soak: Soak,
): readonly Finding[] =>
  promotion === undefined
    ? []
    : changes.flatMap((change) => change.settings.flatMap((setting) => judgeSetting({ change, setting }, promotion, soak)));

interface Promoted {
  readonly change: Change;
  readonly setting: SettingChange;
}

function judgeSetting({ change, setting: changed }: Promoted, promotion: Promotion, soak: Soak): readonly Finding[] {
  const { setting, after } = changed;
  const tried = promotion.verified.get(change.key);
  const value = normalise(tried?.settings ?? {})[setting];
  const found = (rule: string, message: string): readonly Finding[] => [
    { rule, severity: 'approve', message, embedId: change.embedId, setting, introducedByPlan: true },
  ];
  const planned = `${setting} becomes ${valueWords(after)}`;
  if (value === undefined)
    return found('not-promoted', `${planned}, but no verified value of ${change.key} is on record in ${promotion.from}`);
  const since = tried?.since[setting]?.at;
  if (!sameValue(value, after)) {
    return found('not-promoted', `${planned}, but ${promotion.from} was last verified with ${valueWords(value)}`);
  }
  const { soakMs = 0, at } = soak;
  const age = since === undefined ? 0 : at.getTime() - Date.parse(since);
  if (age >= soakMs) return [];
  const held = `${promotion.from} has held it for ${durationWords(age)}`;
  return found('not-soaked', `${planned}, but ${held} only; the policy wants ${durationWords(soakMs)}`);
}
