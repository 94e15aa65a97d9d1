import type { AnswerHeaders } from './exchange.ts';
/** The limit as a server tells it. */
export interface LimitNews {
    /** Requests that would still pass now. */
    readonly remaining: number;
    /** Milliseconds in [0, 3,600,000] until the whole limit is free again, mostly rounded up to seconds. */
    readonly resetMs: number;
    /** Requests of one window, or the depth of the bucket. */
    readonly limit?: number;
}
/** Undefined unless both what remains and the reset are told. Of several limits, the one with the least left. */
export declare function limitNews(headers: AnswerHeaders, now: Date): LimitNews | undefined;
