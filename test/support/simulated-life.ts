// One process from its start to its end, however that comes: reads the history, plans, applies, against a server and a
// disk that outlive it. It can be killed between any two steps; nothing of it happens after that.

import { createRetryBudget } from '../../src/budget.ts';
import { EmbedSyncError } from '../../src/errors.ts';
import { openFileStore } from '../../src/history/file-store.ts';
import { lockFile, type Machine } from '../../src/history/lock.ts';
import type { Manifest } from '../../src/manifest/written.ts';
import { applyPlan, type Planned, planManifest, planRollback, type WritingSide } from '../../src/pipeline.ts';
import { DEFAULT_POLICY } from '../../src/plan/policy.ts';
import type { HistoryStore } from '../../src/records.ts';
import type { Runtime } from '../../src/runtime.ts';
import type { ApplyResult, LiveEmbed, Payload, Rollout, RunEvent, Settings } from '../../src/types.ts';
import { failure, type MemoryDisk } from './memory-disk.ts';
import { encode } from './plans.ts';
import { type DiskFault, type Hit, type Step, stepOf, type Update } from './protocol.ts';
import type { ListFault, SimulatedServer, UpdateFaultName } from './simulated-server.ts';
import type { VirtualTime } from './virtual-time.ts';
import type { WallClock } from './wall-clock.ts';

export const LOG = '/history.jsonl';

/** What one process does and what befalls it. Steps are counted from 0: requests, answers and file operations. */
export interface LifePlan {
  /** Absent: an apply of the manifest. */
  readonly rollback?: string;
  readonly concurrency: number;
  readonly rollout?: Rollout;
  /** By embed, in the order in which they strike its updates. */
  readonly updates?: readonly { readonly embedId: string; readonly fault: UpdateFaultName }[];
  /** What strikes the updates by which it takes back its own, or those of another run; one after the other. */
  readonly backs?: readonly UpdateFaultName[];
  /** By the number of the list, from 0. */
  readonly lists?: ReadonlyMap<number, ListFault>;
  readonly disk?: DiskFailure;
  readonly killedAt?: number;
  readonly stoppedAt?: number;
  /** The wall clock is set by `byMs`; time itself goes on as before. */
  readonly clock?: { readonly at: number; readonly byMs: number };
}

export interface DiskFailure {
  readonly fault: DiskFault;
  /** The file operation that fails, counted from 0; a short write and a failed sync take the next that is one. */
  readonly at: number;
  readonly lasting: boolean;
}

export interface Life {
  readonly nth: number;
  readonly plan: LifePlan;
  planned?: Planned;
  result?: ApplyResult;
  /** An expected failure that ended it. */
  error?: EmbedSyncError;
  killed: boolean;
  readonly events: RunEvent[];
  lists: number;
  /** When the last list began that was answered, and the first. */
  listedAt: number;
  firstListedAt?: number;
  /** File operations so far, when one of them first failed, and the updates that were handed on after a record had failed. */
  operations: number;
  failedAt?: number;
  sentAfterFailure: number;
  /** Where it stands, what has struck it where, and when it handed on its updates. */
  at: Step;
  readonly hits: Hit[];
  readonly sends: number[];
  /** Embeds of which a fault struck an update. */
  readonly struck: Set<string>;
  readonly began: number;
  ended: number;
  /** State of the server at the end. */
  after: ReadonlyMap<string, Settings>;
}

export interface World {
  readonly time: VirtualTime;
  readonly clock: WallClock;
  readonly server: SimulatedServer;
  readonly disk: MemoryDisk;
  readonly manifest: Manifest;
  readonly random: () => number;
  readonly lives: Life[];
}

const never = (): Promise<never> => new Promise(() => undefined);

/** From its start to its end, while virtual time goes on; `onStep` hears of each step. */
export async function begin(plan: LifePlan, world: World, onStep?: (nth: number) => void): Promise<Life> {
  const { time, clock, server, disk, random, lives } = world;
  const life: Life = {
    ...{ nth: lives.length, plan, killed: false, events: [], lists: 0, listedAt: 0, operations: 0, sentAfterFailure: 0 },
    ...{
      at: 'log read',
      hits: [],
      sends: [],
      struck: new Set(),
      began: time.now(),
      ended: Number.POSITIVE_INFINITY,
      after: new Map(),
    },
  };
  const isRunning = ({ killed, ended }: Life): boolean => !killed && ended === Number.POSITIVE_INFINITY;
  for (const other of lives) if (isRunning(other)) other.hits.push({ what: 'another run begins', at: other.at });
  lives.push(life);
  const stop = new AbortController();
  let end: () => void = () => undefined;
  const killed = new Promise<void>((resolve) => {
    end = resolve;
  });
  let steps = 0;
  /** Between two steps the process may be told to stop, or be gone; and the clock may be set. */
  const step = async (at: Step): Promise<void> => {
    const nth = steps++;
    life.at = at;
    onStep?.(nth);
    if (nth === plan.clock?.at) {
      clock.jump(plan.clock.byMs);
      life.hits.push({ what: plan.clock.byMs > 0 ? 'clock set forth' : 'clock set back', at });
    }
    if (nth === plan.stoppedAt) {
      stop.abort('SIGTERM');
      life.hits.push({ what: 'told to stop', at });
    }
    if (nth === plan.killedAt) {
      life.killed = true;
      life.hits.push({ what: 'killed', at });
      end();
    }
    if (life.killed) await never();
  };
  const alive = async <T>(work: Promise<T>, at: Step): Promise<T> => {
    const done = await work.then(
      (value) => () => value,
      (error) => () => {
        throw error;
      },
    );
    await step(at);
    return done();
  };
  const runtime = runtimeFor(world, stop.signal, (work) => alive(work, 'wait'));

  /** What the disk makes of an operation, at a step of the run. */
  const strike = (operation: string, at: Step): 'short' | undefined => {
    const nth = life.operations++;
    const { disk: failing } = plan;
    if (failing === undefined || nth < failing.at) return undefined;
    if (failing.fault === 'short write' && operation !== 'write') return undefined;
    if (failing.fault === 'failed sync' && !operation.startsWith('sync')) return undefined;
    if (!failing.lasting && life.failedAt !== undefined) return undefined;
    life.failedAt ??= time.now();
    life.hits.push({ what: failing.fault, at });
    if (failing.fault === 'short write') return 'short';
    throw failure(failing.fault === 'failed sync' ? 'EIO' : failing.fault);
  };
  /** What is being recorded, in the order in which it was handed on. */
  const appending: Step[] = [];
  let recordFailedAt = Number.POSITIVE_INFINITY;
  const logFiles = disk.files(async (operation) => {
    const at = appending[0] ?? (life.planned === undefined ? 'log read' : 'end recorded');
    if (operation === 'facts' && at === 'log read') await step(at);
    if (operation === 'write' || operation === 'sync') {
      await step(at);
      await time.sleep(random() * 4);
      if (life.killed) await never();
    }
    // What was synced is safe, whatever comes of closing it.
    const isRecording = appending.length > 0 && operation !== 'close';
    try {
      return strike(operation, at);
    } catch (error) {
      if (isRecording) recordFailedAt = Math.min(recordFailedAt, time.now());
      throw error;
    }
  });
  let lockStep: Step = 'lock taken';
  const lockFiles = disk.files(async (operation) => {
    if (operation === 'write' || operation === 'remove') await step(lockStep);
    return strike(operation, lockStep);
  });
  const machine: Machine = {
    ...{ files: lockFiles, host: 'here', space: 'pid:[1]', pid: life.nth + 1 },
    isAlive: (pid) => lives.some((one) => one.nth + 1 === pid && isRunning(one)),
  };
  const strikes = new Map<string, UpdateFaultName[]>();
  for (const { embedId, fault } of plan.updates ?? []) strikes.set(embedId, [...(strikes.get(embedId) ?? []), fault]);
  const backs = [...(plan.backs ?? [])];
  const sent = new Set<string>();
  const updateOf = (payload: Payload): Update => {
    if (plan.rollback !== undefined) return 'of a rollback';
    const planned = life.planned?.plan.changes.find(({ embedId }) => embedId === payload.embedId);
    if (JSON.stringify(planned?.payload) !== JSON.stringify(payload)) return 'to take back';
    if (sent.has(payload.embedId)) return 'repeated';
    return sent.size === 0 ? 'first of a run' : 'further one';
  };
  let isVerifying = false;

  const side = async (store: HistoryStore): Promise<WritingSide> => ({
    ...{ runtime, generator: 'embed-sync test', baseUrl: 'https://api.example.com', commit: null, actor: 'test' },
    ...{ encodeFor: () => encode, untold: 'assume', timeMarks: 'trust', concurrency: plan.concurrency },
    history: {
      ...store,
      append: async (bodies) => {
        const at = stepOf(bodies, life.events.length > 0 || bodies[0]?.kind === 'run.start');
        appending.push(at);
        await store.append(bodies).finally(() => appending.splice(appending.indexOf(at), 1));
      },
    },
    report: () => undefined,
    policy: DEFAULT_POLICY,
    budget: createRetryBudget(),
    traffic: () => ({ requests: 0, retries: 0, throttled: 0, waitedMs: 0 }),
    entries: await store.read(),
    rollout: plan.rollout ?? { onFailure: 'continue' },
    emit: (event) => {
      isVerifying ||= event.type === 'verifying';
      life.events.push(event);
    },
    reader: {
      dialect: () => 'kebab',
      list: async () => {
        const at = life.planned === undefined ? 'list to plan' : isVerifying ? 'list to verify' : 'look';
        await step(at);
        if (stop.signal.aborted) throw new EmbedSyncError('TERMINATED', 'told to stop');
        const began = time.now();
        const fault = plan.lists?.get(life.lists++);
        if (fault !== undefined) life.hits.push({ what: fault, at });
        const seen = await alive(server.list(fault), at);
        life.listedAt = began;
        life.firstListedAt ??= began;
        return seen;
      },
      lookCloser: async (questions): Promise<readonly LiveEmbed[]> => questions.map(({ embed }) => embed),
      datamarts: async () => undefined,
    },
    writer: {
      update: async (payload) => {
        await step('update sent');
        life.sends.push(time.now());
        if (time.now() > recordFailedAt) life.sentAfterFailure += 1;
        const at = updateOf(payload);
        const isBack = at === 'to take back' || at === 'of a rollback';
        const fault = (isBack ? backs : strikes.get(payload.embedId))?.shift();
        if (fault !== undefined) life.hits.push({ what: fault, at });
        if (fault !== undefined) life.struck.add(payload.embedId);
        sent.add(payload.embedId);
        const sender = { life: life.nth, durable: disk.durable(LOG) };
        return alive(server.update(payload, sender, fault), 'answer');
      },
    },
  });

  const work = async (): Promise<void> => {
    let store: HistoryStore | undefined;
    try {
      store = await openFileStore(LOG, runtime, logFiles);
      const tools = await side(store);
      const request = { manifest: world.manifest, only: [], exclude: [], at: runtime.now() };
      life.planned = await (plan.rollback === undefined
        ? planManifest(request, tools)
        : planRollback(plan.rollback, undefined, tools));
      // Its own draws, so that the schedules of old faults are still played as they were.
      const release = await lockFile(LOG, { ...runtime, randomHex: () => `process ${life.nth}` }, machine);
      try {
        life.result = await applyPlan(life.planned, true, tools);
      } finally {
        lockStep = 'lock given back';
        await store.close();
        // What was done is done: a lock that stays behind is a note to the user.
        await release().catch(() => undefined);
      }
    } catch (error) {
      if (!(error instanceof EmbedSyncError) || error.code === 'INTERNAL') throw error;
      life.error = error;
    }
    await store?.close();
  };
  await Promise.race([work(), killed]);
  life.ended = time.now();
  life.after = new Map(server.state);
  return life;
}

function runtimeFor({ time, clock, random }: World, stop: AbortSignal, alive: <T>(work: Promise<T>) => Promise<T>): Runtime {
  const stream = { write: () => undefined, isTTY: false, columns: 80 };
  return {
    now: clock.now,
    monotonic: time.now,
    sleep: (ms, signal) => alive(time.sleep(ms, signal ?? stop)),
    random,
    randomHex: (bytes) => Array.from({ length: bytes * 2 }, () => Math.floor(random() * 16).toString(16)).join(''),
    ...{ env: {}, cwd: '/', stdout: stream, stderr: stream, stdinIsTTY: false, stop },
    ask: () => Promise.reject(new Error('nobody to ask')),
  };
}
