// Options and environment in, what planning works with out; and, for the commands that write, the writer on top.
// The only file that makes transports. The token goes from the environment into a Secret here and nowhere else.

import { createReader, createWriter } from '../databrain/client.ts';
import { parseBaseUrl, parseToken, refuseUnsafeEnvironment } from '../databrain/credentials.ts';
import { encodePayload } from '../databrain/encode.ts';
import type { Transport } from '../databrain/exchange.ts';
import { createPacer } from '../databrain/pace.ts';
import { createProbe, type Probe } from '../databrain/probe.ts';
import { createTransport } from '../databrain/transport.ts';
import { EmbedSyncError } from '../errors.ts';
import { type LockableHistory, SENDING_MS } from '../history/lockable.ts';
import { openHistoryAt } from '../history/open-history.ts';
import { dialectOf } from '../history/recall.ts';
import { loadPolicy } from '../load.ts';
import type { PlanningSide, WritingSide } from '../pipeline.ts';
import type { Policy } from '../policy.ts';
import type { Runtime } from '../runtime.ts';
import type { EmbedReader, Problem, RunEvent } from '../types.ts';
import { GENERATOR, VERSION } from '../version.ts';
import type { CommandContext } from './command.ts';
import { openNotices, SENDING_EVENTS } from './notices.ts';
import { lookReporter, serverReporter, watchedReader } from './progress.ts';
import { actorOf, commitOf } from './provenance.ts';

/** Everything that a command has open; `side` is all it hands to planning. */
export interface Session {
  readonly side: PlanningSide;
  /** As that of `side`, for while a run shows its own progress. */
  readonly reader: EmbedReader;
  readonly transport: Transport;
  readonly history: LockableHistory;
}

/** Checks everything that can be checked without a request, then reads the history. Throws EmbedSyncError. */
export async function openSession(context: CommandContext, api = context.options.api): Promise<Session> {
  const { options, runtime, basePolicy } = context;
  const { baseUrl, transport } = openTransport(context);
  const policy = await loadPolicy(options.policy, runtime.cwd);
  const [history, commit] = await Promise.all([openHistory(context), commitOf(runtime)]);
  const entries = await history.read();
  const guess = dialectOf(entries, baseUrl);
  const reader = createReader(transport, { api, ...(guess !== undefined && { guess }) }, runtime);
  const side: PlanningSide = {
    runtime,
    generator: GENERATOR,
    baseUrl,
    policy,
    ...(basePolicy !== undefined && { basePolicy }),
    reader: watchedReader(reader, transport.stats, runtime),
    encodeFor: encodePayload,
    ...(options.payload !== undefined && { payload: options.payload }),
    untold: options.assert ? 'assert' : 'assume',
    timeMarks: options.refresh ? 'ignore' : 'trust',
    entries,
    commit,
    report: lookReporter(context),
  };
  return { side, reader, transport, history };
}

/** The way to the API; nothing is requested yet. Throws UNSAFE_ENVIRONMENT, BASE_URL_INVALID, TOKEN_MISSING or TOKEN_MALFORMED. */
export function openTransport(context: CommandContext): { readonly baseUrl: string; readonly transport: Transport } {
  const { options, runtime } = context;
  refuseUnsafeEnvironment(runtime.env, process.execArgv);
  const baseUrl = baseUrlOf(context);
  const token = parseToken(runtime.env.DATABRAIN_API_TOKEN);
  const { rate, reserve } = options;
  const pacer = createPacer({ runtime, ...(rate !== undefined && { rate }), spareShare: reserve / 100 });
  const transport = createTransport({ baseUrl, token, runtime, pacer, userAgent: `embed-sync/${VERSION}` });
  transport.watch(serverReporter(context));
  return { baseUrl, transport };
}

export const DEFAULT_BASE_URL = 'https://api.usedatabrain.com';

/** By option, environment or default. Throws BASE_URL_INVALID. */
export const baseUrlOf = ({ options, runtime }: Pick<CommandContext, 'options' | 'runtime'>): string =>
  parseBaseUrl(options.baseUrl ?? nonEmpty(runtime.env.DATABRAIN_API_BASE_URL) ?? DEFAULT_BASE_URL);

const DEFAULT_HISTORY = 'file:.embed-sync/history.jsonl';

/** Where the history is, by option, environment or default. Throws USAGE. */
export const historyLocation = ({ options, runtime }: Pick<CommandContext, 'options' | 'runtime'>): string =>
  options.history ?? nonEmpty(runtime.env.EMBED_SYNC_HISTORY) ?? DEFAULT_HISTORY;

export const openHistory = (context: Pick<CommandContext, 'options' | 'runtime'>): Promise<LockableHistory> =>
  openHistoryAt(historyLocation(context), context.runtime);

/** Adds the right to write, for as long as `work` runs and no other run sends. Throws LOCKED. */
export async function withWriter<T>(
  session: Session,
  context: CommandContext & { readonly emit: (event: RunEvent) => void },
  work: (side: WritingSide) => Promise<T>,
): Promise<T> {
  const { side, reader, transport, history } = session;
  const { runtime, options, emit } = context;
  const probe = probeOf(side.policy, runtime);
  const lock = await history.lock(context.note);
  if (lock.waitedMs > 0) {
    await history.close();
    throw waitedTooLong(lock.waitedMs);
  }
  transport.watch(emit);
  try {
    return await work({
      ...side,
      reader,
      writer: createWriter(transport, side.reader.dialect(), () => (lock.holdsForMs() < SENDING_MS ? LEASE_RUNS_OUT : undefined)),
      history,
      actor: actorOf(runtime),
      concurrency: options.concurrency,
      budget: transport.budget,
      rollout: side.policy.rollout,
      ...(probe !== undefined && { probe }),
      traffic: transport.stats,
      emit,
    });
  } finally {
    transport.watch(serverReporter(context));
    await history.close().finally(() => lock.release().catch((error) => context.note(lockLeft(error))));
  }
}

/** What was sent is sent: a run must not look as if it had not been because its lock stays behind. Throws what is no expected failure. */
function lockLeft(error: unknown): string {
  if (!(error instanceof EmbedSyncError)) throw error;
  return `${error.message}\n${error.hint ?? ''}\n`;
}

const LEASE_RUNS_OUT: Problem = {
  code: 'LEASE_RUNS_OUT',
  message: 'the lease of the change history could not be renewed in time, so another run might begin to send',
  hint: 'Check the way to the remote of the history, then run the command again; it sends what is left.',
};

/** A run that was given up may have had an update under way when live state was looked at. */
const waitedTooLong = (waitedMs: number): EmbedSyncError =>
  new EmbedSyncError('PLAN_STALE', `another run was waited for, for ${Math.round(waitedMs / 1000)} s, and is given up now`, {
    hint: 'Nothing was written. Run the command again: it looks at what is live now, and need not wait.',
  });

/**
 * What sending needs beyond planning, checked before anything is requested: a plan can be made where it will not be sent.
 * Throws POLICY_INVALID.
 */
export async function refuseUnready(context: CommandContext): Promise<void> {
  const { options, runtime } = context;
  probeOf(await loadPolicy(options.policy, runtime.cwd), runtime);
  await openNotices(SENDING_EVENTS, context);
}

const probeOf = ({ rollout: { probeFrom } }: Policy, runtime: Runtime): Probe | undefined =>
  probeFrom === undefined ? undefined : createProbe(probeFrom, runtime);

const nonEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text);
