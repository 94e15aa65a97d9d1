// A draft without errors in, the digest of what it means out: the same for any layout of files, order, comments and quotes.

import { digestOf } from '../canonical.ts';
import { parseInstant } from './instant.ts';
import type { Draft, Written, WrittenSettings } from './written.ts';

/** What of a draft the digest rests on. */
export interface Meaning extends Pick<Draft, 'environments' | 'tiers' | 'groups' | 'embeds'> {
  readonly dataApps: readonly Pick<Written<string>, 'value'>[];
}

/** `sha256:…`. Names are values here, never keys, so no name can collide with a property. */
export const digestOfDraft = (draft: Meaning): string =>
  digestOf({
    dataApp: draft.dataApps.map(({ value }) => value),
    environments: sorted(draft.environments.map(({ name, dataApp, promoteFrom }) => [name, dataApp, text(promoteFrom)])),
    tiers: sorted(draft.tiers.map((tier) => [tier.name, text(tier.extends), settings(tier.settings)])),
    groups: sorted(
      draft.groups.map(({ name, match, tier, settings: own }) => [
        name,
        match.name ?? null,
        match.embedType ?? null,
        text(tier),
        settings(own),
      ]),
    ),
    embeds: sorted(
      draft.embeds.map((embed) => [
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
      ]),
    ),
  });

/** Each row starts with its name. */
const sorted = (rows: readonly (readonly [string, ...unknown[]])[]): readonly unknown[] =>
  [...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

const text = (written: Written<string> | undefined): string | null => written?.value ?? null;

/** In catalogue order, as they were transcribed. */
const settings = (written: WrittenSettings): readonly unknown[] =>
  [...written].map(([name, { value, noIsolation }]) => [name, value, noIsolation ?? null]);

function ids(id: Draft['embeds'][number]['id']): unknown {
  if (id === undefined) return null;
  return 'value' in id ? id.value : sorted([...id].map(([environment, { value }]) => [environment, value]));
}
