// The files that a run rests on in: manifest, policy and change history; whether each can be relied upon out.
// A history that does not read back is a problem; that there is none yet is how everybody begins.

import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EmbedSyncError, hasErrors, type Issue } from '../errors.ts';
import type { ChainVerdict } from '../history/chain.ts';
import { parseHistoryLocation } from '../history/location.ts';
import { readHistoryLog } from '../history/open-history.ts';
import { checkManifest, loadPolicy } from '../load.ts';
import { POLICY_FILE } from '../policy.ts';
import type { Entry } from '../records.ts';
import type { Check } from '../render/check-up-text.ts';
import { plural } from '../render/numbers.ts';
import type { Runtime } from '../runtime.ts';
import { attempted, problemOf } from './attempted.ts';
import type { CommandContext } from './command.ts';
import { historyLocation } from './connect.ts';
import { DEFAULT_MANIFEST } from './options.ts';

interface FileChecks {
  readonly checks: readonly Check[];
  /** What the history holds, as far as it can be relied upon. */
  readonly entries: readonly Entry[];
}

export async function checkFiles(context: CommandContext): Promise<FileChecks> {
  const { history, entries } = await checkHistory(context);
  return { checks: [await manifestCheck(context), await policyCheck(context), ...history], entries };
}

async function manifestCheck({ options, runtime }: CommandContext): Promise<Check> {
  const shown = options.file.join(', ');
  try {
    const issues = await checkManifest(options.file, options.env, runtime, runtime.now());
    return hasErrors(issues) ? invalid('manifest', issues) : { name: 'manifest', status: 'ok', message: `${shown} is valid` };
  } catch (error) {
    const issues = error instanceof EmbedSyncError ? error.issues : [];
    if (shown === DEFAULT_MANIFEST && issues.length > 0 && issues.every(({ code }) => code === 'FILE_NOT_FOUND'))
      return NO_MANIFEST;
    return issues.length > 0 ? invalid('manifest', issues) : problemOf('manifest', error);
  }
}

const NO_MANIFEST: Check = {
  name: 'manifest',
  status: 'warning',
  message: `there is no ${DEFAULT_MANIFEST} here yet`,
  hint: 'embed-sync init writes one of what is live; -f names another file.',
};

async function policyCheck({ options, runtime }: CommandContext): Promise<Check> {
  try {
    await loadPolicy(options.policy, runtime.cwd);
  } catch (error) {
    const issues = error instanceof EmbedSyncError ? error.issues : [];
    return issues.length > 0 ? invalid('policy', issues) : problemOf('policy', error);
  }
  const file = options.policy ?? ((await isThere(POLICY_FILE, runtime)) ? POLICY_FILE : undefined);
  return {
    name: 'policy',
    status: 'ok',
    message: file === undefined ? `the built-in one: there is no ${POLICY_FILE}` : `${file} is valid`,
  };
}

function invalid(name: string, issues: readonly Issue[]): Check {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const place = [first?.file, first?.line, first?.column].filter((part) => part !== undefined).join(':');
  return {
    name,
    status: 'problem',
    message: `${plural(errors.length, 'error')}, the first in ${place}: ${first?.message ?? ''}`,
    hint: 'embed-sync validate shows all of them.',
  };
}

// ── The history ─────────────────────────────────────────────────────────────────────────────────────────────────

async function checkHistory(
  context: CommandContext,
): Promise<{ readonly history: readonly Check[]; readonly entries: readonly Entry[] }> {
  const { runtime } = context;
  const location = historyLocation(context);
  try {
    const verdict = await readHistoryLog(location, runtime);
    const lock = await attempted('lock', () => lockCheck(location, runtime));
    return {
      history: [historyCheck(location, verdict, runtime), lock],
      entries: verdict.kind === 'broken' ? [] : verdict.entries,
    };
  } catch (error) {
    return { history: [problemOf('history', error)], entries: [] };
  }
}

function historyCheck(location: string, verdict: ChainVerdict, { env }: Runtime): Check {
  const name = 'history';
  if (verdict.kind === 'broken') {
    return {
      name,
      status: 'problem',
      message: `${location} is broken: record ${verdict.record} ${verdict.reason}`,
      hint: 'Restore it from a backup, or begin another with --history; embed-sync explain HISTORY_BROKEN says more.',
    };
  }
  if (verdict.kind === 'torn') {
    return {
      name,
      status: 'warning',
      message: `${location} ends in a record that was never finished; all before it are sound`,
      hint: 'The next apply notes that and goes on; nothing is to be done.',
    };
  }
  const told = verdict.entries.length === 0 ? 'holds no run yet' : `is sound: ${plural(verdict.entries.length, 'record')}`;
  if (location.startsWith('file:') && (env.CI ?? '') !== '') {
    return {
      name,
      status: 'warning',
      message: `${location} ${told}, and a file is gone when this job ends`,
      hint: 'Keep it in a branch: --history git:embed-sync-history.',
    };
  }
  return { name, status: 'ok', message: `${location} ${told}` };
}

/** Whose lock it is, only a run that wants it finds out: one that is left over is taken over then. */
async function lockCheck(location: string, runtime: Runtime): Promise<Check> {
  const place = parseHistoryLocation(location);
  if (place.kind === 'git')
    return { name: 'lock', status: 'ok', message: 'kept in the branch; a run that finds it held waits or says so' };
  const lock = `${place.path}.lock`;
  if (!(await isThere(lock, runtime))) return { name: 'lock', status: 'ok', message: 'no other run holds it' };
  return {
    name: 'lock',
    status: 'warning',
    message: `${lock} is there: another run is sending now, or one was killed`,
    hint: 'The next apply takes it over from a run that is gone, and else says who holds it.',
  };
}

const isThere = async (path: string, { cwd }: Runtime): Promise<boolean> =>
  (await lstat(resolve(cwd, path)).catch(() => undefined)) !== undefined;
