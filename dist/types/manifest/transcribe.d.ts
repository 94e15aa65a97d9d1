import { type LinedSource } from './source.ts';
import { type Node } from './tree.ts';
import type { Draft } from './written.ts';
/** One file and its tree. */
export interface ReadTree {
    readonly lined: LinedSource;
    readonly root: Node;
}
export declare function transcribe(trees: readonly ReadTree[]): Draft;
