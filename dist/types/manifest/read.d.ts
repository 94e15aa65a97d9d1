import type { Issue } from '../errors.ts';
import type { SourceFile } from './source.ts';
export type { SourceFile } from './source.ts';
/**
 * Each file once, in the order of `paths` and sorted within a folder. `paths` are taken from `cwd`. Where there is an
 * issue there are no sources, since what they lack would look like errors in them.
 */
export declare function readSources(paths: readonly string[], cwd: string): Promise<{
    readonly sources: readonly SourceFile[];
    readonly issues: readonly Issue[];
}>;
