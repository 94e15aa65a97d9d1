import { type TreeCursor } from './block-reader-mapping.ts';
import type { Node } from './tree.ts';
export declare const opensFlow: (code: number) => boolean;
/** What is around: the column that further lines must be indented beyond, −1 for a whole file; and how deep this is, from 1. */
export interface Around {
    readonly column: number;
    readonly depth: number;
}
export declare function readFlow(cursor: TreeCursor, around: Around): Node | undefined;
