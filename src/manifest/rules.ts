// What all files declare together in, what a schema cannot say against it out. Each rule stands alone and is complete:
// it reports every place that breaks it, and says where the other half of a contradiction stands.

import type { Issue } from '../errors.ts';
import type { Place } from '../types.ts';
import { embedIdRules } from './embed-ids.ts';
import { errorAt } from './issues.ts';
import { overrideRules } from './override-rules.ts';
import { environmentRules, tierRules } from './references.ts';
import { placeName } from './source.ts';
import { quoted } from './visible.ts';
import type { Draft, WrittenSettings } from './written.ts';

/** Rules that need only the file at hand. */
export const localIssues = (draft: Draft): readonly Issue[] => [...tableRules(draft), ...overrideRules(draft)];

/** Rules that need all files; where one could not be read, they would complain about what stands in it. */
export const jointIssues = (draft: Draft): readonly Issue[] => [
  ...targetRules(draft),
  ...declaredOnce(draft),
  ...tierRules(draft),
  ...environmentRules(draft),
  ...embedIdRules(draft),
];

// ── The target ──────────────────────────────────────────────────────────────────────────────────────────────────

function targetRules({ files, dataApps, environmentLists }: Draft): readonly Issue[] {
  const places = [...dataApps.map(({ place }) => place), ...environmentLists];
  const [first, ...others] = places;
  if (first === undefined) {
    const message = 'No file says which data app the manifest is for.';
    return [errorAt(files[0], 'TARGET_MISSING', { message, hint: 'Add dataApp: <name of the data app>, or environments.' })];
  }
  return others.map((place) =>
    errorAt(place, 'TARGET_TWICE', {
      message: `The data app or the environments are declared a second time; first in ${placeName(first)}.`,
      hint: 'All files together are one manifest: dataApp or environments stands in exactly one of them.',
    }),
  );
}

// ── Names ───────────────────────────────────────────────────────────────────────────────────────────────────────

interface Declared {
  readonly name: string;
  readonly place: Place;
}

function declaredOnce({ tiers, groups, environments, embeds }: Draft): readonly Issue[] {
  return [
    ...secondTimes('Tier', tiers),
    ...secondTimes('Group', groups),
    ...secondTimes('Environment', environments),
    ...secondTimes(
      'Embed',
      embeds.map(({ key, place }) => ({ name: key, place })),
    ),
  ];
}

function secondTimes(noun: string, declared: readonly Declared[]): readonly Issue[] {
  const first = new Map<string, Place>();
  return declared.flatMap(({ name, place }) => {
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, place);
      return [];
    }
    const message = `${noun} ${quoted(name)} is declared a second time; first in ${placeName(before)}.`;
    return [errorAt(place, 'DECLARED_TWICE', { message, hint: 'Keep one of the two.' })];
  });
}

// ── Tenancy ─────────────────────────────────────────────────────────────────────────────────────────────────────

const tableRules = ({ tiers, groups, embeds }: Draft): readonly Issue[] => [
  ...[...tiers, ...groups, ...embeds].flatMap(({ settings }) => tablesTwice(settings)),
  ...embeds.flatMap(({ environments }) => [...environments.values()].flatMap(({ value }) => tablesTwice(value))),
  ...embeds.flatMap(({ overrides }) => overrides.flatMap(({ settings }) => tablesTwice(settings))),
];

function tablesTwice(settings: WrittenSettings): readonly Issue[] {
  const tables = settings.get('tableTenancySettings')?.tables ?? [];
  if (tables.length < 2) return [];
  const first = new Map<string, Place>();
  return tables.flatMap(({ value, place }) => {
    const before = first.get(value);
    if (before === undefined) {
      first.set(value, place);
      return [];
    }
    const message = `Table ${quoted(value)} stands in this list for the second time; first in ${placeName(before)}.`;
    return [errorAt(place, 'TABLE_TWICE', { message, hint: 'A table is filtered by one column; keep one of the two.' })];
  });
}
