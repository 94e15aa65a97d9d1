import type { HistoryStore } from '../records.ts';
import type { Runtime } from '../runtime.ts';
import { type ChainVerdict } from './chain.ts';
import { type Files } from './files.ts';
/** What the log in a file is worth, a broken one too. Never writes. Throws HISTORY_UNREADABLE. */
export declare const readFileLog: (path: string, runtime: Runtime) => Promise<ChainVerdict>;
/**
 * Opens for reading and appending; nothing is made before the first append. Throws HISTORY_UNREADABLE for what is no file.
 * Once an append has thrown, every later one throws the same: what is on the disk is not known any more.
 */
export declare function openFileStore(path: string, runtime: Runtime, files?: Files): Promise<HistoryStore>;
