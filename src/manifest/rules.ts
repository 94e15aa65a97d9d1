// What all files declare together in, what a schema cannot say against it out. Each rule stands alone and is complete:
// it reports every place that breaks it, and says where the other half of a contradiction stands.

import type { Issue } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import type { Place } from '../types.ts';
import { embedIdRules } from './embed-ids.ts';
import { errorAt } from './issues.ts';
import { overrideRules } from './override-rules.ts';
import { placeName } from './source.ts';
import { quoted } from './visible.ts';
import type { Draft, Written, WrittenSettings } from './written.ts';

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

const NAMES_LISTED = 10;

function unknown(code: 'UNKNOWN_TIER' | 'UNKNOWN_ENVIRONMENT', used: Written<string>, known: ReadonlySet<string>): Issue {
  const noun = code === 'UNKNOWN_TIER' ? 'tier' : 'environment';
  const listed = [...known].slice(0, NAMES_LISTED).map(quoted).join(', ');
  const declared =
    listed === '' ? `No file declares any ${noun}.` : `Declared are: ${listed}${known.size > NAMES_LISTED ? ', …' : ''}.`;
  const message = `There is no ${noun} ${quoted(used.value)}.`;
  return errorAt(used.place, code, { message, hint: didYouMean(used.value, known) ?? declared });
}

/** Names on the way from each declaration that come back to it; each circle is reported once, at its first declaration. */
function circles(next: ReadonlyMap<string, string | undefined>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const found: string[][] = [];
  for (const start of next.keys()) {
    const trail = new Set<string>();
    let name: string | undefined = start;
    while (name !== undefined && !done.has(name) && !trail.has(name)) {
      trail.add(name);
      name = next.get(name);
    }
    if (name !== undefined && trail.has(name)) found.push([...trail].slice([...trail].indexOf(name)));
    for (const visited of trail) done.add(visited);
  }
  return found;
}

const circleText = (names: readonly string[]): string => [...names, ...names.slice(0, 1)].map(quoted).join(' → ');

// ── Tiers and environments ──────────────────────────────────────────────────────────────────────────────────────

function tierRules({ tiers, groups, embeds }: Draft): readonly Issue[] {
  const known = new Set(tiers.map(({ name }) => name));
  const used = [...tiers.map((tier) => tier.extends), ...groups.map(({ tier }) => tier), ...embeds.map(({ tier }) => tier)];
  const unknownTiers = used.flatMap((tier) =>
    tier === undefined || known.has(tier.value) ? [] : [unknown('UNKNOWN_TIER', tier, known)],
  );
  const places = new Map(tiers.map(({ name, place }) => [name, place]));
  const inCircles = circles(new Map(tiers.map((tier) => [tier.name, tier.extends?.value]))).map((names) =>
    errorAt(places.get(names[0] ?? ''), 'TIER_CYCLE', {
      message: `Tiers extend each other in a circle: ${circleText(names)}.`,
      hint: 'Take extends away from one of them.',
    }),
  );
  return [...unknownTiers, ...inCircles];
}

function environmentRules({ environments, embeds }: Draft): readonly Issue[] {
  const known = new Set(environments.map(({ name }) => name));
  const used = [
    ...environments.flatMap(({ promoteFrom }) => (promoteFrom === undefined ? [] : [promoteFrom])),
    ...embeds.flatMap((embed) => [...embed.environments].map(([value, { place }]) => ({ value, place }))),
    ...embeds.flatMap(({ id }) =>
      id === undefined || 'value' in id ? [] : [...id].map(([value, { place }]) => ({ value, place })),
    ),
  ];
  const places = new Map(environments.map(({ name, place }) => [name, place]));
  const inCircles = circles(new Map(environments.map(({ name, promoteFrom }) => [name, promoteFrom?.value]))).map((names) =>
    errorAt(places.get(names[0] ?? ''), 'PROMOTE_CYCLE', {
      message: `Environments are promoted from each other in a circle: ${circleText(names)}.`,
      hint: 'Take promoteFrom away from the one where changes start.',
    }),
  );
  return [
    ...used.filter(({ value }) => !known.has(value)).map((one) => unknown('UNKNOWN_ENVIRONMENT', one, known)),
    ...inCircles,
  ];
}

// ── Tenancy ─────────────────────────────────────────────────────────────────────────────────────────────────────

const tableRules = (draft: Draft): readonly Issue[] => allSettings(draft).flatMap(tablesTwice);

const allSettings = ({ tiers, groups, embeds }: Draft): readonly WrittenSettings[] => [
  ...[...tiers, ...groups, ...embeds].map(({ settings }) => settings),
  ...embeds.flatMap(({ environments }) => [...environments.values()].map(({ value }) => value)),
  ...embeds.flatMap(({ overrides }) => overrides.map(({ settings }) => settings)),
];

function tablesTwice(settings: WrittenSettings): readonly Issue[] {
  const first = new Map<string, Place>();
  return (settings.get('tableTenancySettings')?.tables ?? []).flatMap(({ value, place }) => {
    const before = first.get(value);
    if (before === undefined) {
      first.set(value, place);
      return [];
    }
    const message = `Table ${quoted(value)} stands in this list for the second time; first in ${placeName(before)}.`;
    return [errorAt(place, 'TABLE_TWICE', { message, hint: 'A table is filtered by one column; keep one of the two.' })];
  });
}
