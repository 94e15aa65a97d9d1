import type { Request } from 'got';
import type { Scan } from './exchange.ts';
/** All in bytes, but `ratio`: decoded to received, held against answers that decode to more than 1 MiB. */
export interface AnswerLimits {
    readonly received: number;
    readonly decoded: number;
    readonly ratio: number;
}
interface Collecting {
    readonly limits: AnswerLimits;
    /** Bytes of the answer so far, before decoding. */
    readonly receivedBytes: () => number;
    readonly scan?: () => Scan;
}
/** Room for a list of 100,000 embeds, which is about 94 MiB of JSON. */
export declare const ANSWER_LIMITS: AnswerLimits;
/** Undefined where the body breaks a limit. The connection is closed wherever reading ends early. */
export declare function collect(stream: Request, { limits, receivedBytes, scan }: Collecting): Promise<string | undefined>;
export {};
