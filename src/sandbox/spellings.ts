// How each endpoint family spells the settings that it takes and shows. Pure.
// A spelling that a family does not know is ignored by its updates, silently, as unknown keys are.

import { SETTING_NAMES } from '../settings.ts';
import type { Dialect, SettingName } from '../types.ts';

/** Settings that came after the legacy family. */
const LATER: readonly SettingName[] = ['isAllowCreateDashboardView', 'joinModel'];

const modern: ReadonlyMap<string, SettingName> = new Map(SETTING_NAMES.map((name) => [name, name]));

// Two generations share the legacy paths and differ in the casing of the AI pilot flag; both are taken.
const legacy: ReadonlyMap<string, SettingName> = new Map([
  ...SETTING_NAMES.filter((name) => !LATER.includes(name) && name !== 'tableTenancySettings').map(
    (name) => [name, name] as const,
  ),
  ['isAllowAipilot', 'isAllowAiPilot'],
  ['tableList', 'tableTenancySettings'],
]);

/** Spelling → setting, for the settings that updates of a family take. */
export const spellingsTaken = (family: Dialect): ReadonlyMap<string, SettingName> => (family === 'legacy' ? legacy : modern);

/** Setting → spelling in `embedDataAppAccessSetting`, which never showed the datamart. */
export const LEGACY_SHOWN: ReadonlyMap<string, string> = new Map(
  [...legacy]
    .filter(([spelling, name]) => name !== 'datamartName' && spelling !== 'isAllowAiPilot')
    .map(([spelling, name]) => [name, spelling]),
);
