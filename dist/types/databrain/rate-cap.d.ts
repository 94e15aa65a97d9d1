/** At most `count` requests in any `perMs` milliseconds, evenly spaced. */
export interface Rate {
    readonly count: number;
    readonly perMs: number;
}
export interface RateCap {
    waitMs(now: number): number;
    sent(now: number): void;
}
/** Timers wake late by this much; a slot missed by less is caught up, so that lateness does not add up. */
export declare const TIMER_SLACK_MS = 5;
export declare function createRateCap({ count, perMs }: Rate): RateCap;
