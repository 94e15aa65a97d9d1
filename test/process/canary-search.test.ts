// The search for the token finds it: in every encoding, written out here by hand from what other programs print, and in every
// place where the tests of whole runs look. A search that finds nothing proves nothing.
// holds: T5

import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSearch, ENCODING_COUNT } from '../support/canary.ts';
import { expectNoToken, expectNoTokenBelow, watchProcess } from '../support/canary-places.ts';
import { start } from '../support/process.ts';
import { tried } from '../support/tried.ts';

const TOKEN = 'canary~~~/4dz.e=Qx9+7f';
const search = createSearch(TOKEN);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const gitIn =
  (folder: string) =>
  (...words: readonly string[]): void => {
    const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
    execFileSync('git', ['-C', folder, ...identity, ...words], { stdio: 'pipe' });
  };

const WRITTEN: readonly (readonly [encoding: string, where: string, text: string])[] = [
  ['as it is', 'in a header', 'authorization: Bearer canary~~~/4dz.e=Qx9+7f\r\n'],
  ['in another case', 'as the name of a variable', 'CANARY~~~/4DZ.E=QX9+7F'],
  ['in a piece', 'cut short by a column', 'canary~~~/4dz.e=…'],
  ['in a piece', 'without its beginning', '…~~~/4dz.e=Qx9+7f'],
  ['broken over lines', 'wrapped and indented', 'got canary~~~/4\n      dz.e=Qx9+7f'],
  ['broken over lines', 'with colours', '\x1b[31mcanary~~~\x1b[0m/4dz.e=Qx9+7f'],
  ['for a URL', 'as a part of a query', '?key=canary~~~%2F4dz.e%3DQx9%2B7f&x'],
  ['for a URL', 'in small letters, all of the signs', 'canary%7e%7e%7e%2f4dz.e%3dQx9%2b7f'],
  ['for a URL, twice', 'in the query of a redirect', 'canary~~~%252F4dz.e%253DQx9%252B7f'],
  ['for a script', 'in JSON that escapes slashes', '"canary~~~\\/4dz.e=Qx9+7f"'],
  ['for a script', 'in JSON that escapes what pages do not like', '"canary~~~/4dz.e\\u003DQx9\\u002B7f"'],
  ['for a script', 'in JSON in JSON', '"{\\"a\\":\\"canary~~~/4dz.e\\\\u003dQx9\\\\u002b7f\\"}"'],
  ['for a script', 'in a string of C', 'canary\\176\\176\\176/4dz.e\\075Qx9\\0537f'],
  ['for a page', 'with decimal references', 'canary~~~&#47;4dz.e&#61;Qx9&#43;7f'],
  ['for a page', 'with hexadecimal references', 'canary~~~&#x2F;4dz.e&#x3D;Qx9&#x2b;7f'],
  ['for a page', 'escaped once more', 'canary~~~&amp;#x2F;4dz.e&amp;#61;Qx9+7f'],
  ['in base64', 'alone', 'Y2FuYXJ5fn5+LzRkei5lPVF4OSs3Zg=='],
  ['in base64', 'after one byte', base64(`x${TOKEN}"}`)],
  ['in base64', 'as what basic authentication sends', base64(`me:${TOKEN}`)],
  ['in base64', 'as a header', base64(`Bearer ${TOKEN}\r\n`)],
  ['in base64 for URLs', 'alone', 'Y2FuYXJ5fn5-LzRkei5lPVF4OSs3Zg'],
  ['in base64 for URLs', 'as a part of a signed token', Buffer.from(`{"k":"${TOKEN}"}`).toString('base64url')],
  ['in hexadecimal', 'in small letters', '63616e6172797e7e7e2f34647a2e653d5178392b3766'],
  ['in hexadecimal', 'in large letters', '63616E6172797E7E7E2F34647A2E653D5178392B3766'],
  ['in hexadecimal', 'as Node prints bytes', '<Buffer 63 61 6e 61 72 79 7e 7e 7e 2f 34 64 7a 2e 65 3d 51 78 39 2b 37 66>'],
  [
    'in hexadecimal',
    'as a list',
    '[0x63,0x61,0x6e,0x61,0x72,0x79,0x7e,0x7e,0x7e,0x2f,0x34,0x64,0x7a,0x2e,0x65,0x3d,0x51,0x78,0x39,0x2b,0x37,0x66]',
  ],
  ['as a list of bytes', 'as JSON of bytes', JSON.stringify({ type: 'Buffer', data: [...Buffer.from(TOKEN)] })],
  ['as a list of bytes', 'one a line', JSON.stringify([...Buffer.from(TOKEN)], null, 2)],
  ['in UTF-16', 'as Windows keeps texts', Buffer.from(`k=${TOKEN};`, 'utf16le').toString('latin1')],
  ['in UTF-16', 'in hexadecimal', Buffer.from(`k=${TOKEN};`, 'utf16le').toString('hex')],
  ['in UTF-16', 'in base64', Buffer.from(TOKEN, 'utf16le').toString('base64')],
  ['reversed', 'whole', 'f7+9xQ=e.zd4/~~~yranac'],
];

describe('the search finds the token', () => {
  it.each(WRITTEN)('%s, %s', (encoding, _, text) => {
    expect(search(`before ${text} after`)).toContain(encoding);
    expect(search(Buffer.from(`before ${text} after`, 'latin1'))).toContain(encoding);
  });

  it('in each encoding that it knows', () => {
    const found = new Set(WRITTEN.map(([encoding]) => encoding));
    expect(found.size).toBe(ENCODING_COUNT);
    expect(ENCODING_COUNT).toBeGreaterThanOrEqual(12);
    tried('token encodings searched for', ENCODING_COUNT);
  });

  it('whatever the token, in base64 and hexadecimal whatever stands before', () => {
    const tokens = fc.string({ unit: fc.constantFrom(...'abcXYZ019._~+/=-'), minLength: 12, maxLength: 64 });
    fc.assert(
      fc.property(tokens, fc.string(), fc.constantFrom('utf8', 'base64', 'base64url', 'hex'), (token, before, encoding) => {
        expect(createSearch(token)(Buffer.from(before + token).toString(encoding))).not.toEqual([]);
      }),
    );
  });
});

describe('the search finds nothing', () => {
  it.each([
    ['in an empty text', ''],
    ['in a short piece', 'canary~'],
    ['in another token', 'canary-~~/4dz_e=Qx9-7f'],
    ['in what stands in its place', 'Bearer [token]'],
    ['in digests', Array.from({ length: 200 }, (_, n) => Buffer.from(`${n * 7919}`.repeat(8)).toString('hex')).join('\n')],
    ['in a manifest', 'version: 1\nembeds:\n  canary-one: { accessSettings: { isAllowAiPilot: true } }\n'],
  ])('%s', (_, text) => expect(search(text)).toEqual([]));
});

describe('the search looks', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'embed-sync-canary-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const below = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
    const place = await mkdtemp(join(folder, 'place-'));
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(place, path, '..'), { recursive: true });
      await writeFile(join(place, path), content);
    }
    return place;
  };

  it.each(WRITTEN)('into files: %s, %s', async (_, __, text) => {
    const place = await below({ 'deep/in/it': Buffer.from(text, 'latin1'), other: 'nothing' });
    await expect(expectNoTokenBelow(place, TOKEN)).rejects.toThrow(/the token is in .*deep/);
  });

  it('at the names of files', async () => {
    const place = await below({ [encodeURIComponent(TOKEN)]: '' });
    await expect(expectNoTokenBelow(place, TOKEN)).rejects.toThrow('the token is in the name of a file');
  });

  it.each(['loose', 'packed', 'forgotten'])('into the objects of git: %s', async (kind) => {
    const place = await below({ file: `a line\n${base64(`xx${TOKEN}`)}\n` });
    const git = gitIn(place);
    git('init', '--quiet', '--initial-branch=main');
    git('add', 'file');
    git('commit', '--quiet', '--message=one');
    await rm(join(place, 'file'));
    if (kind === 'packed') git('gc', '--quiet', '--aggressive', '--prune=now');
    if (kind === 'forgotten') git('update-ref', '-d', 'refs/heads/main');
    await expect(expectNoTokenBelow(place, TOKEN)).rejects.toThrow('the token is in an object of');
    const clean = await below({ file: deflateSync('nothing') });
    await expect(expectNoTokenBelow(clean, TOKEN)).resolves.toBeUndefined();
  });

  it('for each of several tokens', () => {
    expect(() => expectNoToken('a text', 'one-of-them', 'another-one', 'one-of-them')).toThrow('the token is in a text');
    expect(() => expectNoToken('a text', 'none', 'another-one', 'one-of-them')).not.toThrow();
  });

  it.each([
    ['stdout', `process.stdout.write(encodeURIComponent(t))`],
    ['stderr', `process.stderr.write(Buffer.from(t).toString('hex'))`],
  ])('at what a process writes to %s', async (stream, script) => {
    const path = join(await below({ 'leak.cjs': `const t = process.env.DATABRAIN_API_TOKEN;${script}` }), 'leak.cjs');
    const { ended } = start(path, [], { cwd: folder, env: { DATABRAIN_API_TOKEN: TOKEN } });
    await expect(ended).rejects.toThrow(`the token is in ${stream}`);
  });

  describe.runIf(process.platform === 'linux')('on Linux', () => {
    const wait = 'setTimeout(() => {}, 400)';
    it.each([
      ['at the words of a process', [TOKEN], ''],
      [
        'at the words of its children',
        [],
        `require('child_process').spawn('sh', ['-c', 'sleep 0.4; true', 'sh', btoa('x' + t)], { env: {} })`,
      ],
      ['at what its children are given', [], `require('child_process').spawn('sleep', ['0.4'], { env: { T: t } })`],
      [
        'at what their children are given',
        [],
        `require('child_process').spawn('sh', ['-c', 'T=$(cat); export T; sleep 0.4; true'], { env: { PATH: process.env.PATH } }).stdin.end(t)`,
      ],
    ])('%s', async (_, words, script) => {
      const path = join(await below({ 'leak.cjs': `const t = process.env.DATABRAIN_API_TOKEN;${script};${wait}` }), 'leak.cjs');
      const { ended } = start(path, words, { cwd: folder, env: { DATABRAIN_API_TOKEN: TOKEN } });
      await expect(ended).rejects.toThrow('the token is in the words or the environment of a process');
    });

    it('at its own environment it does not look, for there it must be', async () => {
      const child = spawn('sleep', ['0.2'], { env: { PATH: process.env.PATH, T: TOKEN } });
      const watch = watchProcess(child.pid ?? 0);
      await new Promise((resolve) => child.on('close', resolve));
      expect(search(watch.stop())).toEqual([]);
    });
  });
});
