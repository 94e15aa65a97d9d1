import type { Runtime } from '../runtime.ts';
import type { ApplyResult, Change, Confirmation, EmbedReader, EmbedWriter, HistoryStore, LiveEmbed, Plan, RunEvent, RunStart } from '../types.ts';
import { type Compare } from './standing.ts';
export interface ApplyTools {
    readonly reader: EmbedReader;
    readonly writer: EmbedWriter;
    readonly history: HistoryStore;
    readonly runtime: Runtime;
    readonly compare: Compare;
    /** The change that brings a written embed back from `now` to all that was known of it before. */
    readonly restoring: (written: Change, now: LiveEmbed, before: LiveEmbed) => Change | undefined;
    /** What the history should learn from a list about the settings that this run does not write. */
    readonly confirm: (seen: ReadonlyMap<string, LiveEmbed>) => readonly Confirmation[];
    readonly concurrency: number;
    readonly emit: (event: RunEvent) => void;
    /** Requests so far, by the transport's own count. */
    readonly traffic: () => Traffic;
}
export interface Traffic {
    readonly requests: number;
    readonly retries: number;
    readonly throttled: number;
    readonly waitedMs: number;
}
interface Applying {
    readonly plan: Plan;
    readonly start: RunStart;
    /** The state that the plan was checked against, listed just before. */
    readonly live: ReadonlyMap<string, LiveEmbed>;
}
export declare function execute(applying: Applying, tools: ApplyTools): Promise<ApplyResult>;
export {};
