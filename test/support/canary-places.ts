// Where a token could come to light, searched with `canary.ts`: the files below a folder with their names and what git holds
// packed in them, and the words and environments of processes while they run. Fails the test that finds one.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { createSearch } from './canary.ts';

const searches = new Map<string, ReturnType<typeof createSearch>>();

/** In which encodings; none for a token too short to be told from other text. */
function tokenIn(content: string | Uint8Array, token: string): readonly string[] {
  const search = searches.get(token) ?? createSearch(token);
  searches.set(token, search);
  return token.length < 8 ? [] : search(content);
}

export function expectNoToken(where: string, content: string | Uint8Array, ...tokens: readonly string[]): void {
  for (const token of tokens) expect(tokenIn(content, token), `the token is in ${where}`).toEqual([]);
}

/** Of every file below the folder, also in repositories; the names of the files count as content. */
export async function expectNoTokenBelow(folder: string, ...tokens: readonly string[]): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  expectNoToken('the name of a file', entries.map(({ name }) => name).join('\n'), ...tokens);
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) expectNoToken(path, await readFile(path), ...tokens);
    if (isObjectStore(path)) expectNoToken(`an object of ${path}`, objectsOf(dirname(path)), ...tokens);
  }
}

const isObjectStore = (path: string): boolean => /[\\/]objects$/.test(path) && existsSync(join(dirname(path), 'HEAD'));

/** What git keeps deflated: every object of a repository, also those that nothing names any more. */
const objectsOf = (repository: string): Uint8Array =>
  execFileSync('git', ['--git-dir', repository, 'cat-file', '--batch-all-objects', '--batch'], {
    maxBuffer: 1024 ** 3,
    env: { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1' },
  });

const LOOK_EVERY_MS = 20;

/**
 * Collects the words of a process and of those that it starts, and what these have in their environments, until `stop`, which
 * returns it. Sees nothing where there is no `/proc`, and of short-lived processes only some.
 */
export function watchProcess(pid: number): { readonly stop: () => string } {
  const seen = new Set<string>();
  const look = (): void => {
    seen.add(read(pid, 'cmdline'));
    for (const { child, parent } of descendantsOf(pid)) {
      const words = read(child, 'cmdline');
      // Between fork and exec a child is still a copy of its parent, as this process is of the test at first.
      if (words === read(parent, 'cmdline') || words === '') continue;
      seen.add(words).add(read(child, 'environ'));
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  look();
  return {
    stop: () => {
      clearInterval(timer);
      return [...seen].join('\n');
    },
  };
}

interface Descent {
  readonly child: number;
  readonly parent: number;
}

function descendantsOf(parent: number): readonly Descent[] {
  const children = read(parent, `task/${parent}/children`).split(' ').filter(Boolean).map(Number);
  return children.flatMap((child) => [{ child, parent }, ...descendantsOf(child)]);
}

/** Synchronous: what is read belongs to one moment. Empty for what has ended. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}
