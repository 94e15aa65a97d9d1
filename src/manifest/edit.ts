// A manifest and values that it should want of its embeds in, the texts that say so out. The one thing not to break: the new
// texts mean what the old ones meant in everything else, in every environment, which is checked by reading them again.

import { SETTING_NAMES } from '../settings.ts';
import type { DesiredEmbed, Place, SettingName, SettingValue, TenancyRow } from '../types.ts';
import { unfitValue } from './adopt.ts';
import { digestOfDraft } from './digest.ts';
import { embedIdIn } from './embed-ids.ts';
import { parseManifest } from './parse.ts';
import { type ResolveContext, resolveManifest } from './resolve.ts';
import { type Branch, isBranch, setText, type Twig } from './set-text.ts';
import { placeName, type SourceFile } from './source.ts';
import { quoted } from './visible.ts';
import type { Manifest, WrittenEmbed, WrittenSetting, WrittenSettings } from './written.ts';

/** A value that the manifest should want. */
export interface Wish {
  readonly embedId: string;
  readonly setting: SettingName;
  readonly value: SettingValue;
}

export interface WrittenWish extends Wish {
  /** Where the new text says it. */
  readonly place: Place;
}

export interface RefusedWish extends Wish {
  readonly reason: string;
}

export interface EditedManifest {
  /** The manifest as it reads now. */
  readonly manifest: Manifest;
  /** Its files, those that changed with their new text. */
  readonly sources: readonly SourceFile[];
  readonly written: readonly WrittenWish[];
  readonly refused: readonly RefusedWish[];
}

/**
 * Each wish is written where the value stands, where that is the embed's own entry; else it is added to the entry, so that
 * tiers and groups keep what they say to others. In a manifest of several environments the others keep their values.
 */
export function editManifest(manifest: Manifest, wishes: readonly Wish[], context: ResolveContext): EditedManifest {
  const desired = desiredIn(manifest, context);
  const homes = wishes.map((wish) => ({ wish, home: homeOf(wish, desired.get(wish.embedId), { manifest, context }) }));
  const possible = homes.flatMap(({ wish, home }) => (typeof home === 'string' ? [] : [{ wish: sortedRows(wish), home }]));
  const refused = homes.flatMap(({ wish, home }) => (typeof home === 'string' ? [{ ...wish, reason: home }] : []));
  const edited = editPossible(manifest, possible, context);
  return { ...edited, refused: [...refused, ...edited.refused] };
}

const desiredIn = (manifest: Manifest, context: ResolveContext): ReadonlyMap<string, DesiredEmbed> =>
  new Map(resolveManifest(manifest, context).desired.map((embed) => [embed.embedId, embed]));

function sortedRows(wish: Wish): Wish {
  const value = typeof wish.value === 'object' ? [...wish.value].sort(byName) : wish.value;
  return { ...wish, value };
}

const byName = (a: TenancyRow, b: TenancyRow): number => (a.name < b.name ? -1 : 1);

// ── Where a value belongs ───────────────────────────────────────────────────────────────────────────────────────

interface Home {
  readonly file: string;
  readonly key: string;
  /** Absent where only groups match the embed so far. */
  readonly embed?: WrittenEmbed;
  /** The environment block that it belongs into; absent for the entry's own settings. */
  readonly block?: string;
  /** For a new entry of a manifest with environments. */
  readonly idFor?: string;
}

interface Ground {
  readonly manifest: Manifest;
  readonly context: ResolveContext;
}

/** A text says why there is none. */
function homeOf({ setting, value }: Wish, desired: DesiredEmbed | undefined, ground: Ground): Home | string {
  const origin = desired?.origins[setting];
  if (desired === undefined || origin === undefined) return 'the manifest does not manage it';
  if (origin.kind === 'override') {
    const place = origin.place === undefined ? '' : ` (${placeName(origin.place)})`;
    return `the override ${quoted(origin.name)}${place} sets it for now; end the override, or wait until it ends`;
  }
  return unfitValue(setting, value) ?? entryOf(desired, origin.kind === 'environment', ground);
}

function entryOf({ embedId, source }: DesiredEmbed, inBlock: boolean, { manifest, context }: Ground): Home | string {
  const { environment } = context;
  const embed = manifest.embeds.find((one) => embedIdIn(one, environment)?.value === embedId);
  if (embed !== undefined) {
    const shared = environment !== undefined && !isFor(embed, environment);
    return {
      file: embed.place.file,
      key: embed.key,
      embed,
      ...(environment !== undefined && (inBlock || shared) && { block: environment }),
    };
  }
  if (manifest.embeds.some(({ key }) => key === embedId)) {
    return 'another entry of the manifest has its id as a key; give that entry another key';
  }
  return { file: source?.file ?? '', key: embedId, ...(environment !== undefined && { idFor: environment }) };
}

/** Whether an entry is part of this environment alone. */
const isFor = ({ id }: WrittenEmbed, environment: string): boolean =>
  id !== undefined && !('value' in id) && id.size === 1 && id.has(environment);

// ── Writing, and reading it again ───────────────────────────────────────────────────────────────────────────────

interface Placed {
  readonly wish: Wish;
  readonly home: Home;
}

/** All at once; where that cannot be read as it was meant, by halves, so that one odd embed does not stop the others. */
function editPossible(manifest: Manifest, placed: readonly Placed[], context: ResolveContext): EditedManifest {
  if (placed.length === 0) return { manifest, sources: manifest.sources, written: [], refused: [] };
  const outcome = editAll(manifest, placed, context);
  if (typeof outcome !== 'string') return outcome;
  const ids = [...new Set(placed.map(({ wish }) => wish.embedId))];
  if (ids.length === 1) {
    const refused = placed.map(({ wish }) => ({ ...wish, reason: outcome }));
    return { manifest, sources: manifest.sources, written: [], refused };
  }
  const half = new Set(ids.slice(0, ids.length >> 1));
  const first = editPossible(
    manifest,
    placed.filter(({ wish }) => half.has(wish.embedId)),
    context,
  );
  const rest = placed.filter(({ wish }) => !half.has(wish.embedId)).map(({ wish }) => wish);
  const second = editManifest(first.manifest, rest, context);
  return {
    ...second,
    written: [...first.written, ...second.written],
    refused: [...first.refused, ...second.refused],
  };
}

function editAll(manifest: Manifest, placed: readonly Placed[], context: ResolveContext): EditedManifest | string {
  const files = new Set(placed.map(({ home }) => home.file));
  const sources = manifest.sources.map((source) =>
    files.has(source.path) ? { ...source, text: setText(source, branchFor(source, placed)) } : source,
  );
  const { manifest: after, issues } = parseManifest(sources);
  if (after === undefined) return `the manifest would not be valid: ${issues[0]?.message ?? 'it could not be read'}`;
  if (after.digest !== digestWith(manifest, placed)) return 'its entry is written in a way that cannot be edited safely';
  const desired = desiredIn(after, context);
  const written = placed.flatMap(({ wish }) => {
    const place = desired.get(wish.embedId)?.origins[wish.setting]?.place;
    return place === undefined ? [] : [{ ...wish, place }];
  });
  return { manifest: after, sources, written, refused: [] };
}

function branchFor({ path }: SourceFile, placed: readonly Placed[]): Branch {
  const root = new Map<string, Twig>();
  for (const { wish, home } of placed) {
    if (home.file !== path) continue;
    if (home.idFor !== undefined) put(root, ['embeds', home.key, 'id', home.idFor], wish.embedId);
    const block = home.block === undefined ? [] : ['environments', home.block];
    put(root, ['embeds', home.key, ...block, 'accessSettings', wish.setting], wish.value);
  }
  return root;
}

function put(root: Map<string, Twig>, path: readonly string[], value: SettingValue): void {
  let here = root;
  for (const key of path.slice(0, -1)) {
    const found = here.get(key);
    const next = new Map(found !== undefined && isBranch(found) ? found : []);
    here.set(key, next);
    here = next;
  }
  here.set(path.at(-1) ?? '', value);
}

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
