import { describe, expect, it } from 'vitest';
import { type Breaker, type CallEnd, createBreaker } from '../src/breaker.ts';

function after(ends: readonly CallEnd[], now = 0): Breaker {
  const breaker = createBreaker();
  for (const end of ends) breaker.ended(end, breaker.sent(now), now);
  return breaker;
}

const times = (count: number, ...ends: readonly CallEnd[]): readonly CallEnd[] => Array.from({ length: count }, () => ends).flat();
const BROKEN_ROW = times(5, 'broken');

/** The probe of an open breaker. */
function probe(breaker: Breaker, end: CallEnd, now: number): void {
  expect(breaker.gate(now)).toEqual({ kind: 'send' });
  expect(breaker.sent(now)).toBe(true);
  breaker.ended(end, true, now);
}

describe('a breaker', () => {
  it.each<[string, readonly CallEnd[], 'send' | 'wait']>([
    ['is closed at first', [], 'send'],
    ['stays closed after four in a row', times(4, 'broken'), 'send'],
    ['opens after five in a row', BROKEN_ROW, 'wait'],
    ['starts the row anew with an answer', [...times(4, 'broken'), 'healthy', ...times(4, 'broken')], 'send'],
    ['does not let a 429 end the row', [...times(4, 'broken'), 'ignored', 'broken'], 'wait'],
    ['is not opened by any number of 429s', times(50, 'ignored'), 'send'],
    ['opens when half of the last twenty broke', times(10, 'healthy', 'broken'), 'wait'],
    ['stays closed at nine of twenty', [...times(9, 'healthy', 'broken'), 'healthy', 'healthy'], 'send'],
    ['judges half only over twenty calls', times(9, 'healthy', 'broken'), 'send'],
    ['forgets what is longer ago', [...times(9, 'healthy', 'broken'), ...times(20, 'healthy'), 'broken'], 'send'],
  ])('%s', (_, ends, gate) => {
    expect(after(ends).gate(0).kind).toBe(gate);
  });

  it('waits 15 s, lets one probe out, and closes when it is answered', () => {
    const breaker = after(BROKEN_ROW);
    expect(breaker.gate(0)).toEqual({ kind: 'wait', ms: 15_000 });
    expect(breaker.gate(14_999)).toEqual({ kind: 'wait', ms: 1 });
    expect(breaker.sent(15_000)).toBe(true);
    expect(breaker.gate(15_000)).toEqual({ kind: 'wait', ms: Number.POSITIVE_INFINITY });
    breaker.ended('healthy', true, 15_100);
    expect(breaker.gate(15_100)).toEqual({ kind: 'send' });
    expect(breaker.sent(15_100)).toBe(false);
  });

  it('sends another probe when the first said nothing', () => {
    const breaker = after(BROKEN_ROW);
    probe(breaker, 'ignored', 15_000);
    expect(breaker.gate(15_000)).toEqual({ kind: 'send' });
  });

  it('opens for twice as long when the probe breaks, and stops at the third opening', () => {
    const breaker = after(BROKEN_ROW);
    probe(breaker, 'broken', 15_000);
    expect(breaker.gate(15_000)).toEqual({ kind: 'wait', ms: 30_000 });
    probe(breaker, 'broken', 45_000);
    expect(breaker.gate(45_000)).toEqual({ kind: 'stop' });
  });

  it('ignores calls that were under way when it opened', () => {
    const breaker = after(BROKEN_ROW);
    for (const end of times(10, 'broken')) breaker.ended(end, false, 1);
    expect(breaker.gate(0)).toEqual({ kind: 'wait', ms: 15_000 });
  });
});
