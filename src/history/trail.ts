// Entries in, runs out: each with the trail that every embed left in it, and what became of it.
// A run may write an embed twice, to take the first write back: a word is about the last intent before it, and no other.

import { canonicalJson } from '../canonical.ts';
import type { Entry, RunStart, Verify, VerifyLost, VerifyUnchanged } from '../records.ts';
import { SETTING_NAMES, settingEntries } from '../settings.ts';
import type { OutcomeStatus, SettingName, Settings, SettingValue, Target } from '../types.ts';

export type EntryOf<K extends Entry['kind']> = Extract<Entry, { readonly kind: K }>;

type VerifyEntry = Extract<Entry, Verify>;
type LostEntry = Extract<Entry, VerifyLost>;
type UnchangedEntry = Extract<Entry, VerifyUnchanged>;

/** What was said about an intent: by the API, by the list after the run, or by a later run that looked. */
type Word = EntryOf<'outcome'> | VerifyEntry | EntryOf<'reconcile'>;

/** One intent and what became of it. */
export interface Step {
  readonly intent: EntryOf<'intent'>;
  readonly attempts: readonly EntryOf<'attempt'>[];
  /** In the order of the log; none where the run was cut off. */
  readonly words: readonly Word[];
  /** The values from before of the settings that the server dropped with this update, although it did not send them. */
  readonly lost: Settings;
}

/** How a change ended. `unknown`: it may or may not have taken effect, and nobody could tell. */
export type FinalStatus = OutcomeStatus | 'unknown';

/** What one run did to one embed. */
export interface Trail {
  readonly embedId: string;
  /** In the order of writing; none for an embed that failed before anything could be written. */
  readonly steps: readonly Step[];
  readonly words: readonly Word[];
  readonly status: FinalStatus;
}

export interface Run {
  readonly start: EntryOf<'run.start'>;
  /** Absent while a run lasts, and for ever where it was cut off. */
  readonly end?: EntryOf<'run.end'>;
  /** In the order in which the embeds first appear. */
  readonly trails: readonly Trail[];
  /** What its list showed of embeds that it had no reason to write. */
  readonly unchanged: readonly UnchangedEntry[];
}

/** The runs of a log, oldest first. */
export function runsOf(entries: readonly Entry[]): readonly Run[] {
  const drafts = new Map<string, Draft>();
  for (const entry of entries) {
    if (entry.kind === 'run.start') {
      drafts.set(entry.run, { start: entry, embeds: new Map(), unchanged: [] });
      continue;
    }
    const draft = drafts.get(entry.run);
    if (draft === undefined) continue;
    if (entry.kind === 'run.end') draft.end = entry;
    else if ('confirmed' in entry) draft.unchanged.push(entry);
    else if (entry.embedId !== undefined) note(entry, entry.embedId, draft);
  }
  return [...drafts.values()].map(({ start, end, embeds, unchanged }) => ({
    start,
    unchanged,
    ...(end !== undefined && { end }),
    trails: [...embeds].map(([embedId, { steps, words }]) => ({ embedId, steps, words, status: statusOf(steps, words) })),
  }));
}

/** The part of a log that counts: runs of other targets say nothing about this one. */
export type LogTarget = Pick<Target, 'baseUrl' | 'environment'>;

export const isOf = (target: LogTarget, { start }: Run): boolean =>
  start.target.baseUrl === target.baseUrl && start.target.environment === target.environment;

/** Whether an update may have left the machine: where attempts were not durable first, the intent alone leaves that open. */
export const mayBeSent = ({ attempts }: Step, { writeAhead }: RunStart): boolean =>
  attempts.length > 0 || writeAhead === 'intent';

/** The attempt is nearest to the write: intents are all recorded before the first is sent. */
export const writtenAt = ({ intent, attempts }: Step): string => attempts.at(-1)?.time ?? intent.time;

/** What is known of the settings of an intent: now as sent, as before, nothing, or only what the list showed. */
export type Effect = 'taken' | 'left' | 'unknown' | 'shown';

/** Without a word nothing is known, not even that nothing was sent: only the intent is sure to stand before the update. */
export function effectOf({ words }: Step): Effect {
  const status = words.at(-1)?.status;
  switch (status) {
    case 'accepted':
    case 'verified':
    case 'applied':
    // Said of a step that takes back what the run had done before.
    case 'reverted':
      return 'taken';
    case 'contradicted':
      return 'shown';
    case 'failed':
    case 'stale':
    case 'not-attempted':
    case 'not-applied':
      return 'left';
    case 'unknown':
    case 'mixed':
    case 'undetermined':
    case 'torn-tail':
    case undefined:
      return 'unknown';
  }
}

/** Some settings before and after one or more writes. */
export interface Move {
  readonly before: Settings;
  readonly after: Settings;
}

/** From before the first of some moves to after the last. */
export function netOf(moves: readonly Move[]): Move {
  return moves.reduce<Move>(
    (net, { before, after }) => ({
      before: { ...only(before, (name) => net.after[name] === undefined), ...net.before },
      after: { ...net.after, ...after },
    }),
    { before: {}, after: {} },
  );
}

/** Of a record by setting, such as Settings, the part whose names satisfy `keep`. */
export function only<T extends { readonly [K in SettingName]?: unknown }>(record: T, keep: (name: SettingName) => boolean): T {
  const kept = { ...record };
  for (const name of SETTING_NAMES) if (!keep(name)) delete kept[name];
  return kept;
}

/** False also where either is not known. */
export const sameValue = (one: SettingValue | undefined, other: SettingValue | undefined): boolean =>
  one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other);

interface Draft {
  readonly start: EntryOf<'run.start'>;
  end?: EntryOf<'run.end'>;
  readonly embeds: Map<string, { readonly steps: DraftStep[]; readonly words: Word[] }>;
  readonly unchanged: UnchangedEntry[];
}

interface DraftStep extends Step {
  readonly attempts: EntryOf<'attempt'>[];
  readonly words: Word[];
  lost: Settings;
}

type Noted = EntryOf<'intent'> | EntryOf<'attempt'> | Word | LostEntry;

function note(entry: Noted, embedId: string, { embeds }: Draft): void {
  const { steps, words } = embeds.get(embedId) ?? { steps: [], words: [] };
  embeds.set(embedId, { steps, words });
  const last = steps.at(-1);
  if (entry.kind === 'intent') steps.push({ intent: entry, attempts: [], words: [], lost: {} });
  else if (entry.kind === 'attempt') last?.attempts.push(entry);
  else if (!('lost' in entry)) for (const list of [words, last?.words]) list?.push(entry);
  else if (last !== undefined) last.lost = { ...last.lost, ...entry.lost };
}

function statusOf(steps: readonly Step[], words: readonly Word[]): FinalStatus {
  if (isGivenBack(steps)) return 'reverted';
  const last = steps.at(-1);
  const status = (last === undefined ? words : last.words).at(-1)?.status;
  switch (status) {
    case 'applied':
      return 'verified';
    case 'not-applied':
      return 'failed';
    case 'mixed':
      return 'contradicted';
    case 'undetermined':
    case 'torn-tail':
    case undefined:
      return 'unknown';
    default:
      return status;
  }
}

export const hasLost = ({ steps }: Trail): boolean => steps.some(({ lost }) => settingEntries(lost).length > 0);

/** Whether later writes of the run restored all that was known of the first, and all that went with it. */
export function isGivenBack(steps: readonly Step[]): boolean {
  const [first] = steps;
  if (first === undefined || steps.length === 1 || steps.some((step) => effectOf(step) !== 'taken')) return false;
  const { after } = netOf(steps.map(({ intent }) => intent));
  const known = settingEntries({ ...first.intent.before, ...first.lost });
  return known.length > 0 && known.every(([name, value]) => sameValue(after[name], value));
}
