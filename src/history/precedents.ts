// Verified entries in; what they say about changes to come out: what was tried elsewhere, what a rollback took away, and
// which settings were written to and fro. What a write came to is as in `trail.ts`; where nobody knows, nothing is claimed.

import type { Entry } from '../records.ts';
import { settingEntries } from '../settings.ts';
import type { SettingName, Settings, SettingValue, Target } from '../types.ts';
import { effectOf, netOf, type Run, runsOf, type Step, sameValue } from './trail.ts';

type LogTarget = Pick<Target, 'baseUrl' | 'environment'>;

interface Mark {
  /** ISO 8601. */
  readonly at: string;
  readonly run: string;
}

interface Held {
  readonly settings: Settings;
  readonly since: { readonly [K in SettingName]?: Mark };
}

/** A write whose effect is sure, or may be: everything but one that is known to have changed nothing. */
const mayHaveWritten = (step: Step): boolean => effectOf(step) !== 'left';

const isOf =
  ({ baseUrl, environment }: LogTarget) =>
  ({ start }: Run): boolean =>
    start.target.baseUrl === baseUrl && start.target.environment === environment;

// ── Tried elsewhere ─────────────────────────────────────────────────────────────────────────────────────────────

/**
 * The values that were verified last in an environment, at any base URL, by manifest key; `keys` says which key an embed id
 * has there. `since` is when a value was first verified of those that followed each other unchanged. A later write that was
 * not verified takes its settings out again.
 */
export function verifiedIn(
  entries: readonly Entry[],
  environment: string,
  keys: ReadonlyMap<string, string>,
): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  const update = (embedId: string, change: (before: Held) => Held): void => {
    const key = keys.get(embedId);
    if (key !== undefined) held.set(key, change(held.get(key) ?? { settings: {}, since: {} }));
  };
  for (const { start, trails, unchanged } of runsOf(entries)) {
    if (start.target.environment !== environment) continue;
    for (const { embedId, steps } of trails) {
      for (const step of steps.filter(mayHaveWritten)) update(embedId, (before) => afterStep(before, step));
    }
    for (const { confirmed, time, run } of unchanged) {
      for (const { embedId, settings } of confirmed) update(embedId, (before) => verified(before, settings, { at: time, run }));
    }
  }
  return held;
}

function afterStep(before: Held, { intent, words }: Step): Held {
  const word = words.at(-1);
  if (word?.kind === 'verify' && word.status === 'verified')
    return verified(before, intent.after, { at: word.time, run: intent.run });
  const settings = { ...before.settings };
  const since = { ...before.since };
  for (const [name] of settingEntries(intent.after)) {
    delete settings[name];
    delete since[name];
  }
  return { settings, since };
}

function verified({ settings, since }: Held, values: Settings, mark: Mark): Held {
  const marks = settingEntries(values).map(([name, value]) => {
    const earlier = sameValue(settings[name], value) ? since[name] : undefined;
    return [name, earlier ?? mark] as const;
  });
  return { settings: { ...settings, ...values }, since: { ...since, ...Object.fromEntries(marks) } };
}

// ── Rolled back ─────────────────────────────────────────────────────────────────────────────────────────────────

/** A value that a rollback took away, and that nobody wrote or wanted since. */
export interface TakenAway {
  readonly embedId: string;
  readonly setting: SettingName;
  readonly value: SettingValue;
  /** The rollback. */
  readonly run: string;
  /** The run that it took back. */
  readonly rollbackOf: string;
}

/** A later write of the setting, and a later run that found it as its manifest wants it, settle the matter. */
export function takenAway(entries: readonly Entry[], target: LogTarget): readonly TakenAway[] {
  const all = runsOf(entries);
  const written = writesOf(all);
  const taken = new Map<string, TakenAway>();
  const keyOf = (embedId: string, setting: SettingName): string => JSON.stringify([embedId, setting]);
  for (const { start, trails, unchanged } of all.filter(isOf(target))) {
    const { run, rollbackOf } = start;
    for (const { embedId, steps, status } of trails) {
      const done = steps.filter(mayHaveWritten);
      if (status === 'reverted' || done.length === 0) continue;
      const { before, after } = netOf(done.map(({ intent }) => intent));
      for (const [setting] of settingEntries(after)) {
        taken.delete(keyOf(embedId, setting));
        if (rollbackOf === undefined) continue;
        const value = before[setting] ?? written.get(rollbackOf)?.get(embedId)?.[setting];
        if (value !== undefined) taken.set(keyOf(embedId, setting), { embedId, setting, value, run, rollbackOf });
      }
    }
    if (start.command === 'rollback') continue;
    for (const { embedId, settings } of unchanged.flatMap(({ confirmed }) => confirmed)) {
      for (const [setting] of settingEntries(settings)) taken.delete(keyOf(embedId, setting));
    }
  }
  return [...taken.values()];
}

/** What the runs of a log wrote: run id, then embed id. */
const writesOf = (runs: readonly Run[]): ReadonlyMap<string, ReadonlyMap<string, Settings>> =>
  new Map(
    runs.map(({ start, trails }) => [
      start.run,
      new Map(trails.map(({ embedId, steps }) => [embedId, netOf(steps.map(({ intent }) => intent)).after])),
    ]),
  );

// ── To and fro ──────────────────────────────────────────────────────────────────────────────────────────────────

/** A setting that was written to and fro. */
export interface Flip {
  readonly embedId: string;
  readonly setting: SettingName;
  readonly values: readonly [SettingValue, SettingValue];
  readonly writes: number;
  /** ISO 8601, of the first of these writes. */
  readonly since: string;
}

const DAY_MS = 24 * 3_600_000;
const WRITES = 3;

/**
 * Settings of which the last three writes or more, all within the 24 hours before `now`, moved between the same two values.
 * A write that finds the old value back counts: somebody outside has put it there.
 */
export function flips(entries: readonly Entry[], target: LogTarget, now: Date): readonly Flip[] {
  const recent = new Map<string, Write[]>();
  for (const { trails } of runsOf(entries).filter(isOf(target))) {
    for (const { embedId, steps, status } of trails) {
      // What a run takes back by itself is no second writer.
      if (status === 'reverted') continue;
      for (const { intent } of steps.filter(mayHaveWritten)) {
        const age = now.getTime() - Date.parse(intent.time);
        if (age < 0 || age > DAY_MS) continue;
        for (const [setting, after] of settingEntries(intent.after)) {
          const before = intent.before[setting];
          const key = JSON.stringify([embedId, setting]);
          const write = { embedId, setting, after, at: intent.time, ...(before !== undefined && { before }) };
          recent.set(key, [...(recent.get(key) ?? []), write]);
        }
      }
    }
  }
  return [...recent.values()].flatMap(flipOf);
}

interface Write {
  readonly embedId: string;
  readonly setting: SettingName;
  readonly before?: SettingValue;
  readonly after: SettingValue;
  readonly at: string;
}

/** From the newest write back, as long as no third value appears. */
function flipOf(writes: readonly Write[]): readonly Flip[] {
  const values: SettingValue[] = [];
  const note = (value: SettingValue): boolean => {
    if (values.some((known) => sameValue(known, value))) return true;
    return values.length < 2 && values.push(value) > 0;
  };
  let first: Write | undefined;
  let count = 0;
  for (const write of writes.toReversed()) {
    if (!note(write.after)) break;
    first = write;
    count += 1;
    if (write.before !== undefined && !note(write.before)) break;
  }
  const [one, other] = values;
  if (first === undefined || count < WRITES || one === undefined || other === undefined) return [];
  const { embedId, setting, at } = first;
  return [{ embedId, setting, values: [one, other], writes: count, since: at }];
}
