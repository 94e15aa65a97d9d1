import { describe, expect, it } from 'vitest';
import { EmbedSyncError } from '../../src/errors.ts';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { ask, CAMEL, FAMILIES, KEBAB, manualRuntime, put, SALES, sandboxOf } from './client.ts';

describe('the token', () => {
  const rows = [
    ['missing', {}],
    ['another', { authorization: 'Bearer other' }],
    ['without its scheme', { authorization: 'secret-token' }],
    ['with something behind it', { authorization: 'Bearer secret-token2' }],
  ] as const;
  it.each(rows)('when %s is refused by every family', async (_, headers) => {
    const sandbox = await sandboxOf({ embeds: [SALES], token: 'secret-token' });
    for (const [family, expected] of [
      ['kebab', [401, 'AUTHENTICATION_ERR']],
      ['camel', [401, 'AUTHENTICATION_ERR']],
      ['legacy', [400, 'INVALID_DATA_APP_API_KEY']],
    ] as const) {
      for (const request of Object.values(FAMILIES[family])) {
        const [method = '', path = ''] = request.split(' ');
        const response = await fetch(sandbox.baseUrl + path, { method, headers });
        const { error } = JSON.parse(await response.text());
        expect([response.status, error.code]).toEqual(expected);
      }
    }
  });

  it('is made where none is given, and looks like the real ones', async () => {
    const [one, two] = [await sandboxOf(), await sandboxOf()];
    expect(one.token).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(two.token).not.toBe(one.token);
    expect((await ask(one, `GET ${KEBAB}`)).status).toBe(200);
  });
});

describe('an address', () => {
  it.each([
    ['of a family that does not exist', `GET ${CAMEL}`, { families: ['kebab', 'legacy'] }],
    ['of the export that is not offered', `GET ${KEBAB}/export?embedId=sales`, {}],
    ['of datamarts that are not offered', 'GET /api/v2/data-app/datamarts', {}],
    ['that creates embeds', `POST ${KEBAB}`, {}],
    ['that deletes embeds', `DELETE ${KEBAB}?embedId=sales`, {}],
    ['that renames embeds', `PUT ${KEBAB}/rename`, {}],
    ['outside of the base path', `GET /..${KEBAB}`, { basePath: '/databrain' }],
    ['of the sandbox itself outside of the base path', 'GET /../_sandbox/state', { basePath: '/databrain' }],
  ] as const)('%s answers 404 with a page, also without a token', async (_, request, options: SandboxOptions) => {
    const sandbox = await sandboxOf({ embeds: [SALES], ...options });
    const { status, headers, text } = await ask(sandbox, request, { headers: { authorization: '' } });
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain('<pre>Cannot ');
    expect(sandbox.state()).toHaveLength(1);
  });

  it.each(['/databrain', '/databrain/', 'databrain'])('lives below the base path %s', async (basePath) => {
    const sandbox = await sandboxOf({ embeds: [SALES], basePath });
    expect(sandbox.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/databrain$/);
    expect((await ask(sandbox, `GET ${KEBAB}`)).json.data).toHaveLength(1);
    expect((await ask(sandbox, 'GET /_sandbox/state')).json.embeds).toHaveLength(1);
    expect(sandbox.ledger.map((entry) => entry.path)).toEqual([KEBAB]);
  });
});

describe('the ledger', () => {
  it('holds each request as it was sent, in order, with what became of it', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES], runtime: manualRuntime() });
    const body = '{"embedId":"sales" ,\n"accessSettings":{"isAllowAiPilot":true, "x":"é😀\\u00e9"}}';
    await ask(sandbox, `GET ${KEBAB}?isPagination=false&x=%20`);
    await ask(sandbox, `PUT ${KEBAB}`, { body });
    await ask(sandbox, `PUT ${KEBAB}`, { body: 'nonsense' });
    const time = '2026-06-01T00:00:00.000Z';
    expect(sandbox.ledger).toEqual([
      { seq: 1, method: 'GET', path: KEBAB, query: 'isPagination=false&x=%20', body: '', status: 200, applied: false, time },
      { seq: 2, method: 'PUT', path: KEBAB, query: '', body, status: 200, applied: true, time },
      { seq: 3, method: 'PUT', path: KEBAB, query: '', body: 'nonsense', status: 400, applied: false, time },
    ]);
  });

  it('never holds the token', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES] });
    await put(sandbox, 'sales', {});
    expect(JSON.stringify(sandbox.ledger)).not.toContain(sandbox.token);
  });
});

describe('a sandbox', () => {
  it('says so where its port is taken', async () => {
    const { port } = new URL((await sandboxOf()).baseUrl);
    const second = startSandbox({ port: Number(port) });
    await expect(second).rejects.toThrow(EmbedSyncError);
    await expect(second).rejects.toThrow(`127.0.0.1:${port} (EADDRINUSE)`);
  });

  it('refuses to start with one id twice', async () => {
    await expect(startSandbox({ embeds: [SALES, SALES] })).rejects.toThrow('same id');
  });

  it('refuses an outside change of an embed that it does not have', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES] });
    expect(() => sandbox.change('nope', {})).toThrow('no embed nope');
    expect(() => sandbox.remove('nope')).toThrow('no embed nope');
  });

  it('can be closed twice, and frees its port', async () => {
    const sandbox = await sandboxOf();
    const port = Number(new URL(sandbox.baseUrl).port);
    await sandbox.close();
    await sandbox.close();
    const next = await sandboxOf({ port });
    expect(next.baseUrl).toBe(sandbox.baseUrl);
  });

  it('delays what it is told to delay, but records it on arrival', async () => {
    const runtime = manualRuntime();
    const sandbox = await sandboxOf({ embeds: [SALES], runtime, latencyMs: 100, latencyJitter: 50 });
    const update = put(sandbox, 'sales', { isAllowAiPilot: true });
    await expect.poll(() => sandbox.ledger.length).toBe(1);
    runtime.advance(99);
    await new Promise(setImmediate);
    expect(sandbox.ledger[0]).toMatchObject({ status: null, applied: false });
    runtime.advance(51);
    expect((await update).status).toBe(200);
  });

  it('handles nothing more once it is closed', async () => {
    const sandbox = await sandboxOf({ embeds: [SALES], latencyMs: 60_000 });
    const update = put(sandbox, 'sales', { isAllowAiPilot: true }).catch(() => 'cut off');
    await expect.poll(() => sandbox.ledger.length).toBe(1);
    await sandbox.close();
    expect(await update).toBe('cut off');
    await new Promise(setImmediate);
    expect(sandbox.ledger[0]).toMatchObject({ status: null, applied: false });
    expect(sandbox.state()[0]?.accessSettings).toEqual(SALES.accessSettings);
  });

  it('lists ten thousand embeds, each time after a change, within a second each', async () => {
    const sandbox = await sandboxOf({ seed: { count: 10_000, seed: 1 } });
    const start = performance.now();
    for (let round = 0; round < 2; round++) {
      const [first] = sandbox.state();
      if (first !== undefined) await put(sandbox, first.embedId, { isAllowAiPilot: true });
      expect((await ask(sandbox, `GET ${KEBAB}`)).json.data).toHaveLength(10_000);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
