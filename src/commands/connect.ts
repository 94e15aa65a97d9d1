// Options and environment in, what planning works with out; and, for the commands that write, the writer on top.
// The only file that makes clients. The token goes from the environment into a Secret here and nowhere else.

import { createReader, createWriter } from '../databrain/client.ts';
import { parseBaseUrl, parseToken, refuseUnsafeEnvironment } from '../databrain/credentials.ts';
import { encodePayload } from '../databrain/encode.ts';
import type { Transport } from '../databrain/exchange.ts';
import { createPacer } from '../databrain/pace.ts';
import { createTransport } from '../databrain/transport.ts';
import { openFileStore, parseHistoryLocation } from '../history/file-store.ts';
import { lockFile } from '../history/lock.ts';
import { dialectOf } from '../history/recall.ts';
import { loadPolicy, type PlanningSide, type WritingSide } from '../pipeline.ts';
import type { HistoryStore } from '../records.ts';
import type { RunEvent } from '../types.ts';
import { GENERATOR, VERSION } from '../version.ts';
import type { CommandContext } from './command.ts';
import { lookReporter } from './progress.ts';
import { actorOf, commitOf } from './provenance.ts';

const DEFAULT_BASE_URL = 'https://api.usedatabrain.com';

/** Everything that a command has open; `side` is all it hands to planning. */
export interface Session {
  readonly side: PlanningSide;
  readonly transport: Transport;
  readonly history: HistoryStore;
}

/** Checks everything that can be checked without a request, then reads the history. Throws EmbedSyncError. */
export async function openSession(context: CommandContext, api = context.options.api): Promise<Session> {
  const { options, runtime } = context;
  const { env } = runtime;
  refuseUnsafeEnvironment(env, process.execArgv);
  const baseUrl = parseBaseUrl(options.baseUrl ?? nonEmpty(env.DATABRAIN_API_BASE_URL) ?? DEFAULT_BASE_URL);
  const token = parseToken(env.DATABRAIN_API_TOKEN);
  const policy = await loadPolicy(options.policy, runtime.cwd);
  const [history, commit] = await Promise.all([openHistory(context), commitOf(runtime)]);
  const entries = await history.read();
  const pacer = createPacer({ runtime, ...(options.rate !== undefined && { rate: options.rate }) });
  const transport = createTransport({ baseUrl, token, runtime, pacer, userAgent: `embed-sync/${VERSION}` });
  const guess = dialectOf(entries, baseUrl);
  const side: PlanningSide = {
    runtime,
    generator: GENERATOR,
    baseUrl,
    policy,
    reader: createReader(transport, { api, ...(guess !== undefined && { guess }) }, runtime),
    encodeFor: encodePayload,
    ...(options.payload !== undefined && { payload: options.payload }),
    untold: options.assert ? 'assert' : 'assume',
    timeMarks: options.refresh ? 'ignore' : 'trust',
    entries,
    commit,
    report: lookReporter(context),
  };
  return { side, transport, history };
}

const DEFAULT_HISTORY = 'file:.embed-sync/history.jsonl';

/** Where the history is, by option, environment or default. Throws USAGE. */
export const historyLocation = ({ options, runtime }: Pick<CommandContext, 'options' | 'runtime'>): string =>
  options.history ?? nonEmpty(runtime.env.EMBED_SYNC_HISTORY) ?? DEFAULT_HISTORY;

const historyPath = (context: Pick<CommandContext, 'options' | 'runtime'>): string =>
  parseHistoryLocation(historyLocation(context)).path;

export const openHistory = (context: Pick<CommandContext, 'options' | 'runtime'>): Promise<HistoryStore> =>
  openFileStore(historyPath(context), context.runtime);

/** Adds the right to write, for as long as `work` runs and no other process on this machine sends. */
export async function withWriter<T>(
  session: Session,
  context: CommandContext & { readonly emit: (event: RunEvent) => void },
  work: (side: WritingSide) => Promise<T>,
): Promise<T> {
  const { side, transport, history } = session;
  const { runtime, options, emit } = context;
  const unlock = await lockFile(historyPath(context), runtime);
  try {
    return await work({
      ...side,
      writer: createWriter(transport, side.reader.dialect()),
      history,
      actor: actorOf(runtime),
      concurrency: options.concurrency,
      rollout: side.policy.rollout,
      traffic: transport.stats,
      emit,
    });
  } finally {
    await history.close();
    await unlock();
  }
}

const nonEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text);
