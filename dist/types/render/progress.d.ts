import type { RunEvent, ServerNews } from '../types.ts';
import type { Palette } from './palette.ts';
export interface ProgressLook {
    /** `bar` redraws one line of a terminal; `lines` writes a log: every tenth, or every ten seconds. */
    readonly mode: 'bar' | 'lines';
    readonly palette: Palette;
    readonly width: number;
}
export interface ProgressState {
    readonly startedMs: number;
    readonly total: number;
    readonly done: number;
    readonly throttled: number;
    readonly retries: number;
    readonly verifying: boolean;
    /** When the server, which fails now, is asked again. */
    readonly heldUntilMs: number | null;
    /** What is waited for on purpose, as a clause, and until when; over once that is past. */
    readonly waiting: {
        readonly why: string;
        readonly untilMs: number;
    } | null;
    /** When and at which tenth the last line of a log was written. */
    readonly saidMs: number;
    readonly saidTenth: number;
}
export interface ProgressView {
    readonly state: ProgressState;
    /** Whole lines, each ending in LF; empty where there is nothing to say. */
    readonly lines: string;
    /** One line without LF, shorter than the width; empty takes the bar away. */
    readonly bar: string;
}
export interface Progress {
    readonly initial: ProgressState;
    /** `nowMs` never runs backwards. */
    step(state: ProgressState, event: RunEvent, nowMs: number): ProgressView;
    tick(state: ProgressState, nowMs: number): ProgressView;
}
export declare function createProgress(look: ProgressLook): Progress;
/** One sentence, for progress and for what is written before there is any. */
export declare const serverLine: (news: ServerNews) => string;
