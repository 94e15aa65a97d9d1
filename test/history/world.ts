// A directory of its own for each test, a runtime that stands still, and files of which any one operation can fail.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type Files, nodeFiles, type OpenFile } from '../../src/history/files.ts';
import type { Runtime } from '../../src/runtime.ts';

const directories: string[] = [];

afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

export function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'embed-sync-history-'));
  directories.push(directory);
  return directory;
}

export function runtimeIn(cwd: string): Runtime {
  let made = 0;
  const stream = { write: () => undefined, isTTY: false, columns: 80 };
  return {
    now: () => new Date('2026-01-01T00:00:00.000Z'),
    monotonic: () => 0,
    sleep: () => Promise.resolve(),
    random: () => 0,
    randomHex: (bytes) => (++made).toString(16).padStart(bytes * 2, '0'),
    env: {},
    cwd,
    stdout: stream,
    stderr: stream,
    stdinIsTTY: false,
    ask: () => Promise.reject(new Error('nobody to ask')),
    stop: new AbortController().signal,
  };
}

export interface Watched {
  readonly files: Files;
  /** The operations that were asked for, in order. */
  readonly done: string[];
}

/** How an operation fails; a short write is told by its count alone. */
export type Fault = 'ENOSPC' | 'EIO' | 'EACCES' | 'short write';

/** Files that note what they are asked, and of which operation `at`, counted from 0, fails. */
export function watched(at = Number.POSITIVE_INFINITY, fault: Fault = 'EIO'): Watched {
  const done: string[] = [];
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const fails = done.push(name) === at + 1;
    if (!fails || fault === 'short write') return work();
    // A handle that says it could not be closed is gone all the same.
    if (name === 'close') await work();
    throw Object.assign(new Error('the token is in here: dbn_secret'), { code: fault });
  };
  const isShort = (): boolean => fault === 'short write' && done.length === at + 1;
  const watch = (file: OpenFile): OpenFile => ({
    facts: () => step('file.facts', file.facts),
    read: () => step('read', file.read),
    write: (bytes) => step('write', () => file.write(isShort() ? bytes.subarray(0, bytes.length >> 1) : bytes)),
    truncate: (bytes) => step('truncate', () => file.truncate(bytes)),
    sync: () => step('sync', file.sync),
    close: () => step('close', file.close),
  });
  const files: Files = {
    open: async (path, mode) => watch(await step(`open ${mode}`, () => nodeFiles.open(path, mode))),
    facts: (path) => step('facts', () => nodeFiles.facts(path)),
    makeDirectory: (path) => step('makeDirectory', () => nodeFiles.makeDirectory(path)),
    syncDirectory: (path) => step('syncDirectory', () => nodeFiles.syncDirectory(path)),
    remove: (path) => step('remove', () => nodeFiles.remove(path)),
  };
  return { files, done };
}
