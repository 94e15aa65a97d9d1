import type { Reconcile } from '../records.ts';
import { type Tip } from './git-branch.ts';
import { type Lease } from './git-lease.ts';
import type { SoundLog } from './log-writer.ts';
export declare const LOG_FILE = "history.jsonl";
export declare const LEASE_FILE = "lease.json";
/** The history as it was read. */
export interface Found {
    /** Undefined where there is no branch yet. */
    readonly commit: string | undefined;
    /** Without a torn end. */
    readonly log: Uint8Array;
    readonly verdict: SoundLog;
    readonly lease: Lease;
    /** What a torn end leaves to be recorded. */
    readonly notes: readonly Reconcile[];
    /** Of all bytes. */
    readonly digest: string;
}
/** Bytes of the log; none where there is no branch. Throws HISTORY_UNREADABLE for a branch that is something else. */
export declare function logIn(tip: Tip | undefined, branch: string): Uint8Array;
/** `last` is what was seen of it before, which it must still hold. Throws HISTORY_BROKEN, naming the first bad line. */
export declare function findHistory(tip: Tip | undefined, branch: string, last: Found | undefined): Found;
