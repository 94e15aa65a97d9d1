import type { RetryBudget } from '../budget.ts';
import type { Problem, ServerNews, Urgency } from '../types.ts';
export interface ExchangeRequest {
    readonly method: 'GET' | 'PUT' | 'POST';
    /** Absolute, below the base URL; never carries a query. */
    readonly path: string;
    readonly query?: Readonly<Record<string, string>>;
    /** Exact JSON text. */
    readonly body?: string;
    /** Marks a repeat: waits this many milliseconds first, and counts as a retry. */
    readonly backoffMs?: number;
    /** Ends the exchange early, in flight too. For reads; a write in flight is always awaited. */
    readonly signal?: AbortSignal;
    readonly urgency?: Urgency;
    /** Asked when its turn has come, right before it is sent: a reason why it must not be sent any more. */
    readonly objection?: () => Problem | undefined;
    /** The small read that may be sent before it, to see whether the server is fit again; itself, where there is none. */
    readonly probe?: ExchangeRequest;
    /** The server may have nothing but this request to fail over: a 500 is not held against its health. */
    readonly doubtful?: true;
    /** Makes what picks one piece out of the body of a 200; the answer's text is then that piece, and the rest is not kept. */
    readonly scan?: () => Scan;
}
/** Looks for one piece of a text that is too long to be kept. Serves one text only. */
export interface Scan {
    /** `enough`: nothing that could follow matters. */
    feed(chunk: string): 'more' | 'enough';
    /** The piece; empty where there is none. */
    found(): string;
}
/** Header names in lower case. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;
export interface Answer {
    readonly kind: 'answer';
    readonly status: number;
    readonly headers: AnswerHeaders;
    /** The decoded body or what a scan found in it, with the token blotted out should the server have echoed it. */
    readonly text: string;
    /** What `Retry-After` asked for, between 0 and 120,000; absent where it asked for nothing sane. */
    readonly retryAfterMs?: number;
}
export type Exchange = Answer
/** Nothing left this machine. */
 | {
    readonly kind: 'not-sent';
    readonly problem: Problem;
}
/** Nothing left this machine, and nothing more will: the server was waited for in vain. */
 | {
    readonly kind: 'withheld';
    readonly problem: Problem;
}
/** The request may have reached the server. */
 | {
    readonly kind: 'lost';
    readonly problem: Problem;
};
/** Totals since the transport was made. `waitedMs` adds up the waits of all requests, also of concurrent ones. */
interface TransportStats {
    readonly requests: number;
    readonly retries: number;
    readonly throttled: number;
    readonly waitedMs: number;
}
export interface Transport {
    /** Never throws, never repeats, never follows a redirect. */
    exchange(request: ExchangeRequest): Promise<Exchange>;
    stats(): TransportStats;
    /** What may be repeated by those who send through it, reads and writes together. */
    readonly budget: RetryBudget;
    /** Whom to tell that nothing is sent for a while, in place of whom was told before. */
    watch(tell: (news: ServerNews) => void): void;
}
export {};
