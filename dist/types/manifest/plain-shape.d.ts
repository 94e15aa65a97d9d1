import type { Node } from './tree.ts';
export declare const certainlyFits: (root: Node) => boolean;
