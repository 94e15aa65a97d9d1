import type { Runtime } from '../runtime.ts';
import { type ChainVerdict } from './chain.ts';
import { type RemoteBranch } from './git-branch.ts';
import { type LockableHistory } from './lockable.ts';
import { type ThisProcess } from './machine.ts';
/** What a store works with. */
export interface GitPlace {
    readonly branch: string;
    /** Each time anew; whoever opens it closes it. */
    readonly open: () => Promise<RemoteBranch>;
    readonly here: ThisProcess;
}
/** The history in a branch of the remote of the checkout in `cwd`. Nothing is asked or made before the first use. */
export declare const openGitStore: (branch: string, runtime: Runtime) => LockableHistory;
/** What the log in a branch is worth, a broken one too. Never writes. Throws USAGE or HISTORY_UNREADABLE. */
export declare function readGitLog(branch: string, runtime: Runtime): Promise<ChainVerdict>;
/** Once the remote has refused a push, or could not be reached when it had to be, every append throws the same. */
export declare function createGitStore({ branch, open, here }: GitPlace, runtime: Runtime): LockableHistory;
