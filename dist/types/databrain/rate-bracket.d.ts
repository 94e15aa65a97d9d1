/** From one resume to the next. */
interface Stretch {
    readonly passes: number;
    readonly spanMs: number;
    /** Of the span, from the refusal on. */
    readonly pausedMs: number;
    readonly refusals: number;
    /** How long sending had paused before. */
    readonly pausedBeforeMs: number;
    /** What passed before the first refusal of all: no bucket is deeper. */
    readonly first: {
        readonly passes: number;
        readonly ms: number;
    };
}
export interface Bracket {
    known(): boolean;
    narrow(stretch: Stretch): void;
    /** The rate to send at, so long after the last resume. */
    pace(sinceMs: number): number;
}
export declare function createBracket(): Bracket;
export {};
