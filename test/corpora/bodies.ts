// What a server, a proxy or an enemy could send in place of an answer: bodies that are right for nothing, and mutations of the
// answers that are right, in every place and at every byte.

import { gzipSync } from 'node:zlib';
import { isObject } from '../../src/json.ts';
import type { Said } from './hostile-server.ts';
import { listed } from './listed.ts';

export const LIVE = {
  isAllowAiPilot: false,
  isAllowMetricUpdate: false,
  datamartName: 'sales',
  joinModel: 'single',
  tableTenancySettings: [{ name: 'orders', clientColumn: 'customer_id' }],
};

/** The one embed, with some of its settings otherwise. */
export const listOf = (settings: object = {}) => ({
  data: [
    {
      embedId: 'e1',
      name: 'Sales',
      embedType: 'dashboard',
      embedMetadata: { dataAppName: 'Customer portal' },
      accessSettings: { ...LIVE, ...settings },
    },
  ],
  error: null,
});

const inHtml = { 'content-type': 'text/html' };
const deep = (levels: number, open: string, close: string): string => `${open.repeat(levels)}1${close.repeat(levels)}`;

/** Never an answer to a list, and never one to an update, whatever their status. */
export const SHAPES: readonly (readonly [sentence: string, said: Said])[] = [
  ...[
    '',
    ' ',
    '\n',
    '\r\n\r\n',
    '\0',
    '\ufeff',
    'OK',
    'ok\n',
    'true',
    'false',
    'null',
    '0',
    '1',
    '-1',
    '1e999',
    'NaN',
    'Infinity',
    '""',
    '"ok"',
    '"e1"',
  ].map((body) => [`the text ${JSON.stringify(body)}`, { body }] as const),
  ...[
    '{',
    '[',
    '{}}',
    '{"id"',
    '{"id":',
    '{"id":"e1"',
    '{"id":"e1",',
    '{"id":"e1"}}',
    '{"id":"e1"}{}',
    "{'id':'e1'}",
    '{id:"e1"}',
    '{"id":"e1",}',
    '{"id":"e1"}//',
  ].map((body) => [`the torn JSON ${body}`, { body }] as const),
  ...listed(
    '{} {"error":null} {"data":null} {"data":{}} {"data":"e1"} {"data":1} {"data":true} {"id":null} {"id":1} {"id":["e2"]} {"id":{}}',
  ).map((body) => [`the empty answer ${body}`, { body }] as const),
  ...listed(
    '"no" "" 0 false true [] {} ["INVALID"] {"code":null} {"code":"X"} {"message":"m"} {"code":1} {"code":"__proto__"} {"code":"AUTH","message":{}}',
  ).map((error) => [`the error ${error}`, { body: `{"id":"e1","data":[],"error":${error}}` }] as const),
  ...['E1', 'e1 ', ' e1', 'e1\\u0000', 'e2', 'е1', 'ｅ1', '__proto__', 'e1\\u200b', 'e'].map(
    (id) => [`the id ${id}`, { body: `{"id":"${id}","data":{"embedId":"e1"},"error":null}` }] as const,
  ),
  ...[
    '<!doctype html><title>Sign in</title>',
    '<html><body>{"id":"e1"}</body></html>',
    '<?xml version="1.0"?><a/>',
    '<script>alert(1)</script>',
  ].flatMap((body) => [
    [`HTML: ${body}`, { body, headers: inHtml }] as const,
    [`HTML that says it is JSON: ${body}`, { body }] as const,
  ]),
  ...['[[', '{"a":'].map((open) => [`nesting of ${open}`, { body: deep(50_000, open, open === '[[' ? ']]' : '}') }] as const),
  ['UTF-16', { body: Buffer.from(JSON.stringify(listOf()), 'utf16le') }],
  ['bytes that are no text', { body: Buffer.from([0xff, 0xfe, 0xfd, 0x00]) }],
  ['gzip that nobody told of', { body: gzipSync(JSON.stringify(listOf())) }],
  ['gzip that is none', { headers: { 'content-encoding': 'gzip' }, body: JSON.stringify(listOf()) }],
  ['gzip that is cut', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(JSON.stringify(listOf())).subarray(0, 40) }],
  ['a bomb', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(40_000_000, ' ')) }],
  ['a body that is cut', { headers: { 'content-length': '5000' }, body: '{"id":"e1","error":null}', cut: true }],
  ...[201, 202, 203, 204, 205, 206, 226, 300, 301, 302, 303, 304, 305, 307, 308].map(
    (status) =>
      [
        `${status} with a right body`,
        {
          status,
          headers: { location: '/elsewhere' },
          body: status === 204 || status === 304 || status === 205 ? '' : '{"id":"e1","data":[],"error":null}',
        },
      ] as const,
  ),
  ...[400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 415, 418, 422, 423, 425, 426, 428, 431, 451, 499].map(
    (status) => [`${status} with a right body`, { status, body: '{"id":"e1","data":[],"error":null}' }] as const,
  ),
  ...[500, 501, 502, 503, 504, 505, 507, 508, 511, 520, 522, 524, 529, 599, 600, 999].map(
    (status) => [`${status} with a right body`, { status, body: '{"id":"e1","data":[],"error":null}' }] as const,
  ),
];

type Path = readonly string[];

const placesOf = (value: unknown, path: Path = []): readonly Path[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => placesOf(one, [...path, key]))
    : []),
];

/** The whole with another value at a place; undefined takes it away. */
function withValue(whole: unknown, [first, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (first === undefined) return change(whole);
  if (Array.isArray(whole))
    return whole.flatMap((one, i) =>
      String(i) === first ? [withValue(one, rest, change)].filter((v) => v !== undefined) : [one],
    );
  const entries = isObject(whole) ? Object.entries(whole) : [];
  return Object.fromEntries(entries.map(([key, one]) => [key, key === first ? withValue(one, rest, change) : one]));
}

const WRONG: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    1,
    -1,
    2 ** 53,
    1.5,
    '',
    ' ',
    'x',
    'true',
    'false',
    'null',
    'E1',
    'e1\u0000',
    '\u202e',
    'x'.repeat(300),
  ],
  ...[
    [],
    [null],
    [[]],
    [1],
    ['x'],
    [{}],
    {},
    { a: 1 },
    { toString: 1 },
    { embedId: 'e1' },
    [{ name: 'orders' }],
    [{ name: 'orders', clientColumn: 1 }],
  ],
];

const CHANGES: readonly (readonly [verb: string, change: (value: unknown) => unknown])[] = [
  ['dropped', () => undefined],
  ['in a list', (value) => [value]],
  ['twice in a list', (value) => [value, value]],
  ['in an object', (value) => ({ value })],
  ['as text', (value) => JSON.stringify(value)],
  ['twice', (value) => (Array.isArray(value) ? [...value, ...value] : value)],
  [
    'twice, unequal',
    (value) =>
      Array.isArray(value) ? [...value, ...value.map((one) => (isObject(one) ? { ...one, name: 'other' } : one))] : undefined,
  ],
  ...WRONG.map((wrong) => [`as ${JSON.stringify(wrong).slice(0, 30)}`, () => wrong] as const),
];

/** Every change in every place of a right answer. */
export const mutationsOf = (answer: unknown): readonly (readonly [sentence: string, body: string])[] =>
  placesOf(answer).flatMap((path) =>
    CHANGES.map(
      ([verb, change]) =>
        [`${path.join('.') || 'the whole'} ${verb}`, JSON.stringify(withValue(answer, path, change)) ?? ''] as const,
    ),
  );

/** A right answer cut after each of its bytes, but for the whole. */
export const cutsOf = (answer: unknown): readonly (readonly [sentence: string, body: string])[] => {
  const text = JSON.stringify(answer);
  return Array.from({ length: text.length }, (_, end) => [`cut after ${end} bytes`, text.slice(0, end)] as const);
};

/** A right answer with one key written twice, the second time with another value. */
export const repeatsOf = (answer: unknown): readonly (readonly [sentence: string, body: string])[] =>
  [...JSON.stringify(answer).matchAll(/"(\w+)":/g)].flatMap(({ index, 0: found, 1: key }) =>
    ['null', 'true', '"x"', '[]', '{}'].map((value) => {
      const text = JSON.stringify(answer);
      return [`${key} twice, first as ${value}`, `${text.slice(0, index)}${found}${value},${text.slice(index)}`] as const;
    }),
  );
