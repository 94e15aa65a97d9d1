// holds: S6

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyRead, classifyUpdate } from '../../src/databrain/classify.ts';
import type { Answer } from '../../src/databrain/exchange.ts';
import type { Payload, UpdateAnswer } from '../../src/types.ts';

const PAYLOAD: Payload = { embedId: 'e1', accessSettings: { isAllowAiPilot: true } };
const answer = (status: number, body: unknown, retryAfterMs?: number): Answer => ({
  kind: 'answer',
  status,
  headers: {},
  text: typeof body === 'string' ? body : JSON.stringify(body),
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});
const update = (status: number, body: unknown): UpdateAnswer => classifyUpdate(answer(status, body), PAYLOAD);
const summary = (result: UpdateAnswer): string =>
  result.kind === 'accepted' ? 'accepted' : `${result.kind} ${result.problem.code}`;
const coded = (code: string, message = 'why') => ({ error: { code, message } });
const HTML = '<html><body>Welcome to the airport. Embed not found.</body></html>';

describe('an update is accepted only by the exact success shape', () => {
  it.each<[string, number, unknown]>([
    ['error null', 200, { id: 'e1', error: null }],
    ['no error key', 200, { id: 'e1' }],
    ['more keys', 200, { id: 'e1', error: null, name: 'Sales', message: 'updated', code: 'OK' }],
  ])('%s', (_, status, body) => {
    expect(update(status, body)).toEqual({ kind: 'accepted' });
  });

  it.each<[string, number, unknown]>([
    ['the id of another embed', 200, { id: 'e2', error: null }],
    ['the id in other letters', 200, { id: 'E1', error: null }],
    ['the id as a list', 200, { id: ['e1'], error: null }],
    ['no id', 200, { error: null }],
    ['embedId for id', 200, { embedId: 'e1', error: null }],
    ['error false', 200, { id: 'e1', error: false }],
    ['error an empty text', 200, { id: 'e1', error: '' }],
    ['error a text', 200, { id: 'e1', error: 'something went wrong' }],
    ['error an empty object', 200, { id: 'e1', error: {} }],
    ['error a list', 200, { id: 'e1', error: [] }],
    ['error 0', 200, { id: 'e1', error: 0 }],
    ['a server failure inside a 200', 200, { id: 'e1', ...coded('INTERNAL_SERVER_ERROR') }],
    ['a friendly code beside another id', 200, { id: 'e2', error: null, code: 'SUCCESS' }],
    ['201', 201, { id: 'e1', error: null }],
    ['202', 202, { id: 'e1', error: null }],
    ['204 and nothing', 204, ''],
    ['206', 206, { id: 'e1', error: null }],
    ['nothing', 200, ''],
    ['blanks', 200, '  \n'],
    ['HTML of a captive portal', 200, HTML],
    ['JSON that is cut short', 200, '{"id":"e1","error":nul'],
    ['JSON after a byte order mark', 200, '\ufeff{"id":"e1","error":null}'],
    ['JSON twice', 200, '{"id":"e1"}{"id":"e1"}'],
    ['JSONP', 200, 'cb({"id":"e1","error":null})'],
    ['null', 200, 'null'],
    ['a list', 200, [{ id: 'e1', error: null }]],
    ['the id alone', 200, '"e1"'],
    ['a nested success', 200, { data: { id: 'e1', error: null } }],
    ['the id only by its prototype', 200, '{"__proto__":{"id":"e1"}}'],
  ])('and %s is unknown', (_, status, body) => {
    expect(summary(update(status, body))).toBe(
      JSON.stringify(body).includes('INTERNAL') ? 'unknown INTERNAL_SERVER_ERROR' : 'unknown UNEXPECTED_ANSWER',
    );
  });

  it('of duplicate keys the last counts, as in every JSON reader (trap L12)', () => {
    expect(summary(update(200, '{"id":"e2","id":"e1","error":null}'))).toBe('accepted');
    expect(summary(update(200, '{"id":"e1","id":"e2","error":null}'))).toBe('unknown UNEXPECTED_ANSWER');
  });
});

describe('by code first, whatever the status', () => {
  const rows: [string, string][] = [
    ['AUTHENTICATION_ERR', 'global AUTHENTICATION_ERR'],
    ['AUTHENTICATION_ERROR', 'global AUTHENTICATION_ERROR'],
    ['INVALID_DATA_APP_API_KEY', 'global INVALID_DATA_APP_API_KEY'],
    ['INVALID_WORKSPACE_NAME', 'global INVALID_WORKSPACE_NAME'],
    ['WORKSPACE_ID_ERROR', 'global WORKSPACE_ID_ERROR'],
    ['INSUFFICIENT_PERMISSIONS', 'rejected INSUFFICIENT_PERMISSIONS'],
    ['INVALID_ACCESS_SETTINGS', 'rejected INVALID_ACCESS_SETTINGS'],
    ['INVALID_REQUEST_BODY', 'rejected INVALID_REQUEST_BODY'],
    ['INVALID_DATAMART', 'rejected INVALID_DATAMART'],
    ['DATAMART_TABLE_NOT_FOUND', 'rejected DATAMART_TABLE_NOT_FOUND'],
    ['EMBED_NOT_FOUND', 'rejected EMBED_NOT_FOUND'],
    ['INVALID_EMBED_ID', 'rejected EMBED_NOT_FOUND'],
    ['EMBED_PARAM_ERROR', 'rejected EMBED_NOT_FOUND'],
    ['CONFLICTING_UPDATE', 'conflict CONFLICTING_UPDATE'],
    ['RATE_LIMIT_EXCEEDED', 'throttled RATE_LIMIT_EXCEEDED'],
  ];
  it.each(
    rows.flatMap(([code, expected]) =>
      [200, 400, 401, 403, 404, 409, 429, 500, 503].map((status) => [code, status, expected] as const),
    ),
  )('%s under %i is %s', (code, status, expected) => {
    expect(summary(update(status, coded(code)))).toBe(expected);
  });
});

describe('then by status', () => {
  it.each<[number, unknown, string]>([
    [300, '', 'unknown UNEXPECTED_REDIRECT'],
    [301, HTML, 'unknown UNEXPECTED_REDIRECT'],
    [304, '', 'unknown UNEXPECTED_REDIRECT'],
    [307, { id: 'e1', error: null }, 'unknown UNEXPECTED_REDIRECT'],
    [400, '', 'rejected HTTP_400'],
    [400, coded('SOMETHING_NEW'), 'rejected SOMETHING_NEW'],
    [401, '', 'global AUTHENTICATION_FAILED'],
    [401, HTML, 'global AUTHENTICATION_FAILED'],
    [403, HTML, 'rejected PERMISSION_DENIED'],
    [404, HTML, 'rejected HTTP_404'],
    [405, '', 'rejected HTTP_405'],
    [408, '', 'unknown UNEXPECTED_ANSWER'],
    [409, '', 'conflict CONFLICTING_UPDATE'],
    [413, HTML, 'rejected HTTP_413'],
    [422, { message: 'bad' }, 'rejected HTTP_422'],
    [425, '', 'unknown UNEXPECTED_ANSWER'],
    [429, HTML, 'throttled RATE_LIMIT_EXCEEDED'],
    [499, '', 'unknown UNEXPECTED_ANSWER'],
    [500, '', 'unknown HTTP_500'],
    [500, { id: 'e1', error: null }, 'unknown HTTP_500'],
    [500, coded('INTERNAL_SERVER_ERROR'), 'unknown INTERNAL_SERVER_ERROR'],
    [502, HTML, 'unknown HTTP_502'],
    [503, '', 'unknown HTTP_503'],
    [504, HTML, 'unknown HTTP_504'],
    [599, '', 'unknown HTTP_599'],
  ])('%i with %j is %s', (status, body, expected) => {
    expect(summary(update(status, body))).toBe(expected);
  });
});

describe('then by message, for failures that no repetition will mend', () => {
  it.each<[number, unknown, string]>([
    [500, { error: 'Embed not found' }, 'rejected EMBED_NOT_FOUND'],
    [500, coded('INTERNAL_SERVER_ERROR', 'The embed was not found'), 'rejected EMBED_NOT_FOUND'],
    [500, { error: { message: 'Datamart not found' } }, 'rejected HTTP_500'],
    [500, { message: 'User is not authenticated' }, 'global AUTHENTICATION_FAILED'],
    [500, { detail: 'Invalid Service Token' }, 'global AUTHENTICATION_FAILED'],
    [400, { error: 'Invalid API key' }, 'global AUTHENTICATION_FAILED'],
    [404, { message: 'embed does not exist' }, 'rejected EMBED_NOT_FOUND'],
    [400, coded('INVALID_REQUEST_BODY', 'Embed not found'), 'rejected EMBED_NOT_FOUND'],
    [400, coded('INVALID_REQUEST_BODY', '"accessSettings" is required'), 'rejected INVALID_REQUEST_BODY'],
    [500, HTML, 'unknown HTTP_500'],
    [200, { error: 'Embed not found' }, 'unknown UNEXPECTED_ANSWER'],
  ])('%i with %j is %s', (status, body, expected) => {
    expect(summary(update(status, body))).toBe(expected);
  });
});

describe('the problem tells what the API said', () => {
  it.each<[string, unknown, object]>([
    [
      'error {code, message, status}',
      { error: { code: 'SOME_CODE', message: 'why', status: 400 } },
      { code: 'SOME_CODE', message: 'why' },
    ],
    ['error {code, message}', coded('SOME_CODE'), { code: 'SOME_CODE', message: 'why' }],
    ['error text', { error: 'why' }, { code: 'HTTP_400', message: 'why' }],
    ['error text that is a code', { error: 'SOME_CODE' }, { code: 'SOME_CODE', message: 'the API refused the request' }],
    ['error text beside a code', { error: 'why', code: 'SOME_CODE' }, { code: 'SOME_CODE', message: 'why' }],
    ['top-level code and message', { code: 'SOME_CODE', message: 'why' }, { code: 'SOME_CODE', message: 'why' }],
    ['top-level detail', { detail: 'why' }, { code: 'HTTP_400', message: 'why' }],
    ['a code of the wrong type', { error: { code: 42, message: 'why' } }, { code: 'HTTP_400', message: 'why' }],
    ['a code that is a sentence', { error: { code: 'not a code', message: 'why' } }, { code: 'HTTP_400', message: 'why' }],
    ['a message of the wrong type', { error: { code: 'SOME_CODE', message: {} } }, { message: 'the API refused the request' }],
    ['several lines and controls', { error: 'a\r\n::error::b\u001b[31mc\u202ed' }, { message: 'a ::error::b [31mc d' }],
    ['a list of errors', { error: [{ code: 'SOME_CODE' }] }, { code: 'HTTP_400' }],
    ['nothing', '', { code: 'HTTP_400', message: 'the API refused the request' }],
  ])('%s', (_, body, expected) => {
    expect(update(400, body)).toMatchObject({ kind: 'rejected', problem: { httpStatus: 400, ...expected } });
  });

  it('in at most 300 characters', () => {
    const result = update(400, { error: 'x'.repeat(10_000) });
    expect(result.kind === 'rejected' && result.problem.message.length).toBe(300);
  });

  it.each<[number, unknown, string]>([
    [401, '', 'DATABRAIN_API_TOKEN'],
    [404, HTML, '--api'],
    [404, coded('EMBED_NOT_FOUND'), 'Check its id'],
    [307, '', 'base URL'],
    [200, HTML, 'proxy'],
    [400, '', 'what the message names'],
    [409, '', 'Plan again'],
    [429, '', '--rate'],
    [500, '', 'later'],
  ])('and %i %j hints at %s', (status, body, hint) => {
    expect(update(status, body)).toMatchObject({ problem: { hint: expect.stringContaining(hint) } });
  });

  it('names the known defect of isAllowMetricCreation, and only there', () => {
    const failed = answer(500, coded('INTERNAL_SERVER_ERROR'));
    const known = classifyUpdate(failed, { embedId: 'e1', accessSettings: { isAllowMetricCreation: true } });
    expect(known).toMatchObject({ kind: 'unknown', problem: { hint: expect.stringContaining('isAllowMetricCreation') } });
    expect(classifyUpdate(failed, PAYLOAD)).not.toMatchObject({
      problem: { hint: expect.stringContaining('isAllowMetricCreation') },
    });
    const gateway = classifyUpdate(answer(502, ''), { embedId: 'e1', accessSettings: { isAllowMetricCreation: true } });
    expect(gateway).toMatchObject({ problem: { hint: expect.stringContaining('later') } });
  });

  it('and hands on what Retry-After asked for', () => {
    expect(classifyUpdate(answer(429, '', 7_000), PAYLOAD)).toMatchObject({ kind: 'throttled', retryAfterMs: 7_000 });
    expect(classifyUpdate(answer(429, ''), PAYLOAD)).not.toHaveProperty('retryAfterMs');
  });
});

describe('a read', () => {
  it.each<[string, unknown]>([
    ['an object', { data: [], error: null }],
    ['an object without error', { data: [] }],
    ['a bare array', []],
  ])('that is %s is handed on', (_, body) => {
    expect(classifyRead(answer(200, body))).toEqual({ kind: 'body', body });
  });

  it.each<[number, unknown, string]>([
    [200, '', 'never API_ANSWER_INVALID UNEXPECTED_ANSWER'],
    [200, HTML, 'never API_ANSWER_INVALID UNEXPECTED_ANSWER'],
    [200, '{"data":[', 'never API_ANSWER_INVALID UNEXPECTED_ANSWER'],
    [200, 'null', 'never API_ANSWER_INVALID UNEXPECTED_ANSWER'],
    [200, '7', 'never API_ANSWER_INVALID UNEXPECTED_ANSWER'],
    [200, { data: [], error: 'partial' }, 'never API_ANSWER_INVALID UNEXPECTED_ANSWER'],
    [200, { data: [], ...coded('INVALID_DATA_APP_API_KEY') }, 'never AUTHENTICATION_FAILED INVALID_DATA_APP_API_KEY'],
    [200, { data: [], ...coded('SOME_CODE') }, 'never API_REFUSED SOME_CODE'],
    [206, { data: [] }, 'never API_ANSWER_INVALID UNEXPECTED_ANSWER'],
    [302, '', 'never API_REFUSED UNEXPECTED_REDIRECT'],
    [400, coded('INVALID_DATA_APP_API_KEY'), 'never AUTHENTICATION_FAILED INVALID_DATA_APP_API_KEY'],
    [400, '', 'never API_REFUSED HTTP_400'],
    [401, '', 'never AUTHENTICATION_FAILED AUTHENTICATION_FAILED'],
    [403, coded('AUTHENTICATION_ERROR'), 'never AUTHENTICATION_FAILED AUTHENTICATION_ERROR'],
    [403, '', 'never PERMISSION_DENIED PERMISSION_DENIED'],
    [404, HTML, 'never API_REFUSED HTTP_404'],
    [404, coded('INVALID_WORKSPACE_NAME'), 'never API_REFUSED INVALID_WORKSPACE_NAME'],
    [409, '', 'never API_REFUSED CONFLICTING_UPDATE'],
    [429, '', 'throttled API_REFUSED RATE_LIMIT_EXCEEDED'],
    [500, coded('INTERNAL_SERVER_ERROR'), 'transient API_REFUSED INTERNAL_SERVER_ERROR'],
    [500, coded('INTERNAL_SERVER_ERROR', 'not authenticated'), 'never AUTHENTICATION_FAILED INTERNAL_SERVER_ERROR'],
    [503, HTML, 'transient API_REFUSED HTTP_503'],
  ])('answered %i %j is %s', (status, body, expected) => {
    const result = classifyRead(answer(status, body));
    expect(result.kind === 'failed' && `${result.again} ${result.code} ${result.problem.code}`).toBe(expected);
  });
});

it('law: no status and body but the success shape is ever accepted', () => {
  const bodies = fc.oneof(
    fc.json(),
    fc.string(),
    fc.record({ id: fc.constantFrom('e1', 'e2', null), error: fc.constantFrom(null, 'x', {}, { code: 'A_CODE' }, false) }),
  );
  fc.assert(
    fc.property(fc.constantFrom(200, 201, 204, 301, 400, 404, 500), bodies, (status, body) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const accepted = classifyUpdate({ kind: 'answer', status, headers: {}, text }, PAYLOAD).kind === 'accepted';
      const success = status === 200 && typeof body !== 'string' && body.id === 'e1' && body.error === null;
      expect(accepted).toBe(success);
    }),
    { numRuns: 300 },
  );
});
