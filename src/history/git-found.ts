// The end of a history branch in; the history in it, verified, out. A branch that holds anything else is not touched, and one
// that does not hold what was seen in it before was rewritten.

import { digestOfBytes } from '../canonical.ts';
import { EmbedSyncError } from '../errors.ts';
import type { Reconcile } from '../records.ts';
import { type ChainVerdict, verifyLog } from './chain.ts';
import { notOurs, type Tip } from './git-branch.ts';
import { type Lease, parseLease } from './git-lease.ts';
import type { SoundLog } from './log-writer.ts';

export const LOG_FILE = 'history.jsonl';
export const LEASE_FILE = 'lease.json';

/** The history as it was read. */
export interface Found {
  /** Undefined where there is no branch yet. */
  readonly commit: string | undefined;
  /** Without a torn end. */
  readonly log: Uint8Array;
  readonly verdict: SoundLog;
  readonly lease: Lease;
  /** What a torn end leaves to be recorded. */
  readonly notes: readonly Reconcile[];
  /** Of all bytes. */
  readonly digest: string;
}

/** Bytes of the log; none where there is no branch. Throws HISTORY_UNREADABLE for a branch that is something else. */
export function logIn(tip: Tip | undefined, branch: string): Uint8Array {
  if (tip === undefined) return new Uint8Array();
  const log = tip.files.get(LOG_FILE);
  const [other] = [...tip.files.keys()].filter((name) => name !== LOG_FILE && name !== LEASE_FILE);
  if (other !== undefined || log === undefined) throw notOurs(branch, other ?? `no ${LOG_FILE}`);
  return log;
}

/** `last` is what was seen of it before, which it must still hold. Throws HISTORY_BROKEN, naming the first bad line. */
export function findHistory(tip: Tip | undefined, branch: string, last: Found | undefined): Found {
  const bytes = logIn(tip, branch);
  const known = last?.verdict.head;
  const verdict = known?.seq ? verifyLog(bytes, known) : verifyLog(bytes);
  if (verdict.kind === 'broken') throw broken(verdict, branch, last);
  const found = { commit: tip?.commit, verdict, lease: parseLease(tip?.files.get(LEASE_FILE)), digest: digestOfBytes(bytes) };
  if (verdict.kind === 'sound') return { ...found, log: bytes, notes: [] };
  const { entries, tailBytes, tailDigest } = verdict;
  const note = `set aside an unfinished last line of ${tailBytes} bytes, ${tailDigest}; it is in commit ${tip?.commit ?? ''}`;
  const run = entries.at(-1)?.run ?? 'none';
  return {
    ...found,
    log: bytes.subarray(0, bytes.length - tailBytes),
    notes: [{ kind: 'reconcile', run, status: 'torn-tail', note }],
  };
}

function broken(
  { record, reason }: Extract<ChainVerdict, { readonly kind: 'broken' }>,
  branch: string,
  last: Found | undefined,
): EmbedSyncError {
  const message = `the change history in the branch ${branch} is broken: the record in line ${record} ${reason}`;
  const hint = last?.commit
    ? `Nothing was sent. Somebody rewrote the branch; it held commit ${last.commit} before. Put that back, and protect the branch.`
    : 'Nothing was sent. Find out who changed the branch and put back its last sound commit, or name another branch.';
  return new EmbedSyncError('HISTORY_BROKEN', message, { hint });
}
