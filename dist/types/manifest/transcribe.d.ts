import { type LinedSource } from './source.ts';
import { type Node } from './tree.ts';
import type { Draft } from './written.ts';
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
