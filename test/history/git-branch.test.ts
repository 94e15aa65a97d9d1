// The history in a branch of real repositories, with real git: what it does to them, what it lets run, and what it says when it cannot.
// holds: T5 O7

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBranch } from '../../src/history/git-branch.ts';
import { openGitStore, readGitLog } from '../../src/history/git-store.ts';
import type { Runtime } from '../../src/runtime.ts';
import { git, httpRemote, refusing, repositories, runtimeAt, serving, trap, watchedGit } from './git-repositories.ts';
import { attempt, end, intent, outcome, start } from './story.ts';
import { newDirectory } from './world.ts';

const BRANCH = 'embed-sync-history';
const OFF = { isAllowAiPilot: false };
const ON = { isAllowAiPilot: true };

/** One whole run, recorded. */
async function record(runtime: Runtime, run = 'run-000001'): Promise<void> {
  const store = openGitStore(BRANCH, runtime);
  try {
    await store.read();
    await store.lock(() => undefined);
    await store.append([start(run), intent(OFF, ON, { run })]);
    await store.append([attempt({ run })]);
    await store.append([outcome('accepted', { run })]);
    await store.append([end('complete', run)]);
  } finally {
    await store.close();
  }
}

const kindsAt = async (runtime: Runtime): Promise<readonly string[]> =>
  (await openGitStore(BRANCH, runtime).read()).map(({ kind }) => kind);
const WHOLE = ['run.start', 'intent', 'attempt', 'outcome', 'run.end'];
const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('a history in a branch', () => {
  it('is an orphan with two files, and its commits tell digests and counters alone', async () => {
    const { checkout, remote, show } = repositories();
    await record(runtimeAt(checkout));
    expect(git(remote, 'ls-tree', '--name-only', BRANCH).split('\n')).toEqual(['history.jsonl', 'lease.json']);
    expect(git(remote, 'rev-list', '--count', BRANCH)).toBe('2');
    expect(git(remote, 'log', '--format=%an <%ae> %cn <%ce>', BRANCH).split('\n')).toEqual(
      Array(2).fill('embed-sync <embed-sync@invalid> embed-sync <embed-sync@invalid>'),
    );
    for (const message of git(remote, 'log', '--format=%B%x00', BRANCH)
      .split('\0')
      .filter((text) => text.trim() !== '')) {
      expect(message.trim()).toMatch(
        /^embed-sync: history up to record \d+\n\nHead: sha256:[0-9a-f]{64}\nLease: \d+, (?:held|free)$/,
      );
    }
    expect(JSON.parse(show(BRANCH, 'lease.json'))).toMatchObject({ v: 1, counter: 1, holder: null });
    expect(await kindsAt(runtimeAt(checkout))).toEqual(WHOLE);
    expect(await readGitLog(BRANCH, runtimeAt(checkout))).toMatchObject({ kind: 'sound', head: { seq: 5 } });
  });

  it('leaves checkout, other branches and temporary files as they were', async () => {
    const { checkout, remote } = repositories();
    writeFileSync(join(checkout, 'a'), 'a');
    git(checkout, 'add', '.');
    git(checkout, 'commit', '--quiet', '-m', 'a');
    git(checkout, 'push', '--quiet', 'origin', 'HEAD:main');
    const before = git(checkout, 'for-each-ref') + git(checkout, 'status', '--porcelain') + git(checkout, 'count-objects');
    const temporary = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('embed-sync-git-'));
    const others = temporary();
    await record(runtimeAt(checkout));
    expect(git(checkout, 'for-each-ref') + git(checkout, 'status', '--porcelain') + git(checkout, 'count-objects')).toBe(before);
    expect(existsSync(join(checkout, '.git/FETCH_HEAD'))).toBe(false);
    expect(git(remote, 'rev-list', '--count', 'main')).toBe('1');
    expect(temporary().filter((name) => !others.includes(name))).toEqual([]);
  });

  it('is not there at first, and is not made by reading', async () => {
    const { checkout, remote } = repositories();
    expect(await kindsAt(runtimeAt(checkout))).toEqual([]);
    expect(await readGitLog(BRANCH, runtimeAt(checkout))).toMatchObject({ kind: 'sound', entries: [] });
    expect(git(remote, 'for-each-ref')).toBe('');
  });

  it('goes on from a shallow clone, a linked worktree, a folder below, and a relative path', async () => {
    const { checkout, remote, folder } = repositories();
    writeFileSync(join(checkout, 'a'), 'a');
    git(checkout, 'add', '.');
    for (const message of ['a', 'b']) git(checkout, 'commit', '--quiet', '--allow-empty', '-m', message);
    git(checkout, 'push', '--quiet', 'origin', 'HEAD:main');
    await record(runtimeAt(checkout), 'run-000001');

    const shallow = join(folder, 'shallow');
    git(folder, 'clone', '--quiet', '--depth=1', '--branch=main', `file://${remote}`, shallow);
    expect(git(shallow, 'rev-parse', '--is-shallow-repository')).toBe('true');
    await record(runtimeAt(shallow), 'run-000002');

    const linked = join(folder, 'linked');
    git(checkout, 'worktree', 'add', '--quiet', linked);
    mkdirSync(join(linked, 'below'));
    git(checkout, 'remote', 'set-url', 'origin', '../remote.git');
    await record(runtimeAt(join(linked, 'below')), 'run-000003').catch((error: unknown) => expect.fail(String(error)));

    await record(runtimeAt(newDirectory(), { EMBED_SYNC_GIT_REMOTE: remote }), 'run-000004');
    expect(await kindsAt(runtimeAt(checkout))).toEqual([...WHOLE, ...WHOLE, ...WHOLE, ...WHOLE]);
  });

  it('is where the environment says', async () => {
    const { checkout, folder } = repositories();
    git(folder, 'init', '--quiet', '--bare', 'other.git');
    git(checkout, 'remote', 'add', 'other', join(folder, 'other.git'));
    await record(runtimeAt(checkout, { EMBED_SYNC_GIT_REMOTE: 'other' }));
    expect(git(join(folder, 'other.git'), 'rev-list', '--count', BRANCH)).toBe('2');
    expect(await kindsAt(runtimeAt(checkout))).toEqual([]);
  });

  it('is read from where pushes go', async () => {
    const { checkout, folder, remote } = repositories();
    git(checkout, 'remote', 'set-url', '--push', 'origin', remote);
    git(checkout, 'remote', 'set-url', 'origin', join(folder, 'mirror.git'));
    await record(runtimeAt(checkout));
    expect(await kindsAt(runtimeAt(checkout))).toEqual(WHOLE);
  });

  it.each(['sha1', 'sha256'])('keeps to the object names of the repository: %s', async (format) => {
    const folder = newDirectory();
    git(folder, 'init', '--quiet', '--bare', `--object-format=${format}`, 'remote.git');
    git(folder, 'init', '--quiet', `--object-format=${format}`, 'checkout');
    git(join(folder, 'checkout'), 'remote', 'add', 'origin', join(folder, 'remote.git'));
    await record(runtimeAt(join(folder, 'checkout')));
    expect(await kindsAt(runtimeAt(join(folder, 'checkout')))).toEqual(WHOLE);
  });

  it('is never made of a branch that holds something else', async () => {
    const { checkout, remote } = repositories();
    writeFileSync(join(checkout, 'work.txt'), 'somebody’s work');
    git(checkout, 'add', '.');
    git(checkout, 'commit', '--quiet', '-m', 'work');
    git(checkout, 'push', '--quiet', 'origin', `HEAD:${BRANCH}`);
    const before = git(remote, 'rev-parse', BRANCH);
    await expect(record(runtimeAt(checkout))).rejects.toMatchObject({
      code: 'HISTORY_UNREADABLE',
      message: `the branch ${BRANCH} is not a change history: it holds "work.txt"`,
    });
    expect(git(remote, 'rev-parse', BRANCH)).toBe(before);
  });

  it('may be begun by hand, from a file', async () => {
    const { checkout, remote, folder } = repositories();
    const from = join(folder, 'from');
    git(folder, 'init', '--quiet', from);
    await record(runtimeAt(checkout));
    git(from, 'checkout', '--quiet', '--orphan', BRANCH);
    writeFileSync(join(from, 'history.jsonl'), `${git(remote, 'show', `${BRANCH}:history.jsonl`)}\n`);
    git(remote, 'update-ref', '-d', `refs/heads/${BRANCH}`);
    git(from, 'add', 'history.jsonl');
    git(from, 'commit', '--quiet', '-m', 'history');
    git(from, 'push', '--quiet', remote, BRANCH);
    await record(runtimeAt(checkout), 'run-000002');
    expect(await kindsAt(runtimeAt(checkout))).toEqual([...WHOLE, ...WHOLE]);
  });

  it('is no symbolic link, no folder and no program', async () => {
    const { checkout } = repositories();
    symlinkSync('/etc/passwd', join(checkout, 'history.jsonl'));
    git(checkout, 'add', '.');
    git(checkout, 'commit', '--quiet', '-m', 'link');
    git(checkout, 'push', '--quiet', 'origin', `HEAD:${BRANCH}`);
    await expect(kindsAt(runtimeAt(checkout))).rejects.toMatchObject({ message: expect.stringContaining('"history.jsonl"') });
  });
});

describe('a push', () => {
  const next = (after: string | undefined, text: string) => ({
    after,
    files: new Map([['history.jsonl', bytes(text)]]),
    message: text,
  });

  it('takes the place of exactly what it expected, and is refused where that moved', async () => {
    const { checkout, remote } = repositories();
    const [one, two] = await Promise.all([openBranch(BRANCH, runtimeAt(checkout)), openBranch(BRANCH, runtimeAt(checkout))]);
    const first = await one.commit(next(undefined, 'one'));
    const rival = await two.commit(next(undefined, 'two'));
    expect(await one.push({ commit: first, expected: undefined })).toEqual({ kind: 'pushed' });
    expect(await two.push({ commit: rival, expected: undefined })).toEqual({ kind: 'moved' });
    expect(await one.push({ commit: first, expected: undefined })).toEqual({ kind: 'pushed' });
    await two.read();
    const second = await one.commit(next(first, 'one, more'));
    const other = await two.commit(next(first, 'two, more'));
    expect(await two.push({ commit: other, expected: first })).toEqual({ kind: 'pushed' });
    expect(await one.push({ commit: second, expected: first })).toEqual({ kind: 'moved' });
    expect(git(remote, 'rev-parse', BRANCH)).toBe(other);
    await Promise.all([one.close(), two.close()]);
  });

  it('that arrived although git says that it failed counts', async () => {
    const { checkout } = repositories();
    const folder = newDirectory();
    const real = git(folder, '--exec-path');
    writeFileSync(
      join(folder, 'git'),
      `#!/bin/sh\n'${real}/git' "$@"\n[ "$1" = push ] && echo 'fatal: the remote end hung up unexpectedly' >&2 && exit 128\nexit 0\n`,
      { mode: 0o755 },
    );
    const env = { PATH: `${folder}:${process.env.PATH}` };
    await record(runtimeAt(checkout, env));
    expect(await kindsAt(runtimeAt(checkout))).toEqual(WHOLE);
  });

  it('is refused where the branch is gone', async () => {
    const { checkout, remote } = repositories();
    const branch = await openBranch(BRANCH, runtimeAt(checkout));
    const first = await branch.commit(next(undefined, 'one'));
    await branch.push({ commit: first, expected: undefined });
    git(remote, 'update-ref', '-d', `refs/heads/${BRANCH}`);
    const second = await branch.commit(next(first, 'two'));
    expect(await branch.push({ commit: second, expected: first })).toEqual({ kind: 'moved' });
    expect(await branch.look()).toBeUndefined();
    expect(await branch.read()).toBeUndefined();
    await branch.close();
  });

  it('does not take a branch for another whose name ends alike', async () => {
    const { checkout, remote } = repositories();
    await record(runtimeAt(checkout));
    git(remote, 'update-ref', `refs/heads/x/refs/heads/${BRANCH}-2`, BRANCH);
    const branch = await openBranch(`${BRANCH}-2`, runtimeAt(checkout));
    expect(await branch.look()).toBeUndefined();
    await branch.close();
  });

  it('lets one of two runs send, 20 times of 20', { timeout: 60_000 }, async () => {
    const { checkout } = repositories();
    const tallies: string[] = [];
    for (let round = 0; round < 20; round += 1) {
      const results = await Promise.allSettled(
        ['a', 'b'].map(async (name) => {
          const run = `run-${String(round).padStart(5, '0')}${name}`;
          const store = openGitStore(BRANCH, runtimeAt(checkout));
          try {
            await store.read();
            await store.lock(() => undefined);
            await store.append([start(run), intent(OFF, ON, { run })]);
            await store.append([end('complete', run)]);
          } finally {
            await store.close();
          }
        }),
      );
      const codes = results.map((result) => (result.status === 'fulfilled' ? 'sent' : result.reason.code));
      tallies.push(codes.sort().join());
    }
    expect(tallies.filter((tally) => !/^(?:LOCKED|PLAN_STALE),sent$/.test(tally))).toEqual([]);
    expect(await readGitLog(BRANCH, runtimeAt(checkout))).toMatchObject({ kind: 'sound', head: { seq: 60 } });
  });
});

describe('a hostile checkout', () => {
  /** Everything in a repository's own configuration that can make git run a program. */
  const programs = (evil: string): readonly (readonly [string, string])[] => [
    ...['core.fsmonitor', 'core.sshCommand', 'core.askPass', 'core.pager', 'core.editor', 'core.gitProxy'].map(
      (key) => [key, evil] as const,
    ),
    ...['core.alternateRefsCommand', 'diff.external', 'gpg.program', 'gpg.ssh.program', 'uploadpack.packObjectsHook'].map(
      (key) => [key, evil] as const,
    ),
    ...['uploadpack', 'receivepack', 'vcs', 'proxy'].map((key) => [`remote.origin.${key}`, evil] as const),
    ...['push', 'fetch', 'config', 'rev-parse', 'ls-remote', 'init', 'version', 'hash-object', 'commit-tree'].map(
      (name) => [`alias.${name}`, `!${evil}`] as const,
    ),
    ...['clean', 'smudge', 'process'].map((key) => [`filter.evil.${key}`, evil] as const),
    ['credential.helper', `!${evil}`],
    ['core.hooksPath', '.'],
    ['pager.config', evil],
    ['commit.gpgSign', 'true'],
    ['push.gpgSign', 'true'],
    ['protocol.ext.allow', 'always'],
    ['protocol.allow', 'always'],
    ['trace2.eventTarget', '/tmp'],
    ['maintenance.auto', 'true'],
    ['gc.auto', '1'],
    ['gc.recentObjectsHook', evil],
  ];

  const HOOKS = [
    ...['pre-push', 'pre-commit', 'commit-msg', 'post-commit', 'reference-transaction', 'post-checkout', 'post-rewrite'],
    ...['pre-auto-gc', 'fsmonitor-watchman', 'post-index-change', 'pre-receive', 'update', 'post-receive', 'post-update'],
  ];

  function booby(checkout: string): string {
    const mark = join(checkout, '..', 'executed');
    const evil = trap(join(checkout, '..'), mark);
    for (const [key, value] of programs(evil)) git(checkout, 'config', key, value);
    git(checkout, 'config', '--add', 'include.path', '../more.config');
    writeFileSync(join(checkout, 'more.config'), `[credential]\n\thelper = "!${evil}"\n[core]\n\tsshCommand = ${evil}\n`);
    writeFileSync(join(checkout, '.gitattributes'), '* filter=evil diff=evil\n');
    for (const folder of [join(checkout, '.git/hooks'), checkout]) {
      mkdirSync(folder, { recursive: true });
      for (const hook of HOOKS) symlinkSync(evil, join(folder, hook));
    }
    // What would be found first where the folder itself is searched for programs.
    for (const name of ['git', 'ssh', 'git-remote-https', 'sh']) symlinkSync(evil, join(checkout, name));
    return mark;
  }

  it('records a run, and nothing of it is executed', async () => {
    const { checkout } = repositories();
    const mark = booby(checkout);
    await record(runtimeAt(checkout));
    expect(await kindsAt(runtimeAt(checkout))).toEqual(WHOLE);
    expect(existsSync(mark)).toBe(false);
  });

  it.each([
    [
      'asks for a password',
      async () => `${(await httpRemote(refusing(401, { 'www-authenticate': 'Basic realm="x"' }))).url}/x.git`,
    ],
    ['is reached by ssh', async () => 'ssh://git@127.0.0.1:1/x.git'],
    ['is reached by ssh, in short', async () => 'git@127.0.0.1:x.git'],
  ])('whose remote %s executes nothing', async (_, address) => {
    const { checkout } = repositories();
    git(checkout, 'remote', 'set-url', 'origin', await address());
    const mark = booby(checkout);
    await expect(record(runtimeAt(checkout))).rejects.toMatchObject({ code: 'HISTORY_UNREADABLE' });
    expect(existsSync(mark)).toBe(false);
  });

  it.each([
    (mark: string) => `ext::touch ${mark}`,
    (mark: string) => `evil::touch ${mark}`,
    (mark: string) => `--upload-pack=touch ${mark}`,
    (mark: string) => `-oProxyCommand=touch ${mark}`,
    (mark: string) => `ssh://-oProxyCommand=touch%20${mark}/x`,
    () => 'git://127.0.0.1/x',
  ])('with the remote %s executes nothing', async (addressWith) => {
    const { checkout, folder } = repositories();
    const mark = join(folder, 'executed');
    git(checkout, 'config', 'remote.origin.url', addressWith(mark));
    git(checkout, 'config', 'protocol.ext.allow', 'always');
    // Also for a user who lets git do so.
    const home = newDirectory();
    writeFileSync(join(home, '.gitconfig'), '[protocol "ext"]\n\tallow = always\n');
    await expect(record(runtimeAt(checkout, { HOME: home }))).rejects.toMatchObject({ code: 'HISTORY_UNREADABLE' });
    expect(existsSync(mark)).toBe(false);
  });

  it('cannot hold the remote itself, whose hooks would run', async () => {
    const { checkout, folder } = repositories();
    const inside = join(checkout, 'inside.git');
    git(checkout, 'init', '--quiet', '--bare', inside);
    symlinkSync(inside, join(folder, 'link.git'));
    for (const address of ['inside.git', inside, `file://${inside}`, join(folder, 'link.git'), '.', '.git', checkout]) {
      git(checkout, 'config', 'remote.origin.url', address);
      await expect(record(runtimeAt(checkout)), address).rejects.toMatchObject({
        message: expect.stringContaining('it lies in the checkout itself'),
      });
    }
  });

  it('is not read where it is a bare repository among the files', async () => {
    const { checkout, remote } = repositories();
    const inner = join(checkout, 'configs');
    git(checkout, 'init', '--quiet', '--bare', inner);
    git(inner, 'remote', 'add', 'origin', remote);
    git(inner, 'config', 'core.bare', 'false');
    git(inner, 'config', 'core.worktree', checkout);
    await expect(record(runtimeAt(inner))).rejects.toMatchObject({ message: expect.stringContaining('here is none') });
    expect(git(remote, 'for-each-ref')).toBe('');
  });

  it('gives no git the token of the API, and no secret on a command line', async () => {
    const { checkout, folder } = repositories();
    const { path, notes } = watchedGit();
    const { url } = await httpRemote(
      serving(folder, `Basic ${Buffer.from('x-access-token:ghs_secret0123456789').toString('base64')}`),
    );
    git(join(folder, 'remote.git'), 'config', 'http.receivepack', 'true');
    git(checkout, 'remote', 'set-url', 'origin', url.replace('http://', 'http://user:pass-in-url@').concat('/remote.git'));
    const env = { PATH: path, DATABRAIN_API_TOKEN: 'canary-api-token', EMBED_SYNC_WEBHOOK_URL: 'canary-hook' };
    await record(runtimeAt(checkout, { ...env, EMBED_SYNC_GIT_TOKEN: 'ghs_secret0123456789', NODE_OPTIONS: '', GIT_TRACE: '2' }));
    const noted = readFileSync(notes, 'utf8');
    expect(noted).toContain('words: push');
    expect(noted).not.toMatch(/canary|DATABRAIN|EMBED_SYNC|NODE_OPTIONS|GIT_TRACE/);
    const words = noted.split('\n').filter((line) => line.startsWith('words: '));
    expect(words.filter((line) => /secret|pass-in-url|Basic|x-access-token/.test(line))).toEqual([]);
  });
});

describe('the credential', () => {
  const withHttp = async (authorization: string) => {
    const { checkout, folder, remote } = repositories();
    git(remote, 'config', 'http.receivepack', 'true');
    const { url, asked } = await httpRemote(serving(folder, authorization));
    git(checkout, 'remote', 'set-url', 'origin', `${url}/remote.git`);
    return { checkout, url, asked };
  };

  it('that a checkout step left in the repository is used', async () => {
    const { checkout, url } = await withHttp('basic Y2hlY2tvdXQ=');
    git(checkout, 'config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic Y2hlY2tvdXQ=');
    await record(runtimeAt(checkout));
    expect(await kindsAt(runtimeAt(checkout))).toEqual(WHOLE);
  });

  it('that a checkout step left in a file beside the repository is used', async () => {
    const { checkout, url } = await withHttp('basic Y2hlY2tvdXQ=');
    const file = join(newDirectory(), 'git-credentials.config');
    writeFileSync(file, `[http "${url}/"]\n\textraheader = AUTHORIZATION: basic Y2hlY2tvdXQ=\n`);
    git(checkout, 'config', `includeIf.gitdir:${checkout}/.git.path`, file);
    await record(runtimeAt(checkout));
    expect(await kindsAt(runtimeAt(checkout))).toEqual(WHOLE);
  });

  it('for another host stays where it is', async () => {
    const { checkout, asked } = await withHttp('basic right');
    git(checkout, 'config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic Z2l0aHVi');
    await expect(record(runtimeAt(checkout))).rejects.toMatchObject({ message: expect.stringContaining('no valid credential') });
    expect(asked.filter((header) => header !== undefined)).toEqual([]);
  });

  it('that the environment hands over is used, in place of that of the checkout', async () => {
    const authorization = `Basic ${Buffer.from('x-access-token:ghs_0123456789').toString('base64')}`;
    const { checkout, url } = await withHttp(authorization);
    git(checkout, 'config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    await record(runtimeAt(checkout, { EMBED_SYNC_GIT_TOKEN: 'ghs_0123456789\n' }));
    expect(
      await kindsAt(
        runtimeAt(newDirectory(), { EMBED_SYNC_GIT_TOKEN: 'ghs_0123456789', EMBED_SYNC_GIT_REMOTE: `${url}/remote.git` }),
      ),
    ).toEqual(WHOLE);
  });

  it('that the environment hands over goes to no other server than that of the workflow', async () => {
    const { checkout, url, asked } = await withHttp('basic Y2hlY2tvdXQ=');
    const env = { EMBED_SYNC_GIT_TOKEN: 'ghs_0123456789' };
    await expect(record(runtimeAt(checkout, { ...env, GITHUB_SERVER_URL: 'https://github.com' }))).rejects.toMatchObject({
      message: expect.stringContaining('no valid credential'),
    });
    expect(asked.filter((header) => header !== undefined)).toEqual([]);
    await record(runtimeAt(checkout, { ...env, GITHUB_SERVER_URL: url })).catch(() => undefined);
    expect(asked.filter((header) => header !== undefined)).not.toEqual([]);
    git(checkout, 'config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic Y2hlY2tvdXQ=');
    await record(runtimeAt(checkout, { ...env, GITHUB_SERVER_URL: 'https://github.com' }));
  });

  it('that git’s own variables hand over is used', async () => {
    const { checkout, url } = await withHttp('basic dmFyaWFibGVz');
    const env = {
      ...{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: `http.${url}/.extraheader` },
      GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic dmFyaWFibGVz',
    };
    await record(runtimeAt(checkout, env));
    expect(await kindsAt(runtimeAt(checkout, env))).toEqual(WHOLE);
  });

  it('that the user’s own helper knows is used', async () => {
    const authorization = `Basic ${Buffer.from('ada:word').toString('base64')}`;
    const { checkout } = await withHttp(authorization);
    const home = newDirectory();
    writeFileSync(join(home, '.gitconfig'), '[credential]\n\thelper = "!f() { echo username=ada; echo password=word; }; f"\n');
    await record(runtimeAt(checkout, { HOME: home }));
    expect(await kindsAt(runtimeAt(checkout, { HOME: home }))).toEqual(WHOLE);
  });

  it.each(['with space', 'line\nbreak', 'short', 'ümlaut-token'])('%j is not one, and is not repeated', async (token) => {
    const { checkout } = repositories();
    const error = await record(runtimeAt(checkout, { EMBED_SYNC_GIT_TOKEN: token })).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'USAGE', message: expect.not.stringContaining(token) });
  });
});

describe('what is said where it cannot be done', () => {
  it('without git', async () => {
    const { checkout } = repositories();
    await expect(record(runtimeAt(checkout, { PATH: newDirectory() }))).rejects.toMatchObject({
      code: 'HISTORY_UNREADABLE',
      message: expect.stringContaining('needs git'),
    });
  });

  it('with a git that is too old', async () => {
    const { checkout } = repositories();
    const folder = newDirectory();
    writeFileSync(
      join(folder, 'git'),
      '#!/bin/sh\n[ "$1" = version ] && echo git version 2.30.9 || echo --path-format=absolute\n',
      { mode: 0o755 },
    );
    await expect(record(runtimeAt(checkout, { PATH: folder }))).rejects.toMatchObject({
      message: expect.stringContaining('git 2.30 is too old'),
    });
  });

  it('outside a repository', async () => {
    await expect(record(runtimeAt(newDirectory()))).rejects.toMatchObject({
      message: 'a change history in a git branch needs a repository, and here is none',
      hint: expect.stringContaining('EMBED_SYNC_GIT_REMOTE'),
    });
  });

  it('without the remote', async () => {
    const { checkout } = repositories();
    git(checkout, 'remote', 'remove', 'origin');
    await expect(record(runtimeAt(checkout))).rejects.toMatchObject({ message: expect.stringMatching(/has no remote "origin"/) });
    await expect(record(runtimeAt(checkout, { EMBED_SYNC_GIT_REMOTE: 'upstream' }))).rejects.toMatchObject({
      message: expect.stringMatching(/has no remote "upstream"/),
    });
  });

  it('where the remote is not there', async () => {
    const { checkout, folder } = repositories();
    git(checkout, 'remote', 'set-url', 'origin', join(folder, 'nowhere.git'));
    await expect(record(runtimeAt(checkout))).rejects.toMatchObject({
      message: expect.stringContaining('there is no repository at'),
    });
  });

  it('where nobody may listen', async () => {
    const { checkout } = repositories();
    git(checkout, 'remote', 'set-url', 'origin', 'http://git.example.com/x.git');
    await expect(record(runtimeAt(checkout))).rejects.toMatchObject({ message: expect.stringContaining('in the clear') });
  });

  it('where the server sends elsewhere, and the credential does not go there', async () => {
    const { checkout } = repositories();
    const there = await httpRemote(refusing(404));
    const here = await httpRemote(refusing(301, { location: `${there.url}/x.git/info/refs?service=git-upload-pack` }));
    git(checkout, 'remote', 'set-url', 'origin', `${here.url}/x.git`);
    await expect(record(runtimeAt(checkout, { EMBED_SYNC_GIT_TOKEN: 'ghs_0123456789' }))).rejects.toMatchObject({
      message: expect.stringContaining('is somewhere else now'),
    });
    expect(there.asked).toEqual([]);
  });

  it.each([
    [401, 'HISTORY_UNREADABLE', 'there is no valid credential for'],
    [403, 'HISTORY_UNREADABLE', 'the credential may not read'],
    [404, 'HISTORY_UNREADABLE', 'there is no repository at'],
    [429, 'HISTORY_UNREADABLE', 'cannot be reached'],
    [500, 'HISTORY_UNREADABLE', 'cannot be reached'],
    [503, 'HISTORY_UNREADABLE', 'cannot be reached'],
  ])('where the server answers %i', async (status, code, message) => {
    const { checkout } = repositories();
    const { url, asked } = await httpRemote(refusing(status));
    git(checkout, 'remote', 'set-url', 'origin', `${url.replace('://', '://ada:hush-hush-hush@')}/x.git`);
    const error = await record(runtimeAt(checkout)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(JSON.stringify(error) + String(error)).not.toContain('hush');
    // What may pass is tried three times, and nothing else is.
    expect(asked.length >= 3).toBe(status >= 429);
  });

  it('where nothing listens', async () => {
    const { checkout } = repositories();
    git(checkout, 'remote', 'set-url', 'origin', 'http://127.0.0.1:1/x.git');
    await expect(record(runtimeAt(checkout))).rejects.toMatchObject({ message: expect.stringContaining('cannot be reached') });
  });

  it('where the server may be read and not written', async () => {
    const { checkout, folder } = repositories();
    git(join(folder, 'remote.git'), 'config', 'http.receivepack', 'false');
    const { url } = await httpRemote(serving(folder, 'basic cmVhZA=='));
    git(checkout, 'remote', 'set-url', 'origin', `${url}/remote.git`);
    git(checkout, 'config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic cmVhZA==');
    await expect(record(runtimeAt(checkout))).rejects.toMatchObject({
      code: 'HISTORY_UNWRITABLE',
      message: expect.stringContaining('the credential may not write'),
      hint: expect.stringContaining('contents: write'),
    });
  });

  it('where the branch is protected, in the words of the server', async () => {
    const { checkout, remote } = repositories();
    const hook = join(remote, 'hooks/pre-receive');
    mkdirSync(join(remote, 'hooks'), { recursive: true });
    writeFileSync(hook, `#!/bin/sh\necho "error: GH006: Protected branch \u001b[31mupdate failed" >&2\nexit 1\n`);
    chmodSync(hook, 0o755);
    const error = await record(runtimeAt(checkout)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'HISTORY_UNWRITABLE',
      message: expect.stringMatching(
        /protects the branch embed-sync-history and refused the records \(git: remote: error: GH006: Protected branch {2}\[31mupdate failed\)$/,
      ),
    });
    expect(await kindsAt(runtimeAt(checkout))).toEqual([]);
  });
});
