import type { Direction, OutcomeStatus, PatchOperation, Payload, Problem, RecordedTarget, RunStatus, Settings } from './types.ts';
/** Who and what started a run. */
export interface RunStart {
    readonly kind: 'run.start';
    readonly run: string;
    readonly command: 'apply' | 'rollback';
    readonly rollbackOf?: string;
    readonly generator: string;
    readonly actor: string;
    readonly commit: string | null;
    readonly planId: string;
    readonly approved: boolean;
    readonly target: RecordedTarget;
    readonly manifestDigest: string | null;
    readonly policyDigest: string;
    /** `intent`: attempts were not durable before their updates, so an intent without one may have been sent. Absent: they were. */
    readonly writeAhead?: 'intent';
}
/** What is about to be sent to one embed, and all that is needed to take it back. Durable before the PUT. */
export interface Intent {
    readonly kind: 'intent';
    readonly run: string;
    readonly embedId: string;
    readonly key: string;
    readonly name: string | null;
    readonly direction: Direction;
    /** The values of the settings that this intent changes; one that live did not tell is absent from `before`. */
    readonly before: Settings;
    readonly after: Settings;
    /** What live told of the settings that the payload leaves out: a server that replaces would drop them. */
    readonly unsent?: Settings;
    readonly patch: readonly PatchOperation[];
    readonly inverse: readonly PatchOperation[];
    readonly payload: Payload;
}
export interface Attempt {
    readonly kind: 'attempt';
    readonly run: string;
    readonly embedId: string;
    /** Counts from 1. */
    readonly attempt: number;
    readonly payloadDigest: string;
}
export interface OutcomeEntry {
    readonly kind: 'outcome';
    readonly run: string;
    readonly embedId: string;
    readonly status: 'accepted' | 'failed' | 'stale' | 'not-attempted' | 'unknown';
    readonly attempts: number;
    readonly error?: Problem;
}
/** What a later look found out about an intent whose outcome was not recorded, or about a repaired log. */
export interface Reconcile {
    readonly kind: 'reconcile';
    readonly run: string;
    readonly embedId?: string;
    readonly status: 'applied' | 'not-applied' | 'mixed' | 'undetermined' | 'torn-tail';
    readonly note: string;
}
/** What the list showed after the writes; the truth that exit codes and later runs rest on. */
export interface Verify {
    readonly kind: 'verify';
    readonly run: string;
    readonly embedId: string;
    readonly status: OutcomeStatus;
    /** Where the read-back contradicted: what it showed of the settings that were sent. */
    readonly live?: Settings;
    /** As the API gave it with that list; equal later means that nothing was changed since. */
    readonly updatedAt?: string;
}
/** Settings of one embed that a list showed as desired although this run did not write them. */
export interface Confirmation {
    readonly embedId: string;
    readonly settings: Settings;
    /** As for Verify. */
    readonly updatedAt?: string;
}
/** A verify entry about embeds that needed no write: what later drift is measured against. */
export interface VerifyUnchanged {
    readonly kind: 'verify';
    readonly run: string;
    readonly confirmed: readonly Confirmation[];
}
/** A verify entry about what went with an update that did not send it: the values from before, where live shows none of them. */
export interface VerifyLost {
    readonly kind: 'verify';
    readonly run: string;
    readonly embedId: string;
    readonly lost: Settings;
}
export interface RunEnd {
    readonly kind: 'run.end';
    readonly run: string;
    readonly status: RunStatus;
    readonly counts: Readonly<Record<string, number>>;
    /** Whether this server was seen to merge a partial update (or to replace the rest); absent where it could not be seen. */
    readonly merges?: boolean;
}
export type EntryBody = RunStart | Intent | Attempt | OutcomeEntry | Reconcile | Verify | VerifyLost | VerifyUnchanged | RunEnd;
/** One line of the log. `hash` covers the canonical record without itself; `prev` is the hash of the line before. */
export type Entry = EntryBody & {
    readonly v: 1;
    /** Identity of the log, the same in all its records, so that records cannot be spliced from another. */
    readonly log: string;
    /** Counts from 1 without gaps. */
    readonly seq: number;
    readonly prev: string;
    /** ISO 8601; informative, order is by `seq`. */
    readonly time: string;
    readonly hash: string;
};
/** An append-only log. `append` resolves only when the records would survive a loss of power. */
export interface HistoryStore {
    /** As the user wrote it, such as `file:.embed-sync/history.jsonl`. */
    readonly location: string;
    /** All verified entries; a torn last line is left out, and set aside by the next append. Throws HISTORY_BROKEN or HISTORY_UNREADABLE. */
    read(): Promise<readonly Entry[]>;
    append(bodies: readonly EntryBody[]): Promise<void>;
    close(): Promise<void>;
}
