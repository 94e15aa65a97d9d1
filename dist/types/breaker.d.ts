/** `ignored`: it says nothing of the server's health, such as a 429. */
export type CallEnd = 'healthy' | 'broken' | 'ignored';
/** Of how many calls how many were broken. */
interface Evidence {
    readonly broken: number;
    readonly of: number;
}
/** `probe`: one call may go out, to ask whether the server is well again. `stop`: it was waited for in vain. */
export type Gate = {
    readonly kind: 'send' | 'probe';
} | ({
    readonly kind: 'wait';
    readonly ms: number;
} & Evidence) | ({
    readonly kind: 'stop';
} & Evidence);
/** A call that went out; to be handed back once, when it has ended. */
export interface Call {
    readonly opening: number;
    readonly isProbe: boolean;
}
export interface Breaker {
    gate(now: number): Gate;
    /** A call goes out, as `gate` allowed it. */
    sent(): Call;
    ended(call: Call, end: CallEnd, now: number): void;
}
/**
 * Opens when half of the last 20 calls, or 5 in a row, were broken, and when a probe is: for 15 s, and twice as long the
 * next time. The third opening is the last, because a server that needs more than that needs people.
 */
export declare function createBreaker(): Breaker;
export {};
