import type { Runtime } from '../runtime.ts';
import type { Dialect, EmbedReader, EmbedWriter } from '../types.ts';
import type { ExchangeRequest, Transport } from './exchange.ts';
/** Which generation to speak, or that it is to be found out; `guess`, such as the last run's, is then tried first. */
export interface WantedApi {
    readonly api: Dialect | 'auto';
    readonly guess?: Dialect;
}
export declare function createReader(transport: Transport, { api, guess }: WantedApi, runtime: Runtime): EmbedReader;
/** `objection` tells, right before an update is sent, why nothing may be sent any more. */
export declare function createWriter(transport: Transport, dialect: Dialect, objection?: ExchangeRequest['objection']): EmbedWriter;
