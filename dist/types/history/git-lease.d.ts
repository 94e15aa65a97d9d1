import { EmbedSyncError } from '../errors.ts';
import type { ThisProcess } from './machine.ts';
/** Who holds a lease. */
export interface Holder extends Pick<ThisProcess, 'boot' | 'space' | 'pid'> {
    /** Tells one holder from all others, also of the same process. */
    readonly id: string;
    /** For people: a workflow run, or a process and its machine. */
    readonly who: string;
}
export interface Lease {
    /** Grows with every taking: whoever holds a smaller one has lost it. */
    readonly counter: number;
    /** Absent where nobody holds it. */
    readonly holder?: Holder;
    /** ISO 8601, by the clock of the holder; of the last push. */
    readonly seen: string;
}
/** How long a lease lasts after a push, and how old it gets before it is renewed; both in milliseconds. */
export declare const LEASE_MS = 120000;
export declare const RENEW_MS = 40000;
/** A file that cannot be read is a lease of somebody, because a wrong guess would let two send. */
export declare function parseLease(bytes: Uint8Array | undefined): Lease;
export declare const leaseText: ({ counter, holder, seen }: Lease) => string;
/** Certainly: its process ran here, since this machine was started, and does not run any more. */
export declare const isGone: ({ boot, space, pid }: Holder, here: ThisProcess) => boolean;
/** Milliseconds since the holder's last push by its clock and ours; undefined where the two cannot agree. */
export declare function quietMs({ seen }: Pick<Lease, 'seen'>, now: Date): number | undefined;
export declare function locked(location: string, { holder, seen }: Lease, now: Date): EmbedSyncError;
