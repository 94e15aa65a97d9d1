import type { Runtime } from '../runtime.ts';
import { type Secret } from '../secret.ts';
import { type AnswerLimits } from './collect.ts';
import type { Transport } from './exchange.ts';
import type { Pacer } from './pace.ts';
/** All in milliseconds. */
export interface Timeouts {
    /** For the name, for the connection and for its handshake, each. */
    readonly connect: number;
    /** From the last byte sent to the first byte back. */
    readonly response: number;
    readonly whole: number;
}
interface TransportOptions {
    /** As `parseBaseUrl` returns it. */
    readonly baseUrl: string;
    readonly token: Secret;
    readonly runtime: Runtime;
    readonly pacer: Pacer;
    /** `embed-sync/<version>`. */
    readonly userAgent?: string;
    readonly timeouts?: Partial<Timeouts>;
    readonly limits?: Partial<AnswerLimits>;
}
export declare function createTransport(options: TransportOptions): Transport;
export {};
