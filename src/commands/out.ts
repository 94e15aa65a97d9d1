// A text and a path in; the file is there afterwards, whole, or an error says why not. Readable by the owner alone.

import { resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';

export async function writeOut(path: string, text: string, { cwd }: Runtime): Promise<void> {
  try {
    await writeFileAtomic(resolve(cwd, path), text, { mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new EmbedSyncError('FILE_UNWRITABLE', `cannot write ${path} (${String(error.code)})`, {
      hint: 'Give a path in a folder that exists and that you may write to.',
    });
  }
}
