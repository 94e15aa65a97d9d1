import type { CallEnd } from '../breaker.ts';
import type { Exchange, ExchangeRequest } from './exchange.ts';
export declare function callEnd(exchange: Exchange, { doubtful }: Pick<ExchangeRequest, 'doubtful'>): CallEnd;
