// What the breaker is told of a call: whether it speaks for the server's health, against it, or says nothing.

import { describe, expect, it } from 'vitest';
import type { CallEnd } from '../../src/breaker.ts';
import { callEnd } from '../../src/databrain/call-end.ts';
import type { Exchange } from '../../src/databrain/exchange.ts';

const answer = (status: number, text = '{}'): Exchange => ({ kind: 'answer', status, headers: {}, text });
const told = (code: string, message = ''): string => JSON.stringify({ error: { code, message } });
const without = (kind: 'lost' | 'not-sent' | 'withheld', code: string): Exchange => ({ kind, problem: { code, message: '' } });

describe('the end of a call', () => {
  it.each<[string, Exchange, CallEnd]>([
    ['200', answer(200), 'healthy'],
    ['200 with an error', answer(200, told('INTERNAL_SERVER_ERROR')), 'healthy'],
    ['a page of HTML', answer(200, '<html>'), 'healthy'],
    ...[301, 400, 401, 403, 404, 408, 409, 425, 499].map((status): [string, Exchange, CallEnd] => [
      `${status}`,
      answer(status),
      'healthy',
    ]),
    ['429', answer(429), 'ignored'],
    ...[500, 501, 502, 503, 504, 520].map((status): [string, Exchange, CallEnd] => [`${status}`, answer(status), 'broken']),
    ['500 in HTML', answer(500, '<html>'), 'broken'],
    ['500 that says so', answer(500, told('INTERNAL_SERVER_ERROR', 'oh no')), 'broken'],
    ['500 that means a missing embed', answer(500, told('INTERNAL_SERVER_ERROR', 'Embed not found')), 'healthy'],
    ['500 that means the token', answer(500, JSON.stringify({ message: 'not authenticated' })), 'healthy'],
    ['503 that means a limit', answer(503, told('RATE_LIMIT_EXCEEDED')), 'ignored'],
    ['a lost connection', without('lost', 'CONNECTION_LOST'), 'broken'],
    ['no answer in time', without('lost', 'TIMEOUT'), 'broken'],
    ['no connection in time', without('not-sent', 'TIMEOUT'), 'broken'],
    ['nobody listening', without('not-sent', 'UNREACHABLE'), 'broken'],
    ['no secure connection', without('not-sent', 'TLS_FAILED'), 'broken'],
    ['an answer too large', without('lost', 'ANSWER_TOO_LARGE'), 'ignored'],
    ['one that was stopped', without('lost', 'INTERRUPTED'), 'ignored'],
    ['one that never went out', without('not-sent', 'INTERRUPTED'), 'ignored'],
  ])('%s', (_, exchange, end) => {
    expect(callEnd(exchange, {})).toBe(end);
  });

  it.each<[string, Exchange, CallEnd]>([
    ['500 may be of its own doing', answer(500), 'ignored'],
    ["502 is the server's", answer(502), 'broken'],
    ["a lost connection is the server's", without('lost', 'CONNECTION_LOST'), 'broken'],
    ['200 is an answer', answer(200), 'healthy'],
  ])('of a doubtful request: %s', (_, exchange, end) => {
    expect(callEnd(exchange, { doubtful: true })).toBe(end);
  });
});
