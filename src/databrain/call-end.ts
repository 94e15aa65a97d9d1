// What became of a call in, what that says of the server's health out. Pure.
// A 4xx is an answer, and so is a 5xx that means one: only failures of the server itself and of the way to it count against it.

import type { CallEnd } from '../breaker.ts';
import { parseJson } from '../json.ts';
import { apiErrorOf, meaningOf } from './api-error.ts';
import type { Answer, Exchange, ExchangeRequest } from './exchange.ts';

const BROKEN_WAY: ReadonlySet<string> = new Set(['TIMEOUT', 'CONNECTION_LOST', 'UNREACHABLE', 'TLS_FAILED']);

export function callEnd(exchange: Exchange, { doubtful }: Pick<ExchangeRequest, 'doubtful'>): CallEnd {
  if (exchange.kind !== 'answer') return BROKEN_WAY.has(exchange.problem.code) ? 'broken' : 'ignored';
  const end = endOfAnswer(exchange);
  return end === 'broken' && doubtful && exchange.status === 500 ? 'ignored' : end;
}

function endOfAnswer({ status, text }: Answer): CallEnd {
  if (status < 500) return status === 429 ? 'ignored' : 'healthy';
  switch (meaningOf(status, apiErrorOf(status, parseJson(text)))) {
    case 'throttled':
      return 'ignored';
    case 'failed':
    case 'odd':
      return 'broken';
    default:
      return 'healthy';
  }
}
