// A log in a file in; the one who may append to it out: records are linked to its head, written, and only then the head moves.
// A torn end is set aside first, and a note of that is the first record to follow.

import { digestOfBytes } from '../canonical.ts';
import { EmbedSyncError } from '../errors.ts';
import type { EntryBody, Reconcile } from '../records.ts';
import type { Runtime } from '../runtime.ts';
import { type ChainVerdict, genesis, type Head, linkLines, verifyLog } from './chain.ts';
import type { Waiting } from './group-commit.ts';
import { changedMeanwhile, type LogFile, type LogPlace, openLog } from './log-file.ts';

export interface Append {
  readonly bodies: readonly EntryBody[];
  /** ISO 8601. */
  readonly time: string;
}

export interface LogWriter {
  /** All at once, but for those that cannot be records, which are refused. Throws HISTORY_UNWRITABLE. */
  write(batch: readonly Waiting<Append>[]): Promise<void>;
  close(): Promise<void>;
}

/** A log as it was read. */
export interface ReadLog {
  readonly digest: string;
  readonly verdict: ChainVerdict;
}

export type SoundLog = Exclude<ChainVerdict, { readonly kind: 'broken' }>;

/** Throws HISTORY_BROKEN, naming the first bad line. */
export function refuseBroken(verdict: ChainVerdict, { shown }: LogPlace): SoundLog {
  if (verdict.kind !== 'broken') return verdict;
  const { record, reason } = verdict;
  throw new EmbedSyncError('HISTORY_BROKEN', `the change history ${shown} is broken: the record in line ${record} ${reason}`, {
    hint: 'Nothing was sent. Find out who changed the file and put back a sound copy, or move it away to start a new history.',
  });
}

/** Opens the log for appending; where `read` is given, only if it still is what was read. */
export async function openWriter(place: LogPlace, runtime: Runtime, read: ReadLog | undefined): Promise<LogWriter> {
  const file = await openLog(place);
  try {
    // What is to be recorded rests on what was read: in another history it would be out of place.
    if (read !== undefined && read.digest !== digestOfBytes(file.content)) throw changedMeanwhile(place);
    const log = refuseBroken(read?.verdict ?? verifyLog(file.content), place);
    const start = log.head.seq === 0 ? genesis(runtime.randomHex(16)) : log.head;
    const notes = log.kind === 'torn' ? [await mend(log, file)] : [];
    return writerAfter(file, start, { bodies: notes, time: runtime.now().toISOString() });
  } catch (error) {
    await file.close();
    throw error;
  }
}

function writerAfter(file: LogFile, start: Head, notes: Append): LogWriter {
  let head = start;
  let first: Append | undefined = notes;
  return {
    async write(batch) {
      let tip = head;
      const lines: string[] = [];
      const add = ({ bodies, time }: Append): void => {
        for (const { entry, line } of linkLines(bodies, tip, time)) {
          lines.push(line);
          tip = { log: entry.log, seq: entry.seq, hash: entry.hash };
        }
      };
      if (first !== undefined) add(first);
      for (const { item, refuse } of batch) {
        try {
          add(item);
        } catch (error) {
          refuse(error);
        }
      }
      if (lines.length > 0) await file.append(lines.join(''));
      head = tip;
      first = undefined;
    },
    close: file.close,
  };
}

async function mend(log: Extract<SoundLog, { kind: 'torn' }>, file: LogFile): Promise<Reconcile> {
  const { entries, tailBytes, tailDigest } = log;
  const copy = await file.cut(file.content.length - tailBytes, tailDigest);
  const note = `set aside an unfinished last line of ${tailBytes} bytes, ${tailDigest}, as ${copy}`;
  return { kind: 'reconcile', run: entries.at(-1)?.run ?? '', status: 'torn-tail', note };
}
