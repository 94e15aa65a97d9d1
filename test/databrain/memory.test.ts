// Answers that are larger than this process may become: they end, and what is kept of them is small.
// holds: T5 S1

import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createGzip } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/databrain/client.ts';
import { exportRequest } from '../../src/databrain/endpoints.ts';
import type { LiveEmbed } from '../../src/types.ts';
import { failure, fakeRuntime, serve, TOKEN, transportTo } from './world.ts';

const MIB = 1024 * 1024;
const GROWTH_LIMIT = 128 * MIB;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What is held on to. How long garbage lies about differs between versions of Node, and says nothing of this program. */
const inUse = (): number => {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** By how much memory in use grew at its peak. */
async function growth(run: () => Promise<unknown>): Promise<number> {
  const before = inUse();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, inUse());
  }, 20);
  await run();
  clearInterval(timer);
  return Math.max(peak, inUse()) - before;
}

const FILLING = Buffer.from(`{"layout":"${'x'.repeat(65_000)}"},`);

/** Writes no faster than it is read; false once nobody reads any more. */
async function pour(response: ServerResponse, bytes: number, into: Writable = response): Promise<boolean> {
  const closed = once(response, 'close');
  for (let written = 0; written < bytes && !response.destroyed; written += FILLING.length) {
    if (!into.write(FILLING)) await Promise.race([once(into, 'drain'), closed]);
  }
  return !response.destroyed;
}

const META = '"_meta":{"embedId":"e1","embedDataAppAccessSetting":{"isAllowAiPilot":true}}';
const QUESTION = exportRequest('e1');

describe('an export', () => {
  it('of 200 MiB that begins with its settings is read no further than needed', async () => {
    let poured = true;
    const server = await serve(async (_, response) => {
      response.write(`{${META},"data":[`);
      poured = await pour(response, 200 * MIB);
    });
    const transport = transportTo(server.baseUrl);
    const grown = await growth(async () => {
      expect(await transport.exchange(QUESTION)).toMatchObject({ kind: 'answer', text: META.slice(8) });
    });
    expect(grown).toBeLessThan(GROWTH_LIMIT);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(poured).toBe(false);
  });

  it('of 48 MiB that ends with its settings is read through, and not kept', async () => {
    const server = await serve(async (_, response) => {
      response.write('{"data":[');
      await pour(response, 48 * MIB);
      response.end(`{}],${META}}`);
    });
    const grown = await growth(async () => {
      expect(await transportTo(server.baseUrl).exchange(QUESTION)).toMatchObject({ kind: 'answer', text: META.slice(8) });
    });
    expect(grown).toBeLessThan(32 * MIB);
  });

  it('of 200 MiB that ends with its settings is too large, and leaves them untold', async () => {
    const server = await serve(async (request, response) => {
      if (!request.url?.includes('/export')) {
        response.writeHead(request.url?.includes('embedId') || request.method === 'POST' ? 404 : 200).end('[{"embedId":"e1"}]');
        return;
      }
      response.write('{"data":[');
      if (await pour(response, 200 * MIB)) response.end(`{}],${META}}`);
    });
    const runtime = fakeRuntime();
    const reader = createReader(transportTo(server.baseUrl, { runtime }), { api: 'kebab' }, runtime);
    let seen: readonly LiveEmbed[] = [];
    const grown = await growth(async () => {
      const questions = (await reader.list()).map((embed) => ({ embed, settings: ['isAllowAiPilot'] as const }));
      seen = await reader.lookCloser(questions, () => undefined);
    });
    expect(seen).toMatchObject([{ embedId: 'e1', settings: {} }]);
    expect(grown).toBeLessThan(GROWTH_LIMIT);
  });

  it('that is a compression bomb is cut off', async () => {
    const server = await serve(async (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const gzip = createGzip();
      gzip.pipe(response);
      gzip.write('{"data":[');
      await pour(response, 500 * MIB, gzip);
    });
    const grown = await growth(async () => {
      expect(await transportTo(server.baseUrl).exchange(QUESTION)).toMatchObject({ problem: { code: 'ANSWER_TOO_LARGE' } });
    });
    expect(grown).toBeLessThan(GROWTH_LIMIT);
  });

  it('that echoes the token shows it nowhere', async () => {
    const server = await serve((request, response) => response.end(`{"_meta":{"x":"${request.headers.authorization}"}}`));
    const exchange = await transportTo(server.baseUrl).exchange(QUESTION);
    expect(exchange).toMatchObject({ text: '{"x":"Bearer [token]"}' });
    expect(JSON.stringify(exchange)).not.toContain(TOKEN);
  });

  it('that is cut between the bytes of a letter is whole', async () => {
    const bytes = Buffer.from('{"_meta":{"name":"größer 🙂"}}');
    const server = await serve(async (_, response) => {
      for (const byte of bytes) {
        response.write(Buffer.from([byte]));
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    });
    expect(await transportTo(server.baseUrl).exchange(QUESTION)).toMatchObject({ text: '{"name":"größer 🙂"}' });
  });

  it('that is refused is told with the words of the API', async () => {
    const body = '{"error":{"code":"EMBED_NOT_FOUND","message":"_meta"}}';
    const server = await serve((_, response) => response.writeHead(404).end(body));
    expect(await transportTo(server.baseUrl).exchange(QUESTION)).toMatchObject({ status: 404, text: body });
  });

  it('that is small leaves the connection open for the next', async () => {
    const ports = new Set<number | undefined>();
    const server = await serve(async (request, response) => {
      ports.add(request.socket.remotePort);
      for (const piece of [`{${META},"data":["`, 'x'.repeat(50_000), 'x'.repeat(50_000), '"]}']) {
        response.write(piece);
        await new Promise((resolve) => setTimeout(resolve, 3));
      }
      response.end();
    });
    const transport = transportTo(server.baseUrl);
    for (let n = 0; n < 5; n++) await transport.exchange(QUESTION);
    expect(ports.size).toBe(1);
  });
});

describe('a list', () => {
  it('in fat pages without end is cut off', async () => {
    const text = 'y'.repeat(100 * 1024);
    let nth = 0;
    const server = await serve((_, response) => {
      nth++;
      const data = Array.from({ length: 10 }, (_item, n) => ({
        embedId: `embed_${nth}_${n}`,
        accessSettings: { note: `${text}${n}` },
      }));
      response.end(JSON.stringify({ data, error: null }));
    });
    const runtime = fakeRuntime();
    const grown = await growth(async () => {
      const list = createReader(transportTo(server.baseUrl, { runtime }), { api: 'kebab' }, runtime).list();
      expect((await failure(list)).code).toBe('API_ANSWER_INVALID');
    });
    expect(nth).toBeLessThan(70);
    expect(grown).toBeLessThan(GROWTH_LIMIT);
  });
});
