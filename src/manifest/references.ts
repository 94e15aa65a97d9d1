// What all files declare together in, every name in it that leads nowhere or round in a circle out.

import type { Issue } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { errorAt, MAX_ISSUES } from './issues.ts';
import { quoted } from './visible.ts';
import type { Draft, Written } from './written.ts';

/** Every tier that is used is declared, and `extends` leads somewhere. */
export function tierRules({ tiers, groups, embeds }: Draft): readonly Issue[] {
  const known = new Set(tiers.map(({ name }) => name));
  const used = [...tiers.map((tier) => tier.extends), ...groups.map(({ tier }) => tier), ...embeds.map(({ tier }) => tier)];
  const places = new Map(tiers.map(({ name, place }) => [name, place]));
  const inCircles = circles(new Map(tiers.map((tier) => [tier.name, tier.extends?.value]))).map((names) =>
    errorAt(places.get(names[0] ?? ''), 'TIER_CYCLE', {
      message: `Tiers extend each other in a circle: ${circleText(names)}.`,
      hint: 'Take extends away from one of them.',
    }),
  );
  return [
    ...unknown(
      'UNKNOWN_TIER',
      used.filter((tier) => tier !== undefined),
      known,
    ),
    ...inCircles,
  ];
}

/** Every environment that is used is declared, and `promoteFrom` leads somewhere. */
export function environmentRules({ environments, embeds }: Draft): readonly Issue[] {
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
  return [...unknown('UNKNOWN_ENVIRONMENT', used, known), ...inCircles];
}

const NAMES_LISTED = 10;

function unknown(
  code: 'UNKNOWN_TIER' | 'UNKNOWN_ENVIRONMENT',
  used: readonly Written<string>[],
  known: ReadonlySet<string>,
): readonly Issue[] {
  const noun = code === 'UNKNOWN_TIER' ? 'tier' : 'environment';
  const listed = [...known].slice(0, NAMES_LISTED).map(quoted).join(', ');
  const declared =
    listed === '' ? `No file declares any ${noun}.` : `Declared are: ${listed}${known.size > NAMES_LISTED ? ', …' : ''}.`;
  // Looking for the nearest name costs time for each, so not for more than are shown.
  const strangers = used.filter(({ value }) => !known.has(value)).slice(0, MAX_ISSUES + 1);
  return strangers.map(({ value, place }) =>
    errorAt(place, code, { message: `There is no ${noun} ${quoted(value)}.`, hint: didYouMean(value, known) ?? declared }),
  );
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
