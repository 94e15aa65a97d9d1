// A verified history at the end of a branch in; the one who adds to it out. Every push carries all records that wait and the
// lease, in one commit that replaces the one before it: who lost the lease cannot add a record, and who adds holds the lease.

import { EmbedSyncError } from '../errors.ts';
import type { EntryBody } from '../records.ts';
import type { Runtime } from '../runtime.ts';
import { entryLine, genesis, link } from './chain.ts';
import type { Push, RemoteBranch, Tip } from './git-branch.ts';
import { type Found, LEASE_FILE, LOG_FILE } from './git-found.ts';
import { type Holder, LEASE_MS, type Lease, leaseText, locked, parseLease } from './git-lease.ts';

export interface GitWriter {
  /** The records follow those that wait already; nothing is pushed yet. Throws HISTORY_UNWRITABLE for what cannot be a record. */
  add(bodies: readonly EntryBody[]): void;
  /** How many records wait. */
  waiting(): number;
  /** Takes the lease with the next push, or gives it back with it. A run's start and end do so by themselves. */
  hold(wanted: boolean): void;
  /** Whether the remote has it that we hold the lease. */
  isHolding(): boolean;
  /** For how long nobody can have taken over; 0 where we do not hold it, never less. */
  holdsForMs(): number;
  /**
   * One commit with everything that waits, and with the lease renewed; nothing where there is neither. Undefined once the remote
   * has it; the error where it cannot be reached for now. Throws LOCKED, PLAN_STALE or HISTORY_UNWRITABLE.
   */
  push(): Promise<EmbedSyncError | undefined>;
  /** What was pushed last. */
  tip(): Tip | undefined;
}

interface Place {
  readonly branch: RemoteBranch;
  /** For messages. */
  readonly location: string;
  readonly holder: Holder;
  readonly runtime: Runtime;
}

export function createWriter(found: Found, { branch, location, holder, runtime }: Place): GitWriter {
  let { commit, log, lease } = found;
  let head = found.verdict.head.seq === 0 ? genesis(runtime.randomHex(16)) : found.verdict.head;
  let wanted = false;
  let since: Moment | undefined;
  let underWay: UnderWay | undefined;
  const lines: string[] = [];

  const moved = async (): Promise<EmbedSyncError> => {
    if (since !== undefined) {
      return new EmbedSyncError('HISTORY_UNWRITABLE', `${location} was changed by somebody else, who must have taken over`, {
        hint: 'Run the command again when the other run has ended: it starts from the history as it is then.',
      });
    }
    const now = parseLease((await branch.read())?.files.get(LEASE_FILE));
    return now.holder === undefined ? changedSince(location) : locked(location, now, runtime.now());
  };

  /** What a push is to bring; undefined where there is nothing to bring. */
  const prepare = async (): Promise<UnderWay | undefined> => {
    const count = lines.length;
    if (count === 0 && !wanted && since === undefined) return undefined;
    const counter = wanted && since === undefined ? lease.counter + 1 : lease.counter;
    const next: Lease = { counter, seen: runtime.now().toISOString(), ...(wanted && { holder }) };
    const grown = Buffer.concat([log, Buffer.from(lines.slice(0, count).join(''))]);
    const files = new Map([
      [LOG_FILE, grown],
      [LEASE_FILE, Buffer.from(leaseText(next))],
    ]);
    const message = `embed-sync: history up to record ${head.seq}\n\nHead: ${head.hash}\nLease: ${leaseWords(next)}\n`;
    const began = momentOf(runtime);
    return {
      commit: await branch.commit({ after: commit, files, message }),
      expected: commit,
      count,
      log: grown,
      lease: next,
      began,
    };
  };

  /** The remote has it. */
  const settle = (done: UnderWay): void => {
    ({ commit, log, lease } = done);
    lines.splice(0, done.count);
    // Counts from before the push: nobody can have seen the commit earlier.
    since = done.lease.holder === undefined ? undefined : done.began;
    underWay = undefined;
  };

  const push = async (): Promise<EmbedSyncError | undefined> => {
    // What may have arrived the last time comes first, and what came together since after it.
    for (let isOld = underWay !== undefined; ; isOld = false) {
      underWay ??= await prepare();
      if (underWay === undefined) return undefined;
      const result = await branch.push(underWay);
      if (result.kind === 'unreached') return result.error;
      if (result.kind === 'moved') throw await moved();
      settle(underWay);
      if (!isOld) return undefined;
    }
  };

  return {
    add: (bodies) => {
      const entries = link(bodies, head, runtime.now().toISOString());
      for (const entry of entries) {
        lines.push(entryLine(entry));
        head = { log: entry.log, seq: entry.seq, hash: entry.hash };
        if (entry.kind === 'run.start') wanted = true;
        if (entry.kind === 'run.end') wanted = false;
      }
    },
    waiting: () => lines.length,
    hold: (want) => {
      wanted = want;
    },
    isHolding: () => since !== undefined,
    holdsForMs: () => (since === undefined ? 0 : Math.max(0, LEASE_MS - elapsedSince(since, runtime))),
    push,
    tip: () => (commit === undefined ? undefined : { commit, files: new Map([[LOG_FILE, log]]) }),
  };
}

interface UnderWay extends Push {
  /** Of the records that wait, how many it brings. */
  readonly count: number;
  readonly log: Uint8Array;
  readonly lease: Lease;
  readonly began: Moment;
}

const leaseWords = ({ counter, holder }: Lease): string => `${counter}, ${holder === undefined ? 'free' : 'held'}`;

/** What was read before the lock is no longer what is there: another run began and ended in between. */
export const changedSince = (location: string): EmbedSyncError =>
  new EmbedSyncError('PLAN_STALE', `another run was recorded in ${location} since the plan was made; nothing was sent`, {
    hint: 'Run the command again: it starts from what the other run left.',
  });

interface Moment {
  readonly monotonic: number;
  readonly wall: number;
}

const momentOf = (runtime: Runtime): Moment => ({ monotonic: runtime.monotonic(), wall: runtime.now().getTime() });

/** The longer of the two: a machine that was asleep knows it by its wall clock alone. */
const elapsedSince = ({ monotonic, wall }: Moment, runtime: Runtime): number =>
  Math.max(runtime.monotonic() - monotonic, runtime.now().getTime() - wall);
