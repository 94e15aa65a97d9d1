import type { EntryBody } from '../records.ts';
import type { Runtime } from '../runtime.ts';
import { type ChainVerdict } from './chain.ts';
import type { Waiting } from './group-commit.ts';
import { type LogPlace } from './log-file.ts';
export interface Append {
    readonly bodies: readonly EntryBody[];
    /** ISO 8601. */
    readonly time: string;
}
export interface LogWriter {
    /** All at once, but for those that cannot be records, which are refused. Throws HISTORY_UNWRITABLE. */
    write(batch: readonly Waiting<Append>[]): Promise<void>;
    close(): Promise<void>;
}
/** A log as it was read. */
export interface ReadLog {
    readonly digest: string;
    readonly verdict: ChainVerdict;
}
export type SoundLog = Exclude<ChainVerdict, {
    readonly kind: 'broken';
}>;
/** Throws HISTORY_BROKEN, naming the first bad line. */
export declare function refuseBroken(verdict: ChainVerdict, { shown }: LogPlace): SoundLog;
/** Opens the log for appending; where `read` is given, only if it still is what was read. */
export declare function openWriter(place: LogPlace, runtime: Runtime, read: ReadLog | undefined): Promise<LogWriter>;
