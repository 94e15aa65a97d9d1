// A manifest and values that it should want of its embeds in, the texts that say so out. The one thing not to break: the new
// texts mean what the old ones meant in everything else, in every environment, which is checked by reading them again.

import { canonicalJson } from '../canonical.ts';
import type { DesiredEmbed, Place, SettingValue, TenancyRow } from '../types.ts';
import { meansJustThat } from './edit-check.ts';
import { entriesIn, homeOf, type Placed, type Wish } from './edit-home.ts';
import { parseManifest } from './parse.ts';
import { type ResolveContext, resolveManifest } from './resolve.ts';
import { type Branch, setText } from './set-text.ts';
import type { SourceFile } from './source.ts';
import type { Manifest } from './written.ts';

export type { Wish } from './edit-home.ts';

interface WrittenWish extends Wish {
  /** Where the new text says it. */
  readonly place: Place;
}

interface RefusedWish extends Wish {
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
 * tiers and groups keep what they say to others. In a manifest of several environments the others keep their values. What
 * the manifest wants already is passed over.
 */
export function editManifest(manifest: Manifest, wishes: readonly Wish[], context: ResolveContext): EditedManifest {
  if (wishes.length === 0) return unedited(manifest, []);
  const desired = desiredIn(manifest, context);
  const ground = { manifest, context, entries: entriesIn(manifest, context) };
  const homes = wishes
    .map(sortedRows)
    .filter(({ embedId, setting, value }) => !isSame(value, desired.get(embedId)?.settings[setting]))
    .map((wish) => ({ wish, home: homeOf(wish, desired.get(wish.embedId), ground) }));
  const possible = homes.flatMap(({ wish, home }) => (typeof home === 'string' ? [] : [{ wish, home }]));
  const refused = homes.flatMap(({ wish, home }) => (typeof home === 'string' ? [{ ...wish, reason: home }] : []));
  const edited = editPossible(manifest, possible, context);
  return { ...edited, refused: [...refused, ...edited.refused] };
}

const unedited = (manifest: Manifest, refused: readonly RefusedWish[]): EditedManifest => ({
  manifest,
  sources: manifest.sources,
  written: [],
  refused,
});

const isSame = (a: SettingValue, b: SettingValue | undefined): boolean =>
  b !== undefined && canonicalJson(a) === canonicalJson(b);

const desiredIn = (manifest: Manifest, context: ResolveContext): ReadonlyMap<string, DesiredEmbed> =>
  new Map(resolveManifest(manifest, context).desired.map((embed) => [embed.embedId, embed]));

function sortedRows(wish: Wish): Wish {
  const value = typeof wish.value === 'object' ? [...wish.value].sort(byName) : wish.value;
  return { ...wish, value };
}

const byName = (a: TenancyRow, b: TenancyRow): number => (a.name < b.name ? -1 : 1);

// ── Writing, and reading it again ───────────────────────────────────────────────────────────────────────────────

/** All at once; where that cannot be read as it was meant, by halves, so that one odd embed does not stop the others. */
function editPossible(manifest: Manifest, placed: readonly Placed[], context: ResolveContext): EditedManifest {
  if (placed.length === 0) return unedited(manifest, []);
  const outcome = editAll(manifest, placed, context);
  if (typeof outcome !== 'string') return outcome;
  const ids = [...new Set(placed.map(({ wish }) => wish.embedId))];
  if (ids.length === 1)
    return unedited(
      manifest,
      placed.map(({ wish }) => ({ ...wish, reason: outcome })),
    );
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
  if (!meansJustThat({ before: manifest, after, placed }, context))
    return 'its entry is written in a way that cannot be edited safely';
  const desired = desiredIn(after, context);
  const written = placed.flatMap(({ wish }) => {
    const place = desired.get(wish.embedId)?.origins[wish.setting]?.place;
    return place === undefined ? [] : [{ ...wish, place }];
  });
  return { manifest: after, sources, written, refused: [] };
}

/** A branch while it grows. */
type Growing = Map<string, Growing | SettingValue>;

function branchFor({ path }: SourceFile, placed: readonly Placed[]): Branch {
  const root: Growing = new Map();
  for (const { wish, home } of placed) {
    if (home.file !== path) continue;
    if (home.idFor !== undefined) put(root, ['embeds', home.key, 'id', home.idFor], wish.embedId);
    const block = home.block === undefined ? [] : ['environments', home.block];
    put(root, ['embeds', home.key, ...block, 'accessSettings', wish.setting], wish.value);
  }
  return root;
}

function put(root: Growing, path: readonly string[], value: SettingValue): void {
  let here = root;
  for (const key of path.slice(0, -1)) {
    const found = here.get(key);
    const next: Growing = found instanceof Map ? found : new Map();
    here.set(key, next);
    here = next;
  }
  here.set(path.at(-1) ?? '', value);
}
