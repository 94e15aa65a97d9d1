import { type Call } from '../breaker.ts';
import type { Runtime } from '../runtime.ts';
import type { Problem, ServerNews } from '../types.ts';
import type { Exchange, ExchangeRequest } from './exchange.ts';
interface Guarded {
    readonly runtime: Pick<Runtime, 'now' | 'monotonic' | 'sleep' | 'stop'>;
    /** Sends the probe, whatever the guard says. */
    readonly ask: (probe: ExchangeRequest) => Promise<unknown>;
    readonly tell: (news: ServerNews) => void;
}
export interface Guard {
    /** Resolves when calls may go out, or none ever may: then to the reason. Ends early when the process is told to stop. */
    passage(request: ExchangeRequest): Promise<Problem | undefined>;
    /** Whether calls are held back now, and for a call that waited elsewhere since its passage. */
    holds(): boolean;
    /** To be told of every call that goes out, and how it ended. */
    sent(): Call;
    ended(call: Call, request: ExchangeRequest, exchange: Exchange): void;
}
export declare function createGuard({ runtime, ask, tell }: Guarded): Guard;
export {};
