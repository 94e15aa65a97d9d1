import type { IssueCode } from '../codes/issues.ts';
import type { Issue } from '../errors.ts';
import type { Place } from '../types.ts';
import { type SourceFile } from './source.ts';
/** More would help nobody, and a hostile file could cause millions. */
export declare const MAX_ISSUES = 500;
export interface Wording {
    readonly message: string;
    readonly hint?: string | undefined;
}
export declare const errorAt: (place: Place | undefined, code: IssueCode, wording: Wording) => Issue;
export declare const warningAt: (place: Place | undefined, code: IssueCode, wording: Wording) => Issue;
/** An issue about a file as a whole. */
export declare const fileError: (file: string, code: IssueCode, wording: Wording) => Issue;
/** Sorted, at most {@link MAX_ISSUES} and one that says so, with frames where their place is in one of `sources`. */
export declare function presentIssues(issues: readonly Issue[], sources: readonly SourceFile[]): readonly Issue[];
