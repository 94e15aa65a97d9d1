// Addresses, tokens and other words of the environment that are not what they should be, through the whole program: refused
// with 3 before any request, and never repeated, since a token may be anywhere in them.
// holds: T1 T2 T7

import { describe, it } from 'vitest';
import { openStage } from '../support/cli.ts';
import { listed } from './listed.ts';
import { openCorpus, sampled } from './oracle.ts';

const FILES = { 'embeds.yaml': 'version: 1\ndataApp: x\nembeds: { e1: { accessSettings: { isAllowAiPilot: true } } }\n' };
const TOKEN = 'canary-7f3c2a91-4d2e-11ee-be56';

const ADDRESSES: readonly string[] = [
  ...listed('api.usedatabrain.com //api.usedatabrain.com https:// https https: x / . .. * localhost 127.0.0.1:80'),
  ...[
    ' https://a.example',
    'https://a.example ',
    'https://a .example',
    'https://a.example\n',
    'https://a\t.example',
    'https://a.example\r\nhost: b',
    'https://a.example\0',
  ],
  ...[
    'https://a.example\\@b.example',
    'https:\\\\a.example',
    'https://a.example@b.example',
    'https://u:p@a.example',
    'https://@a.example',
    'https://a.example:@b',
  ],
  ...listed(
    'https://a.example/?x=1 https://a.example? https://a.example/# https://a.example#x https://a.example/%2e%2e/b https://a.example/../b https://a.example//',
  ),
  ...[
    'https://\u0430.example',
    'https://a\u3002example',
    'https://\uff41.example',
    'https://xn--80a.example',
    'https://a\u200b.example',
    'https://a.example\u202e',
    'https://\u2488.example',
  ],
  ...listed(
    'http://a.example http://127.1 http://0x7f.1 http://0177.0.0.1 http://2130706433 http://127.0.0.2 http://0.0.0.0 http://localhost. http://[::ffff:127.0.0.1]',
  ),
  ...listed(
    'http://localhost.evil.example http://localhost@evil.example http://127.0.0.1.nip.io https://a.example. https://a.example:443 https://a.example:99999 https://a.example:x',
  ),
  ...listed(
    'ftp://a.example file:///etc/passwd data:text/plain,x javascript:alert(1) unix:/run/docker.sock:/x ws://a.example HTTPS//a.example https:/a.example https:a.example',
  ),
  ...[
    'https://a.example/a b',
    'https://a.example/a;b',
    'https://a.example/a//b',
    'https://a.example/a%2fb',
    'https://a.example/\u00e4',
    'https://[::1',
    'https://[zz]',
    'https://256.1.1.1',
    'https://.',
  ],
];

const TOKENS: readonly string[] = [
  ...['', '\n', '\r\n', ' ', '\t', 'a', 'abcdefg', 'a'.repeat(513), 'a'.repeat(10_000), 'true', 'null', '{}', '***', '[token]'],
  ...[...' \t\u000b\u000c\u0000\u0007\u001b\u007f!"#$%&\'()*,:;<>?@[\\]^`{|}äа。\u00a0\u200b\u202e\ufeff\u2028😀'].map(
    (character) => `${TOKEN}${character}${TOKEN}`,
  ),
  ...[
    `Bearer ${TOKEN}`,
    `bearer ${TOKEN}`,
    `BEARER\t${TOKEN}`,
    `"${TOKEN}"`,
    `'${TOKEN}'`,
    ` ${TOKEN}`,
    `${TOKEN} `,
    `${TOKEN}\n\n`,
    `${TOKEN}\r\nX-Evil: 1`,
    `\n${TOKEN}`,
  ],
  ...[
    '$DATABRAIN_API_TOKEN',
    '$(cat token)',
    '{{ token }}',
    '<token>',
    'your token',
    `Token ${TOKEN}`,
    `Basic ${TOKEN}`,
    `apikey=${TOKEN};`,
    `${TOKEN},${TOKEN}`,
  ],
];

const COMMANDS = ['plan', 'apply --auto-approve', 'drift', 'audit', 'import -o out.yaml'];
const wordsFor = (index: number): string => COMMANDS[index % COMMANDS.length] ?? 'plan';

describe('in the environment', () => {
  it('an address that is none, or not only one, is refused', async () => {
    const stage = await openStage({}, FILES);
    const corpus = openCorpus('words of the environment');
    for (const [i, address] of sampled(ADDRESSES, 2).entries()) {
      const env = { DATABRAIN_API_BASE_URL: address, DATABRAIN_API_TOKEN: TOKEN };
      await corpus.run(stage, { input: address, words: wordsFor(i), exits: [3], code: 'BASE_URL_INVALID', runtime: { env } });
    }
    corpus.close();
  });

  it('an address as an option is refused alike', async () => {
    const stage = await openStage({}, FILES);
    const corpus = openCorpus('words of the environment');
    const asWords = ADDRESSES.filter((address) => !/[\s"\0]/.test(address));
    for (const address of sampled(asWords, 3)) {
      const ran = await corpus.run(stage, {
        input: address,
        words: `plan --base-url ${address}`,
        exits: [3],
        code: 'BASE_URL_INVALID',
      });
      if ((ran.out + ran.err).includes('secret')) corpus.blame(address, 'silence');
    }
    corpus.close();
  });

  it('a token that is none is refused, and not repeated', async () => {
    const stage = await openStage({}, FILES);
    const corpus = openCorpus('words of the environment');
    for (const [i, token] of sampled(TOKENS, 2).entries()) {
      const env = { DATABRAIN_API_BASE_URL: stage.sandbox.baseUrl, DATABRAIN_API_TOKEN: token };
      const ran = await corpus.run(stage, { input: token, words: wordsFor(i), exits: [3], runtime: { env } });
      if (token.length > 12 && (ran.out + ran.err).includes(token.slice(0, 12))) corpus.blame(token, 'silence');
    }
    corpus.close();
  });

  it('what opens the process to others is refused', async () => {
    const stage = await openStage({}, FILES);
    const corpus = openCorpus('words of the environment');
    const settings: readonly Readonly<Record<string, string>>[] = [
      { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      ...['http', 'HTTPS', 'http2', 'net', 'tls', '*', 'ht*', 'fs, net', 'tls,timer', 'h?tp'].map((NODE_DEBUG) => ({
        NODE_DEBUG,
      })),
      ...[
        '--inspect',
        '--inspect=0.0.0.0:9229',
        '--inspect-brk',
        '"--inspect"',
        '--no-warnings --inspect-wait',
        '--inspect_brk',
      ].map((NODE_OPTIONS) => ({ NODE_OPTIONS })),
      ...listed(
        '--report-uncaught-exception --report_on_signal --heapsnapshot-signal=SIGUSR2 --heap-prof --tls-keylog=x --trace-tls --trace_tls',
      ).map((NODE_OPTIONS) => ({ NODE_OPTIONS })),
    ];
    for (const more of settings) {
      const env = { DATABRAIN_API_BASE_URL: stage.sandbox.baseUrl, DATABRAIN_API_TOKEN: TOKEN, ...more };
      await corpus.run(stage, {
        input: JSON.stringify(more),
        words: 'plan',
        exits: [3],
        code: 'UNSAFE_ENVIRONMENT',
        runtime: { env },
      });
    }
    corpus.close();
  });
});

const WORDS: readonly string[] = [
  ...[
    'plan --rate 0/s',
    'plan --rate -1/s',
    'plan --rate 1',
    'plan --rate x/1s',
    'plan --rate 1/0s',
    'plan --rate 1/x',
    'plan --rate 1e9999/s',
    'plan --rate /s',
    'plan --rate 1//s',
  ],
  ...[
    'plan --concurrency 0',
    'plan --concurrency -1',
    'plan --concurrency x',
    'plan --concurrency 1.5',
    'plan --concurrency 1e3',
    'plan --concurrency 99999999999',
    'plan --concurrency NaN',
  ],
  ...[
    'plan --at now',
    'plan --at 2026-13-01',
    'plan --at 2026-01-01',
    'plan --at 12:00',
    'plan --at 1e9',
    'plan --at 2026-02-30T00:00:00Z',
    'plan --at 2026-01-01T25:00:00Z',
  ],
  ...['plan --api v1', 'plan --api KEBAB', 'plan --payload all', 'plan --payload Full', 'plan --env', 'plan --format'],
  ...[
    'plan --history file',
    'plan --history file:',
    'plan --history git:',
    'plan --history git:-x',
    'plan --history git:a..b',
    'plan --history git:refs/heads/a',
    'plan --history s3:x',
    'plan --history /x',
  ],
  ...[
    'apply --approve x',
    'apply --approve 0123456789a',
    'apply --approve sha256:',
    'apply --approve zzzzzzzzzzzzzzzz',
    'apply a b',
    'apply --yes',
    'apply --force',
  ],
  ...[
    'rollback',
    'rollback a b',
    'rollback --plan-only',
    'history show',
    'history at',
    'history at yesterday',
    'history what',
    'history verify --head x',
    'explain nothing-of-that-name',
    'completion tcsh',
    'completion',
  ],
  ...[
    'drift --fail-on all',
    'drift --fail-on',
    'audit --format yaml',
    'plan --reserve 101',
    'plan --reserve -1',
    'plan --reserve x',
    'plan --what',
    'plan extra',
    'what',
    'PLAN',
    'plan -z',
    'plan --File x',
  ],
  ...[
    'plan --at 2026-01-01T00:00:00Z -o x.json',
    'plan -e',
    'plan --env staging',
    'sandbox --port 99999',
    'sandbox --port x',
    'sandbox --embeds -1',
    'sandbox --from nowhere.yaml',
    'import',
    'import -o',
  ],
];

describe('on the command line', () => {
  it('words that are none are refused, with what to do', async () => {
    const stage = await openStage({}, FILES);
    const corpus = openCorpus('words of the command line');
    for (const words of sampled(WORDS, 2)) await corpus.run(stage, { input: words, words, exits: [3] });
    corpus.close();
  });
});
