// A tree in, whether it certainly has the shape of a manifest out. Says less than the schema and never more: where this is
// not sure, the validator decides. It spares the many manifests without an error what telling errors costs.

import { CATALOGUE, type SettingSpec } from '../settings.ts';
import type { Node } from './tree.ts';

type Fits = (node: Node) => boolean;

export const certainlyFits = (root: Node): boolean => manifest(root);

/** The same for one entry of `embeds`. */
export const certainlyFitsEmbed = (key: string, value: Node): boolean => isIdentifier(key) && embed(value);

// ── Texts ───────────────────────────────────────────────────────────────────────────────────────────────────────

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

const isIdentifier = (text: string): boolean => text.length <= 256 && /^ *[!-~][ -~]*$/.test(text) && !RESERVED.has(text);

const textThat =
  (fits: (text: string) => boolean): Fits =>
  (node) =>
    node.kind === 'scalar' && typeof node.value === 'string' && fits(node.value);

const anyText = textThat(() => true);
const identifier = textThat(isIdentifier);
const text = textThat((value) => value.length <= 1000 && /\S/.test(value));
const instant = textThat((value) => value.length > 0 && value.length <= 40);

// ── Mappings and lists ──────────────────────────────────────────────────────────────────────────────────────────

/** A mapping with no other keys than these. */
function record(keys: Readonly<Record<string, Fits>>, required: readonly string[] = []): Fits {
  const table = new Map(Object.entries(keys));
  return (node) => {
    if (node.kind !== 'map') return false;
    for (const [key, { value }] of node.entries) if (table.get(key)?.(value) !== true) return false;
    return required.every((key) => node.entries.has(key));
  };
}

/** A mapping from names. */
const named =
  (each: Fits): Fits =>
  (node) => {
    if (node.kind !== 'map') return false;
    for (const [key, { value }] of node.entries) if (!isIdentifier(key) || !each(value)) return false;
    return true;
  };

const filled =
  (part: Fits): Fits =>
  (node) =>
    part(node) && node.kind === 'map' && node.entries.size > 0;

const listOf =
  (each: Fits, least = 0): Fits =>
  (node) =>
    node.kind === 'list' && node.items.length >= least && node.items.every(each);

const either =
  (one: Fits, other: Fits): Fits =>
  (node) =>
    one(node) || other(node);

// ── The language ────────────────────────────────────────────────────────────────────────────────────────────────

const flag: Fits = (node) => node.kind === 'scalar' && typeof node.value === 'boolean';

const tenancy = either(
  listOf(record({ name: identifier, clientColumn: identifier }, ['name', 'clientColumn']), 1),
  record({ noIsolation: text }, ['noIsolation']),
);

function setting(spec: SettingSpec): Fits {
  switch (spec.kind) {
    case 'flag':
      return flag;
    case 'choice':
      return textThat((value) => spec.values.includes(value));
    case 'text':
      return text;
    case 'tenancy':
      return tenancy;
  }
}

const settings = Object.fromEntries(CATALOGUE.map((spec) => [spec.name, setting(spec)]));
const accessSettings = record(settings);

const environment = record({ dataApp: text, promoteFrom: identifier }, ['dataApp']);

const group = record(
  {
    name: identifier,
    match: filled(record({ name: text, embedType: text })),
    tier: identifier,
    accessSettings,
  },
  ['name', 'match'],
);

const override = record({ reason: text, from: instant, until: instant, accessSettings }, [
  'reason',
  'from',
  'until',
  'accessSettings',
]);

const embed = record({
  id: either(identifier, filled(named(identifier))),
  name: text,
  owner: text,
  tier: identifier,
  accessSettings,
  environments: named(record({ accessSettings }, ['accessSettings'])),
  overrides: listOf(override),
});

const manifest = record(
  {
    $schema: anyText,
    version: (node) => node.kind === 'scalar' && node.value === 1,
    dataApp: text,
    environments: filled(named(environment)),
    tiers: named(record({ extends: identifier, ...settings })),
    groups: listOf(group),
    embeds: named(embed),
  },
  ['version'],
);
