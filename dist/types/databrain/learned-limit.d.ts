interface Refusal {
    readonly sentAt: number;
    /** When its answer came. */
    readonly at: number;
    /** What it asked to wait. */
    readonly askedMs: number | undefined;
}
export interface LearnedLimit {
    /** 0: there is room now. Infinity: not before another answer. */
    waitMs(now: number, inFlight: number): number;
    sent(now: number): void;
    /** A request sent at `sentAt` was not refused; `inFlight` others are without an answer. */
    passed(sentAt: number, moment: {
        readonly now: number;
        readonly inFlight: number;
    }): void;
    /** The first refusal since sending went on. */
    refused(refusal: Refusal): void;
    /** Another one before sending goes on. */
    refusedToo(refusal: Refusal): void;
    /** How long nothing will pass, by what was learned; undefined where that is not known. */
    closedMs(now: number): number | undefined;
    /** Sending went on at `at`. */
    resumed(at: number): void;
    /** Requests a millisecond, once measured. */
    rate(): number | undefined;
}
export declare function createLearnedLimit(): LearnedLimit;
export {};
