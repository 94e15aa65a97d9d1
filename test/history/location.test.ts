// What `--history` may say. Names of branches are judged as git judges them, and then some: git itself is asked.
// holds: O7

import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBranchName, parseHistoryLocation } from '../../src/history/location.ts';

describe('where the history is', () => {
  it.each([
    ['file:.embed-sync/history.jsonl', { kind: 'file', path: '.embed-sync/history.jsonl' }],
    ['file:/var/log/history.jsonl', { kind: 'file', path: '/var/log/history.jsonl' }],
    ['file:a:b', { kind: 'file', path: 'a:b' }],
    ['git:embed-sync-history', { kind: 'git', branch: 'embed-sync-history' }],
    ['git:histories/production', { kind: 'git', branch: 'histories/production' }],
    ['git:v1.2_x+y=z,@é', { kind: 'git', branch: 'v1.2_x+y=z,@é' }],
  ])('%s', (text, location) => {
    expect(parseHistoryLocation(text)).toEqual(location);
  });

  it.each([
    ['', /"" does not say where/],
    ['file:', /does not say where/],
    ['git:', /does not say where/],
    ['git', /does not say where/],
    ['.embed-sync/history.jsonl', /does not say where/],
    ['https://example.com/log', /does not say where/],
    ['file:a\u001b[2Jb', /"file:a\\u001b\[2Jb" does not say where/],
    ['file:a\0b', /does not say where/],
    ['git:a b', /"a b" cannot be the name of a git branch/],
  ])('%j is refused, with a hint', (text, message) => {
    expect(() => parseHistoryLocation(text)).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        message: expect.stringMatching(message),
        hint: expect.stringContaining('git:embed-sync-history'),
      }),
    );
  });

  it('says how to write a branch that is written whole', () => {
    expect(() => parseHistoryLocation('git:refs/heads/history')).toThrow(
      expect.objectContaining({ hint: 'Write the name alone, without refs/heads/.' }),
    );
  });
});

/** Options, other refs, ways out of a folder, shells, revisions, invisible characters. */
const HOSTILE = [
  ...['-f', '--force', '--upload-pack=touch /tmp/x', '-o', '--', '-', '--receive-pack=sh', '-c', '--exec=id', '--mirror'],
  ...['HEAD', '@', 'refs/heads/main', 'refs/tags/v1', '@{-1}', 'main@{0}', 'main^', 'main~1', 'a:b', ':main', '+main', 'a..b'],
  ...['../main', 'a/../b', '/main', 'main/', 'a//b', '.hidden', 'a/.b', 'a.lock', 'a/b.lock/c', 'main.', 'a/-b', '..', '.'],
  ...['a b', ' main', 'main ', 'a\tb', 'a\nb', 'a\rb', 'a\0b', 'a\u001b[31mb', 'a\u007f', 'a\u0085b', 'a\u2028b', 'a\u200bb'],
  ...[
    'a\u202eb',
    'a\ufeffb',
    'a\u00a0b',
    'a*',
    'a?',
    'a[b]',
    'a\\b',
    '$(id)',
    '`id`',
    'a;id',
    'a|id',
    'a&id',
    'a>b',
    "a'b",
    'a"b',
  ],
  ...['*', '~', '^main', '!main', '#1', '%00', '{a,b}', '(a)', 'x'.repeat(201)],
].filter((name) => name !== '+main');

describe('the name of a branch', () => {
  it(`is none of ${HOSTILE.length} hostile ones`, () => {
    expect(HOSTILE.length).toBeGreaterThan(50);
    expect(HOSTILE.filter(isBranchName)).toEqual([]);
  });

  it('is one that git takes, whatever is made up', () => {
    const pieces = [
      'a',
      'B',
      '-',
      '.',
      '/',
      '@',
      '{',
      '~',
      '^',
      ':',
      ' ',
      '..',
      '.lock',
      '//',
      'HEAD',
      '+',
      'é',
      '\u200b',
      '*',
      '_',
      '\\',
    ];
    const made = fc.sample(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), { numRuns: 1_500, seed: 7 });
    const accepted = [...new Set(made.map((list) => list.join('')).filter(isBranchName))];
    expect(accepted.length).toBeGreaterThan(40);
    const commands = accepted.map((name) => `check-ref-format refs/heads/${name}`);
    const refused = commands.filter((command) => spawnSync('git', command.split(' '), { cwd: tmpdir() }).status !== 0);
    expect(refused).toEqual([]);
  });
});
