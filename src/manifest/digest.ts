// A draft without errors in, the digest of what it means out: the same for any layout of files, order, comments and quotes.

import { digestOfText } from '../canonical.ts';
import { isTenancyRows } from '../settings.ts';
import type { SettingValue } from '../types.ts';
import { parseInstant } from './instant.ts';
import type { Draft, Written, WrittenSettings } from './written.ts';

/** What of a draft the digest rests on. */
export interface Meaning extends Pick<Draft, 'environments' | 'tiers' | 'groups' | 'embeds'> {
  readonly dataApps: readonly Pick<Written<string>, 'value'>[];
}

/** `sha256:…`. Names are values here, never keys, so no name can collide with a property. */
export const digestOfDraft = (draft: Meaning): string => digestOfText(meaningText(draft));

/**
 * Canonical JSON, row by row: keys are in alphabetical order and no text holds half a character, so that plain JSON is that
 * already. A general canonicalizer would take longer over a large manifest than its parser.
 */
export function meaningText({ dataApps, embeds, environments, groups, tiers }: Meaning): string {
  const parts = {
    dataApp: JSON.stringify(dataApps.map(({ value }) => value)),
    embeds: sortedText(embeds, ({ key }) => key, embedRow),
    environments: sortedText(environments, nameOf, ({ name, dataApp, promoteFrom }) => [name, dataApp, text(promoteFrom)]),
    groups: sortedText(groups, nameOf, ({ name, match, tier, settings: own }) => [
      name,
      match.name ?? null,
      match.embedType ?? null,
      text(tier),
      settings(own),
    ]),
    tiers: sortedText(tiers, nameOf, (tier) => [tier.name, text(tier.extends), settings(tier.settings)]),
  };
  const members = Object.entries(parts).map(([name, part]) => `"${name}":${part}`);
  return `{${members.join(',')}}`;
}

const nameOf = ({ name }: { readonly name: string }): string => name;

function sortedText<T>(all: readonly T[], nameIn: (one: T) => string, rowOf: (one: T) => readonly unknown[]): string {
  const rows = [...all].sort((a, b) => compare(nameIn(a), nameIn(b))).map((one) => JSON.stringify(rowOf(one)));
  return `[${rows.join(',')}]`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const embedRow = (embed: Meaning['embeds'][number]): readonly unknown[] => [
  embed.key,
  ids(embed.id),
  embed.name ?? null,
  embed.owner ?? null,
  text(embed.tier),
  settings(embed.settings),
  sorted([...embed.environments].map(([name, block]) => [name, settings(block.value)])),
  sorted(
    embed.overrides.map(({ reason, from, until, settings: own }) => [
      `${parseInstant(from.value)} ${parseInstant(until.value)} ${reason}`,
      settings(own),
    ]),
  ),
];

/** Each row starts with its name. */
const sorted = (rows: readonly (readonly [string, unknown])[]): readonly unknown[] => [...rows].sort(([a], [b]) => compare(a, b));

const text = (written: Written<string> | undefined): string | null => written?.value ?? null;

/** In catalogue order, as they were transcribed. */
function settings(written: WrittenSettings): readonly unknown[] {
  const rows: unknown[] = [];
  for (const [name, { value, noIsolation }] of written) rows.push([name, plain(value), noIsolation ?? null]);
  return rows;
}

const plain = (value: SettingValue): unknown =>
  isTenancyRows(value) ? value.map(({ name, clientColumn }) => ({ clientColumn, name })) : value;

function ids(id: Draft['embeds'][number]['id']): unknown {
  if (id === undefined) return null;
  return 'value' in id ? id.value : sorted([...id].map(([environment, { value }]) => [environment, value]));
}
