/** GitHub takes 65,536 characters for a comment or an issue; the rest is for what a caller puts around. */
export declare const COMMENT_LIMIT = 60000;
/** GitHub drops a job summary of more than 1 MiB as a whole; the rest is for what the same step puts around. */
export declare const SUMMARY_LIMIT = 1000000;
/** Text that fits, and whether everything is in it that nobody may decide without. */
export interface Fitted {
    readonly text: string;
    readonly complete: boolean;
}
export declare const bytesOf: (text: string) => number;
/** The text with as many of at most `most` items as fit into `limit` bytes; with none, where not even that fits. */
export declare function fitting(most: number, limit: number, textOf: (items: number) => string): {
    text: string;
    shown: number;
};
