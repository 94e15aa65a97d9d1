import { type Rate } from './rate-cap.ts';
import type { LimitNews } from './rate-headers.ts';
export interface ControllerOptions {
    /** Never more than this, whatever the server allows. */
    readonly rate?: Rate;
    /** Share of a told limit that is left for others, in [0, 0.9]; none without one. */
    readonly spareShare?: number;
    /** Share of a told limit that only urgent requests may use, in [0, 0.5]; none without one. */
    readonly reserveShare?: number;
    /** In [0, 1). */
    readonly random: () => number;
}
/** A request that was sent; to be handed back once, with its answer or without. */
export interface Ticket {
    readonly sentAt: number;
}
/** What of an answer concerns the pace. */
export interface Verdict {
    readonly refused: boolean;
    readonly retryAfterMs?: number;
    readonly news?: LimitNews;
}
export interface RateController {
    /** Milliseconds until one request may be sent. 0: now. Infinity: not before another was settled. */
    waitMs(now: number, urgent?: boolean): number;
    sent(now: number): Ticket;
    /** `verdict` is absent where no answer came. */
    settled(ticket: Ticket, now: number, verdict?: Verdict): void;
}
export declare function createRateController(options: ControllerOptions): RateController;
