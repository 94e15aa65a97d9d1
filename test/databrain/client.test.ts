// holds: S2 S3

import { inspect } from 'node:util';
import fc from 'fast-check';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReader, createWriter } from '../../src/databrain/client.ts';
import type { Exchange, ExchangeRequest, Transport } from '../../src/databrain/exchange.ts';
import type { Payload, Urgency } from '../../src/types.ts';
import { type FakeRuntime, failure, fakeRuntime, ok, type Reply, scripted, TOKEN, transportTo } from './world.ts';

const HOST = 'https://api.usedatabrain.com';
const PATH = '/api/v2/data-app/embeds';

const items = (from: number, count: number): { embedId: string }[] =>
  Array.from({ length: count }, (_, n) => ({ embedId: `embed_${from + n}` }));
const pageAsked = ({ query }: ExchangeRequest): number | undefined =>
  query === undefined ? undefined : Number(query.pageNumber);
const list = (transport: Transport, runtime: FakeRuntime = fakeRuntime()) =>
  createReader(transport, { api: 'kebab' }, runtime).list();

describe('listing', () => {
  it.each([0, 1, 9, 11, 20, 1000])('%i embeds take exactly one request', async (count) => {
    const transport = scripted(() => ok(items(0, count)));
    expect(await list(transport)).toHaveLength(count);
    expect(transport.asked).toHaveLength(1);
    expect(transport.asked[0]).not.toHaveProperty('query');
  });

  it.each<[string, number, number, number]>([
    ['ends with an empty page', 10, 10, 2],
    ['ends with an empty page', 30, 30, 4],
    ['ends with a short page', 11, 11, 2],
    ['ends with a short page', 25, 25, 3],
  ])('a server that insists on pages: %s (%i embeds)', async (_, count, expected, requests) => {
    const all = items(0, count);
    const transport = scripted((request) => {
      const page = pageAsked(request) ?? 1;
      return ok(all.slice((page - 1) * 10, page * 10));
    });
    expect((await list(transport)).map(({ embedId }) => embedId)).toEqual(all.slice(0, expected).map(({ embedId }) => embedId));
    expect(transport.asked.map(pageAsked)).toEqual([undefined, ...Array.from({ length: requests - 1 }, (__, n) => n + 2)]);
  });

  it('exactly 10 embeds on a server that ignores pages take two requests', async () => {
    const transport = scripted(() => ok(items(0, 10)));
    expect(await list(transport)).toHaveLength(10);
    expect(transport.asked).toHaveLength(2);
  });

  it('exactly 10 embeds in another order are the same page again', async () => {
    const transport = scripted((_, nth) => ok(nth === 1 ? items(0, 10) : items(0, 10).reverse()));
    expect(await list(transport)).toHaveLength(10);
    expect(transport.asked).toHaveLength(2);
  });

  it('a last page that is repeated for ever ends the list', async () => {
    const transport = scripted((request) => ok(items((Math.min(pageAsked(request) ?? 1, 3) - 1) * 10, 10)));
    expect(await list(transport)).toHaveLength(30);
    expect(transport.asked).toHaveLength(4);
  });

  it('pages that come round again end the list', async () => {
    const transport = scripted((_, nth) => ok(items(((nth - 1) % 4) * 10, 10)));
    expect(await list(transport)).toHaveLength(40);
    expect(transport.asked).toHaveLength(5);
  });

  it('a page that is larger than 10 is fine, and not the last', async () => {
    const pages = [items(0, 10), items(10, 15), items(25, 3)];
    const transport = scripted((request) => ok(pages[(pageAsked(request) ?? 1) - 1]));
    expect(await list(transport)).toHaveLength(28);
  });

  it('embeds that move to the next page while it is read are seen once', async () => {
    const transport = scripted((request) => ok(pageAsked(request) === undefined ? items(0, 10) : items(9, 5)));
    expect(await list(transport)).toHaveLength(14);
  });

  it('an embed that changes between two pages makes the list unusable', async () => {
    const transport = scripted((request) =>
      ok(
        pageAsked(request) === undefined
          ? [...items(0, 9), { embedId: 'x', accessSettings: { isAllowAiPilot: true } }]
          : [{ embedId: 'x', accessSettings: { isAllowAiPilot: false } }],
      ),
    );
    const error = await failure(list(transport));
    expect(error.code).toBe('API_ANSWER_INVALID');
    expect(error.message).toContain('embed "x" is listed twice with different content');
  });

  it.each([
    ['of ever new embeds', (nth: number) => items(nth * 10, 10)],
    ['of one embed each, ten times', (nth: number) => Array.from({ length: 10 }, () => ({ embedId: `embed_${nth}` }))],
  ])('pages without end %s are cut off', async (_, page) => {
    const transport = scripted((__, nth) => ok(page(nth)));
    expect(await failure(list(transport))).toMatchObject({
      code: 'API_ANSWER_INVALID',
      message: expect.stringContaining('100000'),
    });
    expect(transport.asked.length).toBeLessThanOrEqual(10_001);
  });

  it('in the legacy generation asks by POST, with real JSON types', async () => {
    const transport = scripted((_, nth) => ok(nth === 1 ? items(0, 10) : []));
    await createReader(transport, { api: 'legacy' }, fakeRuntime()).list();
    expect(transport.asked.map(({ method, path, body }) => `${method} ${path} ${body}`)).toEqual([
      'POST /api/v2/dataApp/embed/list {"isPagination":false}',
      'POST /api/v2/dataApp/embed/list {"isPagination":true,"pageNumber":2}',
    ]);
  });

  it('law: any embeds in any paging style come back each once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 65 }),
        fc.constantFrom('optional', 'forced', 'ignored'),
        async (count, style) => {
          const all = items(0, count);
          const transport = scripted((request) => {
            const page = pageAsked(request) ?? (style === 'forced' ? 1 : undefined);
            return ok(page === undefined || style === 'ignored' ? all : all.slice((page - 1) * 10, page * 10));
          });
          expect((await list(transport)).map(({ embedId }) => embedId)).toEqual(all.map(({ embedId }) => embedId));
        },
      ),
    );
  });
});

describe('a list that cannot be relied on is refused whole', () => {
  it('naming every embed and key', async () => {
    const transport = scripted(() =>
      ok([
        { embedId: 'a', accessSettings: { isAllowAiPilot: 'true' } },
        { embedId: 'b', accessSettings: { isAllowUnderlyingData: 1 } },
        { embedId: 'c' },
      ]),
    );
    const error = await failure(list(transport));
    expect(error.code).toBe('API_ANSWER_INVALID');
    expect(error.message).toBe(
      `GET ${PATH}: the list cannot be relied on: embed "a": accessSettings.isAllowAiPilot is "true", not true or false (and 1 more)`,
    );
    expect(error.issues.map(({ message }) => message)).toEqual([
      'embed "a": accessSettings.isAllowAiPilot is "true", not true or false',
      'embed "b": accessSettings.isAllowUnderlyingData is 1, not true or false',
    ]);
    expect(transport.asked).toHaveLength(1);
  });
});

const lost = (code: string): Exchange => ({ kind: 'lost', problem: { code, message: 'gone' } });
const notSent = (code: string): Exchange => ({ kind: 'not-sent', problem: { code, message: 'no way' } });

describe('a read is repeated', () => {
  it.each<[string, Reply]>([
    ['500', { status: 500, body: {} }],
    ['502', { status: 502, body: {} }],
    ['503', { status: 503, body: {} }],
    ['a lost connection', lost('CONNECTION_LOST')],
    ['a timeout', lost('TIMEOUT')],
    ['an unreachable host', notSent('UNREACHABLE')],
    ['429', { status: 429, body: {} }],
  ])('after %s, and then it succeeds', async (_, fault) => {
    const transport = scripted((__, nth) => (nth <= 2 ? fault : ok(items(0, 3))));
    expect(await list(transport)).toHaveLength(3);
    expect(transport.asked.map(({ backoffMs }) => backoffMs !== undefined)).toEqual([false, true, true]);
  });

  it.each<[string, Reply, number, string]>([
    ['500', { status: 500, body: {} }, 5, 'API_REFUSED'],
    ['a lost connection', lost('CONNECTION_LOST'), 5, 'API_UNREACHABLE'],
    ['an unreachable host', notSent('UNREACHABLE'), 5, 'API_UNREACHABLE'],
    ['429', { status: 429, body: {} }, 8, 'API_REFUSED'],
    ['400', { status: 400, body: {} }, 1, 'API_REFUSED'],
    ['401', { status: 401, body: {} }, 1, 'AUTHENTICATION_FAILED'],
    ['403', { status: 403, body: {} }, 1, 'PERMISSION_DENIED'],
    ['a redirect', { status: 307, body: {} }, 1, 'API_REFUSED'],
    ['a body that is no list', { status: 200, body: 'hello' }, 1, 'API_ANSWER_INVALID'],
    ['an untrusted certificate', notSent('TLS_FAILED'), 1, 'API_UNREACHABLE'],
    ['an answer that is too large', lost('ANSWER_TOO_LARGE'), 1, 'API_ANSWER_INVALID'],
  ])('no more than is decent: %s ends after %i requests (%s)', async (_, fault, requests, code) => {
    const transport = scripted(() => fault);
    expect((await failure(list(transport))).code).toBe(code);
    expect(transport.asked).toHaveLength(requests);
  });

  it('with full jitter, doubling up to its cap', async () => {
    const transport = scripted(() => lost('TIMEOUT'));
    await failure(list(transport));
    expect(transport.asked.map(({ backoffMs }) => backoffMs)).toEqual([undefined, 125, 250, 500, 1000]);
  });

  it('on each page anew', async () => {
    let faults = 0;
    const transport = scripted((request) => {
      const page = pageAsked(request) ?? 1;
      return faults++ % 4 < 3 ? lost('TIMEOUT') : ok(items((page - 1) * 10, page < 3 ? 10 : 1));
    });
    expect(await list(transport)).toHaveLength(21);
  });

  it.each<[string, Reply, readonly number[], readonly boolean[]]>([
    ['what fails, until ten repetitions are used up', lost('TIMEOUT'), [5, 5, 3, 1, 1], [false, false, true, true, true]],
    ["what is throttled, without end, for that is the pacer's", { status: 429, body: {} }, [8, 8, 8], [false, false, false]],
  ])('out of one budget for the run: %s', async (_, fault, requests, spent) => {
    const transport = scripted(() => fault);
    const asked: number[] = [];
    const said: boolean[] = [];
    for (const __ of requests) {
      const before = transport.asked.length;
      const { message } = await failure(list(transport));
      asked.push(transport.asked.length - before);
      said.push(message.includes('this run has no repetitions left'));
    }
    expect({ asked, said }).toEqual({ asked: requests, said: spent });
  });

  it('once more for every ten reads that were begun', async () => {
    let failing = false;
    const transport = scripted(() => (failing ? lost('TIMEOUT') : ok(items(0, 3))));
    for (let n = 0; n < 29; n++) await list(transport);
    failing = true;
    const requests = transport.asked.length;
    for (let n = 0; n < 5; n++) await failure(list(transport));
    // Ten, and one for each ten of the 34.
    expect(transport.asked.length - requests).toBe(5 + 10 + 3);
  });

  it('never, and nothing after it, where the server was waited for in vain', async () => {
    const problem = { code: 'API_FAILING', message: 'the server keeps failing', hint: 'Wait.' };
    const transport = scripted(() => ({ kind: 'withheld', problem }));
    expect(await failure(list(transport))).toMatchObject(problem);
    expect(transport.asked).toHaveLength(1);
  });

  it.each([
    ['SIGINT', 'INTERRUPTED'],
    ['SIGTERM', 'TERMINATED'],
  ] as const)('never after %s', async (signal, code) => {
    const runtime = fakeRuntime();
    const transport = scripted(() => {
      runtime.stopWith(signal);
      return lost('INTERRUPTED');
    });
    expect((await failure(list(transport, runtime))).code).toBe(code);
    expect(transport.asked).toHaveLength(1);
  });
});

describe('an error of a read says what, where and what next', () => {
  it.each<[string, Reply, string, string | undefined]>([
    [
      'a refusal',
      { status: 401, body: { error: { code: 'AUTHENTICATION_ERR', message: 'Invalid API key' } } },
      `GET ${PATH}: answered 401 AUTHENTICATION_ERR: Invalid API key`,
      'DATABRAIN_API_TOKEN',
    ],
    [
      'a missing route',
      { status: 404, body: '' },
      `GET ${PATH}: answered 404 HTTP_404: there is nothing at this address`,
      '--api',
    ],
    ['a lost connection', lost('CONNECTION_LOST'), `GET ${PATH}: gone (after 5 attempts)`, undefined],
  ])('%s', async (_, fault, message, hint) => {
    const error = await failure(list(scripted(() => fault)));
    expect(error.message).toBe(message);
    if (hint !== undefined) expect(error.hint).toContain(hint);
  });
});

const PAYLOAD = { embedId: 'e1', accessSettings: { isAllowAiPilot: true, datamartName: 'ümlaut' } };

describe('an update', () => {
  it.each<[string, Reply, object]>([
    ['is accepted', { status: 200, body: { id: 'e1', error: null } }, { kind: 'accepted' }],
    [
      'is unknown when the connection is lost',
      lost('CONNECTION_LOST'),
      { kind: 'unknown', problem: { code: 'CONNECTION_LOST' } },
    ],
    [
      'is unknown when the answer is too large',
      lost('ANSWER_TOO_LARGE'),
      { kind: 'unknown', problem: { code: 'ANSWER_TOO_LARGE' } },
    ],
    ['is not sent when there is no way', notSent('UNREACHABLE'), { kind: 'not-sent', problem: { code: 'UNREACHABLE' } }],
    ['is unknown after a 500', { status: 500, body: {} }, { kind: 'unknown', problem: { httpStatus: 500 } }],
    [
      'is withheld when the server was waited for in vain',
      { kind: 'withheld', problem: { code: 'API_FAILING', message: 'the server keeps failing' } },
      { kind: 'withheld', problem: { code: 'API_FAILING' } },
    ],
    ['is throttled after a 429', { status: 429, body: {} }, { kind: 'throttled', problem: { httpStatus: 429 } }],
  ])('%s, and is sent once', async (_, reply, expected) => {
    const transport = scripted(() => reply);
    expect(await createWriter(transport, 'kebab').update(PAYLOAD)).toMatchObject(expected);
    expect(transport.asked).toEqual([
      { method: 'PUT', path: PATH, body: JSON.stringify(PAYLOAD), urgency: 'normal', probe: expect.anything() },
    ]);
  });

  it.each<[string, Payload, Urgency | undefined, Partial<ExchangeRequest>]>([
    ['is normal where nobody says otherwise', PAYLOAD, undefined, { urgency: 'normal' }],
    ['hands its urgency on to the pacer', PAYLOAD, 'urgent', { urgency: 'urgent' }],
    [
      'says that a 500 may be of its own doing, where DataBrain is known for that',
      { embedId: 'e1', accessSettings: { isAllowMetricCreation: false } },
      undefined,
      { doubtful: true },
    ],
  ])('%s', async (_, payload, urgency, expected) => {
    const transport = scripted(() => ({ status: 200, body: { id: 'e1', error: null } }));
    await createWriter(transport, 'kebab').update(payload, urgency);
    expect(transport.asked[0]).toMatchObject(expected);
    expect(transport.asked[0]?.doubtful).toBe(expected.doubtful);
  });
});

describe('over HTTP, against answers that no server should send', () => {
  beforeEach(() => nock.disableNetConnect());
  afterEach(() => {
    nock.cleanAll();
    nock.enableNetConnect();
    nock.restore();
    nock.activate();
  });

  const malformed: [string, number, string, Record<string, string>][] = [
    ['nothing', 200, '', {}],
    ['HTML', 200, '<html>Sign in</html>', { 'content-type': 'text/html' }],
    ['HTML that claims to be JSON', 200, '<html>Sign in</html>', { 'content-type': 'application/json' }],
    ['JSON that is cut short', 200, '{"data":[{"embedId":"a"', {}],
    ['a byte order mark', 200, '\ufeff{"data":[]}', {}],
    ['broken UTF-8', 200, '\ufffd', {}],
    ['null', 200, 'null', {}],
    ['a number', 200, '7', {}],
    ['an error text', 200, '{"data":[],"error":"half"}', {}],
    ['an error object', 200, '{"data":[],"error":{}}', {}],
    ['an error list', 200, '{"data":[],"error":[]}', {}],
    ['no data', 200, '{"error":null}', {}],
    ['data of the wrong type', 200, '{"data":{"embedId":"a"}}', {}],
    ['an item of the wrong type', 200, '{"data":["a"]}', {}],
    ['an id of the wrong type', 200, '{"data":[{"embedId":12345678901234567890}]}', {}],
    ['created', 201, '{"data":[]}', {}],
    ['no content', 204, '', {}],
    ['a redirect', 302, '', { location: 'https://evil.example/' }],
    ['not found in HTML', 404, '<html>nginx</html>', {}],
    ['an authentication failure as 400', 400, '{"error":{"code":"INVALID_DATA_APP_API_KEY"}}', {}],
  ];

  it.each(malformed)('a list that is %s (%i) is an EmbedSyncError', async (_, status, body, headers) => {
    nock(HOST).get(PATH).reply(status, body, headers);
    const error = await failure(list(transportTo(HOST)));
    expect(error.exitCode).toBe(1);
    expect(error.message).toContain(`GET ${PATH}`);
    expect(`${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}`).not.toContain(TOKEN);
  });

  it.each(malformed)('an update answered with %s (%i) is no success', async (_, status, body, headers) => {
    nock(HOST).put(PATH).reply(status, body, headers);
    const result = await createWriter(transportTo(HOST), 'kebab').update(PAYLOAD);
    expect(result.kind).toBe(status === 400 ? 'global' : status === 404 ? 'rejected' : 'unknown');
  });

  it('an update is sent as exactly its compact JSON', async () => {
    let sent = '';
    nock(HOST)
      .put(PATH, (body) => {
        sent = JSON.stringify(body);
        return true;
      })
      .matchHeader('authorization', `Bearer ${TOKEN}`)
      .reply(200, { id: 'e1', error: null });
    expect(await createWriter(transportTo(HOST), 'kebab').update(PAYLOAD)).toEqual({ kind: 'accepted' });
    expect(sent).toBe(JSON.stringify(PAYLOAD));
  });

  it('a throttled list waits for as long as it is told, and counts', async () => {
    const runtime = fakeRuntime();
    nock(HOST).get(PATH).reply(429, '', { 'retry-after': '3' });
    nock(HOST)
      .get(PATH)
      .reply(200, { data: items(0, 2) });
    const transport = transportTo(HOST, { runtime });
    expect(await list(transport, runtime)).toHaveLength(2);
    expect(transport.stats()).toEqual({ requests: 2, retries: 1, throttled: 1, waitedMs: 3150 });
  });

  it('an answer that echoes the token shows it nowhere', async () => {
    nock(HOST)
      .get(PATH)
      .reply(403, { error: { message: `no rights for Bearer ${TOKEN}` } });
    const error = await failure(list(transportTo(HOST)));
    expect(error.message).toBe(`GET ${PATH}: answered 403 PERMISSION_DENIED: no rights for Bearer [token]`);
  });
});
