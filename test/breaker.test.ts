import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Breaker, type CallEnd, createBreaker, type Gate } from '../src/breaker.ts';

const call = (breaker: Breaker, end: CallEnd, now = 0): void => breaker.ended(breaker.sent(), end, now);

function breakerAfter(ends: readonly CallEnd[]): Breaker {
  const breaker = createBreaker();
  for (const end of ends) call(breaker, end);
  return breaker;
}

const times = (count: number, ...ends: readonly CallEnd[]): readonly CallEnd[] =>
  Array.from({ length: count }, () => ends).flat();
const BROKEN_ROW = times(5, 'broken');

describe('a breaker', () => {
  it.each<[string, readonly CallEnd[], Gate['kind']]>([
    ['lets calls through at first', [], 'send'],
    ['still does after four broken in a row', times(4, 'broken'), 'send'],
    ['opens after five in a row', BROKEN_ROW, 'wait'],
    ['starts the row anew with a healthy call', [...times(4, 'broken'), 'healthy', ...times(4, 'broken')], 'send'],
    ['does not let a 429 end the row', [...times(4, 'broken'), 'ignored', 'broken'], 'wait'],
    ['is not opened by any number of 429s', times(50, 'ignored'), 'send'],
    ['opens when half of the last twenty broke', times(10, 'healthy', 'broken'), 'wait'],
    ['does not at nine of twenty', [...times(9, 'healthy', 'broken'), 'healthy', 'healthy'], 'send'],
    ['judges half only over twenty calls', times(9, 'healthy', 'broken'), 'send'],
    ['does not count 429s among the twenty', times(9, 'healthy', 'ignored', 'broken'), 'send'],
    ['forgets what is longer ago', [...times(9, 'healthy', 'broken'), ...times(20, 'healthy'), 'broken'], 'send'],
  ])('%s', (_, ends, kind) => {
    expect(breakerAfter(ends).gate(0).kind).toBe(kind);
  });

  it.each<[readonly CallEnd[], object]>([
    [BROKEN_ROW, { broken: 5, of: 5 }],
    [[...times(10, 'healthy'), ...times(3, 'broken', 'broken', 'broken', 'healthy'), 'broken'], { broken: 10, of: 20 }],
  ])('says on what evidence it opened (%#)', (ends, evidence) => {
    expect(breakerAfter(ends).gate(0)).toEqual({ kind: 'wait', ms: 15_000, ...evidence });
  });

  it('waits 15 s, asks for a probe, and lets calls through once that is answered', () => {
    const breaker = breakerAfter(BROKEN_ROW);
    expect(breaker.gate(14_999)).toMatchObject({ kind: 'wait', ms: 1 });
    expect(breaker.gate(15_000)).toEqual({ kind: 'probe' });
    call(breaker, 'healthy', 15_100);
    expect(breaker.gate(15_100)).toEqual({ kind: 'send' });
  });

  it('begins anew once it is well again: what was broken before counts no more', () => {
    const breaker = breakerAfter(BROKEN_ROW);
    for (const end of ['healthy', ...times(4, 'broken')] as const) call(breaker, end, 15_000);
    expect(breaker.gate(15_000)).toEqual({ kind: 'send' });
    call(breaker, 'broken', 15_000);
    expect(breaker.gate(15_000)).toEqual({ kind: 'wait', ms: 30_000, broken: 5, of: 5 });
  });

  it('takes a probe that was throttled for an answer', () => {
    const breaker = breakerAfter(BROKEN_ROW);
    call(breaker, 'ignored', 15_000);
    expect(breaker.gate(15_000)).toEqual({ kind: 'send' });
  });

  it('opens for twice as long when the probe breaks, and stops at the third opening', () => {
    const breaker = breakerAfter(BROKEN_ROW);
    call(breaker, 'broken', 16_000);
    expect(breaker.gate(16_000)).toEqual({ kind: 'wait', ms: 30_000, broken: 1, of: 1 });
    call(breaker, 'broken', 46_000);
    expect(breaker.gate(46_000)).toEqual({ kind: 'stop', broken: 1, of: 1 });
    expect(breaker.gate(1e9).kind).toBe('stop');
  });

  it('counts openings over its whole life, also where it was well in between', () => {
    const breaker = createBreaker();
    const kinds = [1, 2, 3].map((nth) => {
      for (const end of BROKEN_ROW) call(breaker, end, nth * 100_000);
      const { kind } = breaker.gate(nth * 100_000);
      if (kind === 'wait') call(breaker, 'healthy', nth * 100_000 + 50_000);
      for (const end of times(40, 'healthy')) call(breaker, end, nth * 100_000 + 60_000);
      return kind;
    });
    expect(kinds).toEqual(['wait', 'wait', 'stop']);
  });

  it.each([
    ['while it is open', 1],
    ['when it lets calls through again', 20_000],
  ])('learns nothing from calls that were under way when it opened: %s', (_, later) => {
    const breaker = createBreaker();
    const underWay = Array.from({ length: 10 }, () => breaker.sent());
    for (const end of BROKEN_ROW) call(breaker, end);
    if (later > 15_000) call(breaker, 'healthy', later);
    const before = breaker.gate(later);
    for (const one of underWay) breaker.ended(one, 'broken', later);
    expect(breaker.gate(later)).toEqual(before);
  });

  it('never lets a call through while it waits, whatever ends how', () => {
    const end = fc.constantFrom<CallEnd>('healthy', 'broken', 'broken', 'ignored');
    fc.assert(
      fc.property(fc.array(fc.tuple(end, fc.nat(20_000)), { maxLength: 200, size: 'max' }), (steps) => {
        const breaker = createBreaker();
        let now = 0;
        let openUntil = 0;
        let openings = 0;
        for (const [how, passes] of steps) {
          now += passes;
          const gate = breaker.gate(now);
          expect(gate.kind === 'wait').toBe(openings < 3 && now < openUntil);
          expect(gate.kind === 'stop').toBe(openings === 3);
          if (gate.kind !== 'send' && gate.kind !== 'probe') continue;
          call(breaker, how, now);
          const next = breaker.gate(now);
          if (next.kind === 'wait') openUntil = now + next.ms;
          if (next.kind === 'wait' || next.kind === 'stop') openings += 1;
        }
      }),
    );
  });
});
