import type { LimitNews } from './rate-headers.ts';
/** Shares in [0, 0.9] of the told limit. */
export interface Shares {
    /** Left for others who use the same limit. */
    readonly spare: number;
    /** Kept for urgent requests. */
    readonly reserve: number;
}
export interface ToldLimit {
    /** Whether the server has told anything. */
    known(): boolean;
    /** To be told of every answer with news, after it was taken off `inFlight`. */
    hear(news: LimitNews, passed: boolean, moment: Moment & {
        readonly sentAt: number;
    }): void;
    /** An answer without news. */
    passed(): void;
    sent(now: number): void;
    /** 0: there is room now. Infinity: not before another answer. */
    waitMs(moment: Moment, urgent: boolean): number;
}
interface Moment {
    readonly now: number;
    /** Requests without an answer yet. */
    readonly inFlight: number;
}
export declare function createToldLimit({ spare, reserve }: Shares): ToldLimit;
export {};
