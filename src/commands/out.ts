// A text and a path in; the file is there afterwards, whole, or an error says why not.

import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';

/** Readable by the owner alone. */
export const writeOut = (path: string, text: string, { cwd }: Runtime): Promise<void> =>
  replaced(path, cwd, (absolute) => writeFileAtomic(absolute, text, { mode: 0o600 }));

/** For others to read too; a file that is there keeps its mode and owner. */
export const writeText = (path: string, text: string, { cwd }: Runtime): Promise<void> =>
  replaced(path, cwd, (absolute) => writeFileAtomic(absolute, text));

/** A file is written beside and then put in the place of what is there: of a device, a pipe or a folder, that would be the end. */
async function replaced(path: string, cwd: string, write: (absolute: string) => Promise<unknown>): Promise<void> {
  const absolute = resolve(cwd, path);
  const there = await stat(absolute).catch(() => undefined);
  if (there?.isFile() === false) {
    throw new EmbedSyncError('FILE_UNWRITABLE', `cannot write ${path}: it is there and is not a regular file`, {
      hint: 'Give the path of a file. For stdout, leave the option out.',
    });
  }
  await writable(path, () => write(absolute));
}

const MARK = '\ufeff';

/** Puts one text in the place of another, unless the file meanwhile holds a third. A byte order mark stays. */
export async function replaceText(
  path: string,
  { before, after }: { readonly before: string; readonly after: string },
  runtime: Runtime,
): Promise<void> {
  const found = await readFile(resolve(runtime.cwd, path), 'utf8').catch(() => '');
  const mark = found.startsWith(MARK) ? MARK : '';
  if (found === mark + before) return writeText(path, mark + after, runtime);
  throw new EmbedSyncError('FILE_UNWRITABLE', `${path} was changed by somebody else in the meantime; it is left as it is`, {
    hint: 'Run the command again.',
  });
}

async function writable(path: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new EmbedSyncError('FILE_UNWRITABLE', `cannot write ${path} (${String(error.code)})`, {
      hint: 'Give a path in a folder that exists and that you may write to.',
    });
  }
}
