import type { Runtime } from '../runtime.ts';
import type { ChainVerdict } from './chain.ts';
import type { LockableHistory } from './lockable.ts';
/** Opens for reading and appending; nothing is made before the first append. Throws USAGE or HISTORY_UNREADABLE. */
export declare function openHistoryAt(text: string, runtime: Runtime): Promise<LockableHistory>;
/** What the log at a location is worth, a broken one too. Never writes. Throws USAGE or HISTORY_UNREADABLE. */
export declare function readHistoryLog(text: string, runtime: Runtime): Promise<ChainVerdict>;
