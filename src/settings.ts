// The catalogue: every access setting that a manifest can manage, and the one place that knows about it.
// Order here is the order of settings in payloads, plans and documents. To add a setting, add a row.

import type { SettingChange, SettingName, Settings, SettingValue, TenancyRow } from './types.ts';

/** What a flag lets the viewers of an embed do, as the end of the sentence "viewers can …". */
interface FlagSpec {
  readonly name: SettingName;
  readonly kind: 'flag';
  readonly title: string;
  readonly ability: string;
  readonly aliases: readonly string[];
}

interface ChoiceSpec {
  readonly name: SettingName;
  readonly kind: 'choice';
  readonly title: string;
  /** What it decides, as a clause. */
  readonly about: string;
  readonly values: readonly string[];
  /** The value that opens access, where one does. */
  readonly widest?: string;
  readonly aliases: readonly string[];
}

interface TextSpec {
  readonly name: SettingName;
  readonly kind: 'text';
  readonly title: string;
  readonly about: string;
  readonly aliases: readonly string[];
}

interface TenancySpec {
  readonly name: SettingName;
  readonly kind: 'tenancy';
  readonly title: string;
  readonly about: string;
  readonly aliases: readonly string[];
}

export type SettingSpec = FlagSpec | ChoiceSpec | TextSpec | TenancySpec;

const flag = (name: SettingName, title: string, ability: string, aliases: readonly string[] = []): FlagSpec => ({
  name,
  kind: 'flag',
  title,
  ability,
  aliases,
});

/** Aliases are spellings that other generations of the API use for the same setting (docs/databrain-api.md). */
export const CATALOGUE: readonly SettingSpec[] = [
  {
    name: 'datamartName',
    kind: 'text',
    title: 'datamart',
    about: 'which datamart viewers build metrics on',
    aliases: ['dataMartName', 'datamart_name'],
  },
  flag('isAllowAiPilot', 'AI pilot', 'ask questions about the data in natural language', ['isAllowAipilot']),
  flag('isAllowEmailReports', 'e-mail reports', 'schedule e-mail reports, which leave the product'),
  flag('isAllowManageMetrics', 'manage metrics', 'choose which metrics the dashboard shows'),
  flag('isAllowMetricCreation', 'metric creation', 'build new metrics on the datamart'),
  flag('isAllowMetricDeletion', 'metric deletion', 'delete metrics'),
  flag('isAllowMetricLayoutChange', 'layout change', 'rearrange the dashboard'),
  flag('isAllowMetricUpdate', 'metric update', 'edit existing metrics'),
  flag('isAllowUnderlyingData', 'underlying data', 'see the raw rows behind a metric'),
  flag('isAllowCreateDashboardView', 'dashboard views', 'save dashboard views of their own'),
  {
    name: 'metricCreationMode',
    kind: 'choice',
    title: 'creation mode',
    about: 'how viewers build metrics: in the visual builder, or by chatting with an AI',
    values: ['DRAG_DROP', 'CHAT'],
    widest: 'CHAT',
    aliases: [],
  },
  {
    name: 'joinModel',
    kind: 'choice',
    title: 'join model',
    about: 'whether new metrics use one pre-joined sheet, or join several as each chart needs',
    values: ['single', 'multi'],
    aliases: [],
  },
  {
    name: 'tableTenancySettings',
    kind: 'tenancy',
    title: 'tenancy',
    about: 'which tables are filtered by tenant, and by which column: viewers see only the rows that hold their client id',
    aliases: ['tableList'],
  },
];

export const SETTING_NAMES: readonly SettingName[] = CATALOGUE.map((spec) => spec.name);

const byName: ReadonlyMap<string, SettingSpec> = new Map(CATALOGUE.map((spec) => [spec.name, spec]));
const byAlias: ReadonlyMap<string, SettingSpec> = new Map(
  CATALOGUE.flatMap((spec) => spec.aliases.map((alias) => [alias, spec] as const)),
);

export const isSettingName = (name: string): name is SettingName => byName.has(name);

export function settingSpec(name: SettingName): SettingSpec {
  const spec = byName.get(name);
  if (spec === undefined) throw new Error(`no such setting: ${name}`);
  return spec;
}

/** The setting that a name stands for in any generation of the API; undefined for a name no generation knows. */
export const settingSpelled = (spelling: string): SettingSpec | undefined => byName.get(spelling) ?? byAlias.get(spelling);

/** The settings that are present, in catalogue order. */
export function settingEntries(settings: Settings): readonly (readonly [SettingName, SettingValue])[] {
  const entries: (readonly [SettingName, SettingValue])[] = [];
  for (const name of SETTING_NAMES) {
    const value = settings[name];
    if (value !== undefined) entries.push([name, value]);
  }
  return entries;
}

export const isTenancyRows = (value: SettingValue | undefined): value is readonly TenancyRow[] => Array.isArray(value);

/** Whether a server that forgets this value would show it: a flag that is off and a list that is empty look the same after. */
export const canBeLost = (value: SettingValue): boolean => value !== false && !(isTenancyRows(value) && value.length === 0);

/** The two ends of some changes, as settings; a value that live did not tell is absent from `before`. */
export const endsOf = (
  changes: readonly Pick<SettingChange, 'setting' | 'before' | 'after'>[],
): { readonly before: Settings; readonly after: Settings } => ({
  before: Object.fromEntries(changes.flatMap(({ setting, before }) => (before === undefined ? [] : [[setting, before]]))),
  after: Object.fromEntries(changes.map(({ setting, after }) => [setting, after])),
});
