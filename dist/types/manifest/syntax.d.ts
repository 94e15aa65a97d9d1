import type { Issue } from '../errors.ts';
import { type LinedSource, type SourceFile } from './source.ts';
import type { Node } from './tree.ts';
export interface ReadSource {
    readonly lined: LinedSource;
    /** Absent where the text could not be read at all. */
    readonly root?: Node;
    readonly issues: readonly Issue[];
}
export declare function readSyntax(source: SourceFile): ReadSource;
