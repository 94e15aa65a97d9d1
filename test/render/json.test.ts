// holds: O8

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderErrorJson, renderJson } from '../../src/render/json.ts';
import { hostilePlan, runnerCommands } from './hostile.ts';

describe('machine output', () => {
  it('keeps the order of keys, indents by two and ends in one line feed', () => {
    expect(renderJson({ b: 1, a: [true, { d: null, c: 'x' }] })).toBe(
      '{\n  "b": 1,\n  "a": [\n    true,\n    {\n      "d": null,\n      "c": "x"\n    }\n  ]\n}\n',
    );
  });

  it('is the same value again when it is read, and no command to a runner', () => {
    fc.assert(
      fc.property(hostilePlan, (plan) => {
        const text = renderJson(plan);
        expect(JSON.parse(text)).toEqual(plan);
        expect(runnerCommands(text)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['with a hint', { code: 'USAGE', message: 'm', hint: 'h' }, [], { error: { code: 'USAGE', message: 'm', hint: 'h' } }],
    ['without', { code: 'USAGE', message: 'm', hint: undefined }, [], { error: { code: 'USAGE', message: 'm' } }],
    [
      'with the issues behind it',
      { code: 'MANIFEST_INVALID', message: 'm' },
      [{ severity: 'error', code: 'X', message: 'm' } as const],
      { error: { code: 'MANIFEST_INVALID', message: 'm', issues: [{ severity: 'error', code: 'X', message: 'm' }] } },
    ],
  ])('an error %s', (_, error, issues, value) => expect(JSON.parse(renderErrorJson(error, issues))).toEqual(value));
});
