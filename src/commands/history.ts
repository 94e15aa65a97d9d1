// The change history in; its runs, one run in full, what it knows of an instant, or whether it is sound, out. Reads and never
// repairs.

import { EmbedSyncError, EXIT } from '../errors.ts';
import { accessAt } from '../history/access-at.ts';
import type { ChainVerdict } from '../history/chain.ts';
import { readHistoryLog } from '../history/open-history.ts';
import { findRun, type RunSummary, runEntries, runs, unknownRun } from '../history/recall.ts';
import { judge } from '../plan/direction.ts';
import type { Entry } from '../records.ts';
import { renderAccessMarkdown } from '../render/access-markdown.ts';
import { renderAccess } from '../render/access-text.ts';
import { renderChanges } from '../render/changes-markdown.ts';
import { renderRun, renderRuns, renderVerify } from '../render/history-text.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import { settingEntries } from '../settings.ts';
import type { Settings } from '../types.ts';
import type { CommandContext, Report } from './command.ts';
import { historyLocation, openHistory } from './connect.ts';
import { momentOf } from './moment.ts';

export async function runHistory(context: CommandContext): Promise<Report> {
  const [verb = 'list', wanted = 'last'] = context.args;
  switch (verb) {
    case 'list':
      return listReport(context);
    case 'show':
      return showReport(wanted, context);
    case 'at':
      return atReport(context);
    case 'changes':
      return changesReport(context);
    case 'verify':
      return verifyReport(context);
    default:
      throw new EmbedSyncError('USAGE', `history knows no "${verb}"`, {
        hint: 'Use list, show RUN, at INSTANT, changes or verify.',
      });
  }
}

async function listReport(context: CommandContext): Promise<Report> {
  const found = runs(await (await openHistory(context)).read()).filter(wantedBy(context));
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
  const changes = changesOf(run, entries);
  return {
    exitCode: EXIT.done,
    json: () => ({ formatVersion: FORMAT_VERSION, ...runJson(run), changes }),
    text: (look) => renderRun(run, changes.map(withReasons), look),
  };
}

/** The same words for a terminal and for a file: it is made to be passed on. */
async function changesReport(context: CommandContext): Promise<Report> {
  const entries = await (await openHistory(context)).read();
  const found = runs(entries)
    .filter(wantedBy(context))
    .map((run) => ({ run, changes: changesOf(run, entries) }));
  const since = context.options.since?.toISOString();
  const markdown = (): string =>
    renderChanges(
      found.map(({ run, changes }) => ({ ...run, changes: changes.map(withReasons) })),
      since === undefined ? {} : { since },
    );
  return {
    exitCode: EXIT.done,
    json: () => ({ formatVersion: FORMAT_VERSION, runs: found.map(({ run, changes }) => ({ ...runJson(run), changes })) }),
    text: markdown,
    markdown,
  };
}

/** The environment and the time that were asked for. */
function wantedBy({ options: { env, since } }: CommandContext): (run: RunSummary) => boolean {
  return ({ target, startedAt }) =>
    (env === undefined || target.environment === env) && (since === undefined || Date.parse(startedAt) >= since.getTime());
}

async function atReport(context: CommandContext): Promise<Report> {
  const [, written] = context.args;
  const moment = written === undefined ? undefined : momentOf(written, 'end');
  if (moment === undefined) {
    throw new EmbedSyncError('USAGE', 'history at needs an instant, or a day, which means its end in UTC', {
      hint: 'Write: embed-sync history at 2026-11-20, or: embed-sync history at 2026-11-20T09:30:00Z',
    });
  }
  const { env } = context.options;
  const entries = await (await openHistory(context)).read();
  const embeds = accessAt(entries, moment).filter(({ target }) => env === undefined || target.environment === env);
  const at = moment.toISOString();
  const begins = entries[0]?.time;
  const view = { at, wholeDay: written?.length === '2026-11-20'.length, embeds, ...(begins !== undefined && { begins }) };
  return {
    exitCode: EXIT.done,
    json: () => ({ formatVersion: FORMAT_VERSION, at, embeds }),
    text: (look) => renderAccess(view, look),
    markdown: () => renderAccessMarkdown(view),
  };
}

const changesOf = ({ runId }: RunSummary, entries: readonly Entry[]) =>
  runEntries(entries, runId).map(({ settings, ...change }) => ({ ...change, ...ends(settings) }));

/** What it means to a viewer, in the words of a plan. */
function withReasons<T extends { readonly before: Settings; readonly after: Settings }>(change: T) {
  const differences = settingEntries(change.after).map(([setting, after]) => {
    const before = change.before[setting];
    return { setting, after, ...(before !== undefined && { before }) };
  });
  const reasons = judge(differences).map(({ reason }, i) => [differences[i]?.setting ?? '', reason] as const);
  return { ...change, reasons: Object.fromEntries(reasons) };
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

const runJson = ({
  runId,
  startedAt,
  command,
  rollbackOf,
  actor,
  commit,
  planId,
  approved,
  target,
  status,
  counts,
}: RunSummary) => ({
  ...{ runId, startedAt, command },
  ...(rollbackOf !== undefined && { rollbackOf }),
  ...{ actor, commit, planId, approved, target, status, counts },
});
