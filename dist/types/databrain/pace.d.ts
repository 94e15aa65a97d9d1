import type { Runtime } from '../runtime.ts';
import type { Urgency } from '../types.ts';
import type { AnswerHeaders } from './exchange.ts';
import type { Rate } from './rate-cap.ts';
export type { Rate } from './rate-cap.ts';
/** Leave to send one request. */
export interface Turn {
    /** To be told once what became of the request: its answer, or nothing where none came or it was not sent. */
    settled(answer?: {
        readonly status: number;
        readonly headers: AnswerHeaders;
    }): void;
}
export interface Pacer {
    /** Resolves when the caller may send; at once when `signal` aborts. Never rejects. */
    turn(signal?: AbortSignal, urgency?: Urgency): Promise<Turn>;
}
export interface PacerOptions {
    readonly runtime: Pick<Runtime, 'now' | 'monotonic' | 'sleep' | 'random'>;
    /** Never more than this, whatever the server allows. */
    readonly rate?: Rate;
    /** Share of a limit told by the server that is left for others, in [0, 0.9]; none without one. */
    readonly spareShare?: number;
    /** Share of a limit told by the server that only urgent requests may use, in [0, 0.5]; none without one. */
    readonly reserveShare?: number;
}
export declare function createPacer({ runtime, ...options }: PacerOptions): Pacer;
