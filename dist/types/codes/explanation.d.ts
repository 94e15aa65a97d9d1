/** Whole sentences; `next` is what the reader can do, not what the program did. */
export interface Explanation {
    readonly means: string;
    readonly next: string;
}
export declare const explained: (means: string, next: string) => Explanation;
