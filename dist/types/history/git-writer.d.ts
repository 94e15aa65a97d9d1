import { EmbedSyncError } from '../errors.ts';
import type { EntryBody } from '../records.ts';
import type { Runtime } from '../runtime.ts';
import type { RemoteBranch, Tip } from './git-branch.ts';
import { type Found } from './git-found.ts';
import { type Holder } from './git-lease.ts';
export interface GitWriter {
    /** The records follow those that wait already; nothing is pushed yet. Throws HISTORY_UNWRITABLE for what cannot be a record. */
    add(bodies: readonly EntryBody[]): void;
    /** How many records wait. */
    waiting(): number;
    /** Takes the lease with the next push, or gives it back with it. A run's start and end do so by themselves. */
    hold(wanted: boolean): void;
    /** Whether the remote has it that we hold the lease. */
    isHolding(): boolean;
    /** For how long nobody can have taken over; 0 where we do not hold it, never less. */
    holdsForMs(): number;
    /**
     * One commit with everything that waits, and with the lease renewed; nothing where there is neither. Undefined once the remote
     * has it; the error where it cannot be reached for now. Throws LOCKED, PLAN_STALE or HISTORY_UNWRITABLE.
     */
    push(): Promise<EmbedSyncError | undefined>;
    /** What was pushed last. */
    tip(): Tip | undefined;
}
interface Place {
    readonly branch: RemoteBranch;
    /** For messages. */
    readonly location: string;
    readonly holder: Holder;
    readonly runtime: Runtime;
}
export declare function createWriter(found: Found, { branch, location, holder, runtime }: Place): GitWriter;
/** What was read before the lock is no longer what is there: another run began and ended in between. */
export declare const changedSince: (location: string) => EmbedSyncError;
export {};
