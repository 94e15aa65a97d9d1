declare const EDGES: {
    readonly start: 'T00:00:00.000Z';
    readonly end: 'T23:59:59.999Z';
};
/** Of an instant with its offset, such as `2026-12-24T18:00:00Z`; undefined for anything else. */
export declare const instantOf: (written: string) => Date | undefined;
/** Of an instant, or of one edge of a day in UTC, such as `2026-12-24`. */
export declare function momentOf(written: string, edge: keyof typeof EDGES): Date | undefined;
export {};
