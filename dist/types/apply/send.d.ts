import type { RetryBudget } from '../budget.ts';
import type { HistoryStore } from '../records.ts';
import type { Runtime } from '../runtime.ts';
import type { Change, EmbedWriter, Outcome, RunEvent } from '../types.ts';
import { type Halt } from './halt.ts';
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
    readonly budget: RetryBudget;
    /** Whether it is the way back of a run; that is urgent, as narrowing is. */
    readonly takesBack: boolean;
}
export interface Sent {
    readonly outcome: Outcome;
    /**
     * Whether a try may have taken effect, or still may: it can arrive after a look that did not show it, and be overwritten
     * before one that would. The log then leaves the last word to a later look.
     */
    readonly unresolved: boolean;
    /** Whether the API itself has agreed; what a look shows may be the work of somebody else. */
    readonly isAgreed: boolean;
}
/** Never throws for what concerns this embed alone; halts the run for what concerns all. */
export declare function sendChange(change: Change, sending: Sending): Promise<Sent>;
