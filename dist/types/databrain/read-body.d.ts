import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { type FailedRead } from './classify.ts';
import type { ExchangeRequest, Transport } from './exchange.ts';
interface Body {
    readonly kind: 'body';
    readonly body: unknown;
    /** Length of the JSON text in characters. */
    readonly size: number;
}
/** The last failure, and what to throw where the read was needed. */
export interface Failure extends Omit<FailedRead, 'code'> {
    readonly error: EmbedSyncError;
}
/** Throws only what ends the run: that this process was told to stop, or that the server was waited for in vain. */
export type Read = (request: ExchangeRequest) => Promise<Body | Failure>;
export declare const createRead: (transport: Transport, runtime: Runtime) => Read;
/** Throws the failure of a read that cannot be done without. */
export declare function needed(reading: Body | Failure): Body;
/** Method and path, which never hold anything secret. */
export declare const describeRequest: ({ method, path }: ExchangeRequest) => string;
/** For an answer that came but says what cannot be. `what` is the word for it; each problem is a clause. */
export declare function unreliable(request: ExchangeRequest, what: string, problems: readonly string[]): EmbedSyncError;
export {};
