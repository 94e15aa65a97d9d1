import type { Issue } from '../errors.ts';
import { type Look } from './lines.ts';
/** `file:line:column  severity  CODE  message`, the source below, what to do below that; at last the counts, also at zero. */
export declare function renderIssues(issues: readonly Issue[], look: Look): string;
/** An expected failure as a reader needs it: what happened, and what to do next. */
export interface ErrorText {
    readonly code: string;
    readonly message: string;
    readonly hint?: string | undefined;
}
export declare const renderError: ({ code, message, hint }: ErrorText, look: Look) => string;
