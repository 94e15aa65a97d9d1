import type { AnswerHeaders } from './exchange.ts';
/** Milliseconds from `now` until `Retry-After`, in [0, 120,000]; undefined where it is absent, negative or not understood. */
export declare function retryAfterMs(headers: AnswerHeaders, now: Date): number | undefined;
/** Milliseconds since 1970 by the server's own clock where it tells it, so that a clock that differs from ours lengthens no wait. */
export declare function serverNow(headers: AnswerHeaders, now: Date): number;
/** The value of a header that came once. `name` in lower case. */
export declare function headerText(headers: AnswerHeaders, name: string): string | undefined;
