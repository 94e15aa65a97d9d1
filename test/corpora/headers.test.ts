// Headers that lie, contradict each other or ask for the impossible, on a list that is otherwise in order: the plan is made on
// what the body tells, or there is an error; no wait is longer than it may be, and no redirect is followed.
// EMBED_SYNC_PROOF=1 tries all of them instead of a share.
// holds: S1 T3

import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Runtime } from '../../src/runtime.ts';
import type { Plan } from '../../src/types.ts';
import type { Ran } from '../support/cli.ts';
import { listOf } from './bodies.ts';
import { DESIRED, inventedIn, manifestOf } from './grounds.ts';
import { openHostileStage, type Said } from './hostile-server.ts';
import { openCorpus, PATIENCE_MS, sampled, type Trial } from './oracle.ts';

const LIST = JSON.stringify(listOf());
const LONGEST_MS = 3_600_000;

/** Time passes in waits alone, so that nobody has to wait; and how long each was. */
function patient(): { readonly runtime: Partial<Runtime>; readonly waits: readonly number[] } {
  const waits: number[] = [];
  let elapsed = 0;
  const sleep: Runtime['sleep'] = async (ms) => {
    waits.push(ms);
    elapsed += ms;
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { runtime: { sleep, monotonic: () => performance.now() + elapsed, now: () => new Date(Date.now() + elapsed) }, waits };
}

const each = (
  name: string,
  values: readonly (string | readonly string[])[],
  said: Partial<Said> = {},
): readonly (readonly [string, Said])[] =>
  values.map(
    (value) => [`${name}: ${JSON.stringify(value).slice(0, 80)}`, { body: LIST, ...said, headers: { [name]: value } }] as const,
  );

const WAITS: readonly (string | readonly string[])[] = [
  ...[
    '0',
    '-0',
    '-1',
    '-99999999',
    '1',
    '120',
    '121',
    '3600',
    '99999999',
    '9'.repeat(400),
    '1.5',
    '1e3',
    '1e400',
    '0x10',
    '+5',
    '5s',
    '5 seconds',
  ],
  ...['', ' ', 'soon', 'NaN', 'Infinity', '-Infinity', 'null', 'true', '1, 2', '1;2', '\u00b3', '5,', '2147483648', '4294967296'],
  ...[
    'Sun, 01 Mar 2099 12:00:00 GMT',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    'Sun, 99 Mar 2026 12:00:30 GMT',
    '2099-01-01T00:00:00Z',
    'Sunday',
    'Fri, 31 Dec 9999 23:59:59 GMT',
  ],
  ['1', '2'],
  ['x', '5'],
];

const LIMITS: readonly Said[] = [
  '0',
  '-1',
  '1',
  '5',
  'x',
  '',
  '1e9',
  '99999999999',
  '9'.repeat(30),
  '0.5',
  '\u00b3',
  '1, 2',
  '100;w=60',
].flatMap((remaining, i) =>
  ['0', '60', '3600', '99999', '-1', 'x', '1e12', '9999999999999', ''].slice(0, i % 2 === 0 ? 9 : 3).map((reset, j): Said => {
    const prefix = ['ratelimit', 'x-ratelimit', 'x-rate-limit'][(i + j) % 3] ?? 'ratelimit';
    const headers = { [`${prefix}-remaining`]: remaining, [`${prefix}-reset`]: reset, [`${prefix}-limit`]: '100' };
    return { body: LIST, headers };
  }),
);

const TYPES = [
  'text/html',
  'text/plain',
  '',
  'application/xml',
  'application/json; charset=latin1',
  'application/json; charset=utf-16',
  'image/png',
  'multipart/form-data',
  'x',
  ';;;',
  'application/octet-stream',
];

const ENCODED: readonly (readonly [string, Said])[] = [
  ...[
    'gzip',
    'deflate',
    'br',
    'x-lzw',
    'compress',
    'gzip, gzip',
    'identity',
    '',
    'GZIP',
    'gzip;q=0',
    'zstd',
    'aes128gcm',
    '*',
  ].map(
    (encoding) =>
      [`content-encoding ${encoding} of what is not`, { body: LIST, headers: { 'content-encoding': encoding } }] as const,
  ),
  ['gzip as brotli', { body: gzipSync(LIST), headers: { 'content-encoding': 'br' } }],
  ['brotli as gzip', { body: brotliCompressSync(LIST), headers: { 'content-encoding': 'gzip' } }],
  ['deflate as gzip', { body: deflateSync(LIST), headers: { 'content-encoding': 'gzip' } }],
  ['gzip twice', { body: gzipSync(gzipSync(LIST)), headers: { 'content-encoding': 'gzip' } }],
  ['gzip and more', { body: Buffer.concat([gzipSync(LIST), Buffer.from('more')]), headers: { 'content-encoding': 'gzip' } }],
  [
    'gzip, corrupted',
    { body: gzipSync(LIST).map((byte, i) => (i === 40 ? byte ^ 255 : byte)) as Buffer, headers: { 'content-encoding': 'gzip' } },
  ],
  ['a bomb', { body: gzipSync(Buffer.alloc(60_000_000, '[')), headers: { 'content-encoding': 'gzip' } }],
];

const ODD: readonly (readonly [string, Said])[] = [
  ...each('date', ['yesterday', '', 'Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 31 Dec 9999 23:59:59 GMT', '0']),
  ...each('etag', ['"x"', 'x', '']),
  ...each('set-cookie', [['a=b', 'c=d'], 'token=x; HttpOnly']),
  ...each('connection', ['close', 'upgrade', 'x']),
  ...each('link', ['<https://evil.example>; rel="next"', '</api/v2/other?page=2>; rel="next"']),
  ...each('trailer', ['x', 'content-length']),
  [
    'forty headers of a kilobyte',
    { body: LIST, headers: Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`x-${i}`, 'x'.repeat(1000)])) },
  ],
  [
    'a flood of headers',
    { body: LIST, headers: Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`x-${i}`, 'x'.repeat(1000)])) },
  ],
];

const LENGTHS: readonly (readonly [string, Said])[] = [
  ...[
    '5',
    String(LIST.length - 1),
    String(LIST.length + 1),
    '999999999',
    '-5',
    'x',
    '1e3',
    '0x10',
    '',
    `${LIST.length}, ${LIST.length}`,
    '9'.repeat(30),
  ].map((length) => [`content-length ${length}`, { body: LIST, headers: { 'content-length': length }, cut: true }] as const),
  ['a length and chunks', { body: LIST, headers: { 'content-length': '5', 'transfer-encoding': 'chunked' }, cut: true }],
  ['chunks that are none', { body: LIST, headers: { 'transfer-encoding': 'gzip' }, cut: true }],
];

const PLACES = [
  '/login',
  'https://evil.example/',
  '//evil.example',
  'http://127.0.0.1:1/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  '',
  ' ',
  '\\\\evil',
  '/api/v2/data-app/embeds',
  '?x',
  '#',
  'https://',
];

interface Row {
  readonly says: string;
  readonly answers: readonly (readonly [string, Said])[];
  readonly exits: readonly number[];
  /** At most. */
  readonly requests: number;
}

const ROWS: readonly Row[] = [
  { says: 'a wait after 429', answers: each('retry-after', WAITS, { status: 429, body: '' }), exits: [1], requests: 10 },
  {
    says: 'a wait after 503',
    answers: each('retry-after', WAITS.slice(0, 12), { status: 503, body: '' }),
    exits: [1],
    requests: 8,
  },
  { says: 'a limit', answers: LIMITS.map((said) => [JSON.stringify(said.headers), said] as const), exits: [0], requests: 1 },
  { says: 'a content type', answers: each('content-type', TYPES), exits: [0, 1], requests: 5 },
  { says: 'an encoding', answers: ENCODED, exits: [0, 1], requests: 6 },
  { says: 'a length', answers: LENGTHS, exits: [0, 1], requests: 6 },
  {
    says: 'another place',
    answers: [301, 302, 303, 307, 308].flatMap((status) => each('location', PLACES, { status })),
    exits: [1],
    requests: 1,
  },
  { says: 'anything else', answers: ODD, exits: [0, 1], requests: 6 },
];

describe('a header about', () => {
  it.each(ROWS)(
    '$says is taken for no more than it may be',
    async ({ answers, exits, requests }) => {
      const stage = await openHostileStage({ 'embeds.yaml': manifestOf(DESIRED) });
      const corpus = openCorpus('headers');
      for (const [input, list] of sampled(answers, 2)) {
        const before = stage.requests();
        const { runtime, waits } = patient();
        stage.say({ list });
        const judge: Trial['judge'] = ({ json }: Ran) => inventedIn(json<Plan>(), LIST);
        await corpus.run(stage, { input, words: 'plan', exits, judge, runtime });
        const asked = stage.requests() - before;
        // Now and then the oracle runs it once more, in text.
        if (asked > 2 * requests) corpus.blame(input, `patience: it asked ${asked} times`);
        if (waits.some((ms) => !(ms >= 0 && ms <= LONGEST_MS))) corpus.blame(input, `sane waits: ${waits.join(', ')}`);
      }
      corpus.close();
      expect(stage.updates()).toEqual([]);
    },
    PATIENCE_MS,
  );
});
