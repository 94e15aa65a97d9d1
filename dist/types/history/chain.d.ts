import type { Entry, EntryBody } from '../records.ts';
/** Where a log ends: the identity of the log, the number of its last record, and the hash of that record. */
export interface Head {
    readonly log: string;
    readonly seq: number;
    readonly hash: string;
}
/** What is known of a log. `entries` are all verified; `head` is the last of them. */
export type ChainVerdict = {
    readonly kind: 'sound';
    readonly entries: readonly Entry[];
    readonly head: Head;
}
/** Sound up to a last piece without a line feed: a write that never finished. */
 | {
    readonly kind: 'torn';
    readonly entries: readonly Entry[];
    readonly head: Head;
    readonly tailBytes: number;
    readonly tailDigest: string;
}
/** `record` is the first bad line, counted from 1; `reason` ends the sentence "the record …". */
 | {
    readonly kind: 'broken';
    readonly record: number;
    readonly reason: string;
};
/** The head of a log that has no record yet. */
export declare const genesis: (log: string) => Head;
/** The head of a log that ends with `entries`. */
export declare function headOf(entries: readonly Entry[]): Head;
/** The records that follow `head`. Throws HISTORY_UNWRITABLE for one that could not be read back. */
export declare const link: (bodies: readonly EntryBody[], head: Head, time: string) => readonly Entry[];
/** As `link`, each record with its line, which has to be put together for its hash anyway. */
export declare function linkLines(bodies: readonly EntryBody[], head: Head, time: string): readonly {
    readonly entry: Entry;
    readonly line: string;
}[];
/** The line of a record as it stands in the log, with its line feed. */
export declare const entryLine: (entry: Entry) => string;
/** Judges a whole log. With `expected`, it must also hold that very record. */
export declare function verifyLog(log: Uint8Array, expected?: Head): ChainVerdict;
