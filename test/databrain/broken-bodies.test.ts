// Answers that are broken in every way that a proxy, a bug or an enemy could think of, once for a list and once for an
// update. None of them is ever a success, and none leaves as anything but a typed error or an unknown outcome.
// holds: S6

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createReader, createWriter } from '../../src/databrain/client.ts';
import { failure, fakeRuntime, serve, transportTo } from './world.ts';

interface Broken {
  readonly sentence: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** How an update ends with it; `unknown` unless told. */
  readonly update?: string;
}

const LONG = 'x'.repeat(10_000);

const broken: readonly Broken[] = [
  { sentence: 'nothing', body: '' },
  { sentence: 'blanks', body: ' \r\n ' },
  { sentence: 'a page of HTML', body: '<!doctype html><title>Sign in</title>', headers: { 'content-type': 'text/html' } },
  { sentence: 'a page of HTML that says it is JSON', body: '<html></html>', headers: { 'content-type': 'application/json' } },
  { sentence: 'a word', body: 'OK' },
  { sentence: 'an object that is cut short', body: '{"data":[{"embedId":"e1"' },
  { sentence: 'an object that is cut short in a text', body: '{"id":"e1","error":nul' },
  { sentence: 'two objects', body: '{"id":"e1"}{"id":"e1"}' },
  { sentence: 'an object and more', body: '{"id":"e1","error":null};' },
  { sentence: 'single quotes', body: "{'id':'e1'}" },
  { sentence: 'a trailing comma', body: '{"id":"e1",}' },
  { sentence: 'a comment', body: '{"id":"e1"/* ok */}' },
  { sentence: 'a byte order mark', body: '\ufeff{"id":"e1","data":[]}' },
  { sentence: 'UTF-16', body: Buffer.from('{"id":"e1","data":[]}', 'utf16le') },
  { sentence: 'bytes that are no text', body: Buffer.from([0xff, 0xfe, 0x00, 0x80]) },
  { sentence: 'null', body: 'null' },
  { sentence: 'true', body: 'true' },
  { sentence: 'a number', body: '7' },
  { sentence: 'a number that is none', body: 'NaN' },
  { sentence: 'a text', body: '"e1"' },
  { sentence: 'an empty object', body: '{}' },
  { sentence: 'only a null error', body: '{"error":null}' },
  { sentence: 'an error text', body: '{"id":"e1","data":[],"error":"no"}' },
  { sentence: 'an empty error text', body: '{"id":"e1","data":[],"error":""}' },
  { sentence: 'an empty error object', body: '{"id":"e1","data":[],"error":{}}' },
  { sentence: 'an error list', body: '{"id":"e1","data":[],"error":[]}' },
  { sentence: 'an error of false', body: '{"id":"e1","data":[],"error":false}' },
  { sentence: 'an error of 0', body: '{"id":"e1","data":[],"error":0}' },
  { sentence: 'an error code in a success', body: '{"id":"e1","data":[],"error":{"code":"INTERNAL_SERVER_ERROR"}}' },
  { sentence: 'two errors, the last one told', body: '{"id":"e1","data":[],"error":null,"error":"no"}' },
  { sentence: 'an id in another case, and an object for data', body: '{"id":"E1","data":{"0":{"embedId":"e1"}}}' },
  { sentence: 'an id with a blank, and a text for data', body: '{"id":"e1 ","data":"e1"}' },
  { sentence: 'an id in a list, and a number for data', body: '{"id":["e1"],"data":1}' },
  { sentence: 'an id that is an object, and items that are lists', body: '{"id":{"embedId":"e1"},"data":[["e1"]]}' },
  { sentence: 'a null id, and null items', body: '{"id":null,"data":[null]}' },
  { sentence: 'a number for an id', body: '{"id":1,"data":[{"embedId":1}]}' },
  { sentence: 'an empty id', body: '{"id":"","data":[{"embedId":""}]}' },
  { sentence: 'an id of 10,000 characters', body: `{"id":"${LONG}","data":[{"embedId":"${LONG}"}]}` },
  { sentence: 'a flag as text, and no id', body: '{"data":[{"embedId":"e1","accessSettings":{"isAllowAiPilot":"true"}}]}' },
  { sentence: 'settings that are a list', body: '{"data":[{"embedId":"e1","accessSettings":[]}]}' },
  {
    sentence: 'two spellings that disagree',
    body: '{"data":[{"embedId":"e1","accessSettings":{"isAllowAiPilot":true,"isAllowAipilot":false}}]}',
  },
  { sentence: 'an embed twice, once with another name', body: '{"data":[{"embedId":"e1","name":"a"},{"embedId":"e1"}]}' },
  { sentence: 'nesting without measure', body: `${'['.repeat(50_000)}${']'.repeat(50_000)}` },
  { sentence: 'nesting without measure in a setting', body: `{"data":[{"embedId":"e1","accessSettings":{"x":${deep(5000)}}}]}` },
  { sentence: '201', status: 201, body: '{"id":"e1","data":[]}' },
  { sentence: '202', status: 202, body: '{"id":"e1","data":[]}' },
  { sentence: '204', status: 204, body: '' },
  { sentence: '206', status: 206, body: '{"id":"e1","data":[]}' },
  { sentence: '304', status: 304, body: '' },
  { sentence: 'a redirect', status: 302, headers: { location: '/login' }, body: '' },
  {
    sentence: 'a refusal that looks like a success',
    status: 400,
    body: '{"id":"e1","data":[],"error":null}',
    update: 'rejected',
  },
  { sentence: 'a failure that looks like a success', status: 500, body: '{"id":"e1","data":[],"error":null}' },
  { sentence: 'JSON that is not compressed as it says', headers: { 'content-encoding': 'gzip' }, body: '{"id":"e1","data":[]}' },
  {
    sentence: 'JSON that is compressed and cut short',
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync(`{"id":"e1","data":[],"x":"${LONG}"}`).subarray(0, 30),
  },
  {
    sentence: 'JSON in a compression that nobody asked for',
    headers: { 'content-encoding': 'x-lzw' },
    body: gzipSync('{"id":"e1"}'),
  },
];

function deep(levels: number): string {
  return `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
}

const server = ({ status = 200, headers = {}, body }: Broken) =>
  serve((_, response) => response.writeHead(status, headers).end(body));

describe.each(broken)('$sentence', (row) => {
  it('is no list', async () => {
    const { baseUrl } = await server(row);
    const runtime = fakeRuntime();
    const error = await failure(createReader(transportTo(baseUrl, { runtime }), { api: 'kebab' }, runtime).list());
    expect(error.exitCode).toBe(1);
    expect(['API_ANSWER_INVALID', 'API_REFUSED', 'API_UNREACHABLE']).toContain(error.code);
    expect(error.message).toMatch(/^GET \/api\/v2\/data-app\/embeds: .{5,}/);
    expect(error.message.length).toBeLessThan(500);
  });

  it('is no success of an update', async () => {
    const { baseUrl, seen } = await server(row);
    const writer = createWriter(transportTo(baseUrl), 'kebab');
    const answer = await writer.update({ embedId: 'e1', accessSettings: { isAllowAiPilot: true } });
    expect(answer.kind).toBe(row.update ?? 'unknown');
    expect(seen).toHaveLength(1);
  });
});
