// The settings of many embeds in, the sets of permissions that recur among them out, as tiers with names; and which tier
// suits an embed. A set is all flags and choices that an embed is told to have: what it is not told, no tier may imply.

import { canonicalJson } from '../canonical.ts';
import { SETTING_NAMES, settingEntries, settingSpec } from '../settings.ts';
import type { SettingName, Settings, SettingValue, SettingValues } from '../types.ts';

export interface Tier {
  readonly name: string;
  readonly settings: Settings;
}

const RECURS = { embeds: 3, percent: 1 } as const;

const PERMISSIONS: readonly SettingName[] = SETTING_NAMES.filter((name) => ['flag', 'choice'].includes(settingSpec(name).kind));

type Flag = { [K in SettingName]: SettingValues[K] extends boolean ? K : never }[SettingName];

/** What a tier is named after: the gravest thing that its viewers may do. Gravest first. */
const GRAVEST: Readonly<Record<Flag, string>> = {
  isAllowUnderlyingData: 'raw-rows',
  isAllowAiPilot: 'ai-pilot',
  isAllowMetricDeletion: 'editing',
  isAllowMetricUpdate: 'editing',
  isAllowMetricCreation: 'editing',
  isAllowEmailReports: 'reports',
  isAllowManageMetrics: 'arranging',
  isAllowMetricLayoutChange: 'arranging',
  isAllowCreateDashboardView: 'arranging',
};

/** From the one that lets viewers do least to the one that lets them do most; the same for every order of `all`. */
export function recurringSets(all: readonly Settings[]): readonly Tier[] {
  const sets = new Map<string, { readonly settings: Settings; readonly key: string; count: number }>();
  for (const one of all) {
    const settings = Object.fromEntries(settingEntries(one).filter(([name]) => PERMISSIONS.includes(name)));
    const key = JSON.stringify(settings);
    const known = sets.get(key);
    if (known === undefined) sets.set(key, { settings, key, count: 1 });
    else known.count += 1;
  }
  const enough = Math.max(Math.min(RECURS.embeds, all.length), (all.length * RECURS.percent) / 100, 2);
  const recurring = [...sets.values()].filter(({ settings, count }) => count >= enough && settingEntries(settings).length > 1);
  return named(recurring.sort((a, b) => exposure(a.settings) - exposure(b.settings) || (a.key < b.key ? -1 : 1)));
}

const isOn = (settings: Settings, flag: string): boolean =>
  settingEntries(settings).some(([name, value]) => name === flag && value === true);

/** Grows with the gravest permission first, then with their number. */
function exposure(settings: Settings): number {
  const flags = Object.keys(GRAVEST);
  const gravest = flags.findIndex((flag) => isOn(settings, flag));
  return (gravest < 0 ? 0 : flags.length - gravest) * 100 + flags.filter((flag) => isOn(settings, flag)).length;
}

/** No flag on is `view-only` where every flag was told; else nobody knows that. */
function nameOf(settings: Settings): string {
  const gravest = Object.entries(GRAVEST).find(([flag]) => isOn(settings, flag));
  if (gravest !== undefined) return gravest[1];
  return Object.keys(GRAVEST).every((flag) => Object.hasOwn(settings, flag)) ? 'view-only' : 'all-off';
}

function named(sets: readonly { readonly settings: Settings }[]): readonly Tier[] {
  const used = new Map<string, number>();
  return sets.map(({ settings }) => {
    const name = nameOf(settings);
    const nth = (used.get(name) ?? 0) + 1;
    used.set(name, nth);
    return { name: nth === 1 ? name : `${name}-${nth}`, settings };
  });
}

// ── Which tier suits an embed ───────────────────────────────────────────────────────────────────────────────────

/** How an embed can be written: what its tier, if it has one, leaves for the embed itself to say. */
export interface Fit {
  readonly tier?: Tier;
  readonly own: Settings;
}

/** Remembers embeds that are alike, so that many embeds and many tiers stay cheap. */
export function tierFitter(tiers: readonly Tier[]): (settings: Settings) => Fit {
  const known = new Map<string, Fit>();
  return (settings) => {
    const key = JSON.stringify(settingEntries(settings));
    const fit = known.get(key) ?? bestFit(settings, tiers);
    known.set(key, fit);
    return fit;
  };
}

/** More than that, and the name of the tier would tell a reviewer something that is not so. */
const MOST_EXCEPTIONS = 2;

/** The shortest way to write the settings; among equals without a tier, then the first. */
function bestFit(settings: Settings, tiers: readonly Tier[]): Fit {
  let best: Fit = { own: settings };
  let length = settingEntries(settings).length;
  for (const tier of tiers) {
    if (settingEntries(tier.settings).some(([name]) => settings[name] === undefined)) continue;
    const own = Object.fromEntries(settingEntries(settings).filter(([name, value]) => !same(value, tier.settings[name])));
    const written = Object.keys(own).length + 1;
    if (written >= length || exceptionsTo(tier, own) > MOST_EXCEPTIONS) continue;
    best = { tier, own };
    length = written;
  }
  return best;
}

/** How many settings of the tier an embed has otherwise. */
export const exceptionsTo = (tier: Tier, own: Settings): number =>
  settingEntries(tier.settings).filter(([name]) => own[name] !== undefined).length;

const same = (a: SettingValue, b: SettingValue | undefined): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && canonicalJson(a) === canonicalJson(b));
