// src/errors.ts
/** Process exit codes; `docs/reference/exit-codes.md` explains each. */
const EXIT = {
	done: 0,
	failed: 1,
	changes: 2,
	invalid: 3,
	blocked: 4,
	stale: 5,
	partial: 6,
	widened: 7,
	interrupted: 130,
	terminated: 143
};
/** Every error code and the exit code it ends a command with. */
const ERROR_EXITS = {
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
	TERMINATED: EXIT.terminated
};
/** An expected failure: its message says what and where, its hint what to do next. Never carries a foreign error. */
var EmbedSyncError = class extends Error {
	name = "EmbedSyncError";
	code;
	hint;
	issues;
	constructor(code, message, details = {}) {
		super(message);
		this.code = code;
		this.hint = details.hint;
		this.issues = details.issues ?? [];
	}
	get exitCode() {
		return ERROR_EXITS[this.code];
	}
};
const hasErrors = (issues) => issues.some((issue) => issue.severity === "error");
export { hasErrors as i, EXIT as n, EmbedSyncError as r, ERROR_EXITS as t };
