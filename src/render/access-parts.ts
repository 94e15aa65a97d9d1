// What the change history tells of access at an instant, as a renderer needs to know it, and the words for how it knows. Raw
// text: the sink encodes it.

import { isTenancyRows, settingEntries } from '../settings.ts';
import type { SettingName, SettingValue } from '../types.ts';
import { embedLabel, shortCommit } from './labels.ts';
import { count, plural } from './numbers.ts';
import { valueText } from './values.ts';

export interface AccessMarkView {
  /** Absent where it is unknown. */
  readonly value?: SettingValue;
  readonly how: keyof typeof HOW;
  readonly since: string;
  readonly runId: string;
  readonly commit: string | null;
  readonly actor: string;
  readonly approved: boolean;
  readonly changedBy?: { readonly at: string; readonly runId: string; readonly value?: SettingValue };
}

export interface AccessView {
  readonly embedId: string;
  readonly name: string | null;
  readonly target: { readonly baseUrl: string; readonly environment: string | null };
  readonly marks: { readonly [K in SettingName]?: AccessMarkView };
  readonly missing?: { readonly since: string; readonly runId: string };
}

export interface AccessReport {
  /** ISO 8601. */
  readonly at: string;
  /** Whether a day was asked for, which means its end. */
  readonly wholeDay: boolean;
  /** The time of the first record; absent where there is none. */
  readonly begins?: string;
  readonly embeds: readonly AccessView[];
}

const HOW = {
  verified: 'written and read back',
  accepted: 'written; the API agreed, and showed no value',
  found: 'found live',
  outside: 'found changed from outside',
  contradicted: 'the run wrote another value',
  unanswered: 'nobody knows whether a write took effect',
  moved: 'somebody else changed it during the run',
  dropped: 'the server dropped it with an update',
} as const;

export const howText = ({ how, value }: AccessMarkView): string =>
  how === 'contradicted' && value === undefined ? 'not shown as the run wrote it' : HOW[how];

export const byText = ({ actor, approved }: AccessMarkView): string => (approved ? `${actor}, plan approved` : actor);

export const commitText = ({ commit }: AccessMarkView): string => (commit === null ? '–' : shortCommit(commit));

/** The settings of one embed in catalogue order. */
export function marksOf({ marks }: AccessView): readonly (readonly [SettingName, AccessMarkView])[] {
  const names = settingEntries(Object.fromEntries(Object.keys(marks).map((name) => [name, true])));
  return names.flatMap(([name]) => {
    const mark = marks[name];
    return mark === undefined ? [] : [[name, mark] as const];
  });
}

/** The rows of a tenancy list, one text each; none for anything else. */
export const rowTexts = ({ value }: AccessMarkView): readonly string[] =>
  value !== undefined && isTenancyRows(value) ? value.map(({ name, clientColumn }) => `${name}.${clientColumn}`) : [];

/** What later looks and answers say against taking a value for granted; sentences without a full stop. */
export function doubtsOf(embed: AccessView): readonly string[] {
  const moved = marksOf(embed).flatMap(([name, { changedBy }]) => {
    if (changedBy === undefined) return [];
    const what = changedBy.value === undefined ? 'changed' : valueText(changedBy.value);
    return [`${name} was found ${what} at ${changedBy.at} by run ${changedBy.runId}: somebody changed it in between`];
  });
  const { missing } = embed;
  const gone =
    missing === undefined ? [] : [`the API did not know this embed any more at ${missing.since} (run ${missing.runId})`];
  return [...gone, ...moved];
}

/** With its environment, where the log is about several. */
export function accessLabel(embed: AccessView, all: readonly AccessView[]): string {
  const [first] = all;
  const isAlone = all.every(({ target }) => isSame(target, first?.target));
  const { baseUrl, environment } = embed.target;
  return isAlone
    ? embedLabel(embed)
    : `${embedLabel(embed)} · ${[baseUrl, ...(environment === null ? [] : [environment])].join(' ')}`;
}

const isSame = (one: AccessView['target'], other: AccessView['target'] | undefined): boolean =>
  one.baseUrl === other?.baseUrl && one.environment === other.environment;

export function accessTotal({ embeds }: AccessReport): string {
  const marks = embeds.flatMap(marksOf).map(([, mark]) => mark);
  const unknown = marks.filter(({ value }) => value === undefined).length;
  return `${plural(embeds.length, 'embed')} · ${plural(marks.length - unknown, 'setting')} known · ${count(unknown)} unknown`;
}

/** What the instant means, and where the log has nothing to say about it. */
export function accessScope({ at, wholeDay, begins, embeds }: AccessReport): readonly string[] {
  const when = wholeDay ? `${at}, the end of that day in UTC` : at;
  const alone = 'From the change history alone: an embed or setting that no run had looked at by then is not listed.';
  if (embeds.length > 0) return [`Access at ${when}`, alone];
  const why = begins === undefined ? 'The change history holds no run.' : `The change history begins at ${begins}.`;
  return [`Access at ${when}: nothing is known`, why];
}
