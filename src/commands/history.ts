// The change history in; its runs, one run in full, or whether it is sound, out. Reads and never repairs.

import { EmbedSyncError, EXIT } from '../errors.ts';
import type { ChainVerdict } from '../history/chain.ts';
import { readHistoryLog } from '../history/open-history.ts';
import { findRun, type RunSummary, runEntries, runs, unknownRun } from '../history/recall.ts';
import { renderRun, renderRuns, renderVerify } from '../render/history-text.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import type { Settings } from '../types.ts';
import type { CommandContext, Report } from './command.ts';
import { historyLocation, openHistory } from './connect.ts';

export async function runHistory(context: CommandContext): Promise<Report> {
  const [verb = 'list', wanted = 'last'] = context.args;
  switch (verb) {
    case 'list':
      return listReport(context);
    case 'show':
      return showReport(wanted, context);
    case 'verify':
      return verifyReport(context);
    default:
      throw new EmbedSyncError('USAGE', `history knows no "${verb}"`, { hint: 'Use list, show RUN or verify.' });
  }
}

async function listReport(context: CommandContext): Promise<Report> {
  const found = runs(await (await openHistory(context)).read());
  return {
    exitCode: EXIT.done,
    json: () => ({ formatVersion: FORMAT_VERSION, runs: found.map(runJson) }),
    text: (look) => renderRuns(found, look),
  };
}

async function showReport(wanted: string, context: CommandContext): Promise<Report> {
  const entries = await (await openHistory(context)).read();
  const run = findRun(entries, wanted);
  if (run === undefined) throw unknownRun(entries, wanted);
  const changes = runEntries(entries, run.runId).map(({ settings, ...change }) => ({ ...change, ...ends(settings) }));
  return {
    exitCode: EXIT.done,
    json: () => ({ formatVersion: FORMAT_VERSION, ...runJson(run), changes }),
    text: (look) => renderRun(run, changes, look),
  };
}

/** What the run found and what it left; a setting written twice shows its first and its last value. */
function ends(rows: ReturnType<typeof runEntries>[number]['settings']): { readonly before: Settings; readonly after: Settings } {
  const before = rows.toReversed().flatMap((row) => (row.before === undefined ? [] : [[row.setting, row.before] as const]));
  const after = rows.map((row) => [row.setting, row.after] as const);
  return { before: Object.fromEntries(before), after: Object.fromEntries(after) };
}

async function verifyReport(context: CommandContext): Promise<Report> {
  const location = historyLocation(context);
  const verdict = await readHistoryLog(location, context.runtime);
  return {
    exitCode: verdict.kind === 'broken' ? EXIT.failed : EXIT.done,
    json: () => ({ formatVersion: FORMAT_VERSION, location, ...verdictJson(verdict) }),
    text: (look) => renderVerify(verdict, look),
  };
}

function verdictJson(verdict: ChainVerdict): Readonly<Record<string, unknown>> {
  if (verdict.kind === 'broken') return verdict;
  const { entries: _, ...rest } = verdict;
  return rest;
}

const runJson = ({ runId, startedAt, command, rollbackOf, actor, commit, planId, target, status, counts }: RunSummary) => ({
  ...{ runId, startedAt, command },
  ...(rollbackOf !== undefined && { rollbackOf }),
  ...{ actor, commit, planId, target, status, counts },
});
