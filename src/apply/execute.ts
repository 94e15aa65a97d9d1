// A plan that may be applied in; its changes sent wave by wave, verified and recorded; an ApplyResult out.
// Every intent is durable before the first PUT. What the result says is taken from what was seen, not from what was meant.

import pLimit from 'p-limit';
import type { Runtime } from '../runtime.ts';
import { endsOf, settingEntries } from '../settings.ts';
import type {
  ApplyResult,
  Change,
  Confirmation,
  EmbedWriter,
  HistoryStore,
  Intent,
  LiveEmbed,
  Outcome,
  Plan,
  Problem,
  RefusedEmbed,
  RunEnd,
  RunEvent,
  RunStart,
  RunStatus,
  Verify,
  VerifyUnchanged,
} from '../types.ts';
import { type Look, sharedLook } from './look.ts';
import { checkMerge } from './merge-check.ts';
import { createHalt, type Halt, problemOf, type Sending, sendChange } from './send.ts';
import { type Compare, standingOf } from './standing.ts';
import { verifyOutcome } from './verify.ts';
import { type Wave, wavesOf } from './waves.ts';

export interface ApplyTools {
  readonly look: Look;
  readonly writer: EmbedWriter;
  readonly history: HistoryStore;
  readonly runtime: Runtime;
  readonly compare: Compare;
  /** The change that brings a written embed back from `now` to all that was known of it before. */
  readonly restoring: (written: Change, now: LiveEmbed, before: LiveEmbed) => Change | undefined;
  /** What the history should learn from a list about the settings that this run does not write. */
  readonly confirm: (seen: ReadonlyMap<string, LiveEmbed>) => readonly Confirmation[];
  readonly concurrency: number;
  readonly emit: (event: RunEvent) => void;
  /** Requests so far, by the transport's own count. */
  readonly traffic: () => Traffic;
}

export interface Traffic {
  readonly requests: number;
  readonly retries: number;
  readonly throttled: number;
  readonly waitedMs: number;
}

interface Applying {
  readonly plan: Plan;
  readonly start: RunStart;
  /** The state that the plan was checked against, listed just before. */
  readonly live: ReadonlyMap<string, LiveEmbed>;
}

interface Run {
  readonly applying: Applying;
  readonly tools: ApplyTools;
  readonly look: Look;
  readonly halt: Halt;
  readonly outcomes: Map<string, Outcome>;
  merges: boolean | undefined;
}

export async function execute(applying: Applying, tools: ApplyTools): Promise<ApplyResult> {
  const { plan, start, live } = applying;
  const began = tools.runtime.monotonic();
  const open = plan.changes.filter((change) => standingOf(change, live.get(change.embedId), tools.compare) !== 'after');
  const halt = createHalt(tools.runtime.stop);
  const run: Run = { applying, tools, look: sharedLook(tools.look), halt, outcomes: new Map(), merges: undefined };
  for (const change of plan.changes) {
    run.outcomes.set(change.embedId, { embedId: change.embedId, status: 'verified', attempts: 0 });
  }
  for (const { embedId } of plan.missing) run.outcomes.set(embedId, missingOutcome(embedId));
  for (const refused of plan.refused) run.outcomes.set(refused.embedId, refusedOutcome(refused));
  if (open.length === 0) {
    await recordBaseline(run);
    return resultOf(run, open, tools.runtime.monotonic() - began);
  }
  await tools.history.append([start, ...open.map((change) => intentOf(change, start.run))]);
  tools.emit({ type: 'start', runId: start.run, planId: plan.planId, total: open.length });
  await sendWaves(open, run);
  await verify(open, run);
  const result = resultOf(run, open, tools.runtime.monotonic() - began);
  await tools.history.append([endOf(result, run)]);
  tools.emit({ type: 'summary', result });
  return result;
}

async function sendWaves(open: readonly Change[], run: Run): Promise<void> {
  const limit = pLimit(run.tools.concurrency);
  let rest = wavesOf(open);
  if (open.length > 1) rest = await sendFirst(rest, run);
  for (const wave of rest) {
    run.tools.emit({ type: 'wave', name: wave.name, size: wave.changes.length });
    await Promise.all(wave.changes.map((change) => limit(() => send(change, run))));
  }
}

async function send(change: Change, run: Run): Promise<Outcome> {
  const outcome = await sendChange(change, sendingOf(run));
  run.outcomes.set(change.embedId, outcome);
  run.tools.emit({ type: 'result', embedId: change.embedId, name: change.name, outcome });
  return outcome;
}

/** Sends one change alone, the next if it fails, and reads the first accepted one back before the others may go. */
async function sendFirst(waves: readonly Wave[], run: Run): Promise<readonly Wave[]> {
  const queue = waves.flatMap((wave) => wave.changes);
  let sent = 0;
  for (const change of queue) {
    sent += 1;
    if ((await send(change, run)).status !== 'accepted') continue;
    await readBack(change, run);
    break;
  }
  return wavesOf(queue.slice(sent));
}

async function readBack(change: Change, run: Run): Promise<void> {
  try {
    await checkThatServerMerges(change, (await run.look([change.embedId])).get(change.embedId), run);
  } catch (error) {
    run.halt.because(problemOf(error));
  }
}

/** A server that replaced the settings we did not send: put them back, and send nothing more. */
async function checkThatServerMerges(change: Change, now: LiveEmbed | undefined, run: Run): Promise<void> {
  const before = run.applying.live.get(change.embedId);
  if (before === undefined || now === undefined) return;
  const { merges, lost } = checkMerge(change, before, now, run.tools.compare);
  run.merges = merges;
  if (merges !== false) return;
  const restoring = run.tools.restoring(change, now, before);
  if (restoring === undefined) return;
  await run.tools.history.append([intentOf(restoring, run.applying.start.run)]);
  const restored = await sendChange(restoring, sendingOf(run));
  const lostNames = settingEntries(lost).map(([name]) => name);
  const message = `the server dropped settings that were not sent (${lostNames.join(', ')}): it replaces instead of merging`;
  const hint = 'Run plan and apply again with --payload full, which sends every managed setting of a changed embed.';
  const problem: Problem = { code: 'SERVER_REPLACES', message, hint };
  run.outcomes.set(change.embedId, {
    embedId: change.embedId,
    status: restored.status === 'accepted' ? 'reverted' : 'failed',
    attempts: (run.outcomes.get(change.embedId)?.attempts ?? 0) + restored.attempts,
    error: problem,
  });
  run.halt.because(problem);
}

const sendingOf = (run: Run): Sending => {
  const { writer, history, compare, runtime, emit } = run.tools;
  return { run: run.applying.start.run, writer, look: run.look, compare, history, runtime, emit, halt: run.halt };
};

/** One list tells what became of everything; without it, nothing is claimed beyond what the API said. */
async function verify(open: readonly Change[], run: Run): Promise<void> {
  const written = open.filter(({ embedId }) => run.outcomes.get(embedId)?.status === 'accepted');
  if (written.length === 0) return;
  run.tools.emit({ type: 'verifying' });
  try {
    const seen = await run.look(written.map(({ embedId }) => embedId));
    const [only] = open;
    if (open.length === 1 && only !== undefined) await checkThatServerMerges(only, seen.get(only.embedId), run);
    for (const change of written) {
      const outcome = run.outcomes.get(change.embedId);
      if (outcome === undefined) continue;
      run.outcomes.set(change.embedId, verifyOutcome(outcome, change, seen.get(change.embedId), run.tools.compare));
    }
    await run.tools.history.append([
      ...written.map((change) => verifyEntry(change, seen.get(change.embedId), run)),
      ...unchangedEntries(run, seen),
    ]);
  } catch (error) {
    run.halt.because(problemOf(error));
  }
}

function verifyEntry(change: Change, seen: LiveEmbed | undefined, run: Run): Verify {
  const status = run.outcomes.get(change.embedId)?.status ?? 'not-attempted';
  const entry = { kind: 'verify', run: run.applying.start.run, embedId: change.embedId, status } as const;
  const updatedAt = seen?.updatedAt;
  const agrees = status === 'verified' || status === 'accepted';
  if (agrees) return { ...entry, ...(updatedAt !== undefined && { updatedAt }) };
  if (status !== 'contradicted' || seen === undefined) return entry;
  const live = change.settings.flatMap(({ setting }) => {
    const value = seen.settings[setting];
    return value === undefined ? [] : [[setting, value] as const];
  });
  return { ...entry, live: Object.fromEntries(live) };
}

function resultOf(run: Run, open: readonly Change[], elapsedMs: number): ApplyResult {
  const { plan, start } = run.applying;
  const outcomes = [...run.outcomes.values()];
  const stopped = run.halt.reason();
  const { requests, retries, throttled, waitedMs } = run.tools.traffic();
  return {
    runId: open.length > 0 ? start.run : null,
    planId: plan.planId,
    status: statusOf(outcomes, stopped),
    outcomes,
    findings: plan.findings,
    ...(stopped !== undefined && { stopped }),
    summary: {
      updates: outcomes.reduce((sum, { attempts }) => sum + attempts, 0),
      requests,
      retries: retries + outcomes.reduce((sum, { attempts }) => sum + Math.max(0, attempts - 1), 0),
      throttled,
      waitedMs: Math.round(waitedMs),
      elapsedMs: Math.round(elapsedMs),
    },
  };
}

function statusOf(outcomes: readonly Outcome[], stopped: Problem | undefined): RunStatus {
  const good = outcomes.filter(({ status }) => status === 'verified' || status === 'accepted').length;
  if (good === outcomes.length && stopped === undefined) return 'complete';
  return good === 0 ? 'failed' : 'partial';
}

/** Nothing to send; but what was never written by a run is put on record once, so that drift from it can be seen. */
async function recordBaseline(run: Run): Promise<void> {
  const { applying, tools } = run;
  const unchanged = unchangedEntries(run, applying.live);
  if (unchanged.length === 0) return;
  const end: RunEnd = { kind: 'run.end', run: applying.start.run, status: 'complete', counts: {} };
  await tools.history.append([applying.start, ...unchanged, end]);
}

/** Characters of one record; well below the longest line that the log allows. */
const RECORD_SIZE = 200_000;

function unchangedEntries({ applying, tools }: Run, seen: ReadonlyMap<string, LiveEmbed>): readonly VerifyUnchanged[] {
  const records: Confirmation[][] = [];
  let size = RECORD_SIZE;
  for (const confirmation of tools.confirm(seen)) {
    size += JSON.stringify(confirmation).length;
    if (size > RECORD_SIZE) {
      records.push([]);
      size = 0;
    }
    records.at(-1)?.push(confirmation);
  }
  return records.map((confirmed) => ({ kind: 'verify', run: applying.start.run, confirmed }));
}

function endOf({ outcomes, status }: ApplyResult, { applying, merges }: Run): RunEnd {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) counts[outcome.status] = (counts[outcome.status] ?? 0) + 1;
  return { kind: 'run.end', run: applying.start.run, status, counts, ...(merges !== undefined && { merges }) };
}

const missingOutcome = (embedId: string): Outcome => ({
  embedId,
  status: 'failed',
  attempts: 0,
  error: { code: 'EMBED_NOT_FOUND', message: 'the manifest declares this embed, but the API does not list it' },
});

const refusedOutcome = ({ embedId, code, reason, hint }: RefusedEmbed): Outcome => ({
  embedId,
  status: code === 'CHANGED_SINCE_RUN' ? 'stale' : 'failed',
  attempts: 0,
  error: { code, message: reason, ...(hint !== undefined && { hint }) },
});

function intentOf(change: Change, run: string): Intent {
  const { embedId, key, name, direction, patch, inverse, payload } = change;
  return { kind: 'intent', run, embedId, key, name, direction, ...endsOf(change.settings), patch, inverse, payload };
}
