// The handful of file operations that the history needs, as a record, so that a test can make any one of them fail.
// Nothing here retries, and a write is one call: what a caller is told has happened is what happened.

import { constants } from 'node:fs';
import { lstat, mkdir, open, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../error-code.ts';

export interface FileFacts {
  readonly isRegular: boolean;
  readonly bytes: number;
  /** Tells one file from another at the same path. */
  readonly id: string;
}

/** `append` opens what is there, `create` makes it and fails if it is there, `replace` empties it or makes it. */
type OpenMode = 'read' | 'append' | 'create' | 'replace';

export interface OpenFile {
  facts(): Promise<FileFacts>;
  /** The whole content. */
  read(): Promise<Uint8Array>;
  /** The bytes that were written, which may be fewer than given. */
  write(bytes: Uint8Array): Promise<number>;
  truncate(bytes: number): Promise<void>;
  /** Returns when everything written would survive a loss of power. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface Files {
  /** Never follows a symbolic link, never waits for the other end of a pipe. */
  open(path: string, mode: OpenMode): Promise<OpenFile>;
  /** Of the path itself, not of what a link leads to. */
  facts(path: string): Promise<FileFacts>;
  /** With all directories above; the highest one that had to be made, undefined where there was none. */
  makeDirectory(path: string): Promise<string | undefined>;
  /** Makes the names in a directory survive a loss of power, where the system has a way to do it. */
  syncDirectory(path: string): Promise<void>;
  remove(path: string): Promise<void>;
}

// Windows has neither flag; there the look at the path before it is opened must do.
const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
const SAFELY = O_NOFOLLOW | O_NONBLOCK;

const FLAGS: Readonly<Record<OpenMode, number>> = {
  read: O_RDONLY | SAFELY,
  append: O_RDWR | O_APPEND | SAFELY,
  create: O_RDWR | O_APPEND | O_CREAT | O_EXCL | SAFELY,
  replace: O_RDWR | O_CREAT | O_TRUNC | SAFELY,
};

const factsOf = (stats: Awaited<ReturnType<typeof lstat>>): FileFacts => ({
  isRegular: stats.isFile(),
  bytes: Number(stats.size),
  id: `${stats.dev}:${stats.ino}`,
});

/** The files of this machine. What is made is for its owner alone. */
export const nodeFiles: Files = {
  async open(path, mode) {
    const handle = await open(path, FLAGS[mode], 0o600);
    return {
      facts: async () => factsOf(await handle.stat()),
      read: () => handle.readFile(),
      write: async (bytes) => (await handle.write(bytes)).bytesWritten,
      truncate: (bytes) => handle.truncate(bytes),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  facts: async (path) => factsOf(await lstat(path)),
  makeDirectory: (path) => mkdir(path, { recursive: true, mode: 0o700 }),
  async syncDirectory(path) {
    // Windows cannot open a directory as a file; its file systems keep names in a journal.
    if (process.platform === 'win32') return;
    const handle = await open(path, O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  remove: (path) => unlink(path),
};

/** Makes a directory and those above it where they are missing, so that their names survive a loss of power. */
export async function makeDirectories(path: string, files: Files): Promise<void> {
  const highest = await files.makeDirectory(path);
  if (highest === undefined) return;
  for (let made = path; made !== dirname(highest); made = dirname(made)) await files.syncDirectory(dirname(made));
}

/** For a handle that is not written to any more: what could not be written has been said already. */
export const closeQuietly = (file: OpenFile): Promise<void> => file.close().catch(() => undefined);

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk reports an error',
  EISDIR: 'it is a directory',
  ELOOP: 'it is a symbolic link',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is not a directory',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
};

/** Why an operation failed, in words of ours: foreign messages may hold anything. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error) || (error instanceof Error ? error.name : 'unknown');
  const words = REASONS[code];
  return words === undefined ? code : `${words} (${code})`;
}
