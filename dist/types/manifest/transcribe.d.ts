import type { Place } from '../types.ts';
import { type LinedSource } from './source.ts';
import { type Node } from './tree.ts';
import type { Draft, WrittenEmbed } from './written.ts';
/** One file and its tree. */
export interface ReadTree {
    readonly lined: LinedSource;
    readonly root: Node;
}
export declare const transcribe: (trees: readonly ReadTree[]) => Draft;
/** What several files declare together. */
export declare function joined(drafts: readonly Draft[]): Draft;
/** What one file declares. */
export declare function draftOf({ lined, root }: ReadTree): Draft;
/** An entry of a mapping whose keys are names. */
export interface Declaration {
    readonly name: string;
    readonly place: Place;
    readonly node: Node;
}
export declare function embedOf(lined: LinedSource, { name: key, place, node }: Declaration): WrittenEmbed;
