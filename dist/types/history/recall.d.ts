import { EmbedSyncError } from '../errors.ts';
import type { Entry, RunStart } from '../records.ts';
import type { Dialect, Direction, Problem, RecordedTarget, RunStatus, SettingName, Settings, SettingValue } from '../types.ts';
import { type EntryOf, type FinalStatus, type LogTarget } from './trail.ts';
export interface RunSummary {
    readonly runId: string;
    /** ISO 8601. */
    readonly startedAt: string;
    readonly command: RunStart['command'];
    readonly rollbackOf?: string;
    readonly actor: string;
    readonly commit: string | null;
    readonly planId: string;
    readonly approved: boolean;
    readonly target: RecordedTarget;
    /** `interrupted`: the log holds no end of this run; it was cut off, or it still lasts. */
    readonly status: RunStatus | 'interrupted';
    /** Embeds by how they ended. */
    readonly counts: Readonly<Record<FinalStatus, number>>;
}
/** Every run of the log, oldest first. */
export declare const runs: (entries: readonly Entry[]) => readonly RunSummary[];
/**
 * The run with this id or the only one whose id begins so, with 6 characters or more. `last` is the newest run, of `target`
 * where one is given, that changed an embed; it counts also if the log does not know whether it did, so as not to skip it.
 */
export declare function findRun(entries: readonly Entry[], wanted: string, target?: LogTarget): RunSummary | undefined;
/** The error for a run that `findRun` did not find. */
export declare function unknownRun(entries: readonly Entry[], wanted: string): EmbedSyncError;
/** What one run did to one embed. */
export interface RunChange {
    readonly embedId: string;
    readonly key: string;
    readonly name: string | null;
    readonly direction: Direction;
    /** In the order of writing; one that was taken back stands twice. */
    readonly settings: readonly {
        readonly setting: SettingName;
        readonly before?: SettingValue;
        readonly after: SettingValue;
    }[];
    /** Updates that were recorded as about to be sent. */
    readonly attempts: number;
    readonly status: FinalStatus;
    readonly error?: Problem;
    /** What the list showed where it contradicted. */
    readonly live?: Settings;
}
/** The changes of one run in the order of the log; none for a run that the log does not hold. */
export declare function runEntries(entries: readonly Entry[], runId: string): readonly RunChange[];
export interface LastApplied {
    readonly settings: Settings;
    /** When each of the settings was last written, and by which run. */
    readonly since: {
        readonly [K in SettingName]?: {
            readonly at: string;
            readonly run: string;
        };
    };
    /** The API's own time of change when a run last saw the embed in order; absent where a later write was not seen to end well. */
    readonly updatedAt?: string;
}
/**
 * The values that runs put there last, or found there as desired, by embed id; an embed of which nothing is known is absent.
 * With `at`, what came after that instant does not count; what became of earlier writes is judged by the whole log.
 */
export declare function lastApplied(entries: readonly Entry[], target: LogTarget, at?: Date): ReadonlyMap<string, LastApplied>;
/** Whether the server of this target merges partial updates, by the newest run that could see it or was seen to have lost. */
export declare function serverMerges(entries: readonly Entry[], target: LogTarget): boolean | undefined;
/** The generation of the API in the newest run against this base URL that tells it, whatever its environment. */
export declare const dialectOf: (entries: readonly Entry[], baseUrl: string) => Dialect | undefined;
/** Intents of which nobody knows yet what became; each is closed by a `reconcile` entry with its run and embed. */
export declare function openIntents(entries: readonly Entry[], target: LogTarget): readonly {
    readonly intent: EntryOf<'intent'>;
    readonly attempted: boolean;
}[];
