/** One answer; times are milliseconds of one steady clock. */
export interface Told {
    readonly remaining: number;
    readonly limit: number;
    readonly sentAt: number;
    readonly at: number;
}
export interface ToldFlow {
    /** Requests a millisecond that flow back; 0 where nothing is known to. */
    refill(): number;
    /** It was found that so much flows back. */
    start(refill: number, told: Told): void;
    /** After a refusal. */
    slow(): void;
    /** It was found that nothing does. */
    stop(): void;
    hear(told: Told): void;
    sent(now: number): void;
    /** A request was not refused; to be told before `hear`. */
    passed(): void;
    /** 0: there is room now. `kept`: what must remain. */
    waitMs(now: number, inFlight: number, kept: number): number;
}
export declare function createToldFlow(): ToldFlow;
