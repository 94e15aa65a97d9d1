// One change in, one Outcome out: attempt is recorded, PUT is sent, outcome is recorded, whatever happens between.
// A PUT whose effect is not known is never repeated without a look at what it did.

import type { RetryBudget } from '../budget.ts';
import { digestOfText } from '../canonical.ts';
import type { Attempt, HistoryStore, OutcomeEntry } from '../records.ts';
import type { Runtime } from '../runtime.ts';
import type { Change, EmbedWriter, Outcome, Problem, RunEvent, UpdateAnswer } from '../types.ts';
import { type Halt, problemOf, stoppedBy } from './halt.ts';
import type { Look } from './look.ts';
import { type Compare, type Standing, standingOf } from './standing.ts';
import { onlyNarrows } from './waves.ts';

/** Everything that sending shares between the embeds of a run. */
export interface Sending {
  readonly run: string;
  readonly writer: EmbedWriter;
  readonly look: Look;
  readonly compare: Compare;
  readonly history: HistoryStore;
  readonly runtime: Runtime;
  readonly emit: (event: RunEvent) => void;
  readonly halt: Halt;
  readonly budget: RetryBudget;
  /** Whether it is the way back of a run; that is urgent, as narrowing is. */
  readonly takesBack: boolean;
}

/** How often each kind of failure is met with another try. */
const TRIES = { throttled: 8, 'not-sent': 4, conflict: 1, unknown: 2 } as const;
const BACKOFF = { baseMs: 250, capMs: 20_000 };

export interface Sent {
  readonly outcome: Outcome;
  /**
   * Whether a try may have taken effect, or still may: it can arrive after a look that did not show it, and be overwritten
   * before one that would. The log then leaves the last word to a later look.
   */
  readonly unresolved: boolean;
  /** Whether the API itself has agreed; what a look shows may be the work of somebody else. */
  readonly isAgreed: boolean;
}

/** Never throws for what concerns this embed alone; halts the run for what concerns all. */
export async function sendChange(change: Change, sending: Sending): Promise<Sent> {
  const { embedId } = change;
  const { unresolved, isAgreed, ...ending } = await attemptUntilSettled(change, sending);
  const recorded = { ...ending, status: unresolved ? 'unknown' : ending.status } as const;
  await record({ kind: 'outcome', run: sending.run, embedId, ...recorded }, sending);
  return { outcome: { embedId, ...ending }, unresolved, isAgreed };
}

async function attemptUntilSettled(change: Change, sending: Sending): Promise<Ending> {
  const { embedId, payload } = change;
  const payloadDigest = digestOfText(JSON.stringify(payload));
  const urgency = sending.takesBack || onlyNarrows(change) ? 'urgent' : 'normal';
  sending.budget.begun();
  const tried = { throttled: 0, 'not-sent': 0, conflict: 0, unknown: 0 };
  let attempts = 0;
  let unresolved = false;
  const giveUp = (error: Problem): Ending => {
    return { status: attempts === 0 ? 'not-attempted' : 'failed', attempts, unresolved, isAgreed: false, error };
  };
  for (;;) {
    if (sending.halt.reason() === undefined) {
      await record({ kind: 'attempt', run: sending.run, embedId, attempt: attempts + 1, payloadDigest }, sending);
    }
    const stopped = sending.halt.reason();
    if (stopped !== undefined) return giveUp(stopped);
    const answer = await withinGrace(sending.writer.update(payload, urgency), sending.runtime);
    if (answer.kind !== 'not-sent' && answer.kind !== 'withheld') attempts += 1;
    if (answer.kind === 'accepted') return { status: 'accepted', attempts, unresolved: false, isAgreed: true };
    if (answer.kind === 'global' || answer.kind === 'withheld') sending.halt.because(answer.problem);
    if (answer.kind === 'rejected' || answer.kind === 'global' || answer.kind === 'withheld') return giveUp(answer.problem);
    if (answer.kind === 'conflict' || answer.kind === 'unknown') {
      const seen = await standingSeen(change, sending);
      unresolved ||= answer.kind === 'unknown' || UNTELLING.has(seen);
      const verdict = afterLooking(seen, answer.problem);
      if (verdict !== 'try-again') {
        return { ...verdict, attempts, unresolved: unresolved && verdict.status !== 'accepted', isAgreed: false };
      }
    }
    tried[answer.kind] += 1;
    if (tried[answer.kind] > TRIES[answer.kind]) return giveUp(answer.problem);
    // What was throttled waits its turn; every other repetition is load on a server in trouble.
    if (answer.kind !== 'throttled' && !sending.budget.take()) return giveUp(answer.problem);
    await pause(change, answer, tried[answer.kind], sending);
  }
}

/** How long an update that is under way is waited for once the process is told to stop. */
const GRACE_MS = 5_000;

function withinGrace(update: Promise<UpdateAnswer>, { stop, sleep }: Runtime): Promise<UpdateAnswer> {
  return new Promise((resolve, reject) => {
    let grace: AbortController | undefined;
    const onStop = async (): Promise<void> => {
      grace = new AbortController();
      await sleep(GRACE_MS, grace.signal);
      resolve({ kind: 'unknown', problem: stoppedBy(String(stop.reason)) });
    };
    const settled = (): void => {
      stop.removeEventListener('abort', onStop);
      grace?.abort();
    };
    if (stop.aborted) void onStop();
    else stop.addEventListener('abort', onStop, { once: true });
    // Before the grace is ended, so that its end is too late to be the answer.
    update.then(resolve, reject).finally(settled);
  });
}

/** Without a durable record nothing more may be sent; what was sent before stays as it is. */
async function record(entry: Attempt | OutcomeEntry, { history, halt, emit }: Sending): Promise<void> {
  try {
    await history.append([entry]);
  } catch (error) {
    halt.because(problemOf(error));
    if (entry.kind === 'outcome' && entry.attempts > 0) emit({ type: 'unrecorded', entry });
  }
}

interface Ending extends Pick<OutcomeEntry, 'attempts' | 'error'>, Pick<Sent, 'unresolved' | 'isAgreed'> {
  readonly status: Exclude<OutcomeEntry['status'], 'unknown'>;
}

/** What leaves open whether a 409 was the whole truth. */
const UNTELLING: ReadonlySet<Standing | 'unseen'> = new Set(['unseen', 'untold', 'between']);

/** Where not even a look succeeds, the run ends: nothing can be known now. */
async function standingSeen(change: Change, { look, compare, halt }: Sending): Promise<Standing | 'unseen'> {
  try {
    return standingOf(change, (await look([change.embedId])).get(change.embedId), compare);
  } catch (error) {
    halt.because(problemOf(error));
    return 'unseen';
  }
}

/** What a look at live state says about a PUT whose effect was not known. */
function afterLooking(seen: Standing | 'unseen', problem: Problem): 'try-again' | Pick<Ending, 'status' | 'error'> {
  switch (seen) {
    case 'unseen':
      return { status: 'failed', error: problem };
    case 'after':
      return { status: 'accepted' };
    case 'before':
    case 'between':
    case 'untold':
      return 'try-again';
    case 'foreign':
      return {
        status: 'stale',
        error: { ...problem, code: 'CHANGED_MEANWHILE', message: 'somebody else changed this embed during the run' },
      };
    case 'gone':
      return { status: 'failed', error: { code: 'EMBED_NOT_FOUND', message: 'the embed disappeared during the run' } };
  }
}

type Retried = Extract<UpdateAnswer, { readonly kind: keyof typeof TRIES }>;

/** Full jitter between nothing and the doubled base; a pause that the server asked for is kept by the pacer, for all. */
async function pause(change: Change, answer: Retried, tries: number, { runtime, emit }: Sending): Promise<void> {
  const ceiling = Math.min(BACKOFF.capMs, BACKOFF.baseMs * 2 ** (tries - 1));
  const waitMs = answer.kind === 'throttled' ? 0 : Math.round(runtime.random() * ceiling);
  const shown = answer.kind === 'throttled' ? (answer.retryAfterMs ?? 0) : waitMs;
  emit({ type: 'retry', embedId: change.embedId, reason: answer.problem.code, waitMs: shown });
  await runtime.sleep(waitMs, runtime.stop);
}
