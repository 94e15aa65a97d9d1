// A path in, the bytes of the log at it or a handle for appending to it out.
// A handle that once failed is never used again, and neither is one whose file is no longer as we left it.

import { basename, dirname } from 'node:path';
import { codeOf } from '../error-code.ts';
import { EmbedSyncError } from '../errors.ts';
import { closeQuietly, type FileFacts, type Files, makeDirectories, type OpenFile, reasonOf } from './files.ts';

export interface LogPlace {
  /** As the user wrote it, for messages. */
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  readonly files: Files;
}

/** The bytes of the log; none where there is no file. Throws HISTORY_UNREADABLE. Never writes. */
export function readLog(place: LogPlace): Promise<Uint8Array> {
  return orUnreadable(place, async () => {
    if ((await factsOf(place)) === undefined) return new Uint8Array();
    const file = await place.files.open(place.path, 'read');
    try {
      refuseIrregular(await file.facts(), place);
      return await file.read();
    } finally {
      await closeQuietly(file);
    }
  });
}

/** Throws HISTORY_UNREADABLE where the path leads to something that is not a file; nothing being there is fine. */
export const checkLog = async (place: LogPlace): Promise<void> => {
  await orUnreadable(place, () => factsOf(place));
};

/** A log that is open for appending. */
export interface LogFile {
  /** As it was when it was opened. */
  readonly content: Uint8Array;
  /** Cuts the log to its first `bytes`, having copied the rest to a file beside it; returns the name of that file. */
  cut(bytes: number, digest: string): Promise<string>;
  /** One write and one sync; returns when the text would survive a loss of power. */
  append(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the log, or makes it for its owner alone. Everything here and in the result throws HISTORY_UNWRITABLE. */
export function openLog(place: LogPlace): Promise<LogFile> {
  return orUnwritable(place, async () => {
    const file = (await factsOf(place)) === undefined ? await create(place) : await place.files.open(place.path, 'append');
    try {
      const facts = await file.facts();
      refuseIrregular(facts, place);
      return logFile(place, file, { id: facts.id, content: await file.read() });
    } catch (error) {
      await closeQuietly(file);
      throw error;
    }
  });
}

function logFile(place: LogPlace, file: OpenFile, opened: { readonly id: string; readonly content: Uint8Array }): LogFile {
  let bytes = opened.content.length;
  return {
    content: opened.content,
    cut: (keep, digest) =>
      orUnwritable(place, async () => {
        const name = await setAside(opened.content.subarray(keep), digest, place);
        await file.truncate(keep);
        await file.sync();
        bytes = keep;
        return name;
      }),
    append: (text) =>
      orUnwritable(place, async () => {
        const now = await factsOf(place);
        if (now?.id !== opened.id || now.bytes !== bytes) throw changedMeanwhile(place);
        await writeWhole(file, Buffer.from(text), place);
        bytes += Buffer.byteLength(text);
      }),
    close: () => closeQuietly(file),
  };
}

/** Somebody else wrote to the log: what was read of it no longer holds. */
export const changedMeanwhile = ({ shown }: LogPlace): EmbedSyncError =>
  new EmbedSyncError('HISTORY_UNWRITABLE', `the change history ${shown} was changed by another process`, {
    hint: 'Run the command again when the other one has ended: it starts from the history as it is then.',
  });

async function create({ path, files }: LogPlace): Promise<OpenFile> {
  await makeDirectories(dirname(path), files);
  const file = await files.open(path, 'create');
  try {
    await files.syncDirectory(dirname(path));
    return file;
  } catch (error) {
    await closeQuietly(file);
    throw error;
  }
}

async function setAside(tail: Uint8Array, digest: string, place: LogPlace): Promise<string> {
  const path = `${place.path}.torn-${digest.replace('sha256:', '').slice(0, 8)}`;
  const file = await place.files.open(path, 'replace');
  try {
    await writeWhole(file, tail, place);
  } finally {
    await closeQuietly(file);
  }
  await place.files.syncDirectory(dirname(path));
  return basename(path);
}

/** A second call could be torn from the first, so a short write is a failure like any other. */
async function writeWhole(file: OpenFile, bytes: Uint8Array, place: LogPlace): Promise<void> {
  const written = await file.write(bytes);
  if (written !== bytes.length) throw unwritable(place, `only ${written} of ${bytes.length} bytes were written`);
  await file.sync();
}

/** Undefined where there is no file. */
async function factsOf(place: LogPlace): Promise<FileFacts | undefined> {
  try {
    const facts = await place.files.facts(place.path);
    refuseIrregular(facts, place);
    return facts;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function refuseIrregular({ isRegular }: FileFacts, { shown }: LogPlace): void {
  if (isRegular) return;
  throw new EmbedSyncError('HISTORY_UNREADABLE', `the change history ${shown} is not a regular file`, {
    hint: 'A symbolic link, directory or device is never followed or written; name the file itself with --history file:PATH.',
  });
}

async function orUnreadable<T>(place: LogPlace, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EmbedSyncError) throw error;
    throw new EmbedSyncError('HISTORY_UNREADABLE', `cannot read the change history ${place.shown}: ${reasonOf(error)}`, {
      hint: 'Make the file readable, or name another one with --history file:PATH.',
    });
  }
}

async function orUnwritable<T>(place: LogPlace, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof EmbedSyncError ? error : unwritable(place, reasonOf(error));
  }
}

const unwritable = ({ shown }: LogPlace, reason: string): EmbedSyncError =>
  new EmbedSyncError('HISTORY_UNWRITABLE', `cannot write the change history ${shown}: ${reason}`, {
    hint: 'No update is sent without a record. Make the file writable and run the command again.',
  });
