import { type Issue } from '../errors.ts';
import type { SourceFile } from './source.ts';
import type { Manifest } from './written.ts';
interface ParseResult {
    /** Absent where there is an error. */
    readonly manifest?: Manifest;
    /** By file, line and column. Empty without sources: whoever found none has said so. */
    readonly issues: readonly Issue[];
}
export declare function parseManifest(sources: readonly SourceFile[]): ParseResult;
export {};
