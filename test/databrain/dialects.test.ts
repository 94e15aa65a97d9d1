// Finding out which generation of the API answers: by reading alone, and only past addresses at which nobody is.

import { describe, expect, it, onTestFinished } from 'vitest';
import { createReader } from '../../src/databrain/client.ts';
import { unknownToDialect } from '../../src/databrain/endpoints.ts';
import type { LedgerEntry } from '../../src/sandbox/options.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import type { Dialect } from '../../src/types.ts';
import { failure, fakeRuntime, ok, type Reply, scripted, transportTo } from './world.ts';

const DIALECTS: readonly Dialect[] = ['kebab', 'camel', 'legacy'];
const ADDRESSES: Readonly<Record<Dialect, string>> = {
  kebab: 'GET /api/v2/data-app/embeds',
  camel: 'GET /api/v2/dataApp/embeds',
  legacy: 'POST /api/v2/dataApp/embed/list',
};
const NOT_THERE: Reply = { status: 404, body: '<html>Cannot GET</html>' };
const describeAsked = (asked: readonly Pick<LedgerEntry, 'method' | 'path'>[]) =>
  asked.map(({ method, path }) => `${method} ${path}`);

describe('against a server that has one generation alone', () => {
  const rows = DIALECTS.flatMap((family) =>
    [undefined, ...DIALECTS].flatMap((guess) => ['', '/databrain', '/a/b.c/d'].map((basePath) => ({ family, guess, basePath }))),
  );
  it.each(rows)('$family is found, guessing $guess, below "$basePath"', async ({ family, guess, basePath }) => {
    const sandbox = await startSandbox({ seed: { count: 3, seed: 1 }, families: [family], basePath, token: 'sandbox-token' });
    onTestFinished(() => sandbox.close());
    const runtime = fakeRuntime();
    const transport = transportTo(sandbox.baseUrl, { runtime, token: sandbox.token });
    const reader = createReader(transport, { api: 'auto', ...(guess && { guess }) }, runtime);
    expect(await reader.list()).toHaveLength(3);
    expect(reader.dialect()).toBe(family);
    const order = guess === undefined ? DIALECTS : [guess, ...DIALECTS.filter((dialect) => dialect !== guess)];
    const first = order.slice(0, order.indexOf(family) + 1).map((dialect) => ADDRESSES[dialect]);
    expect(describeAsked(sandbox.ledger)).toEqual(first);
    await reader.list();
    expect(describeAsked(sandbox.ledger)).toEqual([...first, ADDRESSES[family]]);
  });
});

describe('an address is passed over', () => {
  it.each<[string, Reply]>([
    ['404 and a page of HTML', NOT_THERE],
    ['404 and nothing', { status: 404, body: '' }],
    [
      '404 and JSON without a code of the API',
      { status: 404, body: { statusCode: 404, message: 'Cannot GET /embeds', error: 'Not Found' } },
    ],
    ['404 and words about embeds', { status: 404, body: { message: 'Route /api/v2/data-app/embeds not found' } }],
    ['405', { status: 405, body: '' }],
    ['410', { status: 410, body: '<html></html>' }],
  ])('after %s', async (_, reply) => {
    const transport = scripted((__, nth) => (nth === 1 ? reply : ok([])));
    const reader = createReader(transport, { api: 'auto' }, fakeRuntime());
    await reader.list();
    expect(reader.dialect()).toBe('camel');
    expect(transport.asked).toHaveLength(2);
  });

  it.each<[string, Reply, string]>([
    ['401', { status: 401, body: '' }, 'AUTHENTICATION_FAILED'],
    ['403', { status: 403, body: '<html></html>' }, 'PERMISSION_DENIED'],
    ['400', { status: 400, body: {} }, 'API_REFUSED'],
    ['400 for a bad key', { status: 400, body: { error: { code: 'INVALID_DATA_APP_API_KEY' } } }, 'AUTHENTICATION_FAILED'],
    ['404 with a code of the API', { status: 404, body: { error: { code: 'INVALID_WORKSPACE_NAME' } } }, 'API_REFUSED'],
    ['404 that is about the token', { status: 404, body: { message: 'Not authenticated' } }, 'AUTHENTICATION_FAILED'],
    ['500', { status: 500, body: '' }, 'API_REFUSED'],
    ['500 and words about what is missing', { status: 500, body: { message: 'Route not found' } }, 'API_REFUSED'],
    ['503', { status: 503, body: '<html></html>' }, 'API_REFUSED'],
    ['429', { status: 429, body: '' }, 'API_REFUSED'],
    ['a redirect', { status: 302, body: '' }, 'API_REFUSED'],
    ['200 and a page of HTML', { status: 200, body: '<html></html>' }, 'API_ANSWER_INVALID'],
    ['200 and nothing', { status: 200, body: '' }, 'API_ANSWER_INVALID'],
    ['200 and an embed that cannot be read', ok([{}]), 'API_ANSWER_INVALID'],
    ['a lost connection', { kind: 'lost', problem: { code: 'CONNECTION_LOST', message: 'gone' } }, 'API_UNREACHABLE'],
    ['no connection', { kind: 'not-sent', problem: { code: 'UNREACHABLE', message: 'gone' } }, 'API_UNREACHABLE'],
  ])('never after %s', async (_, reply, code) => {
    const transport = scripted(() => reply);
    expect((await failure(createReader(transport, { api: 'auto' }, fakeRuntime()).list())).code).toBe(code);
    expect(new Set(describeAsked(transport.asked))).toEqual(new Set([ADDRESSES.kebab]));
  });

  it('never where a generation was asked for', async () => {
    const transport = scripted(() => NOT_THERE);
    expect((await failure(createReader(transport, { api: 'camel' }, fakeRuntime()).list())).hint).toContain('--api');
    expect(describeAsked(transport.asked)).toEqual([ADDRESSES.camel]);
  });

  it('never once one has answered', async () => {
    const transport = scripted((_, nth) => (nth === 1 ? ok([]) : NOT_THERE));
    const reader = createReader(transport, { api: 'auto' }, fakeRuntime());
    await reader.list();
    expect((await failure(reader.list())).code).toBe('API_REFUSED');
    expect(describeAsked(transport.asked)).toEqual([ADDRESSES.kebab, ADDRESSES.kebab]);
  });

  it('at most to the last: then all are named, and what to check', async () => {
    const error = await failure(
      createReader(
        scripted(() => NOT_THERE),
        { api: 'auto' },
        fakeRuntime(),
      ).list(),
    );
    expect(error.code).toBe('API_REFUSED');
    for (const address of Object.values(ADDRESSES)) expect(error.message).toContain(address);
    expect(error.hint).toContain('path prefix');
  });
});

describe('the generation', () => {
  it('is what was asked for, before anything is read', () => {
    expect(
      createReader(
        scripted(() => NOT_THERE),
        { api: 'legacy' },
        fakeRuntime(),
      ).dialect(),
    ).toBe('legacy');
  });

  it('is not known before the first list where it is to be found out', () => {
    const { dialect } = createReader(
      scripted(() => NOT_THERE),
      { api: 'auto', guess: 'camel' },
      fakeRuntime(),
    );
    expect(dialect).toThrow(expect.objectContaining({ code: 'INTERNAL' }));
  });

  it('decides where pages are asked for', async () => {
    const transport = scripted((_, nth) =>
      nth === 1 ? NOT_THERE : ok(Array.from({ length: nth === 2 ? 10 : 0 }, (__, n) => ({ embedId: `${n}` }))),
    );
    expect(await createReader(transport, { api: 'auto' }, fakeRuntime()).list()).toHaveLength(10);
    expect(describeAsked(transport.asked)).toEqual([ADDRESSES.kebab, ADDRESSES.camel, ADDRESSES.camel]);
  });

  it.each<[Dialect, readonly string[]]>([
    ['kebab', []],
    ['camel', []],
    ['legacy', ['isAllowCreateDashboardView', 'joinModel']],
  ])('%s is not known to heed %o', (dialect, settings) => {
    expect(unknownToDialect(dialect)).toEqual(settings);
  });
});
