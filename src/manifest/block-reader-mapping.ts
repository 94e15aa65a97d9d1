// A mapping while it is read: keys and values in, the node out. The entries of one mapping can be harvested instead, so that
// of a file with thousands of them, none is held for longer than it takes to read it.

import type { Cursor } from './block-reader-scalar.ts';
import type { MapEntry, MapNode } from './tree.ts';

/** Hands the entries below one key of the outermost mapping on, one by one; that mapping is then read as an empty one. */
export interface Harvest {
  readonly below: string;
  /** False ends the reading. */
  readonly take: (key: string, entry: MapEntry) => boolean;
}

export interface TreeCursor extends Cursor {
  readonly harvest?: Harvest | undefined;
  /** The key of the outermost mapping that was read last. */
  within?: string;
}

export interface OpenMapping {
  readonly entries: Map<string, MapEntry>;
  readonly start: number;
  readonly take: Harvest['take'] | undefined;
}

/** `depth` is 1 for the outermost. */
export function openMapping({ at, harvest, within }: TreeCursor, depth: number): OpenMapping {
  const isHarvest = depth === 2 && harvest !== undefined && harvest.below === within;
  return { entries: new Map(), start: at, take: isHarvest ? harvest.take : undefined };
}

const HARVESTED: MapEntry = { keyStart: 0, value: { kind: 'list', items: [], start: 0 } };

/** False where the key was there before, or reading is to end. */
export function put({ entries, take }: OpenMapping, key: string, entry: MapEntry): boolean {
  const { size } = entries;
  entries.set(key, take === undefined ? entry : HARVESTED);
  return entries.size > size && (take === undefined || take(key, entry));
}

export const closeMapping = ({ entries, start, take }: OpenMapping): MapNode => ({
  kind: 'map',
  entries: take === undefined ? entries : new Map(),
  start,
});
