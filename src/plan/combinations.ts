// The embeds as they will be in; a warning for each combination of settings that is worse than its parts out.
// Only what is told or wanted counts: a combination that rests on an unknown value is not claimed.

import { SETTING_NAMES } from '../settings.ts';
import type { Finding, SettingName, Settings } from '../types.ts';
import type { JudgedEmbed } from './judged.ts';

interface Combination {
  readonly rule: string;
  /** All must hold; `empty` is a tenancy list without rows. */
  readonly when: { readonly [K in SettingName]?: string | boolean };
  /** One sentence without a full stop. */
  readonly message: string;
}

export const COMBINATIONS: readonly Combination[] = [
  {
    rule: 'combination-rows-by-mail',
    when: { isAllowUnderlyingData: true, isAllowEmailReports: true },
    message: 'viewers see raw rows and can send reports by e-mail, so raw data can leave the product',
  },
  {
    rule: 'combination-rows-of-all-tenants',
    when: { isAllowUnderlyingData: true, tableTenancySettings: 'empty' },
    message: 'viewers see raw rows, and no table is filtered by tenant',
  },
  {
    rule: 'combination-pilot-over-all-tenants',
    when: { isAllowAiPilot: true, tableTenancySettings: 'empty' },
    message: 'viewers can ask the AI pilot anything about the data, and no table is filtered by tenant',
  },
  {
    rule: 'combination-metrics-over-all-tenants',
    when: { isAllowMetricCreation: true, tableTenancySettings: 'empty' },
    message: 'viewers can build metrics on any table of the datamart, and none is filtered by tenant',
  },
  {
    rule: 'combination-delete-without-update',
    when: { isAllowMetricDeletion: true, isAllowMetricUpdate: false },
    message: 'viewers can delete metrics that they cannot edit',
  },
];

/** Those that the plan creates before those that are already there. */
export function combinationFindings(embeds: readonly JudgedEmbed[]): readonly Finding[] {
  const findings = COMBINATIONS.flatMap((combination) => {
    const holds = holdsIn(combination.when);
    return embeds.filter(({ result }) => holds(result)).map((embed) => findingOf(combination, embed));
  });
  return [
    ...findings.filter(({ introducedByPlan }) => introducedByPlan),
    ...findings.filter(({ introducedByPlan }) => !introducedByPlan),
  ];
}

function findingOf({ rule, when, message }: Combination, embed: JudgedEmbed): Finding {
  // A setting of it that is written was not so before, or not known to be.
  const introducedByPlan = embed.change?.settings.some(({ setting }) => when[setting] !== undefined) === true;
  return { rule, severity: 'warning', message, embedId: embed.desired.embedId, introducedByPlan };
}

function holdsIn(when: Combination['when']): (settings: Settings) => boolean {
  const named = SETTING_NAMES.filter((name) => when[name] !== undefined);
  return (settings) =>
    named.every((name) => (name === 'tableTenancySettings' ? settings[name]?.length === 0 : settings[name] === when[name]));
}
