// Which keys may stand where, as the schema says it too (a test compares them): for hints, since a validator's complaint
// names what is wrong but not what would be right.

import { SETTING_NAMES } from '../settings.ts';

/**
 * A mapping with `keys`, a mapping or list whose every value is the same kind of part, or a text of one form. A key without
 * a part is a leaf.
 */
export interface Part {
  readonly noun: string;
  readonly keys?: Readonly<Record<string, string | null>>;
  readonly each?: string;
  /** How it is to be written, as a hint. */
  readonly form?: string;
}

/** Parts by name, and which of them a whole file is. */
export interface Grammar {
  readonly root: string;
  readonly parts: ReadonlyMap<string, Part>;
}

const settings: Readonly<Record<string, string | null>> = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, name === 'tableTenancySettings' ? 'tenancy' : null]),
);

export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  [
    'manifest',
    {
      noun: 'the manifest',
      keys: {
        $schema: null,
        version: null,
        dataApp: null,
        environments: 'environments',
        tiers: 'tiers',
        groups: 'groups',
        embeds: 'embeds',
      },
    },
  ],
  ['environments', { noun: 'environments', each: 'environment' }],
  ['environment', { noun: 'an environment', keys: { dataApp: null, promoteFrom: null } }],
  ['tiers', { noun: 'tiers', each: 'tier' }],
  ['tier', { noun: 'a tier', keys: { extends: null, ...settings } }],
  ['groups', { noun: 'groups', each: 'group' }],
  ['group', { noun: 'a group', keys: { name: null, match: 'match', tier: null, accessSettings: 'accessSettings' } }],
  ['match', { noun: 'match', keys: { name: null, embedType: null } }],
  ['embeds', { noun: 'embeds', each: 'embed' }],
  [
    'embed',
    {
      noun: 'an embed',
      keys: {
        id: 'ids',
        name: null,
        owner: null,
        tier: null,
        accessSettings: 'accessSettings',
        environments: 'environmentBlocks',
        overrides: 'overrides',
      },
    },
  ],
  ['ids', { noun: 'id', each: 'id' }],
  ['environmentBlocks', { noun: 'environments', each: 'environmentBlock' }],
  ['environmentBlock', { noun: 'an environment of an embed', keys: { accessSettings: 'accessSettings' } }],
  ['overrides', { noun: 'overrides', each: 'override' }],
  ['override', { noun: 'an override', keys: { reason: null, from: null, until: null, accessSettings: 'accessSettings' } }],
  ['accessSettings', { noun: 'accessSettings', keys: settings }],
  ['tenancy', { noun: 'tableTenancySettings', keys: { noIsolation: null }, each: 'tenancyRow' }],
  ['tenancyRow', { noun: 'a table of tableTenancySettings', keys: { name: null, clientColumn: null } }],
]);

export const MANIFEST_GRAMMAR: Grammar = { root: 'manifest', parts: PARTS };

/** The part at a path of keys and list indexes from the root; undefined at a leaf and where the path leaves the grammar. */
export function partAt(path: readonly string[], { root, parts }: Grammar): Part | undefined {
  let here = parts.get(root);
  for (const segment of path) {
    const keys = here?.keys;
    const next = keys !== undefined && Object.hasOwn(keys, segment) ? keys[segment] : here?.each;
    here = next == null ? undefined : parts.get(next);
  }
  return here;
}
