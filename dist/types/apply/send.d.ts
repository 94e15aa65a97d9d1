import type { Runtime } from '../runtime.ts';
import type { Change, EmbedWriter, HistoryStore, Outcome, Problem, RunEvent } from '../types.ts';
import type { Look } from './look.ts';
import { type Compare } from './standing.ts';
/** Everything that sending shares between the embeds of a run. */
export interface Sending {
    readonly run: string;
    readonly writer: EmbedWriter;
    readonly look: Look;
    readonly compare: Compare;
    readonly history: HistoryStore;
    readonly runtime: Runtime;
    readonly emit: (event: RunEvent) => void;
    readonly halt: Halt;
}
/** The one way in which a run is told to send nothing more; the first reason counts. */
export interface Halt {
    readonly reason: () => Problem | undefined;
    readonly because: (problem: Problem) => void;
}
export declare function createHalt(stop: AbortSignal): Halt;
/** Never throws for what concerns this embed alone; halts the run for what concerns all. */
export declare function sendChange(change: Change, sending: Sending): Promise<Outcome>;
/** An expected failure as a Problem; anything else is a bug and stays an exception. */
export declare function problemOf(error: unknown): Problem;
