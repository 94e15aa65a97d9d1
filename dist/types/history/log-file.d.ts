import { EmbedSyncError } from '../errors.ts';
import { type Files } from './files.ts';
export interface LogPlace {
    /** As the user wrote it, for messages. */
    readonly shown: string;
    /** Absolute. */
    readonly path: string;
    readonly files: Files;
}
/** The bytes of the log; none where there is no file. Throws HISTORY_UNREADABLE. Never writes. */
export declare function readLog(place: LogPlace): Promise<Uint8Array>;
/** Throws HISTORY_UNREADABLE where the path leads to something that is not a file; nothing being there is fine. */
export declare const checkLog: (place: LogPlace) => Promise<void>;
/** A log that is open for appending. */
export interface LogFile {
    /** As it was when it was opened. */
    readonly content: Uint8Array;
    /** Cuts the log to its first `bytes`, having copied the rest to a file beside it; returns the name of that file. */
    cut(bytes: number, digest: string): Promise<string>;
    /** One write and one sync; returns when the text would survive a loss of power. */
    append(text: string): Promise<void>;
    close(): Promise<void>;
}
/** Opens the log, or makes it for its owner alone. Everything here and in the result throws HISTORY_UNWRITABLE. */
export declare function openLog(place: LogPlace): Promise<LogFile>;
/** Somebody else wrote to the log: what was read of it no longer holds. */
export declare const changedMeanwhile: ({ shown }: LogPlace) => EmbedSyncError;
