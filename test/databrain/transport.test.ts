// holds: T2 T3 T5 S1

import { randomBytes } from 'node:crypto';
import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Exchange, ExchangeRequest } from '../../src/databrain/exchange.ts';
import type { Pacer } from '../../src/databrain/pace.ts';
import { transportProblem } from '../../src/databrain/transport-problem.ts';
import type { ServerNews } from '../../src/types.ts';
import { closedPort, fakeRuntime, serve, serveSockets, TOKEN, transportTo } from './world.ts';

const GET: ExchangeRequest = { method: 'GET', path: '/api/v2/data-app/embeds' };
const PUT: ExchangeRequest = { method: 'PUT', path: '/api/v2/data-app/embeds', body: '{"embedId":"a","accessSettings":{}}' };
const MIB = 1024 * 1024;

const summary = (exchange: Exchange): string =>
  exchange.kind === 'answer' ? `answer ${exchange.status}` : `${exchange.kind} ${exchange.problem.code}`;

/** Where a token could hide: what a person, a log or a file would be shown of a value. */
const shown = (value: unknown): string => `${JSON.stringify(value)}${inspect(value, { depth: 20, showHidden: true })}`;

describe('a request as the server sees it', () => {
  it('carries the exact body, the token and the path below the prefix', async () => {
    const server = await serve((_, response) => response.end('{}'));
    const exchange = await transportTo(`${server.baseUrl}/databrain`).exchange(PUT);
    expect(exchange).toMatchObject({ kind: 'answer', status: 200, text: '{}' });
    expect(server.seen).toMatchObject([
      {
        method: 'PUT',
        url: '/databrain/api/v2/data-app/embeds',
        body: PUT.body,
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', 'user-agent': 'embed-sync' },
      },
    ]);
  });

  it('carries a query, and neither body nor content type, when it is a GET', async () => {
    const server = await serve((_, response) => response.end('[]'));
    await transportTo(server.baseUrl).exchange({ ...GET, query: { isPagination: 'true', pageNumber: '2' } });
    expect(server.seen[0]?.url).toBe('/api/v2/data-app/embeds?isPagination=true&pageNumber=2');
    expect(server.seen[0]?.headers).not.toHaveProperty('content-type');
    expect(server.seen[0]?.body).toBe('');
  });

  it('reuses one connection for requests that follow each other', async () => {
    const ports = new Set<number | undefined>();
    const server = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('{}');
    });
    const transport = transportTo(server.baseUrl);
    for (let n = 0; n < 3; n++) await transport.exchange(GET);
    expect(ports.size).toBe(1);
  });

  it.each(['gzip', 'br'])('asks for compression and understands %s', async (encoding) => {
    const text = '{"data":"größer"}';
    const body = encoding === 'gzip' ? gzipSync(text) : brotliCompressSync(text);
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body));
    expect(await transportTo(server.baseUrl).exchange(GET)).toMatchObject({ text });
    expect(server.seen[0]?.headers['accept-encoding']).toContain(encoding);
  });
});

describe('trap L3: redirects are not followed', () => {
  const targets = ['another server', 'the same server', 'a relative address', 'itself', 'no address'] as const;
  const rows = [301, 302, 303, 307, 308].flatMap((status) =>
    [GET, PUT].flatMap((request) => targets.map((target) => [request.method, status, target, request] as const)),
  );
  it.each(rows)('%s answered with %i to %s', async (_, status, target, request) => {
    const other = await serve((_request, response) => response.end('{"id":"a","error":null}'));
    const server = await serve((seen, response) => {
      const locations = {
        'another server': `${other.baseUrl}/`,
        'the same server': `http://${seen.headers.host}/elsewhere`,
        'a relative address': '/elsewhere',
        itself: request.path,
        'no address': undefined,
      };
      const location = locations[target];
      response.writeHead(status, location === undefined ? {} : { location }).end();
    });
    expect(summary(await transportTo(server.baseUrl).exchange(request))).toBe(`answer ${status}`);
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([`${request.method} ${request.path}`]);
    expect(other.seen).toEqual([]);
  });
});

describe('a request that cannot have reached the server is not-sent', () => {
  it('when nobody listens', async () => {
    const exchange = await transportTo(`http://127.0.0.1:${await closedPort()}`).exchange(PUT);
    expect(summary(exchange)).toBe('not-sent UNREACHABLE');
    expect(shown(exchange)).toContain('ECONNREFUSED');
  });

  it('when the name does not resolve', async () => {
    expect(summary(await transportTo('https://nowhere.invalid').exchange(PUT))).toBe('not-sent UNREACHABLE');
  });

  it('when the server does not speak TLS', async () => {
    const address = await serveSockets((socket) => socket.on('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\n')));
    expect(summary(await transportTo(`https://${address}`).exchange(PUT))).toBe('not-sent TLS_FAILED');
  });

  it('when the TLS handshake is dropped', async () => {
    const address = await serveSockets((socket) => socket.on('data', () => socket.destroy()));
    expect(await transportTo(`https://${address}`).exchange(PUT)).toMatchObject({ kind: 'not-sent' });
  });

  it('when the TLS handshake never ends', async () => {
    const received: Buffer[] = [];
    const address = await serveSockets((socket) => socket.on('data', (chunk) => received.push(chunk)));
    const transport = transportTo(`https://${address}`, { timeouts: { connect: 50 } });
    expect(summary(await transport.exchange(PUT))).toBe('not-sent TIMEOUT');
    expect(Buffer.concat(received).toString('latin1')).not.toContain(TOKEN);
  });

  it('when this process was told to stop before its turn', async () => {
    const server = await serve((_, response) => response.end('{}'));
    const runtime = fakeRuntime();
    runtime.stopWith('SIGINT');
    const transport = transportTo(server.baseUrl, { runtime });
    expect(summary(await transport.exchange(PUT))).toBe('not-sent INTERRUPTED');
    expect(server.seen).toEqual([]);
    expect(transport.stats().requests).toBe(0);
  });
});

describe('a request that may have reached the server is lost', () => {
  it.each([GET, PUT])('trap L1: after a reset it is not sent again ($method)', async (request) => {
    const server = await serve((seen) => seen.socket.destroy());
    const exchange = await transportTo(server.baseUrl).exchange(request);
    expect(summary(exchange)).toBe('lost CONNECTION_LOST');
    expect(server.seen).toHaveLength(1);
  });

  it('after a reset on a reused connection', async () => {
    let answered = 0;
    const server = await serve((seen, response) => (answered++ === 0 ? response.end('{}') : seen.socket.destroy()));
    const transport = transportTo(server.baseUrl);
    await transport.exchange(GET);
    expect(summary(await transport.exchange(PUT))).toBe('lost CONNECTION_LOST');
    expect(server.seen).toHaveLength(2);
  });

  it('when the connection ends right after it was made', async () => {
    const address = await serveSockets((socket) => socket.end());
    expect(summary(await transportTo(`http://${address}`).exchange(PUT))).toBe('lost CONNECTION_LOST');
  });

  it.each([
    ['the answer is cut short', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"id":'],
    ['a chunked answer is cut short', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"id"\r\n'],
    ['the answer is no HTTP', 'hello\r\n\r\n'],
  ])('when %s', async (_, bytes) => {
    const address = await serveSockets((socket) => socket.once('data', () => socket.end(bytes)));
    expect(summary(await transportTo(`http://${address}`).exchange(PUT))).toBe('lost CONNECTION_LOST');
  });

  it('when a compressed answer is corrupt', async () => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip at all'));
    expect(await transportTo(server.baseUrl).exchange(PUT)).toMatchObject({ kind: 'lost' });
  });

  it('when a compressed answer is cut short', async () => {
    const whole = gzipSync(randomBytes(100_000));
    const server = await serve((seen, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.write(whole.subarray(0, 50_000), () => seen.socket.destroy());
    });
    expect(await transportTo(server.baseUrl, { timeouts: { whole: 500 } }).exchange(PUT)).toMatchObject({ kind: 'lost' });
  });

  it.each([
    ['no answer begins', { response: 50 }, (): string => ''],
    ['the answer never ends', { whole: 100 }, (): string => 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{'],
  ])('when %s in time', async (_, timeouts, bytes) => {
    const address = await serveSockets((socket) => socket.once('data', () => socket.write(bytes())));
    expect(summary(await transportTo(`http://${address}`, { timeouts }).exchange(PUT))).toBe('lost TIMEOUT');
  });

  it('when a read in flight is stopped; a write in flight is awaited', async () => {
    const runtime = fakeRuntime();
    const server = await serve((seen, response) => {
      runtime.stopWith('SIGTERM');
      if (seen.method === 'PUT') setTimeout(() => response.end('{}'), 20);
    });
    const other = fakeRuntime();
    expect(summary(await transportTo(server.baseUrl, { runtime: other }).exchange({ ...GET, signal: runtime.stop }))).toBe(
      'lost INTERRUPTED',
    );
    expect(summary(await transportTo(server.baseUrl, { runtime: other }).exchange(PUT))).toBe('answer 200');
  });
});

describe('limits on answers', () => {
  it('trap L5: a compression bomb is cut off long before it is inflated', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MIB));
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    const before = process.memoryUsage().arrayBuffers;
    const exchange = await transportTo(server.baseUrl).exchange(GET);
    expect(summary(exchange)).toBe('lost ANSWER_TOO_LARGE');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * MIB);
  });

  it('lets well compressed lists pass', async () => {
    const text = JSON.stringify(
      Array.from({ length: 30_000 }, (_, n) => ({ embedId: `embed_${n}`, accessSettings: { isAllowAiPilot: true } })),
    );
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text)));
    expect(await transportTo(server.baseUrl).exchange(GET)).toMatchObject({ kind: 'answer', text });
  });

  it.each([
    ['decoded', { decoded: 1000 }, 1000, 'answer 200'],
    ['decoded', { decoded: 1000 }, 1001, 'lost ANSWER_TOO_LARGE'],
    ['received', { received: 2000 }, 2500, 'lost ANSWER_TOO_LARGE'],
  ])('holds the limit of %s bytes (%o) against a body of %i bytes: %s', async (_, limits, size, outcome) => {
    const server = await serve((_, response) => response.end('x'.repeat(size)));
    expect(summary(await transportTo(server.baseUrl, { limits }).exchange(GET))).toBe(outcome);
  });

  it('cuts off an answer without an end', async () => {
    const address = await serveSockets((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
        const timer = setInterval(() => socket.write(`10000\r\n${'x'.repeat(65_536)}\r\n`), 1);
        socket.on('close', () => clearInterval(timer));
      });
    });
    expect(summary(await transportTo(`http://${address}`, { limits: { decoded: MIB } }).exchange(GET))).toBe(
      'lost ANSWER_TOO_LARGE',
    );
  });

  it.each([
    [40, 'answer 200'],
    [70, 'lost ANSWER_TOO_LARGE'],
  ])('holds 64 KiB against %i kB of headers: %s', async (kilobytes, outcome) => {
    const headers = `x: ${'y'.repeat(995)}\r\n`.repeat(kilobytes);
    const address = await serveSockets((socket) => {
      socket.once('data', () => socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 0\r\n${headers}\r\n`));
    });
    expect(summary(await transportTo(`http://${address}`).exchange(GET))).toBe(outcome);
  });
});

describe('waits and statistics', () => {
  it('trap L2: no Retry-After makes the transport send again, and none reaches a timer unclamped', async () => {
    const runtime = fakeRuntime();
    const server = await serve((_, response) => response.writeHead(429, { 'retry-after': '99999999' }).end('{}'));
    const transport = transportTo(server.baseUrl, { runtime });
    expect(await transport.exchange(GET)).toMatchObject({ status: 429, retryAfterMs: 120_000 });
    expect(server.seen).toHaveLength(1);
    await transport.exchange({ ...GET, backoffMs: 0 });
    expect(Math.max(...runtime.sleeps)).toBeLessThanOrEqual(132_000);
    const { waitedMs, ...counts } = transport.stats();
    expect(counts).toEqual({ requests: 2, retries: 1, throttled: 2 });
    expect(waitedMs).toBeGreaterThanOrEqual(120_000);
    expect(waitedMs).toBeLessThanOrEqual(120_500);
  });

  it('reads Retry-After against the clock of the server', async () => {
    const server = await serve((_, response) => {
      response.writeHead(429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:07 GMT', date: 'Wed, 21 Oct 2015 07:28:00 GMT' }).end();
    });
    expect(await transportTo(server.baseUrl).exchange(GET)).toMatchObject({ retryAfterMs: 7_000 });
  });
});

describe('a server that is out of order', () => {
  const PAGE: ExchangeRequest = { ...GET, query: { pageNumber: '1' } };
  const PROBED: ExchangeRequest = { ...PUT, probe: PAGE };

  /** Out of order until the clock says `until`. */
  async function outOfOrder(until: number) {
    const runtime = fakeRuntime();
    const arrivals: string[] = [];
    const server = await serve((request, response) => {
      const isWell = runtime.monotonic() >= until;
      arrivals.push(`${request.method} ${request.url?.split('?')[1] ?? ''} ${Math.floor(runtime.monotonic() / 1000)} s`);
      response.writeHead(isWell ? 200 : 503).end('{}');
    });
    const transport = transportTo(server.baseUrl, { runtime });
    const news: ServerNews[] = [];
    transport.watch((told) => news.push(told));
    return { transport, arrivals, news, runtime };
  }

  it('is left alone after five failures, then asked by the probe, and then sent what waited', async () => {
    const { transport, arrivals, news } = await outOfOrder(10_000);
    for (let n = 0; n < 5; n++) expect(summary(await transport.exchange(PROBED))).toBe('answer 503');
    const waiting = [PROBED, GET, PROBED].map((request) => transport.exchange(request));
    expect((await Promise.all(waiting)).map(summary)).toEqual(Array(3).fill('answer 200'));
    expect(arrivals.slice(0, 6)).toEqual([...arrivals.slice(0, 5), 'GET pageNumber=1 15 s']);
    expect(arrivals.slice(6).map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(['PUT', 'GET', 'PUT']));
    expect(news.map(({ type }) => type)).toEqual(['server-failing', 'server-back']);
    expect(transport.stats()).toMatchObject({ requests: 9, retries: 0 });
    expect(transport.stats().waitedMs).toBeGreaterThanOrEqual(15_000);
  });

  it('for too long is sent nothing more', async () => {
    const { transport, arrivals, news } = await outOfOrder(Number.POSITIVE_INFINITY);
    for (let n = 0; n < 5; n++) await transport.exchange(PROBED);
    const waiting = [PROBED, GET, PROBED].map((request) => transport.exchange(request));
    expect((await Promise.all(waiting)).map(summary)).toEqual(Array(3).fill('withheld API_FAILING'));
    expect(summary(await transport.exchange(GET))).toBe('withheld API_FAILING');
    expect(arrivals.slice(5)).toEqual(['GET pageNumber=1 15 s', 'GET pageNumber=1 45 s']);
    expect(news.map(({ type }) => type)).toEqual(['server-failing', 'server-failing']);
  });

  it('does not hold a process that is told to stop', async () => {
    const { transport, arrivals, runtime } = await outOfOrder(Number.POSITIVE_INFINITY);
    for (let n = 0; n < 5; n++) await transport.exchange(PROBED);
    const waiting = transport.exchange(PROBED);
    runtime.stopWith('SIGTERM');
    expect(summary(await waiting)).toBe('not-sent INTERRUPTED');
    expect(arrivals).toHaveLength(5);
  });

  it('does not get what waited for its turn when it went out of order', async () => {
    const runtime = fakeRuntime();
    const arrivals: string[] = [];
    const server = await serve((request, response) => {
      arrivals.push(`${request.method}`);
      response.writeHead(arrivals.length <= 5 ? 503 : 200).end('{}');
    });
    // One at a time: the others stand at the pacer, past the guard, while the first five fail.
    let place = Promise.resolve();
    const turn: Pacer['turn'] = () => {
      const mine = place;
      let leave = (): void => undefined;
      place = new Promise((resolve) => {
        leave = resolve;
      });
      return mine.then(() => ({ settled: leave }));
    };
    const transport = transportTo(server.baseUrl, { runtime, pacer: { turn } });
    await Promise.all(Array.from({ length: 8 }, () => transport.exchange(PROBED)));
    expect(arrivals).toEqual([...Array(5).fill('PUT'), 'GET', ...Array(3).fill('PUT')]);
  });
});

describe('the pacer', () => {
  it.each([undefined, 'normal', 'urgent'] as const)('is told how urgent a request is: %s', async (urgency) => {
    const asked: unknown[] = [];
    const turn: Pacer['turn'] = async (_, how) => {
      asked.push(how);
      return { settled: () => undefined };
    };
    const server = await serve((_, response) => response.end('{}'));
    await transportTo(server.baseUrl, { pacer: { turn } }).exchange({ ...PUT, ...(urgency && { urgency }) });
    expect(asked).toEqual([urgency]);
  });
});

describe('trap L4: the token is in nothing that comes out', () => {
  const encodings = [
    TOKEN,
    encodeURIComponent(TOKEN),
    TOKEN.replaceAll('/', '\\/'),
    Buffer.from(`Bearer ${TOKEN}`).toString('hex'),
  ];
  const cases: [string, (baseUrl: string) => Promise<Exchange>][] = [
    ['a refused connection', async () => transportTo(`http://127.0.0.1:${await closedPort()}`).exchange(PUT)],
    ['a reset', async (baseUrl) => transportTo(baseUrl).exchange({ ...PUT, path: '/reset' })],
    ['a timeout', async (baseUrl) => transportTo(baseUrl, { timeouts: { response: 30 } }).exchange({ ...PUT, path: '/hang' })],
    ['an answer that is too large', async (baseUrl) => transportTo(baseUrl, { limits: { decoded: 3 } }).exchange(PUT)],
    ['an answer that echoes the request', async (baseUrl) => transportTo(baseUrl).exchange(PUT)],
  ];
  it.each(cases)('%s', async (_, run) => {
    const spy = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')];
    const server = await serve((request, response) => {
      const header = request.headers.authorization ?? '';
      const echo = [
        header,
        encodeURIComponent(header),
        JSON.stringify(header).replaceAll('/', '\\/'),
        Buffer.from(header).toString('hex'),
      ];
      if (request.url === '/reset') request.socket.destroy();
      else if (request.url !== '/hang') response.writeHead(500).end(echo.join(' '));
    });
    const exchange = await run(server.baseUrl);
    for (const encoding of encodings) expect(shown(exchange)).not.toContain(encoding);
    for (const method of spy) expect(method).not.toHaveBeenCalled();
  });

  it('also not in the transport itself', () => {
    const text = shown(transportTo('https://api.usedatabrain.com'));
    for (const encoding of encodings) expect(text).not.toContain(encoding);
  });
});

describe('problems of the way', () => {
  it.each([
    ['ENOTFOUND', 'connecting', 'UNREACHABLE', 'there is no host api.example (ENOTFOUND)'],
    ['ECONNREFUSED', 'connecting', 'UNREACHABLE', 'no connection to api.example (ECONNREFUSED)'],
    ['EMFILE', 'connecting', 'UNREACHABLE', 'no connection to api.example (EMFILE)'],
    ['ETIMEDOUT', 'connecting', 'TIMEOUT', 'no connection to api.example in time'],
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'connecting',
      'TLS_FAILED',
      'no secure connection to api.example (DEPTH_ZERO_SELF_SIGNED_CERT)',
    ],
    ['CERT_HAS_EXPIRED', 'connecting', 'TLS_FAILED', 'no secure connection to api.example (CERT_HAS_EXPIRED)'],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'connecting',
      'TLS_FAILED',
      'no secure connection to api.example (ERR_TLS_CERT_ALTNAME_INVALID)',
    ],
    ['ETIMEDOUT', 'sent', 'TIMEOUT', 'api.example did not answer in time'],
    ['ECONNRESET', 'sent', 'CONNECTION_LOST', 'the connection to api.example was lost before the whole answer came (ECONNRESET)'],
    ['EPROTO', 'sent', 'CONNECTION_LOST', 'the connection to api.example was lost before the whole answer came (EPROTO)'],
    ['not a code', 'sent', 'CONNECTION_LOST', 'the connection to api.example was lost before the whole answer came'],
    ['HPE_HEADER_OVERFLOW', 'sent', 'ANSWER_TOO_LARGE', 'the answer of api.example is larger than it may be'],
    ['ERR_ABORTED', 'sent', 'INTERRUPTED', 'stopped before the answer came'],
  ] as const)('%s while %s is %s', (code, phase, expected, message) => {
    expect(transportProblem(code, { host: 'api.example', phase })).toMatchObject({ code: expected, message });
  });

  it.each([
    ['CERT_HAS_EXPIRED', /certificate.*NODE_EXTRA_CA_CERTS/],
    ['EPROTO', /port.*TLS 1\.2 or newer/],
  ])('%s has a remedy of its own', (code, hint) => {
    expect(transportProblem(code, { host: 'api.example', phase: 'connecting' }).hint).toMatch(hint);
  });
});

it('is not sent when there is an objection by the time its turn comes', async () => {
  const server = await serve((_, response) => response.end('{}'));
  const transport = transportTo(server.baseUrl);
  const late = { code: 'LEASE_RUNS_OUT', message: 'another run might begin' };
  let asked = 0;
  const objection = () => (asked++ === 0 ? undefined : late);
  expect(summary(await transport.exchange({ ...PUT, objection }))).toBe('answer 200');
  expect(summary(await transport.exchange({ ...PUT, objection }))).toBe('withheld LEASE_RUNS_OUT');
  expect(server.seen).toHaveLength(1);
  expect(summary(await transport.exchange(PUT))).toBe('answer 200');
});

it('holds on to a signal only as long as a request takes', async () => {
  const server = await serve((_, response) => response.end('{}'));
  const { signal } = new AbortController();
  const transport = transportTo(server.baseUrl);
  for (let n = 0; n < 12; n++) await transport.exchange({ ...GET, signal });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('leaves no rejection unhandled when a connection fails twice', async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => void unhandled.push(error);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  const server = await serve((seen, response) => {
    response.writeHead(200, { 'content-length': '10' });
    response.write('x', () => seen.socket.resetAndDestroy());
  });
  const exchanges = await Promise.all(Array.from({ length: 5 }, () => transportTo(server.baseUrl).exchange(PUT)));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(exchanges.map(summary)).toEqual(Array(5).fill('lost CONNECTION_LOST'));
  expect(unhandled).toEqual([]);
});
