// A manifest before and after an edit, and what the edit was to write, in; whether it wrote just that out. Judged twice: by the
// digest of all that is written, and by what every embed comes to in every environment.

import { canonicalJson } from '../canonical.ts';
import { SETTING_NAMES } from '../settings.ts';
import type { Place, SettingName, SettingValue } from '../types.ts';
import { digestOfDraft } from './digest.ts';
import type { Home, Placed, Wish } from './edit-home.ts';
import { type ResolveContext, resolveManifest } from './resolve.ts';
import type { Manifest, WrittenEmbed, WrittenSetting, WrittenSettings } from './written.ts';

export interface Edit {
  readonly before: Manifest;
  readonly after: Manifest;
  readonly placed: readonly Placed[];
}

/** `context` is that in which the wishes hold. */
export function meansJustThat({ before, after, placed }: Edit, context: ResolveContext): boolean {
  if (after.digest !== digestWith(before, placed)) return false;
  const wanted = wantedOf(placed);
  const chosen = context.environment;
  const others = (before.environments ?? []).map(({ name }) => name).filter((name) => name !== chosen);
  return (
    canonicalJson(settingsIn(after, context)) === canonicalJson(settingsIn(before, context, wanted)) &&
    others.every((environment) => {
      const elsewhere = { environment, now: context.now, live: [] };
      return canonicalJson(settingsIn(after, elsewhere)) === canonicalJson(settingsIn(before, elsewhere));
    })
  );
}

// ── What embeds come to ─────────────────────────────────────────────────────────────────────────────────────────

type Wanted = ReadonlyMap<string, Readonly<Partial<Record<SettingName, SettingValue>>>>;

function wantedOf(placed: readonly Placed[]): Wanted {
  const wanted = new Map<string, Partial<Record<SettingName, SettingValue>>>();
  for (const { wish } of placed) {
    const known = wanted.get(wish.embedId);
    if (known === undefined) wanted.set(wish.embedId, { [wish.setting]: wish.value });
    else known[wish.setting] = wish.value;
  }
  return wanted;
}

/** By id. Who has an entry of its own and who is in a group alone makes no difference. */
const settingsIn = (manifest: Manifest, context: ResolveContext, wanted: Wanted = new Map()): readonly unknown[] =>
  resolveManifest(manifest, context)
    .desired.map(({ embedId, tier = null, settings }) => [embedId, tier, { ...settings, ...wanted.get(embedId) }] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

// ── What is written ─────────────────────────────────────────────────────────────────────────────────────────────

/** The digest of the manifest with exactly these values in their homes. */
function digestWith(manifest: Manifest, placed: readonly Placed[]): string {
  const embeds = new Map(manifest.embeds.map((embed) => [embed.key, embed]));
  for (const { wish, home } of placed) embeds.set(home.key, withWish(embeds.get(home.key) ?? newEntry(wish, home), wish, home));
  const { dataApp, environments = [], tiers, groups } = manifest;
  return digestOfDraft({
    dataApps: dataApp === undefined ? [] : [{ value: dataApp }],
    environments,
    tiers: [...tiers.values()],
    groups,
    embeds: [...embeds.values()],
  });
}

const NOWHERE: Place = { file: '', line: 1, column: 1 };

const newEntry = ({ embedId }: Wish, { key, idFor }: Home): WrittenEmbed => ({
  key,
  place: NOWHERE,
  ...(idFor !== undefined && { id: new Map([[idFor, { value: embedId, place: NOWHERE }]]) }),
  settings: new Map(),
  environments: new Map(),
  overrides: [],
});

function withWish(embed: WrittenEmbed, wish: Wish, { block }: Home): WrittenEmbed {
  if (block === undefined) return { ...embed, settings: withSetting(embed.settings, wish) };
  const before = embed.environments.get(block);
  const value = withSetting(before?.value ?? new Map(), wish);
  return { ...embed, environments: new Map([...embed.environments, [block, { value, place: before?.place ?? NOWHERE }]]) };
}

/** In catalogue order, as they are read. */
function withSetting(settings: WrittenSettings, { setting, value }: Wish): WrittenSettings {
  const all = new Map<SettingName, WrittenSetting>([...settings, [setting, { value, place: NOWHERE }]]);
  return new Map(SETTING_NAMES.flatMap((name) => [...all].filter(([one]) => one === name)));
}
