// Groups and live embeds in, which groups each embed belongs to out, and where two of them want different things of it.

import { canonicalJson } from '../canonical.ts';
import type { Issue } from '../errors.ts';
import { matchesGlob } from '../glob.ts';
import { SETTING_NAMES } from '../settings.ts';
import type { LiveEmbed, Place, SettingName } from '../types.ts';
import { errorAt, warningAt } from './issues.ts';
import { placeName } from './source.ts';
import { quoted } from './visible.ts';
import type { Manifest, WrittenGroup, WrittenSettings } from './written.ts';

/** By embed id, in the order of writing; embeds that belong to no group are absent. */
export type Memberships = ReadonlyMap<string, readonly WrittenGroup[]>;

export function membershipsOf(groups: readonly WrittenGroup[], live: readonly LiveEmbed[]): Memberships {
  const members = live.map((embed) => [embed.embedId, groups.filter((group) => belongs(embed, group))] as const);
  return new Map(members.filter(([, of]) => of.length > 0));
}

/** What the API did not tell matches nothing, not even `*`: a setting is never managed on a guess. */
const belongs = ({ name, embedType }: LiveEmbed, { match }: WrittenGroup): boolean =>
  (match.name === undefined || (name !== undefined && matchesGlob(match.name, name))) &&
  (match.embedType === undefined || (embedType !== undefined && matchesGlob(match.embedType, embedType)));

/** Without live embeds nothing can be said. */
export function idleGroups({ groups }: Manifest, live: readonly LiveEmbed[], memberships: Memberships): readonly Issue[] {
  if (live.length === 0) return [];
  const busy = new Set([...memberships.values()].flat());
  return groups
    .filter((group) => !busy.has(group))
    .map(({ name, place }) =>
      warningAt(place, 'GROUP_MATCHES_NOTHING', {
        message: `No live embed matches group ${quoted(name)}.`,
        hint: 'Patterns are case-sensitive and match the whole name or type.',
      }),
    );
}

// ── Conflicts ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Two groups that want different things of `embedId`, and of what. */
export interface Conflict {
  readonly what: 'tier' | SettingName;
  readonly first: WrittenGroup;
  readonly second: WrittenGroup;
  readonly embedId: string;
}

/** What the embed itself decides, the groups need not agree on: its tier, and `decided` settings. */
export function conflictsOf(
  embedId: string,
  groups: readonly WrittenGroup[],
  { ownTier, decided }: { readonly ownTier: boolean; readonly decided: readonly WrittenSettings[] },
): readonly Conflict[] {
  if (groups.length < 2) return [];
  const wanted: readonly (readonly [Conflict['what'], (group: WrittenGroup) => unknown])[] = [
    ...(ownTier ? [] : [['tier', ({ tier }: WrittenGroup) => tier?.value] as const]),
    ...SETTING_NAMES.filter((name) => !decided.some((settings) => settings.has(name))).map(
      (name) => [name, ({ settings }: WrittenGroup) => settings.get(name)?.value] as const,
    ),
  ];
  return wanted.flatMap(([what, valueIn]) => {
    const having = groups.filter((group) => valueIn(group) !== undefined);
    const [first] = having;
    const second = having.find((group) => first !== undefined && !same(valueIn(first), valueIn(group)));
    return first === undefined || second === undefined ? [] : [{ what, first, second, embedId }];
  });
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** One for each pair of groups and thing they disagree on, however many embeds it concerns. */
export function conflictIssues(conflicts: readonly Conflict[]): readonly Issue[] {
  const alike = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const key = JSON.stringify([conflict.what, conflict.first.name, conflict.second.name]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [conflict]);
    else known.push(conflict);
  }
  return [...alike.values()].flatMap(([one, ...others]) => (one === undefined ? [] : [conflictIssue(one, others.length)]));
}

function conflictIssue({ what, first, second, embedId }: Conflict, others: number): Issue {
  const [here, there] = [placeOf(second, what), placeOf(first, what)];
  const more = others === 0 ? '' : ` and ${others} more`;
  return errorAt(here, 'GROUP_CONFLICT', {
    message: `Groups ${quoted(first.name)} (${placeName(there)}) and ${quoted(second.name)} (${placeName(here)}) both match ${quoted(embedId)}${more} and disagree on ${what}.`,
    hint: `Narrow one of the patterns, or set ${what} in the embed itself.`,
  });
}

function placeOf({ tier, settings, place }: WrittenGroup, what: Conflict['what']): Place {
  return (what === 'tier' ? tier : settings.get(what))?.place ?? place;
}
