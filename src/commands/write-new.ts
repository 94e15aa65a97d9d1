// Texts and paths in; all of the files are there afterwards, or none of them and an error says why. The one thing not to break:
// nothing that is there already is ever opened for writing, and what cannot be finished leaves nothing behind.

import { mkdir, open, rm, rmdir } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';

export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** `last` belongs to it: where that throws, the files go again. Throws FILE_UNWRITABLE. */
export async function writeAllNew(files: readonly NewFile[], { cwd }: Runtime, last: () => Promise<void>): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const file of files) await create(file, cwd, undo).catch(told(file));
    await last();
  } catch (error) {
    for (const step of undo.toReversed()) await step().catch(() => undefined);
    throw error;
  }
}

async function create({ path, text }: NewFile, cwd: string, undo: (() => Promise<void>)[]): Promise<void> {
  const absolute = resolve(cwd, path);
  const folder = dirname(absolute);
  const first = await mkdir(folder, { recursive: true });
  if (first !== undefined) undo.push(() => removeFolders(folder, first));
  // Exclusive: neither a file that came in the meantime nor a symbolic link is followed.
  const file = await open(absolute, 'wx');
  undo.push(() => rm(absolute));
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

/** From `folder` up to `first`; one that is not empty any more ends it. */
async function removeFolders(folder: string, first: string): Promise<void> {
  const depth = relative(first, folder).split(sep).filter(Boolean).length;
  let at = folder;
  for (let n = 0; n <= depth; n++) {
    await rmdir(at);
    at = dirname(at);
  }
}

const told =
  ({ path }: NewFile) =>
  (error: unknown): never => {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new EmbedSyncError('FILE_UNWRITABLE', `cannot write ${path} (${String(error.code)}); nothing was written`, {
      hint: 'Make sure that this folder may be written to and that nothing is in the way, then run the command again.',
    });
  };
