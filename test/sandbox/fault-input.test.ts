import { describe, expect, it } from 'vitest';
import { parseFaults } from '../../src/sandbox/fault-input.ts';
import type { Fault } from '../../src/sandbox/faults.ts';

const GOOD: readonly Fault[] = [
  { kind: 'foreign-write', embedId: 'a', accessSettings: { isAllowAiPilot: true }, when: { on: 'update', embedId: 'b' } },
  { kind: 'foreign-delete', embedId: 'a', when: { method: 'GET', nth: 2 } },
  { kind: 'revoke-token', when: { times: 3 } },
  { kind: 'rate-limit', limit: { kind: 'bucket', perSecond: 0.5, burst: 3 } },
  { kind: 'rate-limit', limit: { kind: 'window', requests: 3, windowMs: 1000 } },
  { kind: 'rate-limit', limit: null },
  { kind: 'error', status: 429, code: 'X', message: 'm', retryAfter: '1', applied: true, when: { times: 'always' } },
  { kind: 'error', status: 500 },
  { kind: 'error-in-success', code: 'X' },
  { kind: 'html', status: 502, applied: false },
  { kind: 'truncated' },
  { kind: 'wrong-id', id: 'b' },
  { kind: 'raw', status: 200, headers: { a: 'b' }, body: '' },
  { kind: 'redirect', status: 308, location: '/x' },
  { kind: 'reset', at: 'mid-body' },
  { kind: 'hang', at: 'before-apply' },
  { kind: 'drip', everyMs: 10, bytes: 2 },
  { kind: 'partial', settings: ['isAllowAiPilot'], status: 500 },
  { kind: 'late', afterMs: 100 },
];

describe('a script of faults as JSON', () => {
  it.each(GOOD.map((fault) => [fault.kind, fault] as const))('may hold %s', (_, fault) => {
    expect(parseFaults(JSON.parse(JSON.stringify([fault])))).toEqual({ faults: [fault] });
  });

  const bad: readonly (readonly [unknown, string])[] = [
    [{}, '"faults" must be a list'],
    [undefined, '"faults" must be a list'],
    [['html'], '"faults[0]" must be an object'],
    [[{ kind: 'html' }, { kind: 'htm' }], '"faults[1]".kind must be one of foreign-write,'],
    [[{ kind: 'constructor' }], '"faults[0]".kind must be one of'],
    [[{}], '"faults[0]".kind must be one of'],
    [[{ kind: 'error' }], '"faults[0]".status must be a status from 200 to 599'],
    [[{ kind: 'error', status: 99 }], '.status must be a status from 200 to 599'],
    [[{ kind: 'error', status: 500, retry_after: '1' }], '.retry_after is not known. Did you mean "retryAfter"?'],
    [[{ kind: 'error', status: 500, retryAfter: 1 }], '.retryAfter must be a string'],
    [[{ kind: 'html', applied: 'yes' }], '.applied must be true or false'],
    [[{ kind: 'raw', status: 200, body: '', headers: { a: 1 } }], '.headers must be an object of strings'],
    [[{ kind: 'redirect', status: 304, location: '/' }], '.status must be one of 301, 302, 303, 307, 308'],
    [[{ kind: 'reset', at: 'once' }], '.at must be one of before-apply, after-apply, mid-body'],
    [[{ kind: 'hang', at: 'mid-body' }], '.at must be one of before-apply, after-apply'],
    [[{ kind: 'drip', everyMs: 0 }], '.everyMs must be a number above 0'],
    [[{ kind: 'drip', everyMs: 1, bytes: 0 }], '.bytes must be a whole number from 1'],
    [[{ kind: 'partial', settings: 'isAllowAiPilot' }], '.settings must be a list of strings'],
    [[{ kind: 'rate-limit' }], '.limit must be null,'],
    [[{ kind: 'rate-limit', limit: { kind: 'bucket', perSecond: 1 } }], '.limit must be null,'],
    [[{ kind: 'rate-limit', limit: { kind: 'window', requests: 1, windowMs: 1, burst: 1 } }], '.limit must be null,'],
    [[{ kind: 'foreign-write', embedId: 'a', accessSettings: [] }], '.accessSettings must be an object'],
    [[{ kind: 'html', when: [] }], '.when must be an object'],
    [[{ kind: 'html', when: { nth: 0 } }], '.when.nth must be a whole number from 1'],
    [[{ kind: 'html', when: { times: 'ever' } }], '.when.times must be a whole number from 1, or "always"'],
    [[{ kind: 'html', when: { on: 'put' } }], '.when.on must be one of list, update, export, datamarts'],
    [[{ kind: 'html', when: { embedid: 'a' } }], '.when.embedid is not known. Did you mean "embedId"?'],
  ];
  it.each(bad)('is refused as %j', (value, says) => {
    const result = parseFaults(value);
    expect('problem' in result && result.problem).toContain(says);
  });
});
