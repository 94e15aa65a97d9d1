import type { ErrorCode } from '../errors.ts';
import type { Payload, Problem, UpdateAnswer } from '../types.ts';
import type { Answer } from './exchange.ts';
/** A read that came to nothing. */
export interface FailedRead {
    readonly kind: 'failed';
    /** Whether a repetition can help, and under which limit. */
    readonly again: 'throttled' | 'transient' | 'never';
    readonly code: ErrorCode;
    readonly problem: Problem;
    /** Nobody is at this address: it was not the API that answered, or not one that knows the address. */
    readonly absent: boolean;
}
export type ReadAnswer = {
    readonly kind: 'body';
    readonly body: unknown;
} | FailedRead;
/** Success is exactly: 200, a JSON object, `error` null or absent, `id` the embed that was asked for. */
export declare function classifyUpdate(answer: Answer, { embedId, accessSettings }: Payload): UpdateAnswer;
/** Whether DataBrain is known to answer 500 to an update of these settings and to no other. */
export declare const isKnownToFail: (accessSettings: Payload['accessSettings']) => boolean;
/** A body is handed on only from a 200 that is JSON and tells no error; what is in it, `decode` judges. */
export declare function classifyRead(answer: Answer): ReadAnswer;
