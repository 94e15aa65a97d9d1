import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/sandbox/faults.ts';
import type { Sandbox } from '../../src/sandbox/options.ts';
import { ask, KEBAB, LEGACY_LIST, manualRuntime, put, SALES, sandboxOf } from './client.ts';

const flagOf = (sandbox: Sandbox): unknown => sandbox.state()[0]?.accessSettings.isAllowAiPilot;
const struckBy = (fault: Fault, more: Parameters<typeof sandboxOf>[0] = {}) =>
  sandboxOf({ embeds: [SALES], faults: [fault], ...more });

describe('an answer in place of an update', () => {
  const rows = [
    [400, undefined, 'INVALID_ACCESS_SETTINGS'],
    [401, undefined, 'AUTHENTICATION_ERR'],
    [403, undefined, 'INSUFFICIENT_PERMISSIONS'],
    [404, undefined, 'EMBED_NOT_FOUND'],
    [404, 'INVALID_WORKSPACE_NAME', 'INVALID_WORKSPACE_NAME'],
    [404, 'INVALID_DATAMART', 'INVALID_DATAMART'],
    [409, undefined, 'CONFLICTING_UPDATE'],
    [429, undefined, 'RATE_LIMIT_EXCEEDED'],
    [500, undefined, 'INTERNAL_SERVER_ERROR'],
    [502, undefined, 'INTERNAL_SERVER_ERROR'],
    [503, undefined, 'INTERNAL_SERVER_ERROR'],
    [504, undefined, 'INTERNAL_SERVER_ERROR'],
  ] as const;
  it.each(rows)('of %i with code %s says %s, applies nothing, and is over with the next', async (status, code, told) => {
    const sandbox = await struckBy({ kind: 'error', status, ...(code === undefined ? {} : { code }) });
    const reply = await put(sandbox, 'sales', { isAllowAiPilot: true });
    expect(reply.status).toBe(status);
    expect(reply.json.error).toMatchObject({ code: told, status });
    expect(reply.headers.has('retry-after')).toBe(false);
    expect([flagOf(sandbox), sandbox.ledger[0]?.applied]).toEqual([false, false]);
    expect((await put(sandbox, 'sales', { isAllowAiPilot: true })).status).toBe(200);
    expect([flagOf(sandbox), sandbox.ledger[1]?.applied]).toEqual([true, true]);
  });

  it.each(['7', '0', '-1', 'Wed, 21 Oct 2026 07:28:00 GMT', 'soon'])('can carry the Retry-After "%s"', async (retryAfter) => {
    const sandbox = await struckBy({ kind: 'error', status: 429, retryAfter });
    expect((await put(sandbox, 'sales', {})).headers.get('retry-after')).toBe(retryAfter);
  });

  it.each([
    ['an error', { kind: 'error', status: 500, applied: true }],
    ['a page', { kind: 'html', status: 502, applied: true }],
    ['raw bytes', { kind: 'raw', status: 500, body: '', applied: true }],
  ] as const)('can be %s although the update was applied', async (_, fault) => {
    const sandbox = await struckBy(fault);
    expect((await put(sandbox, 'sales', { isAllowAiPilot: true })).status).toBeGreaterThanOrEqual(500);
    expect([flagOf(sandbox), sandbox.ledger[0]?.applied]).toEqual([true, true]);
  });

  it('can be an error under status 200', async () => {
    const sandbox = await struckBy({ kind: 'error-in-success', code: 'INVALID_DATAMART' });
    const { status, json } = await put(sandbox, 'sales', { isAllowAiPilot: true });
    expect([status, json.id, json.error.code]).toEqual([200, 'sales', 'INVALID_DATAMART']);
    expect(flagOf(sandbox)).toBe(false);
  });

  it('can be a page under status 200', async () => {
    const sandbox = await struckBy({ kind: 'html' });
    const { status, headers, text } = await put(sandbox, 'sales', { isAllowAiPilot: true });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toMatch(/^<!DOCTYPE html>/);
    expect(flagOf(sandbox)).toBe(false);
  });

  it('can be cut off in the middle, with a fitting length', async () => {
    const sandbox = await struckBy({ kind: 'truncated' });
    const { status, headers, text } = await put(sandbox, 'sales', { isAllowAiPilot: true });
    expect([status, text, headers.get('content-length')]).toEqual([200, '{"id":"sales"', '13']);
    expect(flagOf(sandbox)).toBe(true);
  });

  it.each([
    [undefined, 'sales-other'],
    ['else', 'else'],
  ])('can name another embed', async (id, told) => {
    const sandbox = await struckBy({ kind: 'wrong-id', ...(id === undefined ? {} : { id }) });
    const { status, json } = await put(sandbox, 'sales', { isAllowAiPilot: true });
    expect([status, json]).toEqual([200, { id: told, error: null }]);
    expect(flagOf(sandbox)).toBe(true);
  });

  it('can be any bytes and headers', async () => {
    const body = '{"id":"sales","error":null,"__proto__":{}}\r\n';
    const sandbox = await struckBy({ kind: 'raw', status: 207, headers: { 'X-Odd': 'yes', 'content-type': 'text/x-odd' }, body });
    const { status, headers, text } = await put(sandbox, 'sales', { isAllowAiPilot: true });
    expect([status, text, headers.get('x-odd'), headers.get('content-type')]).toEqual([207, body, 'yes', 'text/x-odd']);
    expect(flagOf(sandbox)).toBe(false);
  });

  it.each([301, 302, 303, 307, 308] as const)('can be a redirect by %i', async (status) => {
    const sandbox = await struckBy({ kind: 'redirect', status, location: 'http://127.0.0.1:9/elsewhere' });
    const reply = await put(sandbox, 'sales', { isAllowAiPilot: true });
    expect([reply.status, reply.headers.get('location')]).toEqual([status, 'http://127.0.0.1:9/elsewhere']);
    expect(flagOf(sandbox)).toBe(false);
  });

  it('can come in drops', async () => {
    const sandbox = await struckBy({ kind: 'drip', everyMs: 1, bytes: 5 });
    const response = await fetch(sandbox.baseUrl + KEBAB, { headers: { authorization: `Bearer ${sandbox.token}` } });
    let pieces = 0;
    let text = '';
    const decoder = new TextDecoder();
    for await (const piece of response.body ?? []) {
      pieces++;
      text += decoder.decode(piece, { stream: true });
    }
    expect(JSON.parse(text).data).toHaveLength(1);
    expect(pieces).toBeGreaterThan(5);
  });
});

describe('a connection', () => {
  it.each([
    ['before it is applied', 'before-apply', false],
    ['after it is applied', 'after-apply', true],
  ] as const)('can be reset under an update %s', async (_, at, applied) => {
    const sandbox = await struckBy({ kind: 'reset', at });
    await expect(put(sandbox, 'sales', { isAllowAiPilot: true })).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(flagOf(sandbox)).toBe(applied);
    expect(sandbox.ledger[0]).toMatchObject({ status: null, applied });
  });

  it('can be reset within the body of the answer', async () => {
    const sandbox = await struckBy({ kind: 'reset', at: 'mid-body' });
    await expect(put(sandbox, 'sales', { isAllowAiPilot: true })).rejects.toThrow();
    expect(flagOf(sandbox)).toBe(true);
    expect(sandbox.ledger[0]).toMatchObject({ status: 200, applied: true });
  });

  it.each([
    ['before', 'before-apply', false],
    ['after', 'after-apply', true],
  ] as const)('can hang %s an update is applied, until the sandbox closes', async (_, at, applied) => {
    const sandbox = await struckBy({ kind: 'hang', at });
    let over = false;
    const update = put(sandbox, 'sales', { isAllowAiPilot: true }).finally(() => {
      over = true;
    });
    const failed = expect(update).rejects.toThrow();
    await expect.poll(() => flagOf(sandbox) === applied && sandbox.ledger.length === 1).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(over).toBe(false);
    expect(sandbox.ledger[0]).toMatchObject({ status: null, applied });
    await sandbox.close();
    await failed;
  });
});

describe('an update', () => {
  const both = { isAllowAiPilot: true, isAllowEmailReports: false };

  it.each([
    [undefined, 200],
    [500, 500],
  ])('can be applied in part (answering %s)', async (status, told) => {
    const sandbox = await struckBy({
      kind: 'partial',
      settings: ['isAllowEmailReports'],
      ...(status === undefined ? {} : { status }),
    });
    expect((await put(sandbox, 'sales', both)).status).toBe(told);
    expect(sandbox.state()[0]?.accessSettings).toEqual({ ...SALES.accessSettings, isAllowEmailReports: false });
    expect(sandbox.ledger[0]?.applied).toBe(true);
  });

  it('can be applied after a gateway gave up on it, over what happened since', async () => {
    const runtime = manualRuntime();
    const sandbox = await struckBy({ kind: 'late', afterMs: 500 }, { runtime });
    expect((await put(sandbox, 'sales', { isAllowAiPilot: true })).status).toBe(504);
    sandbox.change('sales', { isAllowEmailReports: false });
    runtime.advance(499);
    await new Promise(setImmediate);
    expect([flagOf(sandbox), sandbox.ledger[0]?.applied]).toEqual([false, false]);
    runtime.advance(1);
    await new Promise(setImmediate);
    expect(sandbox.state()[0]?.accessSettings).toEqual({ ...SALES.accessSettings, ...both });
    expect(sandbox.ledger[0]?.applied).toBe(true);
  });

  it('that was to be applied late is not, once the sandbox is closed', async () => {
    const sandbox = await struckBy({ kind: 'late', afterMs: 60_000 });
    await put(sandbox, 'sales', { isAllowAiPilot: true });
    await sandbox.close();
    await new Promise(setImmediate);
    expect(flagOf(sandbox)).toBe(false);
  });

  it('is never applied by a fault where the token or the body is wrong', async () => {
    const faults: readonly Fault[] = [
      { kind: 'reset', at: 'after-apply' },
      { kind: 'late', afterMs: 1 },
      { kind: 'partial', settings: ['isAllowAiPilot'] },
      { kind: 'error', status: 500, applied: true },
    ];
    const sandbox = await sandboxOf({ embeds: [SALES], faults });
    const body = { embedId: 'sales', accessSettings: { isAllowAiPilot: true } };
    const headers = { authorization: 'Bearer wrong' };
    for (const _ of faults) await ask(sandbox, `PUT ${KEBAB}`, { body, headers }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(flagOf(sandbox)).toBe(false);
    expect(sandbox.ledger.some((entry) => entry.applied)).toBe(false);
  });

  it('can find that somebody else was there first', async () => {
    const fault: Fault = {
      kind: 'foreign-write',
      embedId: 'sales',
      accessSettings: { isAllowEmailReports: false },
      when: { on: 'update' },
    };
    const sandbox = await struckBy(fault);
    await ask(sandbox, `GET ${KEBAB}`);
    expect(sandbox.state()[0]?.accessSettings.isAllowEmailReports).toBe(true);
    expect((await put(sandbox, 'sales', { isAllowAiPilot: true })).status).toBe(200);
    expect(sandbox.state()[0]?.accessSettings).toEqual({ ...SALES.accessSettings, ...both });
  });

  it('can find its embed gone', async () => {
    const sandbox = await struckBy({ kind: 'foreign-delete', embedId: 'sales' });
    expect((await put(sandbox, 'sales', { isAllowAiPilot: true })).json.error.code).toBe('EMBED_NOT_FOUND');
    expect(sandbox.state()).toEqual([]);
  });
});

describe('from some request on', () => {
  it('the token can be refused, for good', async () => {
    const sandbox = await struckBy({ kind: 'revoke-token', when: { nth: 2 } });
    const codes = [];
    for (let n = 0; n < 4; n++) codes.push((await put(sandbox, 'sales', {})).status);
    expect(codes).toEqual([200, 401, 401, 401]);
    expect((await ask(sandbox, 'GET /_sandbox/state')).status).toBe(200);
  });

  it('another rate limit can hold, and then none', async () => {
    const faults: readonly Fault[] = [
      { kind: 'rate-limit', limit: { kind: 'window', requests: 1, windowMs: 60_000 }, when: { nth: 2 } },
      { kind: 'rate-limit', limit: null, when: { nth: 4 } },
    ];
    const sandbox = await sandboxOf({ embeds: [SALES], runtime: manualRuntime(), faults });
    const codes = [];
    for (let n = 0; n < 5; n++) codes.push((await put(sandbox, 'sales', {})).status);
    expect(codes).toEqual([200, 200, 429, 200, 200]);
  });
});

describe('a script', () => {
  it('can be replaced while the sandbox runs, and ended', async () => {
    const sandbox = await struckBy({ kind: 'error', status: 500, when: { times: 'always' } });
    expect((await put(sandbox, 'sales', {})).status).toBe(500);
    sandbox.script([{ kind: 'error', status: 503, when: { times: 'always' } }]);
    expect((await put(sandbox, 'sales', {})).status).toBe(503);
    sandbox.script([]);
    expect((await put(sandbox, 'sales', {})).status).toBe(200);
  });

  it('strikes lists as well as updates, also in the legacy family where both are POSTs', async () => {
    const sandbox = await struckBy({ kind: 'truncated', when: { on: 'list' } });
    expect(
      (await ask(sandbox, 'POST /api/v2/dataApp/embed/update', { body: { embedId: 'sales', accessSettings: {} } })).json.id,
    ).toBe('sales');
    const { status, json } = await ask(sandbox, `POST ${LEGACY_LIST}`);
    expect([status, json]).toEqual([200, undefined]);
  });
});
