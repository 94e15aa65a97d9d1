import type { Entry, RunStart, Verify, VerifyUnchanged } from '../records.ts';
import type { OutcomeStatus, SettingName, Settings, SettingValue, Target } from '../types.ts';
export type EntryOf<K extends Entry['kind']> = Extract<Entry, {
    readonly kind: K;
}>;
type VerifyEntry = Extract<Entry, Verify>;
type UnchangedEntry = Extract<Entry, VerifyUnchanged>;
/** What was said about an intent: by the API, by the list after the run, or by a later run that looked. */
type Word = EntryOf<'outcome'> | VerifyEntry | EntryOf<'reconcile'>;
/** One intent and what became of it. */
export interface Step {
    readonly intent: EntryOf<'intent'>;
    readonly attempts: readonly EntryOf<'attempt'>[];
    /** In the order of the log; none where the run was cut off. */
    readonly words: readonly Word[];
    /** The values from before of the settings that the server dropped with this update, although it did not send them. */
    readonly lost: Settings;
}
/** How a change ended. `unknown`: it may or may not have taken effect, and nobody could tell. */
export type FinalStatus = OutcomeStatus | 'unknown';
/** What one run did to one embed. */
export interface Trail {
    readonly embedId: string;
    /** In the order of writing; none for an embed that failed before anything could be written. */
    readonly steps: readonly Step[];
    readonly words: readonly Word[];
    readonly status: FinalStatus;
}
export interface Run {
    readonly start: EntryOf<'run.start'>;
    /** Absent while a run lasts, and for ever where it was cut off. */
    readonly end?: EntryOf<'run.end'>;
    /** In the order in which the embeds first appear. */
    readonly trails: readonly Trail[];
    /** What its list showed of embeds that it had no reason to write. */
    readonly unchanged: readonly UnchangedEntry[];
}
/** The runs of a log, oldest first. */
export declare function runsOf(entries: readonly Entry[]): readonly Run[];
/** The part of a log that counts: runs of other targets say nothing about this one. */
export type LogTarget = Pick<Target, 'baseUrl' | 'environment'>;
export declare const isOf: (target: LogTarget, { start }: Run) => boolean;
/** Whether an update may have left the machine: where attempts were not durable first, the intent alone leaves that open. */
export declare const mayBeSent: ({ attempts }: Step, { writeAhead }: RunStart) => boolean;
/** The attempt is nearest to the write: intents are all recorded before the first is sent. */
export declare const writtenAt: ({ intent, attempts }: Step) => string;
/** What is known of the settings of an intent: now as sent, as before, nothing, or only what the list showed. */
export type Effect = 'taken' | 'left' | 'unknown' | 'shown';
/** Without a word nothing is known, not even that nothing was sent: only the intent is sure to stand before the update. */
export declare function effectOf({ words }: Step): Effect;
/** Some settings before and after one or more writes. */
export interface Move {
    readonly before: Settings;
    readonly after: Settings;
}
/** From before the first of some moves to after the last. */
export declare function netOf(moves: readonly Move[]): Move;
/** Of a record by setting, such as Settings, the part whose names satisfy `keep`. */
export declare function only<T extends {
    readonly [K in SettingName]?: unknown;
}>(record: T, keep: (name: SettingName) => boolean): T;
/** False also where either is not known. */
export declare const sameValue: (one: SettingValue | undefined, other: SettingValue | undefined) => boolean;
export declare const hasLost: ({ steps }: Trail) => boolean;
/** Whether later writes of the run restored all that was known of the first, and all that went with it. */
export declare function isGivenBack(steps: readonly Step[]): boolean;
export {};
