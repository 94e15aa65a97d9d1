// Settings of an embed in; how much they open, and where they are wider than a tier, out. A rank to look by, not a measure:
// the API tells no usage, so nobody can say from here what is allowed and never used.

import { settingEntries, settingSpec } from '../settings.ts';
import type { LiveEmbed, SettingName, Settings } from '../types.ts';
import { diff } from './diff.ts';
import { judge } from './direction.ts';

/** What each open setting counts. Rows that leave the product, or that others own, weigh most. */
const WEIGHTS: { readonly [K in SettingName]?: number } = {
  isAllowUnderlyingData: 8,
  isAllowAiPilot: 6,
  isAllowEmailReports: 5,
  isAllowMetricCreation: 4,
  metricCreationMode: 3,
  isAllowMetricUpdate: 2,
  isAllowMetricDeletion: 2,
  isAllowManageMetrics: 1,
  isAllowMetricLayoutChange: 1,
  isAllowCreateDashboardView: 1,
};
const NO_TENANCY = 20;

export interface Exposure {
  /** 0 where nothing is open, as far as live tells. */
  readonly score: number;
  /** What is open, weightiest first. */
  readonly open: readonly SettingName[];
  /** Settings that live does not tell: the score may be higher. */
  readonly untold: readonly SettingName[];
}

export function exposureOf({ settings }: Pick<LiveEmbed, 'settings'>): Exposure {
  const weighed = settingEntries(settings)
    .map(([name, value]) => ({ name, weight: isOpen(name, value) ? weightOf(name) : 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const known = [...Object.keys(WEIGHTS), 'tableTenancySettings'] as readonly SettingName[];
  return {
    score: weighed.reduce((sum, { weight }) => sum + weight, 0),
    open: weighed.map(({ name }) => name),
    untold: known.filter((name) => settings[name] === undefined),
  };
}

const weightOf = (name: SettingName): number => (name === 'tableTenancySettings' ? NO_TENANCY : (WEIGHTS[name] ?? 0));

function isOpen(name: SettingName, value: unknown): boolean {
  const spec = settingSpec(name);
  if (spec.kind === 'flag') return value === true;
  if (spec.kind === 'choice') return value === spec.widest;
  return spec.kind === 'tenancy' && Array.isArray(value) && value.length === 0;
}

/** The settings of `live` that open more than `tier` does; those that either does not tell are left out. */
export function widerThan(tier: Settings, live: Settings): readonly SettingName[] {
  const moved = diff(live, tier).differences.filter(({ before }) => before !== undefined);
  const directions = judge(moved);
  return moved
    .filter((_, i) => directions[i]?.direction === 'widen' || directions[i]?.direction === 'tenancy')
    .map(({ setting }) => setting);
}
