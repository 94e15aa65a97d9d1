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
export declare function openMapping({ at, harvest, within }: TreeCursor, depth: number): OpenMapping;
/** False where the key was there before, or reading is to end. */
export declare function put({ entries, take }: OpenMapping, key: string, entry: MapEntry): boolean;
export declare const closeMapping: ({ entries, start, take }: OpenMapping) => MapNode;
