import type { Issue } from '../errors.ts';
import { type LinedSource, type SourceFile } from './source.ts';
/** In bytes of UTF-8, except `levels`. */
export declare const LIMITS: {
    readonly file: number;
    readonly total: number;
    readonly line: number;
    readonly levels: 16;
};
export declare const tooLarge: (path: string) => Issue;
export declare const totalTooLarge: (path: string) => Issue;
/** The files that push the total over its limit. */
export declare function totalIssues(sources: readonly SourceFile[]): readonly Issue[];
/** Empty where the text is fit for the parser. */
export declare function textIssues(lined: LinedSource): readonly Issue[];
