// Lists that come in pages, from servers that move, lie or never stop: complete, or a typed error, and always an end.
// holds: S2 S3

import type { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/databrain/client.ts';
import { failure, fakeRuntime, ok, scripted, serve, type TestServer, transportTo } from './world.ts';

const PATH = '/api/v2/data-app/embeds';

type Item = { readonly embedId: string } & Readonly<Record<string, unknown>>;
type Page = readonly Item[] | ((response: ServerResponse) => void);

const items = (from: number, to: number): readonly Item[] =>
  Array.from({ length: to - from }, (_, n) => ({ embedId: `embed_${from + n}` }));
const raw =
  (status: number, body: string): Page =>
  (response) =>
    response.writeHead(status).end(body);
const pageOf = (url: string): number => Number(new URL(url, 'http://x').searchParams.get('pageNumber') ?? 1);

/** A server whose n-th answer is told by the page that was asked for. */
const pages = (script: (page: number, nth: number) => Page): Promise<TestServer> => {
  let nth = 0;
  return serve((request, response) => {
    const page = script(pageOf(request.url ?? ''), ++nth);
    if (typeof page === 'function') page(response);
    else response.end(JSON.stringify({ data: page, error: null }));
  });
};

const list = ({ baseUrl }: TestServer, expected: readonly string[] = []) => {
  const runtime = fakeRuntime();
  return createReader(transportTo(baseUrl, { runtime }), { api: 'kebab' }, runtime).list(new Set(expected));
};

const truncated = JSON.stringify({ data: items(20, 30) }).slice(0, 100);
const cut = (all: readonly Item[], page: number): readonly Item[] => all.slice((page - 1) * 10, page * 10);

describe('a list in pages is whole', () => {
  it.each<[string, (page: number, nth: number) => Page, number, number]>([
    ['none at all', () => [], 0, 1],
    ['one page that is short', () => items(0, 9), 9, 1],
    ['a first page of 11, which is no page', () => items(0, 11), 11, 1],
    ['all at once', () => items(0, 1000), 1000, 1],
    ['exactly 10, and an empty page', (page) => cut(items(0, 10), page), 10, 2],
    ['exactly 10, whatever is asked', () => items(0, 10), 10, 2],
    ['exactly 10, in another order each time', (_, nth) => (nth % 2 === 0 ? [...items(0, 10)].reverse() : items(0, 10)), 10, 2],
    ['11 in two pages', (page) => cut(items(0, 11), page), 11, 2],
    ['30 in three pages and an empty one', (page) => cut(items(0, 30), page), 30, 4],
    ['the last page for ever', (page) => cut(items(0, 30), Math.min(page, 3)), 30, 4],
    ['pages in a circle', (page) => cut(items(0, 40), ((page - 1) % 4) + 1), 40, 5],
    ['a second page of 25', (page) => [items(0, 10), items(10, 35), items(35, 36)][page - 1] ?? [], 36, 3],
    ['pages that shrink to none', (page) => [items(0, 10), items(10, 20), items(20, 25)][page - 1] ?? [], 25, 3],
    ['the same embed on two pages', (page) => [items(0, 10), items(9, 14)][page - 1] ?? [], 14, 2],
    ['a page of one embed ten times', (page) => [items(0, 10), Array<Item>(10).fill({ embedId: 'x' })][page - 1] ?? [], 11, 3],
    ['a page that fails twice', (page, nth) => (nth === 2 || nth === 3 ? raw(503, '') : cut(items(0, 15), page)), 15, 4],
    ['a page that is throttled', (page, nth) => (nth === 2 ? raw(429, '{}') : cut(items(0, 15), page)), 15, 3],
    ['a page that is lost', (page, nth) => (nth === 2 ? (response) => response.destroy() : cut(items(0, 15), page)), 15, 3],
  ])('%s', async (_, script, count, requests) => {
    const server = await pages(script);
    expect(await list(server)).toHaveLength(count);
    expect(server.seen).toHaveLength(requests);
  });
});

describe('a list in pages is refused', () => {
  it.each<[string, (page: number, nth: number) => Page, string, number]>([
    ['page 2 is HTML', (page) => (page === 2 ? raw(200, '<html></html>') : items(0, 10)), 'API_ANSWER_INVALID', 2],
    ['page 2 is nothing', (page) => (page === 2 ? raw(200, '') : items(0, 10)), 'API_ANSWER_INVALID', 2],
    [
      'page 2 tells an error',
      (page) => (page === 2 ? raw(200, '{"data":[],"error":{}}') : items(0, 10)),
      'API_ANSWER_INVALID',
      2,
    ],
    ['page 2 needs another token', (page) => (page === 2 ? raw(401, '{}') : items(0, 10)), 'AUTHENTICATION_FAILED', 2],
    ['page 2 is forbidden', (page) => (page === 2 ? raw(403, '{}') : items(0, 10)), 'PERMISSION_DENIED', 2],
    ['page 2 does not exist', (page) => (page === 2 ? raw(404, '') : items(0, 10)), 'API_REFUSED', 2],
    ['page 2 fails for good', (page) => (page === 2 ? raw(500, '') : items(0, 10)), 'API_REFUSED', 6],
    ['page 2 is lost for good', (page) => (page === 2 ? (response) => response.destroy() : items(0, 10)), 'API_UNREACHABLE', 6],
    ['page 3 is cut short', (page) => (page === 3 ? raw(200, truncated) : cut(items(0, 30), page)), 'API_ANSWER_INVALID', 3],
    ['page 2 has no list', (page) => (page === 2 ? raw(200, '{"error":null}') : items(0, 10)), 'API_ANSWER_INVALID', 2],
    [
      'page 2 has an embed without id',
      (page) => (page === 2 ? raw(200, '{"data":[{}]}') : items(0, 10)),
      'API_ANSWER_INVALID',
      2,
    ],
    [
      'an embed comes twice with different settings',
      (page) => [...items(0, 9), { embedId: 'x', accessSettings: { isAllowAiPilot: page === 1 } }],
      'API_ANSWER_INVALID',
      2,
    ],
  ])('where %s', async (_, script, code, requests) => {
    const server = await pages(script);
    expect((await failure(list(server))).code).toBe(code);
    expect(server.seen).toHaveLength(requests);
  });
});

describe('an expected embed that slipped while the pages were read', () => {
  /** Embeds, some of which are deleted just before the n-th request. */
  const shrinking = (deleted: Readonly<Record<number, string>>): Promise<TestServer> => {
    let all = items(0, 25);
    return pages((page, nth) => {
      all = all.filter(({ embedId }) => embedId !== deleted[nth]);
      return cut(all, page);
    });
  };

  it('is looked for again, and found', async () => {
    const server = await shrinking({ 2: 'embed_3' });
    expect((await list(server, ['embed_10'])).map(({ embedId }) => embedId)).toContain('embed_10');
    expect(server.seen).toHaveLength(6);
  });

  it('is not looked for where nobody expects it', async () => {
    const server = await shrinking({ 2: 'embed_3' });
    expect((await list(server, ['embed_11'])).map(({ embedId }) => embedId)).not.toContain('embed_10');
    expect(server.seen).toHaveLength(3);
  });

  it('is gone once two passes saw the same embeds', async () => {
    const server = await shrinking({});
    expect(await list(server, ['embed_99'])).toHaveLength(25);
    expect(server.seen).toHaveLength(6);
  });

  it('is not looked for in a list that comes all at once', async () => {
    const server = await pages(() => items(0, 25));
    expect(await list(server, ['embed_99'])).toHaveLength(25);
    expect(server.seen).toHaveLength(1);
  });

  it('ends in an error where the list never stands still', async () => {
    const server = await shrinking({ 2: 'embed_1', 5: 'embed_2', 8: 'embed_3', 11: 'embed_4' });
    expect(await failure(list(server, ['embed_99']))).toMatchObject({
      code: 'API_ANSWER_INVALID',
      message: `GET ${PATH}: the list changes while it is read, and an embed of the manifest is not in it`,
    });
    expect(server.seen).toHaveLength(12);
  });

  it('is found in a list that grows by whole pages', async () => {
    let all = items(0, 25);
    const server = await pages((page, nth) => {
      if (nth === 2) all = [...items(100, 110), ...all];
      return cut(all, page);
    });
    expect((await list(server, ['embed_20'])).map(({ embedId }) => embedId)).toContain('embed_20');
  });

  it.each(['deleted', 'inserted'] as const)('law: is never missing because others are %s meanwhile', async (how) => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 11, max: 45 }),
        fc.array(fc.array(fc.nat(60), { maxLength: how === 'deleted' ? 2 : 12 }), { maxLength: 14 }),
        async (count, schedule) => {
          let all = items(0, count);
          let fresh = 1000;
          const transport = scripted((request, nth) => {
            for (const place of schedule[nth - 1] ?? []) {
              const at = place % (all.length + 1);
              all = how === 'deleted' ? all.toSpliced(at, 1) : all.toSpliced(at, 0, ...items(fresh, ++fresh));
            }
            return ok(cut(all, Number(request.query?.pageNumber ?? 1)));
          });
          const start = all;
          const listed = await createReader(transport, { api: 'kebab' }, fakeRuntime())
            .list(new Set(start.map(({ embedId }) => embedId)))
            .then(
              (embeds) => new Set(embeds.map(({ embedId }) => embedId)),
              () => undefined,
            );
          const lasting = start.filter((item) => all.includes(item));
          if (listed !== undefined) expect(lasting.filter(({ embedId }) => !listed.has(embedId))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
