import type { Runtime } from '../runtime.ts';
import { type Files } from './files.ts';
import { type ThisProcess } from './machine.ts';
/** What a lock needs to know of the machine. */
export interface Machine extends Omit<ThisProcess, 'boot'> {
    readonly files: Files;
}
/** Takes the lock; the result gives it back. Throws LOCKED, naming the holder and how to free the lock, or FILE_UNWRITABLE. */
export declare function lockFile(path: string, runtime: Runtime, machine?: Machine): Promise<() => Promise<void>>;
