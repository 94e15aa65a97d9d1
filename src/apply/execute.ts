// A plan that may be applied in; its changes sent, verified and recorded; an ApplyResult out.
// Every intent is durable before the first PUT. What the result says is taken from what was seen, not from what was meant.

import type { RunEnd } from '../records.ts';
import type { ApplyResult, Change, Outcome, Problem, RefusedEmbed, RunStatus } from '../types.ts';
import { recordBaseline, verify } from './closing.ts';
import { createHalt, problemOf } from './halt.ts';
import { sharedLook } from './look.ts';
import { sendWaves } from './rollout.ts';
import { type Applying, type ApplyTools, intentOf, type Run } from './run.ts';
import { standingOf } from './standing.ts';

export async function execute(applying: Applying, tools: ApplyTools): Promise<ApplyResult> {
  const { plan, start, live } = applying;
  const began = tools.runtime.monotonic();
  const open = plan.changes.filter((change) => standingOf(change, live.get(change.embedId), tools.compare) !== 'after');
  const run: Run = {
    applying,
    tools,
    look: sharedLook(tools.look),
    halt: createHalt(tools.runtime.stop),
    outcomes: outcomesAhead(applying),
    unresolved: new Set(),
    agreed: new Set(),
    takenBack: new Map(),
    findings: [...plan.findings],
    merges: undefined,
  };
  if (open.length === 0) {
    await recordBaseline(run);
    return resultOf(run, open, tools.runtime.monotonic() - began);
  }
  await tools.history.append([start, ...open.map((change) => intentOf(change, live.get(change.embedId), start.run))]);
  tools.emit({ type: 'start', runId: start.run, planId: plan.planId, total: open.length });
  await sendWaves(open, run);
  await verify(open, run);
  await recordEnd(open, run);
  const result = resultOf(run, open, tools.runtime.monotonic() - began);
  tools.emit({ type: 'summary', result });
  return result;
}

/** What is known before anything is sent. A change that is no longer open is there already. */
function outcomesAhead({ plan }: Applying): Map<string, Outcome> {
  return new Map([
    ...plan.changes.map(({ embedId }) => [embedId, { embedId, status: 'verified', attempts: 0 }] as const),
    ...plan.missing.map(({ embedId }) => [embedId, missingOutcome(embedId)] as const),
    ...plan.refused.map((refused) => [refused.embedId, refusedOutcome(refused)] as const),
  ]);
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
    findings: run.findings,
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

/** Updates were sent: a history that fails now must not make the run look as if none had been. */
async function recordEnd(open: readonly Change[], run: Run): Promise<void> {
  try {
    await run.tools.history.append([endOf(resultOf(run, open, 0), run)]);
  } catch (error) {
    run.halt.because(problemOf(error));
  }
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
