// A remote in memory, whose answers can be lost, late or refused, and whose time stands still; and lives in it: stores that each
// believe to be on a machine of their own.

import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { EmbedSyncError } from '../../src/errors.ts';
import type { Pushed, RemoteBranch, Tip } from '../../src/history/git-branch.ts';
import { createGitStore } from '../../src/history/git-store.ts';
import type { LockableHistory } from '../../src/history/lockable.ts';
import type { ThisProcess } from '../../src/history/machine.ts';
import type { Runtime } from '../../src/runtime.ts';
import { createVirtualTime, type VirtualTime } from '../support/virtual-time.ts';
import { runtimeIn } from './world.ts';

/** What becomes of a push: `lost` arrives, and nobody hears of it. */
type Fate = 'arrives' | 'lost' | 'unreached' | 'refused';

export interface MemoryRemote {
  tip: Tip | undefined;
  /** What has been pushed, in order. */
  readonly pushes: Tip[];
  /** Of the next push. */
  fate: () => Fate;
  /** How long a push takes, in milliseconds. */
  delay: number;
  /** How often somebody has looked, without reading. */
  looks: number;
  /** Branches that were opened and not closed. */
  open: number;
}

const memoryRemote = (): MemoryRemote => ({
  tip: undefined,
  pushes: [],
  fate: () => 'arrives',
  delay: 0,
  looks: 0,
  open: 0,
});

const unreached = new EmbedSyncError('HISTORY_UNWRITABLE', 'the remote cannot be reached');
const refused = new EmbedSyncError('HISTORY_UNWRITABLE', 'the remote protects the branch');

/** The branch of a remote, as one process sees it. */
function branchOf(
  remote: MemoryRemote,
  { sleep, isConnected }: { sleep: (ms: number) => Promise<void>; isConnected: () => boolean },
): RemoteBranch {
  const made = new Map<string, Tip>();
  remote.open += 1;
  return {
    look: async () => {
      remote.looks += 1;
      return remote.tip?.commit;
    },
    read: async () => remote.tip,
    commit: async (next) => {
      const content = JSON.stringify([
        next.after,
        next.message,
        [...next.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
      ]);
      const commit = createHash('sha1').update(content).digest('hex');
      made.set(commit, { commit, files: next.files });
      return commit;
    },
    push: async ({ commit, expected }): Promise<Pushed> => {
      const fate = isConnected() ? remote.fate() : 'unreached';
      // It arrives half-way; the other half is the way of the answer.
      if (remote.delay > 0) await sleep(remote.delay / 2);
      if (fate === 'refused') throw refused;
      if (fate === 'unreached') return { kind: 'unreached', error: unreached };
      const tip = made.get(commit);
      const isThere = remote.tip?.commit === commit;
      if (!isThere && remote.tip?.commit !== expected)
        return fate === 'lost' ? { kind: 'unreached', error: unreached } : { kind: 'moved' };
      if (!isThere && tip !== undefined) {
        remote.tip = tip;
        remote.pushes.push(tip);
      }
      if (remote.delay > 0) await sleep(remote.delay / 2);
      return fate === 'lost' ? { kind: 'unreached', error: unreached } : { kind: 'pushed' };
    },
    close: async () => {
      remote.open -= 1;
    },
  };
}

export interface Life {
  readonly store: LockableHistory;
  readonly runtime: Runtime;
  /** What it was told. */
  readonly told: string[];
  lock(): ReturnType<LockableHistory['lock']>;
  /** Whether anything of it still reaches the remote. */
  isConnected: boolean;
  /** Sets its wall clock, in milliseconds. */
  jump(byMs: number): void;
}

export interface Where {
  readonly remote: MemoryRemote;
  readonly time: VirtualTime;
}

let born = 0;

/** By default on a machine of its own. `clock` is how far its wall clock is off, in milliseconds. */
export function live(
  { remote, time }: Where,
  { here, clock = 0 }: { readonly here?: Partial<ThisProcess>; clock?: number } = {},
): Life {
  born += 1;
  const name = `life ${born}`;
  let drawn = 0;
  let start = Date.parse('2026-01-01T00:00:00.000Z') + clock;
  const runtime: Runtime = {
    ...runtimeIn('/'),
    now: () => new Date(start + time.now()),
    monotonic: () => time.now(),
    sleep: (ms, signal) => {
      // The clock of these tests never lets go of a signal.
      if (signal !== undefined) setMaxListeners(0, signal);
      return time.sleep(ms, signal);
    },
    randomHex: (bytes) =>
      createHash('sha256')
        .update(`${name} ${++drawn}`)
        .digest('hex')
        .slice(0, bytes * 2),
  };
  const machine = { host: name, boot: name, space: 'pid:[1]', pid: born, isAlive: () => true, ...here };
  const open = async (): Promise<RemoteBranch> => branchOf(remote, { sleep: time.sleep, isConnected: () => life.isConnected });
  const store = createGitStore({ branch: 'history', open, here: machine }, runtime);
  const told: string[] = [];
  const jump = (byMs: number): void => {
    start += byMs;
  };
  const life: Life = { store, runtime, told, isConnected: true, lock: () => store.lock((text) => told.push(text)), jump };
  return life;
}

export function newWorld(): Where {
  return { remote: memoryRemote(), time: createVirtualTime() };
}

export const fileIn = (tip: Tip | undefined, name: string): string => Buffer.from(tip?.files.get(name) ?? []).toString('utf8');
