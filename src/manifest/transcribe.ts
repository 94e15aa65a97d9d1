// The trees of all files in, what they declare together out. Total: what does not have the right shape is left out here,
// because `shape` has complained about it, so that the rules can still judge the rest.

import type { Place } from '../types.ts';
import { type LinedSource, placeAt } from './source.ts';
import { accessSettings, settingsOf } from './transcribe-settings.ts';
import { entryAt, itemsAt, type Node, stringAt } from './tree.ts';
import type { Draft, Written, WrittenEmbed, WrittenEnvironment, WrittenGroup, WrittenOverride, WrittenTier } from './written.ts';

/** One file and its tree. */
export interface ReadTree {
  readonly lined: LinedSource;
  readonly root: Node;
}

export const transcribe = (trees: readonly ReadTree[]): Draft => joined(trees.map(draftOf));

/** What several files declare together. */
export function joined(drafts: readonly Draft[]): Draft {
  return {
    files: drafts.flatMap(({ files }) => files),
    dataApps: drafts.flatMap(({ dataApps }) => dataApps),
    environmentLists: drafts.flatMap(({ environmentLists }) => environmentLists),
    environments: drafts.flatMap(({ environments }) => environments),
    tiers: drafts.flatMap(({ tiers }) => tiers),
    groups: drafts.flatMap(({ groups }) => groups),
    embeds: drafts.flatMap(({ embeds }) => embeds),
  };
}

/** What one file declares. */
export function draftOf({ lined, root }: ReadTree): Draft {
  const dataApp = entryAt(root, 'dataApp');
  const environments = entryAt(root, 'environments');
  return {
    files: [placeAt(lined, root.start)],
    dataApps: dataApp === undefined ? [] : [{ value: stringAt(root, 'dataApp') ?? '', place: placeAt(lined, dataApp.keyStart) }],
    environmentLists: environments === undefined ? [] : [placeAt(lined, environments.keyStart)],
    environments: declarations(lined, root, 'environments').map((one) => environmentOf(lined, one)),
    tiers: declarations(lined, root, 'tiers').map((one) => tierOf(lined, one)),
    groups: itemsAt(root, 'groups').flatMap((node) => groupOf(lined, node)),
    embeds: declarations(lined, root, 'embeds').map((one) => embedOf(lined, one)),
  };
}

// ── Declarations ────────────────────────────────────────────────────────────────────────────────────────────────

/** An entry of a mapping whose keys are names. */
export interface Declaration {
  readonly name: string;
  readonly place: Place;
  readonly node: Node;
}

function declarations(lined: LinedSource, node: Node, key: string): readonly Declaration[] {
  const map = entryAt(node, key)?.value;
  const entries = map?.kind === 'map' ? [...map.entries] : [];
  return entries.map(([name, { keyStart, value }]) => ({ name, place: placeAt(lined, keyStart), node: value }));
}

function environmentOf(lined: LinedSource, { name, place, node }: Declaration): WrittenEnvironment {
  const dataApp = textAt(lined, node, 'dataApp');
  const promoteFrom = textAt(lined, node, 'promoteFrom');
  return { name, place, dataApp: dataApp?.value ?? '', ...(promoteFrom && { promoteFrom }) };
}

function tierOf(lined: LinedSource, { name, place, node }: Declaration): WrittenTier {
  const base = textAt(lined, node, 'extends');
  return { name, place, ...(base && { extends: base }), settings: settingsOf(lined, node) };
}

function groupOf(lined: LinedSource, node: Node): readonly WrittenGroup[] {
  const name = textAt(lined, node, 'name');
  if (name === undefined) return [];
  const match = entryAt(node, 'match')?.value;
  const byName = match && textAt(lined, match, 'name')?.value;
  const byType = match && textAt(lined, match, 'embedType')?.value;
  const tier = textAt(lined, node, 'tier');
  return [
    {
      name: name.value,
      place: placeAt(lined, node.start),
      match: { ...(byName !== undefined && { name: byName }), ...(byType !== undefined && { embedType: byType }) },
      ...(tier && { tier }),
      settings: accessSettings(lined, node),
    },
  ];
}

export function embedOf(lined: LinedSource, { name: key, place, node }: Declaration): WrittenEmbed {
  const id = textAt(lined, node, 'id') ?? idsOf(lined, node);
  const name = textAt(lined, node, 'name')?.value;
  const owner = textAt(lined, node, 'owner')?.value;
  const tier = textAt(lined, node, 'tier');
  const environments = declarations(lined, node, 'environments').map(
    (block) => [block.name, { value: accessSettings(lined, block.node), place: block.place }] as const,
  );
  return {
    key,
    place,
    ...(id && { id }),
    ...(name !== undefined && { name }),
    ...(owner !== undefined && { owner }),
    ...(tier && { tier }),
    settings: accessSettings(lined, node),
    environments: new Map(environments),
    overrides: itemsAt(node, 'overrides').flatMap((item) => overrideOf(lined, item)),
  };
}

function idsOf(lined: LinedSource, node: Node): ReadonlyMap<string, Written<string>> | undefined {
  const ids = entryAt(node, 'id')?.value;
  if (ids?.kind !== 'map') return undefined;
  const written = [...ids.entries.keys()].map((environment) => [environment, textAt(lined, ids, environment)] as const);
  return new Map(written.flatMap(([environment, id]) => (id === undefined ? [] : [[environment, id] as const])));
}

function overrideOf(lined: LinedSource, node: Node): readonly WrittenOverride[] {
  const [reason, from, until] = [textAt(lined, node, 'reason'), textAt(lined, node, 'from'), textAt(lined, node, 'until')];
  if (reason === undefined || from === undefined || until === undefined) return [];
  return [{ reason: reason.value, place: placeAt(lined, node.start), from, until, settings: accessSettings(lined, node) }];
}

function textAt(lined: LinedSource, node: Node, key: string): Written<string> | undefined {
  const value = stringAt(node, key);
  const start = entryAt(node, key)?.value.start;
  return value === undefined || start === undefined ? undefined : { value, place: placeAt(lined, start) };
}
