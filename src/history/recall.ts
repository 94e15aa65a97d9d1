// Verified entries in; what they say out: which runs there were, what each did, and which values we put there last.
// Where the log does not know what became of a write, neither do we: the setting is forgotten, never guessed.

import { EmbedSyncError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import type { Entry, RunStart } from '../records.ts';
import { settingEntries } from '../settings.ts';
import type { Dialect, Direction, Problem, RecordedTarget, RunStatus, SettingName, Settings, SettingValue } from '../types.ts';
import {
  type EntryOf,
  effectOf,
  type FinalStatus,
  hasLost,
  isGivenBack,
  isOf,
  type LogTarget,
  mayBeSent,
  netOf,
  only,
  type Run,
  runsOf,
  type Step,
  sameValue,
  type Trail,
  writtenAt,
} from './trail.ts';

export interface RunSummary {
  readonly runId: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly command: RunStart['command'];
  readonly rollbackOf?: string;
  readonly actor: string;
  readonly commit: string | null;
  readonly planId: string;
  readonly approved: boolean;
  readonly target: RecordedTarget;
  /** `interrupted`: the log holds no end of this run; it was cut off, or it still lasts. */
  readonly status: RunStatus | 'interrupted';
  /** Embeds by how they ended. */
  readonly counts: Readonly<Record<FinalStatus, number>>;
}

/** Every run of the log, oldest first. */
export const runs = (entries: readonly Entry[]): readonly RunSummary[] => runsOf(entries).map(summaryOf);

/**
 * The run with this id or the only one whose id begins so, with 6 characters or more. `last` is the newest run, of `target`
 * where one is given, that changed an embed; it counts also if the log does not know whether it did, so as not to skip it.
 */
export function findRun(entries: readonly Entry[], wanted: string, target?: LogTarget): RunSummary | undefined {
  const all = runsOf(entries);
  if (wanted === 'last') {
    const last = all.findLast((run) => (target === undefined || isOf(target, run)) && mayHaveChanged(run));
    return last && summaryOf(last);
  }
  const alike = all.filter(({ start }) => start.run === wanted || (wanted.length >= 6 && start.run.startsWith(wanted)));
  const found = alike.find(({ start }) => start.run === wanted) ?? (alike.length === 1 ? alike[0] : undefined);
  return found && summaryOf(found);
}

/** The error for a run that `findRun` did not find. */
export function unknownRun(entries: readonly Entry[], wanted: string): EmbedSyncError {
  const ids = runsOf(entries).map(({ start }) => start.run);
  if (wanted === 'last') {
    return new EmbedSyncError('RUN_UNKNOWN', 'no run in the change history changed anything here', {
      hint: 'See all runs with "embed-sync history list"; --history and --env say which log and which target count.',
    });
  }
  const begin = ids.filter((id) => id.startsWith(wanted));
  const message = begin.length > 1 ? `several runs begin with "${wanted}"` : `no run "${wanted}" in the change history`;
  const hint = begin.length > 1 ? `Write more of the id: ${begin.slice(-5).join(', ')}.` : didYouMean(wanted, ids);
  return new EmbedSyncError('RUN_UNKNOWN', message, { hint: hint ?? 'See all runs with "embed-sync history list".' });
}

/** What one run did to one embed. */
export interface RunChange {
  readonly embedId: string;
  readonly key: string;
  readonly name: string | null;
  readonly direction: Direction;
  /** In the order of writing; one that was taken back stands twice. */
  readonly settings: readonly { readonly setting: SettingName; readonly before?: SettingValue; readonly after: SettingValue }[];
  /** Updates that were recorded as about to be sent. */
  readonly attempts: number;
  readonly status: FinalStatus;
  readonly error?: Problem;
  /** What the list showed where it contradicted. */
  readonly live?: Settings;
}

/** The changes of one run in the order of the log; none for a run that the log does not hold. */
export function runEntries(entries: readonly Entry[], runId: string): readonly RunChange[] {
  const run = runsOf(entries).find(({ start }) => start.run === runId);
  return run === undefined ? [] : run.trails.map(changeOf);
}

export interface LastApplied {
  readonly settings: Settings;
  /** When each of the settings was last written, and by which run. */
  readonly since: { readonly [K in SettingName]?: { readonly at: string; readonly run: string } };
  /** The API's own time of change when a run last saw the embed in order; absent where a later write was not seen to end well. */
  readonly updatedAt?: string;
}

/**
 * The values that runs put there last, or found there as desired, by embed id; an embed of which nothing is known is absent.
 * With `at`, what came after that instant does not count; what became of earlier writes is judged by the whole log.
 */
export function lastApplied(entries: readonly Entry[], target: LogTarget, at?: Date): ReadonlyMap<string, LastApplied> {
  const known = new Map<string, LastApplied>();
  const isInTime = (time: string): boolean => at === undefined || Date.parse(time) <= at.getTime();
  const update = (embedId: string, change: (before: LastApplied) => LastApplied): void => {
    const after = change(known.get(embedId) ?? { settings: {}, since: {} });
    if (settingEntries(after.settings).length > 0) known.set(embedId, after);
    else known.delete(embedId);
  };
  for (const { trails, unchanged } of runsOf(entries).filter((run) => isOf(target, run))) {
    const doubtful = new Set<string>();
    for (const { embedId, steps, status } of trails) {
      const done = steps.filter((step) => isInTime(writtenAt(step)));
      const last = done.at(-1);
      if (last === undefined) continue;
      if (!endedWell(last)) doubtful.add(embedId);
      update(embedId, (before) => {
        const after = done.reduce(fold, before);
        return seenAt(status === 'reverted' ? withRestored(after, before, done) : after, updatedAtOf(last));
      });
    }
    for (const { confirmed, time, run } of unchanged.filter((entry) => isInTime(entry.time))) {
      for (const { embedId, settings, updatedAt } of confirmed) {
        const seen = doubtful.has(embedId) ? undefined : updatedAt;
        update(embedId, (before) => seenAt(remember(before, settings, { at: time, run }), seen));
      }
    }
  }
  return known;
}

/** Whether the server of this target merges partial updates, by the newest run that could see it or was seen to have lost. */
export function serverMerges(entries: readonly Entry[], target: LogTarget): boolean | undefined {
  const seen = runsOf(entries).flatMap((run) => {
    const merges = run.trails.some(hasLost) ? false : run.end?.merges;
    return isOf(target, run) && merges !== undefined ? [merges] : [];
  });
  return seen.at(-1);
}

/** The generation of the API in the newest run against this base URL that tells it, whatever its environment. */
export const dialectOf = (entries: readonly Entry[], baseUrl: string): Dialect | undefined =>
  runsOf(entries).findLast(({ start }) => start.target.baseUrl === baseUrl && start.target.api !== undefined)?.start.target.api;

/** Intents of which nobody knows yet what became; each is closed by a `reconcile` entry with its run and embed. */
export function openIntents(
  entries: readonly Entry[],
  target: LogTarget,
): readonly { readonly intent: EntryOf<'intent'>; readonly attempted: boolean }[] {
  const ours = runsOf(entries).filter((run) => isOf(target, run));
  return ours.flatMap(({ start, trails }) =>
    trails.flatMap(({ steps }) => {
      // A later intent of the same run has overwritten the earlier ones, and would take their entry for its own.
      const last = steps.at(-1);
      const word = last?.words.at(-1);
      if (last === undefined || (word !== undefined && word.status !== 'unknown')) return [];
      return [{ intent: last.intent, attempted: mayBeSent(last, start) }];
    }),
  );
}

const mayHaveChanged = ({ trails }: Run): boolean =>
  trails.some(({ steps }) => !isGivenBack(steps) && steps.some((step) => effectOf(step) !== 'left'));

const NONE: Readonly<Record<FinalStatus, number>> = {
  verified: 0,
  accepted: 0,
  contradicted: 0,
  failed: 0,
  stale: 0,
  'not-attempted': 0,
  reverted: 0,
  unknown: 0,
};

function summaryOf({ start, end, trails }: Run): RunSummary {
  const { run: runId, time: startedAt, command, rollbackOf, actor, commit, planId, approved, target } = start;
  const counts = { ...NONE };
  for (const { status } of trails) counts[status] += 1;
  const named = { runId, startedAt, command, ...(rollbackOf !== undefined && { rollbackOf }) };
  return { ...named, actor, commit, planId, approved, target, status: end?.status ?? 'interrupted', counts };
}

function changeOf({ embedId, steps, words, status }: Trail): RunChange {
  const intent = steps[0]?.intent;
  const error = words.findLast((word) => word.kind === 'outcome' && word.error !== undefined);
  const live = words.findLast((word) => word.kind === 'verify' && word.live !== undefined);
  return {
    embedId,
    key: intent?.key ?? embedId,
    name: intent?.name ?? null,
    direction: intent?.direction ?? 'neutral',
    settings: steps.flatMap((step) => rowsOf(step.intent)),
    attempts: steps.reduce((sum, { attempts }) => sum + attempts.length, 0),
    status,
    ...(error?.kind === 'outcome' && error.error !== undefined && { error: error.error }),
    ...(live?.kind === 'verify' && live.live !== undefined && { live: live.live }),
  };
}

const rowsOf = ({ before, after }: EntryOf<'intent'>): RunChange['settings'] =>
  settingEntries(after).map(([setting, value]) => {
    const old = before[setting];
    return { setting, ...(old !== undefined && { before: old }), after: value };
  });

function fold(known: LastApplied, step: Step): LastApplied {
  const effect = effectOf(step);
  if (effect === 'left') return known;
  const written = step.intent.after;
  const rest = forget(known, (name) => written[name] !== undefined || step.lost[name] !== undefined);
  const values = effect === 'taken' ? written : effect === 'shown' ? shownBy(step) : {};
  return remember(rest, values, { at: writtenAt(step), run: step.intent.run });
}

function remember({ settings, since }: LastApplied, values: Settings, mark: { at: string; run: string }): LastApplied {
  const marks = Object.fromEntries(settingEntries(values).map(([name]) => [name, mark] as const));
  return { settings: { ...settings, ...values }, since: { ...since, ...marks } };
}

/** The values of the settings that a step wrote, as the list showed them after. */
function shownBy({ intent, words }: Step): Settings {
  const live = words.findLast((word) => word.kind === 'verify')?.live ?? {};
  return only(live, (name) => intent.after[name] !== undefined);
}

/** Whether the list after a write agreed with it, or at least told nothing against it. */
const endedWell = ({ words }: Step): boolean => {
  const last = words.at(-1);
  return last?.kind === 'verify' && (last.status === 'verified' || last.status === 'accepted');
};

/** Only a list that followed the write can tell; after one that ended otherwise an equal time would promise too much. */
function updatedAtOf(step: Step): string | undefined {
  const last = step.words.at(-1);
  return last?.kind === 'verify' && endedWell(step) ? last.updatedAt : undefined;
}

const seenAt = ({ settings, since }: LastApplied, updatedAt: string | undefined): LastApplied => ({
  settings,
  since,
  ...(updatedAt !== undefined && { updatedAt }),
});

/** What a run took back is as it was put there before it; but a value that was not known could not be put back. */
function withRestored(after: LastApplied, before: LastApplied, steps: readonly Step[]): LastApplied {
  const net = netOf(steps.map(({ intent }) => intent));
  const isRestored = (name: SettingName): boolean =>
    sameValue(net.before[name], net.after[name]) || steps.some(({ lost }) => sameValue(lost[name], net.after[name]));
  const isUnrestored = (name: SettingName): boolean => net.after[name] !== undefined && net.before[name] === undefined;
  const moved = forget(after, (name) => isRestored(name) || isUnrestored(name));
  const kept = forget(before, (name) => !isRestored(name));
  return { settings: { ...moved.settings, ...kept.settings }, since: { ...moved.since, ...kept.since } };
}

function forget({ settings, since }: LastApplied, isForgotten: (name: SettingName) => boolean): LastApplied {
  const kept = (name: SettingName): boolean => !isForgotten(name);
  return { settings: only(settings, kept), since: only(since, kept) };
}
