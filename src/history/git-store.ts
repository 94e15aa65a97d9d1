// A branch of a remote in; the history kept in it out, and the right to be the only one who adds to it and sends.
// Intents, and the beginning and end of a run, are pushed before an append resolves. What comes in between waits some seconds for
// the next push: `run.start` says so, and a later run then looks at live state even where no attempt is on record.

import { EmbedSyncError } from '../errors.ts';
import type { EntryBody } from '../records.ts';
import type { Runtime } from '../runtime.ts';
import { type ChainVerdict, verifyLog } from './chain.ts';
import { openBranch, type RemoteBranch } from './git-branch.ts';
import { type Found, findHistory, logIn } from './git-found.ts';
import { LEASE_MS, RENEW_MS } from './git-lease.ts';
import { awaitTurn, holderOf } from './git-turn.ts';
import { changedSince, createWriter, type GitWriter } from './git-writer.ts';
import { groupCommit } from './group-commit.ts';
import { type LockableHistory, SENDING_MS } from './lockable.ts';
import { type ThisProcess, thisProcess } from './machine.ts';

/** How long records wait for company before they are pushed, in milliseconds, and how many do at most. */
const FLUSH_MS = 10_000;
const MOST_WAITING = 1_000;

/** What a store works with. */
export interface GitPlace {
  readonly branch: string;
  /** Each time anew; whoever opens it closes it. */
  readonly open: () => Promise<RemoteBranch>;
  readonly here: ThisProcess;
}

interface Session {
  readonly remote: RemoteBranch;
  readonly writer: GitWriter;
  readonly waitedMs: number;
}

/** The history in a branch of the remote of the checkout in `cwd`. Nothing is asked or made before the first use. */
export const openGitStore = (branch: string, runtime: Runtime): LockableHistory =>
  createGitStore({ branch, open: () => openBranch(branch, runtime), here: thisProcess() }, runtime);

/** What the log in a branch is worth, a broken one too. Never writes. Throws USAGE or HISTORY_UNREADABLE. */
export async function readGitLog(branch: string, runtime: Runtime): Promise<ChainVerdict> {
  const remote = await openBranch(branch, runtime);
  try {
    return verifyLog(logIn(await remote.read(), branch));
  } finally {
    await remote.close();
  }
}

/** Once the remote has refused a push, or could not be reached when it had to be, every append throws the same. */
export function createGitStore({ branch, open, here }: GitPlace, runtime: Runtime): LockableHistory {
  const location = `git:${branch}`;
  let last: Found | undefined;
  let session: Promise<Session> | undefined;
  let ended: unknown;
  const closing = new AbortController();

  const look = async (remote: RemoteBranch): Promise<Found> => findHistory(await remote.read(), branch, last);

  const openSession = async (tell: (text: string) => void): Promise<Session> => {
    const remote = await open();
    try {
      const found = await look(remote);
      if (last !== undefined && last.digest !== found.digest) throw changedSince(location);
      last = found;
      const waitedMs = await awaitTurn({ found, remote, here, location, tell }, runtime);
      const writer = createWriter(found, { branch: remote, location, holder: holderOf(runtime, here), runtime });
      writer.add(found.notes);
      return { remote, writer, waitedMs };
    } catch (error) {
      await remote.close();
      throw error;
    }
  };

  const opened = (tell: (text: string) => void = () => undefined): Promise<Session> => {
    if (session === undefined) {
      session = openSession(tell);
      session.then(({ writer }) => keepUp(writer)).catch(() => undefined);
    }
    return session;
  };

  const pushes = groupCommit<'urgent' | 'in passing'>(async (batch) => {
    if (ended !== undefined) throw ended;
    const { writer } = await opened();
    try {
      const unreached = await writer.push();
      // Nobody waits for what goes in passing: the next time may do, as long as the lease lasts.
      if (unreached !== undefined && batch.some(({ item }) => item === 'urgent')) throw unreached;
    } catch (error) {
      ended = error;
      throw error;
    }
  });
  const pushInPassing = (): Promise<void> => pushes.add('in passing').catch(() => undefined);

  /** Pushes what waits and renews the lease, until the store is closed. */
  const keepUp = async (writer: GitWriter): Promise<void> => {
    for (;;) {
      await runtime.sleep(FLUSH_MS, closing.signal);
      if (closing.signal.aborted || ended !== undefined) return;
      const isOld = writer.isHolding() && writer.holdsForMs() <= LEASE_MS - RENEW_MS + FLUSH_MS;
      if (writer.waiting() > 0 || isOld) await pushInPassing();
    }
  };

  /** After a pause of the process or of the network the lease may have run out: nothing is sent before it is renewed. */
  const renewInTime = async (writer: GitWriter): Promise<void> => {
    await pushes.add('urgent');
    if (isShort(writer)) throw tooSlow(location);
  };

  return {
    location,
    read: async () => {
      if (session !== undefined) {
        if ((await session).writer.waiting() > 0) await pushes.add('urgent');
        return findHistory((await session).writer.tip(), branch, last).verdict.entries;
      }
      const remote = await open();
      try {
        last = await look(remote);
        return last.verdict.entries;
      } finally {
        await remote.close();
      }
    },
    append: async (bodies) => {
      if (bodies.length === 0) return;
      if (ended !== undefined) throw ended;
      const { writer } = await opened();
      if (isShort(writer) && bodies.some(({ kind }) => kind === 'attempt')) await renewInTime(writer);
      if (ended !== undefined) throw ended;
      writer.add(bodies.map(marked));
      if (bodies.some(isNeededFirst)) await pushes.add('urgent');
      else if (writer.waiting() >= MOST_WAITING) void pushInPassing();
    },
    lock: async (tell) => {
      const { writer, waitedMs } = await opened(tell);
      // Taken over from somebody else: said at once, so that whoever comes next need not wait again.
      if (waitedMs > 0) {
        writer.hold(true);
        await pushes.add('urgent');
      }
      return { waitedMs, holdsForMs: writer.holdsForMs, release: () => Promise.resolve() };
    },
    close: async () => {
      if (closing.signal.aborted) return;
      closing.abort();
      await pushes.idle();
      // One that could not be opened has said so, and has left nothing to close.
      const opened = await session?.catch(() => undefined);
      if (opened === undefined) return;
      const { remote, writer } = opened;
      try {
        writer.hold(false);
        const unreached = writer.waiting() > 0 || writer.isHolding() ? await writer.push() : undefined;
        if (unreached !== undefined && writer.waiting() > 0) throw unreached;
      } catch (error) {
        // What ended it was told already, and a lease that is not given back runs out.
        if (ended === undefined) throw error;
      } finally {
        ended ??= new EmbedSyncError('INTERNAL', `the change history ${location} is closed`);
        await remote.close();
      }
    },
  };
}

/** An update that begins now could outlive the lease. */
const isShort = (writer: GitWriter): boolean => writer.isHolding() && writer.holdsForMs() < SENDING_MS;

/** What must not be sent, or said, before the remote knows of it. */
const isNeededFirst = ({ kind }: EntryBody): boolean => kind === 'run.start' || kind === 'intent' || kind === 'run.end';

const marked = (body: EntryBody): EntryBody => (body.kind === 'run.start' ? { ...body, writeAhead: 'intent' } : body);

const tooSlow = (location: string): EmbedSyncError =>
  new EmbedSyncError('HISTORY_UNWRITABLE', `the lease of ${location} could not be renewed in time; nothing more is sent`, {
    hint: 'Run the command again: it finds out what became of the updates that were sent, and sends what is left.',
  });
