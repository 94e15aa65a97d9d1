import type { Runtime } from '../runtime.ts';
/** The GitHub user where there is one, else the local account. */
export declare function actorOf({ env }: Runtime): string;
/** Full id of the checked-out commit; null outside a repository. The child gets no environment but the search path. */
export declare function commitOf({ env, cwd }: Runtime): Promise<string | null>;
