// Which files are read, in which order and under which names; and that nothing else ever is.
// holds: Y7 Y8

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/manifest/limits.ts';
import { readSources } from '../../src/manifest/read.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'embed-sync-read-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

function put(path: string, content: string | Uint8Array = path): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

const paths = async (...given: readonly string[]) => (await readSources(given, cwd)).sources.map(({ path }) => path);
const issues = async (...given: readonly string[]) => (await readSources(given, cwd)).issues;

describe('files and folders', () => {
  beforeEach(() => {
    for (const path of [
      'b.yaml',
      'm/z.yml',
      'm/a.json',
      'm/deep/er/x.yaml',
      'm/.git/x.yaml',
      'm/.hidden.yaml',
      'm/node_modules/p/x.yaml',
      'm/read.me',
      'm/B.YAML',
      'a.txt',
    ])
      put(path);
    mkdirSync(join(cwd, 'm/folder.yaml'));
    mkdirSync(join(cwd, 'empty'));
  });

  it.each([
    ['a file', ['b.yaml'], ['b.yaml']],
    ['a file with any ending', ['a.txt'], ['a.txt']],
    ['a folder, sorted, without hidden ones and node_modules', ['m'], ['m/a.json', 'm/deep/er/x.yaml', 'm/z.yml']],
    ['several, in the order given', ['m/z.yml', 'b.yaml'], ['m/z.yml', 'b.yaml']],
    ['a file once, however it is given', ['./m/z.yml', 'm', 'm/../m/z.yml', 'm/'], ['m/z.yml', 'm/a.json', 'm/deep/er/x.yaml']],
    ['the working directory', ['.'], ['b.yaml', 'm/a.json', 'm/deep/er/x.yaml', 'm/z.yml']],
  ])('%s', async (_, given, expected) => expect(await paths(...given)).toEqual(expected));

  it('are named from the working directory where below it, and in full elsewhere', async () => {
    const { sources } = await readSources(['../b.yaml', 'z.yml'], join(cwd, 'm'));
    expect(sources.map(({ path }) => path)).toEqual([join(cwd, 'b.yaml'), 'z.yml']);
    expect(sources[1]?.text).toBe('m/z.yml');
  });

  it.each([
    ['a file that is not there', 'c.yaml', 'FILE_NOT_FOUND', 'Did you mean "b.yaml"?'],
    ['a file in a folder that is not there', 'x/embeds.yml', 'FILE_NOT_FOUND', undefined],
    ['the default file', 'embeds.yaml', 'FILE_NOT_FOUND', expect.stringContaining('embed-sync import -o embeds.yaml')],
    ['a folder without manifests', 'empty', 'FOLDER_EMPTY', expect.stringContaining('passed over')],
    ['a file taken for a folder', 'b.yaml/x', 'FILE_NOT_OPENED', expect.anything()],
  ])('%s is an issue', async (_, path, code, hint) => {
    const [issue, ...others] = await issues(path);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ severity: 'error', code, file: path });
    if (hint !== undefined) expect(issue?.hint).toEqual(hint);
  });

  it('are not read at all where one of them is missing, and every missing one is named', async () => {
    expect(await readSources(['b.yaml', 'no.yaml', 'm', 'nor.yaml'], cwd)).toMatchObject({
      sources: [],
      issues: [{ file: 'no.yaml' }, { file: 'nor.yaml' }],
    });
  });
});

describe('what is no plain file below the working directory is refused', () => {
  it('links: to a file, to a folder, on the way, inside a folder', async () => {
    put('real/a.yaml');
    put('m/b.yaml');
    symlinkSync('real/a.yaml', join(cwd, 'link.yaml'));
    symlinkSync('real', join(cwd, 'linked'));
    symlinkSync('../real/a.yaml', join(cwd, 'm/a.yaml'));
    symlinkSync('../real', join(cwd, 'm/sub'));
    for (const path of ['link.yaml', 'linked', 'linked/a.yaml']) {
      expect(await issues(path)).toMatchObject([{ code: 'FILE_IS_LINK', file: path.split('/')[0] }]);
    }
    expect(await paths('m')).toEqual(['m/b.yaml']);
  });

  it('a link to what belongs to the process, without a word of its content', async () => {
    symlinkSync('/proc/self/environ', join(cwd, 'embeds.yaml'));
    const result = await readSources(['embeds.yaml'], cwd);
    expect(result).toMatchObject({ sources: [], issues: [{ code: 'FILE_IS_LINK' }] });
  });

  it('a pipe, without waiting for its other end', async () => {
    execFileSync('sh', ['-c', 'mkfifo pipe.yaml'], { cwd });
    expect(await issues('pipe.yaml')).toMatchObject([{ code: 'FILE_NOT_REGULAR' }]);
  });

  it('a device', async () => expect(await issues('/dev/zero')).toMatchObject([{ code: 'FILE_NOT_REGULAR', file: '/dev/zero' }]));
});

describe('bytes', () => {
  it.each([
    ['a wrong byte', [0x61, 0xff]],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
    ['an overlong form', [0xc0, 0x80]],
    ['half a pair', [0xed, 0xa0, 0x80]],
    ['a cut character', [0xe2, 0x82]],
  ])('%s is not UTF-8', async (_, bytes) => {
    put('a.yaml', Uint8Array.from(bytes));
    expect(await issues('a.yaml')).toMatchObject([{ code: 'NOT_UTF8', file: 'a.yaml' }]);
  });

  it('a byte order mark is dropped', async () => {
    put('a.yaml', Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]));
    expect((await readSources(['a.yaml'], cwd)).sources).toEqual([{ path: 'a.yaml', text: 'a' }]);
  });

  it.each([
    [LIMITS.file, []],
    [LIMITS.file + 1, ['FILE_TOO_LARGE']],
  ])('a file of %d bytes', async (bytes, expected) => {
    put('a.yaml', '');
    truncateSync(join(cwd, 'a.yaml'), bytes);
    expect((await issues('a.yaml')).map(({ code }) => code)).toEqual(expected);
  });

  it('128 MiB in all are enough', async () => {
    for (let file = 0; file < 9; file++) {
      put(`${file}.yaml`, '');
      truncateSync(join(cwd, `${file}.yaml`), LIMITS.file);
    }
    expect((await issues('0.yaml', '1.yaml')).map(({ code }) => code)).toEqual([]);
    expect(await issues('.')).toMatchObject([{ code: 'TOTAL_TOO_LARGE', file: '8.yaml' }]);
  });
});
