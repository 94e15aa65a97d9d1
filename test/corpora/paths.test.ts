// Paths that lead to nothing, to something else, or out of the folder, wherever a path may be given: refused with a word on what
// is there, without waiting for it, without a word of its content, and nothing is sent.
// holds: Y8

import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStage, type Stage } from '../support/cli.ts';
import { openCorpus, type Trial } from './oracle.ts';

const MANIFEST = 'version: 1\ndataApp: Customer portal\nembeds: { e1: { accessSettings: { isAllowAiPilot: true } } }\n';
const SECRET = 'words-that-nobody-may-see\n';
/** To the superuser every file is open. */
const MAY_ALL = process.getuid?.() === 0;

/** One of each thing that can stand where a file was meant. */
async function cluttered(): Promise<Stage> {
  const accessSettings = { isAllowAiPilot: false };
  const stage = await openStage(
    { embeds: [{ embedId: 'e1', name: 'E', embedType: 'dashboard', accessSettings }] },
    { 'embeds.yaml': MANIFEST, 'else/secret.yaml': SECRET, 'closed.yaml': MANIFEST },
  );
  const at = (path: string): string => join(stage.folder, path);
  await mkdir(at('folder'));
  await mkdir(at('full/inner'), { recursive: true });
  execFileSync('mkfifo', [at('pipe')]);
  await symlink('else/secret.yaml', at('link'));
  await symlink('else', at('linked'));
  await symlink('nowhere', at('dangling'));
  await symlink('ring', at('ring'));
  await symlink('pipe', at('to-pipe'));
  await symlink('/proc/self/environ', at('environ'));
  const server = createServer().listen(at('socket'));
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  await chmod(at('closed.yaml'), 0o000);
  onTestFinished(() => chmod(at('closed.yaml'), 0o600).catch(() => undefined));
  return stage;
}

const GONE = [
  'nowhere',
  'nowhere/x',
  'dangling',
  'embeds.yaml/x',
  'ring',
  'ring/x',
  '../nowhere',
  'x'.repeat(300),
  `${`${'x'.repeat(200)}/`.repeat(25)}x`,
];
const ELSE = ['folder', 'full', '.', 'pipe', 'socket'];
const LINKS = ['link', 'linked', 'linked/secret.yaml', 'to-pipe', 'environ'];
/** To read from alone: what is written is put in the place of what is there, and these tests may run as the superuser. */
const DEVICE = '/dev/null';
const NUL = 'a\0b';

interface Position extends Pick<Trial, 'exits' | 'code' | 'place'> {
  readonly says: string;
  readonly words: (path: string) => string;
  readonly paths: readonly string[];
}

const POSITIONS: readonly Position[] = [
  {
    says: 'a manifest',
    words: (path) => `plan -f ${path}`,
    paths: [...GONE, ...ELSE.filter((path) => path !== '.'), ...LINKS, DEVICE, NUL],
    exits: [3],
    code: 'MANIFEST_INVALID',
    place: 'file',
  },
  {
    says: 'one manifest of several',
    words: (path) => `apply --auto-approve -f embeds.yaml ${path}`,
    paths: [...GONE, 'folder', 'pipe', ...LINKS],
    exits: [3],
    code: 'MANIFEST_INVALID',
    place: 'file',
  },
  {
    says: 'a policy',
    words: (path) => `plan --policy ${path}`,
    paths: [...GONE, ...ELSE.filter((path) => path !== '.'), ...LINKS, DEVICE, NUL],
    exits: [3],
    code: 'POLICY_INVALID',
    place: 'file',
  },
  {
    says: 'a saved plan',
    words: (path) => `apply ${path}`,
    paths: [...GONE, ...ELSE, ...LINKS, DEVICE, NUL],
    exits: [3],
    code: 'PLAN_FILE_INVALID',
  },
  {
    says: 'a history',
    words: (path) => `apply --auto-approve --history file:${path}`,
    paths: ['embeds.yaml/x', 'embeds.yaml', ...ELSE, ...LINKS, 'dangling', 'ring', 'x'.repeat(300)],
    exits: [1],
  },
  {
    says: 'a history that is no path',
    words: (path) => `apply --auto-approve --history file:${path}`,
    paths: [NUL, 'a\u001bb', 'a\u0085b'],
    exits: [3],
    code: 'USAGE',
  },
  {
    says: 'a file to write a plan to',
    words: (path) => `plan -o ${path}`,
    paths: [
      'nowhere/x',
      'embeds.yaml/x',
      'x'.repeat(300),
      `${`${'x'.repeat(200)}/`.repeat(25)}x`,
      ...ELSE,
      'to-pipe',
      'linked',
      NUL,
    ],
    exits: [1],
    code: 'FILE_UNWRITABLE',
  },
  {
    says: 'a page to write',
    words: (path) => `plan --html ${path}`,
    paths: ['nowhere/x', 'embeds.yaml/x', ...ELSE],
    exits: [1],
    code: 'FILE_UNWRITABLE',
  },
  {
    says: 'a manifest to write',
    words: (path) => `import -o ${path}`,
    paths: ['embeds.yaml/x', 'x'.repeat(300)],
    exits: [1],
    code: 'FILE_UNWRITABLE',
  },
  {
    says: 'a manifest to write where something is',
    words: (path) => `import -o ${path}`,
    paths: ['embeds.yaml', ...ELSE, 'link', 'dangling', 'to-pipe'],
    exits: [1, 3],
  },
  {
    says: 'a manifest to add to',
    words: (path) => `import --into ${path}`,
    paths: ['nowhere', ...ELSE.filter((path) => path !== '.'), ...LINKS],
    exits: [3],
  },
  {
    says: 'a manifest for a sandbox',
    words: (path) => `sandbox --from ${path}`,
    paths: ['nowhere', 'folder', 'pipe', ...LINKS],
    exits: [3],
    code: 'MANIFEST_INVALID',
    place: 'file',
  },
];

describe('a path', () => {
  it.each(POSITIONS)('to $says that leads to nothing of the kind is refused', async ({ words, paths, says: _, ...expected }) => {
    const stage = await cluttered();
    const corpus = openCorpus('paths');
    const before = await readdir(stage.folder);
    for (const path of [...paths, ...(MAY_ALL || !paths.includes('link') ? [] : ['closed.yaml'])]) {
      const { out, err } = await corpus.run(stage, { ...expected, input: path, words: words(`"${path}"`) });
      if ((out + err).includes(SECRET.trim())) corpus.blame(path, 'silence about what is there');
    }
    corpus.close();
    expect((await readdir(stage.folder)).filter((name) => !before.includes(name) && name !== '.embed-sync')).toEqual([]);
  });
});
