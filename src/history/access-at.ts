// Verified entries and an instant in; what the log tells of every embed then out: which values, since when, by which run, and
// how it knows. What was written by then is judged by the whole log, since a later look may have settled it. Where the log
// does not tell, a setting is marked unknown with the reason, and never given the value that was meant.

import type { Entry } from '../records.ts';
import { SETTING_NAMES, settingEntries } from '../settings.ts';
import type { RecordedTarget, SettingName, Settings, SettingValue } from '../types.ts';
import { effectOf, type Run, runsOf, type Step, sameValue, type Trail, writtenAt } from './trail.ts';

/**
 * How the log knows a value. `verified`: a run wrote it, and a list showed it. `accepted`: a run wrote it and the API agreed.
 * `found`: it was live when a run first looked. `outside`: a run found it where another value had been put. `contradicted`: a
 * run wrote another value, and the list showed this one.
 */
type Known = 'verified' | 'accepted' | 'found' | 'outside' | 'contradicted';

/**
 * Why the log does not know it. `unanswered`: nobody knows whether a write took effect. `contradicted`: a run wrote a value,
 * and the list showed another that the log does not hold. `moved`: somebody changed it during a run. `dropped`: the server
 * dropped it with an update that did not send it.
 */
type Unknown = 'unanswered' | 'contradicted' | 'moved' | 'dropped';

/** The run that a piece of knowledge comes from. */
interface Source {
  readonly runId: string;
  readonly command: 'apply' | 'rollback';
  readonly commit: string | null;
  readonly actor: string;
  readonly approved: boolean;
}

/** What the log tells of one setting; `value` is absent exactly where it is unknown. `since` is ISO 8601. */
interface SettingMark extends Source {
  readonly value?: SettingValue;
  readonly how: Known | Unknown;
  /** When it was written, or first seen so; for an unknown one, when it was lost sight of. */
  readonly since: string;
  /** When a list last showed it, where one did. */
  readonly seenAt?: string;
  /** The next time that a run looked it was different, and no run had written it: somebody changed it in between. */
  readonly changedBy?: { readonly at: string; readonly runId: string; readonly value?: SettingValue };
}

export interface EmbedAccess {
  readonly embedId: string;
  readonly key: string;
  readonly name: string | null;
  readonly target: RecordedTarget;
  /** The known values. */
  readonly settings: Settings;
  /** In catalogue order; the unknown ones too. Never empty. */
  readonly marks: { readonly [K in SettingName]?: SettingMark };
  /** Of the newest mark. */
  readonly since: string;
  readonly runId: string;
  readonly commit: string | null;
  /** The API did not know this embed any more, and no later run saw it. */
  readonly missing?: { readonly since: string; readonly runId: string };
}

/** Every embed that the log knows something of at that instant (inclusive), by target and embed id. */
export function accessAt(entries: readonly Entry[], at: Date): readonly EmbedAccess[] {
  return [...storiesOf(runsOf(entries)).values()]
    .flatMap((story) => accessOf(story, at.getTime()))
    .toSorted((a, b) => compare(sortKey(a), sortKey(b)));
}

// ── What happened, in the order of the log ──────────────────────────────────────────────────────────────────────

/** `seen`: a list showed it. `put`: a run wrote it. `shown`: what came of a write. `gap`: from now on nobody knows. */
type Happening = { readonly at: string; readonly by: Source; readonly setting: SettingName } & (
  | { readonly kind: 'seen'; readonly value: SettingValue }
  | { readonly kind: 'put'; readonly value: SettingValue; readonly seenAt?: string }
  | { readonly kind: 'shown'; readonly value: SettingValue }
  | { readonly kind: 'gap'; readonly why: Unknown }
);

interface Story {
  readonly embedId: string;
  readonly target: RecordedTarget;
  readonly titles: { readonly at: string; readonly key: string; readonly name: string | null }[];
  readonly happenings: Happening[];
  readonly misses: { readonly at: string; readonly runId: string }[];
}

function storiesOf(runs: readonly Run[]): ReadonlyMap<string, Story> {
  const stories = new Map<string, Story>();
  const storyOf = ({ start: { target } }: Run, embedId: string): Story => {
    const key = JSON.stringify([target.baseUrl, target.environment, embedId]);
    const story = stories.get(key) ?? { embedId, target, titles: [], happenings: [], misses: [] };
    stories.set(key, story);
    return story;
  };
  for (const run of runs) {
    const by = sourceOf(run);
    for (const trail of run.trails) {
      const { titles, happenings, misses } = storyOf(run, trail.embedId);
      for (const { intent } of trail.steps) titles.push({ at: intent.time, key: intent.key, name: intent.name });
      happenings.push(...trail.steps.flatMap((step, i) => [...(i === 0 ? foundBy(step, by) : []), ...madeBy(step, by)]));
      misses.push(...missesIn(trail, by));
    }
    for (const { confirmed, time } of run.unchanged) {
      for (const { embedId, settings } of confirmed) storyOf(run, embedId).happenings.push(...seenIn(settings, { at: time, by }));
    }
  }
  return stories;
}

const sourceOf = ({ start: { run: runId, command, commit, actor, approved } }: Run): Source => ({
  ...{ runId, command, commit, actor, approved },
});

interface When {
  readonly at: string;
  readonly by: Source;
}

const seenIn = (settings: Settings, when: When): readonly Happening[] =>
  settingEntries(settings).map(([setting, value]) => ({ ...when, kind: 'seen', setting, value }));

/** What was live before the first write of a run. A second one starts from what the run itself had put there. */
const foundBy = ({ intent }: Step, by: Source): readonly Happening[] =>
  seenIn({ ...intent.unsent, ...intent.before }, { at: intent.time, by });

function madeBy(step: Step, by: Source): readonly Happening[] {
  const { intent, words, lost } = step;
  const when: When = { at: writtenAt(step), by };
  const last = words.at(-1);
  const dropped = gaps(settingEntries(lost), 'dropped', when);
  switch (effectOf(step)) {
    case 'taken':
      return [...puts(step, when), ...dropped];
    case 'unknown':
      return [...gaps(settingEntries(intent.after), 'unanswered', when), ...dropped];
    case 'shown':
      return [
        ...gaps(settingEntries(intent.after), 'contradicted', when),
        ...shown(step, { at: last?.time ?? when.at, by }),
        ...dropped,
      ];
    case 'left':
      // Somebody was faster: which of the values is another one now, the log does not say.
      return last?.status === 'stale' ? gaps(settingEntries(intent.after), 'moved', { at: last.time, by }) : [];
  }
}

function puts({ intent, words }: Step, when: When): readonly Happening[] {
  const last = words.at(-1);
  const isSeen = last !== undefined && last.status !== 'accepted';
  const seen = isSeen ? { seenAt: last.time } : {};
  return settingEntries(intent.after).map(([setting, value]) => ({ ...when, kind: 'put', setting, value, ...seen }));
}

function shown({ intent, words }: Step, when: When): readonly Happening[] {
  const live = words.findLast((word) => word.kind === 'verify')?.live ?? {};
  return settingEntries(live).flatMap(([setting, value]): readonly Happening[] =>
    intent.after[setting] === undefined ? [] : [{ ...when, kind: 'shown', setting, value }],
  );
}

const gaps = (settings: readonly (readonly [SettingName, SettingValue])[], why: Unknown, when: When): readonly Happening[] =>
  settings.map(([setting]) => ({ ...when, kind: 'gap', setting, why }));

const missesIn = ({ words }: Trail, { runId }: Source): Story['misses'] =>
  words.flatMap((word) => (word.kind === 'outcome' && word.error?.code === 'EMBED_NOT_FOUND' ? [{ at: word.time, runId }] : []));

// ── What is known then ──────────────────────────────────────────────────────────────────────────────────────────

function accessOf({ embedId, target, titles, happenings, misses }: Story, at: number): readonly EmbedAccess[] {
  const isPast = (time: string): boolean => Date.parse(time) <= at;
  const marks = SETTING_NAMES.flatMap((setting) => {
    const own = happenings.filter((one) => one.setting === setting);
    const mark = own.filter((one) => isPast(one.at)).reduce<SettingMark | undefined>(learn, undefined);
    const next = own.find((one) => !isPast(one.at));
    return mark === undefined ? [] : [[setting, withChange(mark, next)] as const];
  });
  const [first] = marks;
  if (first === undefined) return [];
  const newest = marks.reduce((one, [, mark]) => (mark.since > one.since ? mark : one), first[1]);
  const title = titles.findLast((one) => isPast(one.at)) ?? titles[0];
  const miss = misses.findLast((one) => isPast(one.at));
  const cameBack = happenings.some((one) => isPast(one.at) && one.kind !== 'gap' && one.at > (miss?.at ?? ''));
  return [
    {
      embedId,
      key: title?.key ?? embedId,
      name: title?.name ?? null,
      target,
      settings: Object.fromEntries(
        marks.flatMap(([setting, { value }]) => (value === undefined ? [] : [[setting, value] as const])),
      ),
      marks: Object.fromEntries(marks),
      since: newest.since,
      runId: newest.runId,
      commit: newest.commit,
      ...(miss !== undefined && !cameBack && { missing: { since: miss.at, runId: miss.runId } }),
    },
  ];
}

function learn(mark: SettingMark | undefined, happening: Happening): SettingMark {
  const { at: since, by } = happening;
  switch (happening.kind) {
    case 'put': {
      const { value, seenAt } = happening;
      return {
        value,
        how: seenAt === undefined ? 'accepted' : 'verified',
        ...by,
        since,
        ...(seenAt !== undefined && { seenAt }),
      };
    }
    case 'seen': {
      const { value } = happening;
      if (mark === undefined || mark.value === undefined) return { value, how: 'found', ...by, since, seenAt: since };
      if (!sameValue(mark.value, value)) return { value, how: 'outside', ...by, since, seenAt: since };
      return { ...mark, how: mark.how === 'accepted' ? 'verified' : mark.how, seenAt: since };
    }
    case 'shown':
      return { value: happening.value, how: 'contradicted', ...by, since, seenAt: since };
    case 'gap':
      return { how: happening.why, ...by, since };
  }
}

/** What the next happening says of the time before it: only a look that finds another value does. */
function withChange(mark: SettingMark, next: Happening | undefined): SettingMark {
  if (next === undefined || mark.value === undefined) return mark;
  const where = { at: next.at, runId: next.by.runId };
  if (next.kind === 'seen' && !sameValue(next.value, mark.value)) return { ...mark, changedBy: { ...where, value: next.value } };
  return next.kind === 'gap' && next.why === 'moved' ? { ...mark, changedBy: where } : mark;
}

const sortKey = ({ target, embedId }: EmbedAccess): readonly string[] => [target.baseUrl, target.environment ?? '', embedId];

function compare(one: readonly string[], other: readonly string[]): number {
  const i = one.findIndex((text, at) => text !== other[at]);
  return i < 0 ? 0 : (one[i] ?? '') < (other[i] ?? '') ? -1 : 1;
}
