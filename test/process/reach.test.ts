// Where the bundle reaches, as the kernel sees it: the addresses it connects to, the files it changes, the programs it starts.
// A machine without strace, or one that does not let it watch, is named and not passed over.
// holds: W5

import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/cli.ts';
import { CLI } from '../support/process.ts';

const TRACER = 'strace';
const canWatch = spawnSync(TRACER, ['-f', '-qq', '-e', 'trace=execve', process.execPath, '--version']).status === 0;
if (!canWatch) process.stderr.write('strace cannot watch on this machine: where the bundle reaches is not checked here\n');

const MANIFEST = 'version: 1\ndataApp: Customer portal\nembeds:\n  sales: { accessSettings: { isAllowAiPilot: true } }\n';
const EMBED = { embedId: 'sales', name: 'Sales', embedType: 'dashboard' as const, accessSettings: { isAllowAiPilot: false } };

interface Reach {
  /** Address and port. */
  readonly hosts: readonly string[];
  /** Made, opened for writing, renamed or removed; seen from the working directory. */
  readonly changed: readonly string[];
  /** With their words. */
  readonly programs: readonly string[];
}

/** What a trace tells, each once and sorted; an attempt that failed counts as well. */
function reachIn(trace: string, folder: string): Reach {
  const all = (pattern: RegExp): readonly string[][] => [...trace.matchAll(pattern)].map((match) => match.slice(1));
  const sorted = (some: readonly string[]): readonly string[] => [...new Set(some)].sort();
  const changing = all(/\b(?:mkdir|rmdir|rename|unlink|link|symlink|creat|truncate)(?:at2?|2)?\((.*)/g).flatMap(([words = '']) =>
    quoted(words),
  );
  const writing = all(/\bopen(?:at2?)?\((?:\w+, )?"([^"]*)", .*(?:O_WRONLY|O_RDWR|O_CREAT)/g).flat();
  return {
    hosts: sorted(all(/\bconnect\(.*sin6?_port=htons\((\d+)\).*?"([^"]+)"/g).map(([port, address]) => `${address}:${port}`)),
    changed: sorted(
      [...changing, ...writing].filter((path) => path !== '/dev/null').map((path) => relative(folder, resolve(folder, path))),
    ),
    programs: sorted(
      all(/\bexecve\("[^"]*", \[(.*?)\]/g)
        .slice(1)
        .map(([words = '']) => quoted(words).join(' ')),
    ),
  };
}

const quoted = (text: string): readonly string[] => [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word = '']) => word);

async function watched(words: readonly string[], { folder, sandbox }: Stage): Promise<Reach> {
  const traces = await mkdtemp(join(tmpdir(), 'embed-sync-reach-'));
  try {
    const trace = join(traces, 'trace');
    const env = { PATH: process.env.PATH, DATABRAIN_API_BASE_URL: sandbox.baseUrl, DATABRAIN_API_TOKEN: sandbox.token };
    const options = ['-f', '-qq', '-s', '4096', '-e', 'trace=%network,%process,%file', '-o', trace];
    await promisify(execFile)(TRACER, [...options, process.execPath, CLI, ...words], { cwd: folder, env });
    return reachIn(await readFile(trace, 'utf8'), folder);
  } finally {
    await rm(traces, { recursive: true, force: true });
  }
}

describe.runIf(canWatch)('the bundle reaches', () => {
  const GIT = 'git rev-parse --verify --quiet HEAD';

  it('for a plan, the API alone, and changes nothing', async () => {
    const stage = await openStage({ embeds: [EMBED] }, { 'embeds.yaml': MANIFEST });
    const { host } = new URL(stage.sandbox.baseUrl);
    expect(await watched(['plan'], stage)).toEqual({ hosts: [host], changed: [], programs: [GIT] });
  });

  it('for an apply, the API, its history and the lock beside it', async () => {
    const stage = await openStage({ embeds: [EMBED] }, { 'embeds.yaml': MANIFEST });
    const { host } = new URL(stage.sandbox.baseUrl);
    const reach = await watched(['apply', '--auto-approve'], stage);
    const changed = ['.embed-sync', '.embed-sync/history.jsonl', '.embed-sync/history.jsonl.lock'];
    expect(reach).toEqual({ hosts: [host], changed, programs: [GIT] });
    expect(stage.updates()).toHaveLength(1);
  });
});

it('a trace is read as strace writes it', () => {
  const trace = [
    '7 execve("/usr/bin/node", ["node", "x"], 0x1) = 0',
    '7 openat(AT_FDCWD, "/w/read.yaml", O_RDONLY|O_CLOEXEC) = 3',
    '8 openat(AT_FDCWD, "/w/log", O_WRONLY|O_CREAT|O_CLOEXEC, 0600 <unfinished ...>',
    '8 openat(AT_FDCWD, "/dev/null", O_RDWR) = 3',
    '8 rename("a.tmp", "/elsewhere/a") = 0',
    '8 openat(5, "below", O_RDWR) = 6',
    '8 creat("made", 0600) = 7',
    '8 unlinkat(AT_FDCWD, "/w/gone", 0) = 0',
    '9 execve("/bin/sh", ["sh", "-c", "true"], 0x1) = -1 ENOENT (No such file or directory)',
    '9 connect(9, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 EINPROGRESS',
    '9 connect(9, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
  ].join('\n');
  expect(reachIn(trace, '/w')).toEqual({
    hosts: ['192.0.2.1:443', '2001:db8::1:80'],
    changed: ['../elsewhere/a', 'a.tmp', 'below', 'gone', 'log', 'made'],
    programs: ['sh -c true'],
  });
});
