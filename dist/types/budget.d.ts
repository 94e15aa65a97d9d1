/** For one run. */
export interface RetryBudget {
    /** To be told of every first attempt. */
    begun(): void;
    /** Takes one repetition; false where none is left, and then the operation fails instead of waiting. */
    take(): boolean;
}
/** Ten repetitions, and one more for every ten first attempts. Waits after a 429 are the pacer's and cost nothing here. */
export declare function createRetryBudget(): RetryBudget;
