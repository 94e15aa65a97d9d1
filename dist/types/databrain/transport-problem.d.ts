import type { Problem } from '../types.ts';
/** `host` of the base URL, for the reader to recognise; `phase` is how far the request got. */
interface Circumstances {
    readonly host: string;
    readonly phase: 'connecting' | 'sent';
}
/** `code` is a system, parser or library error code; anything that does not look like one is left out of the message. */
export declare function transportProblem(code: string, { host, phase }: Circumstances): Problem;
export {};
