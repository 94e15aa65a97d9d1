import type { Problem } from '../types.ts';
export interface Halt {
    readonly reason: () => Problem | undefined;
    readonly because: (problem: Problem) => void;
}
/** Halted by the process being told to stop as well. */
export declare function createHalt(stop: AbortSignal): Halt;
export declare const stoppedBy: (signal: string) => Problem;
/** An expected failure as a Problem; anything else is a bug and stays an exception. */
export declare function problemOf(error: unknown): Problem;
