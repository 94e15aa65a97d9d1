import type { Runtime } from '../runtime.ts';
import type { RemoteBranch } from './git-branch.ts';
import type { Found } from './git-found.ts';
import { type Holder } from './git-lease.ts';
import type { ThisProcess } from './machine.ts';
export interface Turn {
    readonly found: Found;
    readonly remote: RemoteBranch;
    readonly here: ThisProcess;
    /** For messages. */
    readonly location: string;
    /** Hears why it takes long. */
    readonly tell: (text: string) => void;
}
/** How long was waited, in milliseconds. Throws LOCKED where somebody gives signs of life. */
export declare function awaitTurn({ found, remote, here, location, tell }: Turn, runtime: Runtime): Promise<number>;
/** This process, as others will see it. */
export declare function holderOf(runtime: Runtime, { host, boot, space, pid }: ThisProcess): Holder;
