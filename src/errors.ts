// What can go wrong, as data: Issues for bad input (all of them, with places), EmbedSyncError for what ends a command.
// Each error code belongs to exactly one exit code, so that an exit code can never contradict its message.

/** Process exit codes; `docs/reference/exit-codes.md` explains each. */
export const EXIT = {
  done: 0,
  failed: 1,
  changes: 2,
  invalid: 3,
  blocked: 4,
  stale: 5,
  partial: 6,
  widened: 7,
  interrupted: 130,
  terminated: 143,
} as const;

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
export const ERROR_EXITS = {
  USAGE: EXIT.invalid,
  MANIFEST_INVALID: EXIT.invalid,
  POLICY_INVALID: EXIT.invalid,
  PLAN_FILE_INVALID: EXIT.invalid,
  TOKEN_MISSING: EXIT.invalid,
  TOKEN_MALFORMED: EXIT.invalid,
  BASE_URL_INVALID: EXIT.invalid,
  UNSAFE_ENVIRONMENT: EXIT.invalid,
  RUN_UNKNOWN: EXIT.invalid,
  AUTHENTICATION_FAILED: EXIT.failed,
  PERMISSION_DENIED: EXIT.failed,
  API_UNREACHABLE: EXIT.failed,
  API_FAILING: EXIT.failed,
  API_REFUSED: EXIT.failed,
  API_ANSWER_INVALID: EXIT.failed,
  HISTORY_UNREADABLE: EXIT.failed,
  HISTORY_UNWRITABLE: EXIT.failed,
  HISTORY_BROKEN: EXIT.failed,
  FILE_UNREADABLE: EXIT.failed,
  FILE_UNWRITABLE: EXIT.failed,
  INTERNAL: EXIT.failed,
  PLAN_BLOCKED: EXIT.blocked,
  CONSENT_MISSING: EXIT.blocked,
  TARGET_WRONG: EXIT.blocked,
  LOCKED: EXIT.blocked,
  PLAN_STALE: EXIT.stale,
  INTERRUPTED: EXIT.interrupted,
  TERMINATED: EXIT.terminated,
} as const satisfies Record<string, ExitCode>;

export type ErrorCode = keyof typeof ERROR_EXITS;

interface ErrorDetails {
  readonly hint?: string;
  readonly issues?: readonly Issue[];
}

/** An expected failure: its message says what and where, its hint what to do next. Never carries a foreign error. */
export class EmbedSyncError extends Error {
  override readonly name = 'EmbedSyncError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message);
    this.code = code;
    this.hint = details.hint;
    this.issues = details.issues ?? [];
  }

  get exitCode(): ExitCode {
    return ERROR_EXITS[this.code];
  }
}

export const hasErrors = (issues: readonly Issue[]): boolean => issues.some((issue) => issue.severity === 'error');
