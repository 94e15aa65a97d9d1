import { type Issue } from '../errors.ts';
import type { SourceFile } from './source.ts';
import type { Manifest } from './written.ts';
export interface ParseResult {
    /** Absent where there is an error. */
    readonly manifest?: Manifest;
    /** By file, line and column. Empty without sources: whoever found none has said so. */
    readonly issues: readonly Issue[];
}
/** Plain files are read the quick way as long as nothing is wrong; what is wrong, the strict way says. */
export declare function parseManifest(sources: readonly SourceFile[]): ParseResult;
/** Reads every file with the YAML parser and judges it by the schema. */
export declare function parseStrictly(sources: readonly SourceFile[]): ParseResult;
