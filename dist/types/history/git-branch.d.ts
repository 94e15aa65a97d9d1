import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
/** A commit at the end of the branch, and the files in it. */
export interface Tip {
    readonly commit: string;
    readonly files: ReadonlyMap<string, Uint8Array>;
}
interface NextTip {
    /** The commit that it follows; undefined for the first of the branch. */
    readonly after: string | undefined;
    readonly files: ReadonlyMap<string, Uint8Array>;
    readonly message: string;
}
/** A commit that is made, and what it takes the place of. */
export interface Push {
    readonly commit: string;
    /** What the branch must end with for the push to count; undefined where there must be no branch. */
    readonly expected: string | undefined;
}
/**
 * `moved`: the branch does not end with what was expected any more, and nothing was changed. `unreached`: it may have arrived
 * or not; to know, push the same commit again.
 */
export type Pushed = {
    readonly kind: 'pushed';
} | {
    readonly kind: 'moved';
} | {
    readonly kind: 'unreached';
    readonly error: EmbedSyncError;
};
export interface RemoteBranch {
    /** The commit at its end as of now; undefined where there is no such branch. Throws HISTORY_UNREADABLE. */
    look(): Promise<string | undefined>;
    /** Throws HISTORY_UNREADABLE, also for a branch that holds anything but plain files. */
    read(): Promise<Tip | undefined>;
    /** Makes a commit; the remote does not hear of it. Throws HISTORY_UNWRITABLE. */
    commit(next: NextTip): Promise<string>;
    /** Throws HISTORY_UNWRITABLE where the remote refuses it. */
    push(push: Push): Promise<Pushed>;
    close(): Promise<void>;
}
/** Nothing is asked of the remote yet. Throws USAGE or HISTORY_UNREADABLE. */
export declare function openBranch(branch: string, runtime: Runtime): Promise<RemoteBranch>;
/** A name that was mistyped must not make a branch with somebody's work in it into a history. */
export declare const notOurs: (branch: string, file: string) => EmbedSyncError;
export {};
