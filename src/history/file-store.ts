// A path in, the history kept in that file out. Reading never writes; the first append makes the file or mends its torn end.
// Appends that wait while a batch is being written form the next batch: one write, one sync, and only then do they resolve.

import { resolve } from 'node:path';
import { digestOfBytes } from '../canonical.ts';
import { EmbedSyncError } from '../errors.ts';
import type { HistoryStore } from '../records.ts';
import type { Runtime } from '../runtime.ts';
import { type ChainVerdict, verifyLog } from './chain.ts';
import { type Files, nodeFiles } from './files.ts';
import { groupCommit } from './group-commit.ts';
import { checkLog, type LogPlace, readLog } from './log-file.ts';
import { type Append, type LogWriter, openWriter, type ReadLog, refuseBroken } from './log-writer.ts';

/** What the log in a file is worth, a broken one too. Never writes. Throws HISTORY_UNREADABLE. */
export const readFileLog = async (path: string, runtime: Runtime): Promise<ChainVerdict> =>
  verifyLog(await readLog(placeOf(path, runtime)));

/**
 * Opens for reading and appending; nothing is made before the first append. Throws HISTORY_UNREADABLE for what is no file.
 * Once an append has thrown, every later one throws the same: what is on the disk is not known any more.
 */
export async function openFileStore(path: string, runtime: Runtime, files: Files = nodeFiles): Promise<HistoryStore> {
  const place = { ...placeOf(path, runtime), files };
  await checkLog(place);
  let read: ReadLog | undefined;
  let writer: LogWriter | undefined;
  let ended: unknown;

  const commit = groupCommit<Append>(async (batch) => {
    if (ended !== undefined) throw ended;
    try {
      writer ??= await openWriter(place, runtime, read);
      await writer.write(batch);
    } catch (error) {
      ended = error;
      await writer?.close();
      throw error;
    }
  });

  return {
    location: `file:${path}`,
    read: async () => {
      await commit.idle();
      const bytes = await readLog(place);
      read = { digest: digestOfBytes(bytes), verdict: verifyLog(bytes) };
      return refuseBroken(read.verdict, place).entries;
    },
    append: async (bodies) => {
      if (bodies.length > 0) await commit.add({ bodies, time: runtime.now().toISOString() });
    },
    close: async () => {
      await commit.idle();
      ended ??= new EmbedSyncError('INTERNAL', `the change history ${path} is closed`);
      await writer?.close();
    },
  };
}

const placeOf = (path: string, { cwd }: Runtime): LogPlace => ({ shown: path, path: resolve(cwd, path), files: nodeFiles });
