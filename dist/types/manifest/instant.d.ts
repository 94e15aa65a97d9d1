/** Milliseconds since 1970; undefined for what is no instant or no day of the calendar. */
export declare function parseInstant(text: string): number | undefined;
