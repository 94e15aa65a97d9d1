// One process from its start to its end, however that comes: reads the history, plans, applies, against a server and a
// disk that outlive it. It can be killed between any two steps; nothing of it happens after that.

import { createRetryBudget } from '../../src/budget.ts';
import { EmbedSyncError } from '../../src/errors.ts';
import { openFileStore } from '../../src/history/file-store.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import type { Manifest } from '../../src/manifest/written.ts';
import { applyPlan, type Planned, planManifest, planRollback, type WritingSide } from '../../src/pipeline.ts';
import { DEFAULT_POLICY } from '../../src/plan/policy.ts';
import type { HistoryStore } from '../../src/records.ts';
import type { Runtime } from '../../src/runtime.ts';
import type { ApplyResult, LiveEmbed, Rollout, RunEvent, Settings } from '../../src/types.ts';
import { failure, type MemoryDisk } from './memory-disk.ts';
import { encode } from './plans.ts';
import type { ListFault, SimulatedServer, UpdateFaultName } from './simulated-server.ts';
import type { VirtualTime } from './virtual-time.ts';

export const LOG = '/history.jsonl';

/** What one process does and what befalls it. Steps are counted from 0: requests, answers and file operations. */
export interface LifePlan {
  /** Absent: an apply of the manifest. */
  readonly rollback?: string;
  readonly concurrency: number;
  readonly rollout?: Rollout;
  /** By embed, in the order in which they strike its updates. */
  readonly updates?: readonly { readonly embedId: string; readonly fault: UpdateFaultName }[];
  /** By the number of the list, from 0. */
  readonly lists?: ReadonlyMap<number, ListFault>;
  readonly disk?: DiskFailure;
  readonly killedAt?: number;
  readonly stoppedAt?: number;
}

export const DISK_FAULTS = ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EMFILE', 'short write', 'failed sync'] as const;

export interface DiskFailure {
  readonly fault: (typeof DISK_FAULTS)[number];
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
  /** When the last list began that was answered. */
  listedAt: number;
  /** File operations so far, when one of them first failed, and the updates that were handed on at any later time. */
  operations: number;
  failedAt?: number;
  sentAfterFailure: number;
  readonly began: number;
  ended: number;
  /** State of the server at the end. */
  after: ReadonlyMap<string, Settings>;
}

export interface World {
  readonly time: VirtualTime;
  readonly server: SimulatedServer;
  readonly disk: MemoryDisk;
  readonly manifest: Manifest;
  readonly random: () => number;
  readonly lives: Life[];
}

/** A manifest that wants these settings. Throws where it would not be valid. */
export function manifestOf(desired: ReadonlyMap<string, Settings>): Manifest {
  const embeds = Object.fromEntries([...desired].map(([id, accessSettings]) => [id, { accessSettings }]));
  const text = JSON.stringify({ version: 1, dataApp: 'Customer portal', embeds }, null, 1);
  const { manifest, issues } = parseManifest([{ path: 'embeds.json', text }]);
  if (manifest === undefined) throw new Error(JSON.stringify(issues));
  return manifest;
}

const never = (): Promise<never> => new Promise(() => undefined);

export async function live(plan: LifePlan, world: World): Promise<Life> {
  const { time, server, disk, random } = world;
  const life: Life = {
    ...{ nth: world.lives.length, plan, killed: false, events: [], lists: 0, listedAt: 0, operations: 0, sentAfterFailure: 0 },
    ...{ began: time.now(), ended: 0, after: new Map() },
  };
  world.lives.push(life);
  const stop = new AbortController();
  let end: () => void = () => undefined;
  const killed = new Promise<void>((resolve) => {
    end = resolve;
  });
  let steps = 0;
  /** Between two steps the process may be told to stop, or be gone. */
  const step = async (): Promise<void> => {
    const nth = steps++;
    if (nth === plan.stoppedAt) stop.abort('SIGTERM');
    if (nth === plan.killedAt) {
      life.killed = true;
      end();
    }
    if (life.killed) await never();
  };
  const alive = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work.then(
      (value) => () => value,
      (error) => () => {
        throw error;
      },
    );
    await step();
    return done();
  };
  const runtime = runtimeFor(world, stop.signal, alive);
  const isStruck = (operation: string): boolean => {
    const nth = life.operations++;
    const { disk: failing } = plan;
    if (failing === undefined || nth < failing.at) return false;
    if (failing.fault === 'short write' && operation !== 'write') return false;
    if (failing.fault === 'failed sync' && !operation.startsWith('sync')) return false;
    return failing.lasting || life.failedAt === undefined;
  };
  const files = disk.files(async (operation) => {
    const struck = isStruck(operation);
    if (operation === 'write' || operation === 'sync') {
      await step();
      await time.sleep(random() * 4);
      if (life.killed) await never();
    }
    if (!struck || plan.disk === undefined) return undefined;
    life.failedAt ??= time.now();
    if (plan.disk.fault === 'short write') return 'short';
    throw failure(plan.disk.fault === 'failed sync' ? 'EIO' : plan.disk.fault);
  });
  const strikes = new Map<string, UpdateFaultName[]>();
  for (const { embedId, fault } of plan.updates ?? []) strikes.set(embedId, [...(strikes.get(embedId) ?? []), fault]);

  const side = async (store: HistoryStore): Promise<WritingSide> => ({
    ...{ runtime, generator: 'embed-sync test', baseUrl: 'https://api.example.com', commit: null, actor: 'test' },
    ...{ encodeFor: () => encode, untold: 'assume', timeMarks: 'trust', history: store, concurrency: plan.concurrency },
    report: () => undefined,
    policy: DEFAULT_POLICY,
    budget: createRetryBudget(),
    traffic: () => ({ requests: 0, retries: 0, throttled: 0, waitedMs: 0 }),
    entries: await store.read(),
    rollout: plan.rollout ?? { onFailure: 'continue' },
    emit: (event) => void life.events.push(event),
    reader: {
      dialect: () => 'kebab',
      list: async () => {
        await step();
        if (stop.signal.aborted) throw new EmbedSyncError('TERMINATED', 'told to stop');
        const began = time.now();
        const seen = await alive(server.list(plan.lists?.get(life.lists++)));
        life.listedAt = began;
        return seen;
      },
      lookCloser: async (questions): Promise<readonly LiveEmbed[]> => questions.map(({ embed }) => embed),
      datamarts: async () => undefined,
    },
    writer: {
      update: async (payload) => {
        await step();
        if (life.failedAt !== undefined && time.now() > life.failedAt) life.sentAfterFailure += 1;
        const sender = { life: life.nth, durable: disk.durable(LOG) };
        return alive(server.update(payload, sender, strikes.get(payload.embedId)?.shift()));
      },
    },
  });

  const work = async (): Promise<void> => {
    let store: HistoryStore | undefined;
    try {
      store = await openFileStore(LOG, runtime, files);
      const tools = await side(store);
      const request = { manifest: world.manifest, only: [], exclude: [], at: runtime.now() };
      life.planned = await (plan.rollback === undefined
        ? planManifest(request, tools)
        : planRollback(plan.rollback, undefined, tools));
      life.result = await applyPlan(life.planned, true, tools);
    } catch (error) {
      if (!(error instanceof EmbedSyncError) || error.code === 'INTERNAL') throw error;
      life.error = error;
    }
    await store?.close();
  };
  await time.run(Promise.race([work(), killed]));
  life.ended = time.now();
  // What is on its way still arrives, and what the server puts off still happens.
  if (life.killed) disk.losePower(random);
  life.after = new Map(server.state);
  await time.run(time.sleep(180_000));
  return life;
}

function runtimeFor({ time, random }: World, stop: AbortSignal, alive: <T>(work: Promise<T>) => Promise<T>): Runtime {
  const stream = { write: () => undefined, isTTY: false, columns: 80 };
  return {
    now: () => new Date(Date.UTC(2026, 10, 22) + time.now()),
    monotonic: time.now,
    sleep: (ms, signal) => alive(time.sleep(ms, signal ?? stop)),
    random,
    randomHex: (bytes) => Array.from({ length: bytes * 2 }, () => Math.floor(random() * 16).toString(16)).join(''),
    ...{ env: {}, cwd: '/', stdout: stream, stderr: stream, stdinIsTTY: false, stop },
    ask: () => Promise.reject(new Error('nobody to ask')),
  };
}
