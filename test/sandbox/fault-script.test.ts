import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { armFaults, drawFaults, type Fault, type FaultMatch, type FaultSubject } from '../../src/sandbox/faults.ts';

const UPDATE: FaultSubject = { method: 'PUT', on: 'update', embedId: 'a' };
const struck = (faults: readonly Fault[], subjects: readonly FaultSubject[]): readonly (string | undefined)[] => {
  let script = armFaults(faults);
  return subjects.map((subject) => {
    const draw = drawFaults(script, subject);
    script = draw.script;
    return draw.answering?.kind;
  });
};

describe('a script', () => {
  const html = (when?: FaultMatch): Fault => (when === undefined ? { kind: 'html' } : { kind: 'html', when });
  const hit = 'html';
  const miss = undefined;
  const rows: readonly (readonly [string, FaultMatch | undefined, readonly (string | undefined)[]])[] = [
    ['strikes once unless told', undefined, [hit, miss, miss, miss]],
    ['strikes as often as told', { times: 2 }, [hit, hit, miss, miss]],
    ['strikes always', { times: 'always' }, [hit, hit, hit, hit]],
    ['strikes the n-th request', { nth: 3 }, [miss, miss, hit, miss]],
    ['strikes from the n-th request on', { nth: 2, times: 2 }, [miss, hit, hit, miss]],
    ['strikes from the n-th request for good', { nth: 2, times: 'always' }, [miss, hit, hit, hit]],
    ['spares another method', { method: 'GET', times: 'always' }, [miss, miss, miss, miss]],
    ['spares another operation', { on: 'list', times: 'always' }, [miss, miss, miss, miss]],
    ['spares another embed', { embedId: 'b', times: 'always' }, [miss, miss, miss, miss]],
    ['strikes where all matches', { method: 'PUT', on: 'update', embedId: 'a' }, [hit, miss, miss, miss]],
  ];
  it.each(rows)('%s', (_, when, expected) => {
    expect(struck([html(when)], [UPDATE, UPDATE, UPDATE, UPDATE])).toEqual(expected);
  });

  it('counts only requests that match', () => {
    const other = { ...UPDATE, embedId: 'b' };
    expect(struck([html({ embedId: 'b', nth: 2 })], [other, UPDATE, UPDATE, other])).toEqual([miss, miss, miss, hit]);
  });

  it('runs through its faults one request after the other', () => {
    const faults: readonly Fault[] = [{ kind: 'html' }, { kind: 'truncated', when: { times: 2 } }, { kind: 'wrong-id' }];
    expect(struck(faults, [UPDATE, UPDATE, UPDATE, UPDATE, UPDATE])).toEqual([
      'html',
      'truncated',
      'truncated',
      'wrong-id',
      miss,
    ]);
  });

  it('lets what happens beside a request and what answers it meet', () => {
    const faults: readonly Fault[] = [{ kind: 'revoke-token' }, { kind: 'foreign-delete', embedId: 'a' }, { kind: 'html' }];
    const draw = drawFaults(armFaults(faults), UPDATE);
    expect(draw.passing.map(({ kind }) => kind)).toEqual(['revoke-token', 'foreign-delete']);
    expect(draw.answering?.kind).toBe('html');
    expect(draw.script).toEqual([]);
  });

  it('law: a fault strikes exactly `times` of the matching requests, from the n-th on', () => {
    const inputs = [
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.boolean(), { maxLength: 30 }),
    ] as const;
    fc.assert(
      fc.property(...inputs, (nth, times, matching) => {
        const subjects = matching.map((matches) => ({ ...UPDATE, embedId: matches ? 'a' : 'b' }));
        const hits = struck([html({ embedId: 'a', nth, times })], subjects);
        const ordinals = matching.map((matches, index) => (matches ? matching.slice(0, index + 1).filter(Boolean).length : 0));
        expect(hits.map((kind) => kind === hit)).toEqual(ordinals.map((ordinal) => ordinal >= nth && ordinal < nth + times));
      }),
    );
  });
});
