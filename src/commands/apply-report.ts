// What became of a plan in, the report with its exit code out. The only place where outcomes turn into exit codes.

import { EmbedSyncError, EXIT, type ExitCode } from '../errors.ts';
import { renderApplyMarkdown } from '../render/apply-markdown.ts';
import { renderApplyText } from '../render/apply-text.ts';
import { renderFindings } from '../render/findings-text.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import { embedNames } from '../render/plan-text.ts';
import type { ApplyResult, Finding, Plan } from '../types.ts';
import type { Report } from './command.ts';

export function applyReport(result: ApplyResult, plan: Plan): Report {
  return {
    exitCode: applyExit(result),
    json: () => ({ formatVersion: FORMAT_VERSION, ...result }),
    text: (look) => renderFindings(newIn(result, plan), embedNames(plan), look) + renderApplyText(result, plan, look),
    markdown: () => renderApplyMarkdown(result, plan),
  };
}

/** What the run found beyond its plan; that was shown before. */
function newIn({ findings }: ApplyResult, plan: Plan): readonly Finding[] {
  const known = new Set(plan.findings);
  return findings.filter((finding) => !known.has(finding));
}

function applyExit({ status, stopped }: ApplyResult): ExitCode {
  if (stopped?.code === 'INTERRUPTED') return EXIT.interrupted;
  if (stopped?.code === 'TERMINATED') return EXIT.terminated;
  if (stopped?.code.startsWith('HISTORY_')) return EXIT.failed;
  if (status === 'complete') return EXIT.done;
  if (stopped?.code === 'SERVER_REPLACES') return EXIT.partial;
  return status === 'failed' && stopped !== undefined ? EXIT.failed : EXIT.partial;
}

/** Nothing was sent: the same shape as a result, with the error in it. Whatever is no expected failure is thrown on. */
export function refusal(error: unknown, plan: Plan): Report {
  if (!(error instanceof EmbedSyncError)) throw error;
  const { code, message, hint } = error;
  return {
    exitCode: error.exitCode,
    json: () => ({ formatVersion: FORMAT_VERSION, ...refusedResult(plan), error: { code, message, hint } }),
    text: () => '',
    error,
  };
}

const refusedResult = (plan: Plan): ApplyResult => ({
  runId: null,
  planId: plan.planId,
  status: 'refused',
  outcomes: plan.changes.map(({ embedId }) => ({ embedId, status: 'not-attempted', attempts: 0 })),
  findings: plan.findings,
  summary: { updates: 0, requests: 0, retries: 0, throttled: 0, waitedMs: 0, elapsedMs: 0 },
});
