import type { Dialect, Payload, Settings } from '../types.ts';
/** The encoder of one generation. The payload's compact JSON is exactly what is sent. */
export declare const encodePayload: (dialect: Dialect) => (embedId: string, settings: Settings) => Payload;
