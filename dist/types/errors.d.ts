/** Process exit codes; `docs/reference/exit-codes.md` explains each. */
export declare const EXIT: {
    readonly done: 0;
    readonly failed: 1;
    readonly changes: 2;
    readonly invalid: 3;
    readonly blocked: 4;
    readonly stale: 5;
    readonly partial: 6;
    readonly widened: 7;
    readonly interrupted: 130;
    readonly terminated: 143;
};
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
/** A finding about input. `line` and `column` count from 1; `frame` shows the source with a caret. */
export interface Issue {
    readonly severity: 'error' | 'warning';
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    readonly frame?: string;
}
/** Every error code and the exit code it ends a command with. */
export declare const ERROR_EXITS: {
    readonly USAGE: 3;
    readonly MANIFEST_INVALID: 3;
    readonly POLICY_INVALID: 3;
    readonly PLAN_FILE_INVALID: 3;
    readonly TOKEN_MISSING: 3;
    readonly TOKEN_MALFORMED: 3;
    readonly BASE_URL_INVALID: 3;
    readonly UNSAFE_ENVIRONMENT: 3;
    readonly RUN_UNKNOWN: 3;
    readonly AUTHENTICATION_FAILED: 1;
    readonly PERMISSION_DENIED: 1;
    readonly API_UNREACHABLE: 1;
    readonly API_FAILING: 1;
    readonly API_REFUSED: 1;
    readonly API_ANSWER_INVALID: 1;
    readonly HISTORY_UNREADABLE: 1;
    readonly HISTORY_UNWRITABLE: 1;
    readonly HISTORY_BROKEN: 1;
    readonly FILE_UNREADABLE: 1;
    readonly FILE_UNWRITABLE: 1;
    readonly INTERNAL: 1;
    readonly PLAN_BLOCKED: 4;
    readonly CONSENT_MISSING: 4;
    readonly TARGET_WRONG: 4;
    readonly LOCKED: 4;
    readonly PLAN_STALE: 5;
    readonly INTERRUPTED: 130;
    readonly TERMINATED: 143;
};
export type ErrorCode = keyof typeof ERROR_EXITS;
interface ErrorDetails {
    readonly hint?: string;
    readonly issues?: readonly Issue[];
}
/** An expected failure: its message says what and where, its hint what to do next. Never carries a foreign error. */
export declare class EmbedSyncError extends Error {
    readonly name = "EmbedSyncError";
    readonly code: ErrorCode;
    readonly hint: string | undefined;
    readonly issues: readonly Issue[];
    constructor(code: ErrorCode, message: string, details?: ErrorDetails);
    get exitCode(): ExitCode;
}
export declare const hasErrors: (issues: readonly Issue[]) => boolean;
export {};
