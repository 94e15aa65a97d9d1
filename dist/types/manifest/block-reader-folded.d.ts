import { type Cursor } from './block-reader-scalar.ts';
import type { ScalarNode } from './tree.ts';
/** `column` is that of the mapping or list that the text belongs to. */
export declare function readFolded(cursor: Cursor, column: number): ScalarNode | undefined;
