// Real repositories in folders of their own, one of them served over HTTP, with the git of this machine and none of its settings.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { processRuntime, type Runtime } from '../../src/runtime.ts';
import { newDirectory } from './world.ts';

/** Runs git as a user would, outside of what is tested. */
export function git(folder: string, ...words: readonly string[]): string {
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' };
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'init.defaultBranch=main'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...words], { cwd: folder, env, encoding: 'utf8' });
  expect(status, `git ${words.join(' ')}: ${stderr}`).toBe(0);
  return stdout.trim();
}

export interface Repositories {
  readonly folder: string;
  readonly remote: string;
  /** Has `remote` as its origin. */
  readonly checkout: string;
  /** What is on the branch, or at a path in it. */
  show(branch: string, path?: string): string;
}

export function repositories(): Repositories {
  const folder = newDirectory();
  const [remote, checkout] = [join(folder, 'remote.git'), join(folder, 'checkout')];
  git(folder, 'init', '--quiet', '--bare', remote);
  git(folder, 'init', '--quiet', checkout);
  git(checkout, 'remote', 'add', 'origin', remote);
  return {
    folder,
    remote,
    checkout,
    show: (branch, path = '') => git(remote, 'show', path === '' ? branch : `${branch}:${path}`),
  };
}

/** Real clocks, and a user without settings. */
export function runtimeAt(cwd: string, env: Readonly<Record<string, string>> = {}): Runtime {
  return {
    ...processRuntime(new AbortController().signal),
    cwd,
    env: { PATH: process.env.PATH, HOME: newDirectory(), GIT_CONFIG_NOSYSTEM: '1', ...env },
    // Back-off is there, but not waited for in full.
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms >= 5_000 ? ms : 5);
        const end = (): void => {
          clearTimeout(timer);
          resolve();
        };
        signal?.addEventListener('abort', end, { once: true });
      }),
  };
}

/** A script that leaves a mark whenever it is run. */
export function trap(folder: string, mark: string): string {
  const path = join(folder, `trap-${mark.split('/').at(-1)}`);
  writeFileSync(path, `#!/bin/sh\necho "$0 $*" >> '${mark}'\nexit 1\n`, { mode: 0o755 });
  return path;
}

export interface HttpRemote {
  readonly url: string;
  /** The Authorization headers of all requests. */
  readonly asked: (string | undefined)[];
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers every request the same. */
export const refusing =
  (status: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    void response.writeHead(status, headers).end('no\n');

/** Lets in who has this Authorization, to read and to write; git itself does the rest. */
export const serving =
  (root: string, authorization: string): Answer =>
  (request, response) => {
    if (request.headers.authorization !== authorization) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const env = {
      PATH: process.env.PATH,
      ...{ GIT_PROJECT_ROOT: root, GIT_HTTP_EXPORT_ALL: '1', REMOTE_USER: 'ada', HOME: '/nonexistent' },
      ...{
        PATH_INFO: path,
        QUERY_STRING: query,
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
      },
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    };
    const child = spawn('git', ['http-backend'], { env });
    request.pipe(child.stdin);
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('close', () => {
      const all = Buffer.concat(pieces);
      const end = all.indexOf('\r\n\r\n');
      const headers = all
        .subarray(0, end)
        .toString('latin1')
        .split('\r\n')
        .map((line) => line.split(': ', 2));
      const status = Number(headers.find(([name]) => name === 'Status')?.[1]?.slice(0, 3) ?? 200);
      for (const [name = '', value = ''] of headers) if (name !== 'Status') response.setHeader(name, value);
      response.writeHead(status).end(all.subarray(end + 4));
    });
  };

export async function httpRemote(answer: Answer): Promise<HttpRemote> {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization);
    answer(request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, asked };
}

/** A git on the PATH that notes its words and its environment, and then does its work. */
export function watchedGit(): { readonly path: string; readonly notes: string } {
  const folder = newDirectory();
  const notes = join(folder, 'notes');
  const real = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'git'), `#!/bin/sh\n{ echo "words: $*"; env; } >> '${notes}'\nexec '${real}' "$@"\n`, {
    mode: 0o755,
  });
  return { path: `${join(folder, 'bin')}:${process.env.PATH}`, notes };
}
