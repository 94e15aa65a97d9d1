/** A system or library code such as `ECONNRESET`; empty where there is none. */
export declare function codeOf(error: unknown): string;
