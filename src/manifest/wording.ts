// A value that the schema refuses in, its code and words out: what is there, what would be right, what was probably meant.

import type { IssueCode } from '../codes/issues.ts';
import { didYouMean } from '../nearest.ts';
import { type SettingSpec, settingSpelled } from '../settings.ts';
import { type Grammar, partAt } from './grammar.ts';
import type { Wording } from './issues.ts';
import type { Node } from './tree.ts';
import { escapeNonAscii, escapeUnseen, quoted } from './visible.ts';

export type Worded = readonly [IssueCode, Wording];

/** What a complaint is about: the path of keys and list indexes from the root, the value there, and the language it is in. */
export interface Subject {
  readonly path: readonly string[];
  readonly node: Node;
  readonly grammar: Grammar;
}

const TABLES = 'Write a list of tables, each as { name: …, clientColumn: … }.';
const LEAVE_OUT = 'leave the line out to not manage the setting.';

// ── Keys ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The subject is the mapping that holds the key. */
export function unknownKey({ path, grammar }: Subject, key: string): Worded {
  const part = partAt(path, grammar);
  const keys = Object.keys(part?.keys ?? {});
  const setting = settingSpelled(key)?.name;
  const message = `${quoted(key)} is no key of ${part?.noun ?? 'this mapping'}.`;
  if (setting !== undefined && keys.includes(setting)) {
    return ['OLD_SPELLING', { message: `${quoted(key)} is another spelling of ${setting}.`, hint: `Write ${setting}.` }];
  }
  if (setting !== undefined && keys.includes('accessSettings')) {
    return ['UNKNOWN_KEY', { message, hint: `Put ${setting} under accessSettings.` }];
  }
  return ['UNKNOWN_KEY', { message, hint: didYouMean(key, keys) ?? `Known here: ${keys.join(', ')}.` }];
}

export function missingKey(subject: Subject, key: string): Worded {
  if (key === 'noIsolation') {
    const message = 'tableTenancySettings is a mapping, but not { noIsolation: "<reason>" }.';
    return ['MISSING_KEY', { message, hint: TABLES }];
  }
  if (subject.path.length === 0)
    return ['MISSING_KEY', { message: `This file has no ${key}.`, hint: 'Every such file starts with "version: 1".' }];
  return ['MISSING_KEY', { message: `${label(subject)} has no ${key}.`, hint: `Add ${key}.` }];
}

/** A key, an id or another name that holds what a name cannot. */
export function unfitName(name: string, subject: Subject): Worded {
  if (name.trim() === '') return ['TEXT_BLANK', { message: `A name in ${label(subject)} is blank.`, hint: 'Give it a name.' }];
  return [
    'NAME_INVALID',
    {
      message: `"${escapeNonAscii(name)}" holds characters other than printable ASCII.`,
      hint: 'Type the name anew; a letter of another alphabet can look the same.',
    },
  ];
}

export const reservedName = (name: string): Worded => [
  'NAME_RESERVED',
  { message: `${quoted(name)} cannot be a name.`, hint: 'Choose another; for an embed, another key and the embed id under id.' },
];

// ── Values ──────────────────────────────────────────────────────────────────────────────────────────────────────

export function emptyValue(subject: Subject): Worded {
  const { node } = subject;
  const name = label(subject);
  const written = node.kind === 'scalar' ? node.written : '';
  const message = written === '' ? `${name} has no value.` : `${name} is ${written}, which is no value.`;
  const hint = settingAt(subject) === undefined ? 'Give it a value, or leave the line out.' : `Give it a value, or ${LEAVE_OUT}`;
  return ['VALUE_EMPTY', { message, hint }];
}

const INTENTS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', 'on', '1', 'enabled'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', 'off', '0', 'disabled'].map((word) => [word, false] as const),
]);

const LITERAL = 'Nothing else is taken for either of them.';

export function notAFlag(subject: Subject): Worded {
  const { node } = subject;
  const name = label(subject);
  if (node.kind !== 'scalar') {
    return [
      'FLAG_NOT_BOOLEAN',
      { message: `${name} is ${shown(node)}; write true or false.`, hint: 'A flag holds a single value.' },
    ];
  }
  if (node.value === null) {
    const message = node.written === '' ? `${name} has no value` : `${name} is ${node.written}`;
    return ['FLAG_NOT_BOOLEAN', { message: `${message}; write true or false.`, hint: `Or ${LEAVE_OUT}` }];
  }
  const intent = INTENTS.get(String(node.plain ? node.written : node.value).toLowerCase());
  const text = node.plain ? quoted(node.written) : `the text ${quoted(String(node.value))}`;
  const hint = intent === undefined ? LITERAL : `Did you mean ${name}: ${intent}${node.plain ? '' : ', without quotes'}?`;
  return ['FLAG_NOT_BOOLEAN', { message: `${name} is ${text}; write true or false.`, hint }];
}

export function notAChoice(subject: Subject, values: readonly string[]): Worded {
  const { node } = subject;
  const written = node.kind === 'scalar' ? node.written : undefined;
  const hint = (written === undefined ? undefined : didYouMean(written, values)) ?? 'Upper and lower case matter.';
  return ['NOT_A_CHOICE', { message: `${label(subject)} is ${shown(node)}; write ${alternatives(values)}.`, hint }];
}

export const emptyTenancy = (): Worded => [
  'TENANCY_EMPTY',
  {
    message: 'tableTenancySettings is an empty list, which would show every row to every tenant.',
    hint: `If that is meant, write { noIsolation: "<reason>" }; otherwise ${LEAVE_OUT}`,
  },
];

export const unsupportedVersion = ({ node }: Subject): Worded => [
  'VERSION_UNSUPPORTED',
  { message: `version is ${shown(node)}; this program reads version 1.`, hint: 'Write version: 1, without quotes or decimals.' },
];

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['object', 'a mapping'],
  ['array', 'a list'],
  ['integer', 'a whole number'],
]);

/** `types` are JSON Schema's names. */
export function wrongType(subject: Subject, types: readonly string[]): Worded {
  const expected = alternatives(types.map((type) => TYPES.get(type) ?? type));
  return [
    'WRONG_TYPE',
    { message: `${label(subject)} is ${shown(subject.node)}; ${expected} is expected.`, hint: remedy(subject, types) },
  ];
}

function remedy({ path, node, grammar }: Subject, types: readonly string[]): string {
  if (path.includes('tableTenancySettings')) return TABLES;
  const form = partAt(path, grammar)?.form;
  if (form !== undefined) return form;
  if (types.includes('integer')) return 'Write it without quotes, decimals or a sign.';
  if (types.includes('string'))
    return node.kind === 'scalar' ? `Put it in quotes: "${escapeUnseen(node.written)}"` : 'Write a single text.';
  return types.includes('array') ? 'Write its items below it, each after a dash.' : 'Write its keys below it, indented.';
}

/** A number that is less than the `minimum` or more than the `maximum`. */
export const outOfRange = (subject: Subject, bound: 'minimum' | 'maximum', limit: number): Worded => [
  'NUMBER_OUT_OF_RANGE',
  {
    message: `${label(subject)} is ${shown(subject.node)}, which is too ${bound === 'minimum' ? 'small' : 'large'}.`,
    hint: `Write ${limit} or ${bound === 'minimum' ? 'more' : 'less'}.`,
  },
];

/** A text that is not written in the form which the grammar wants here; undefined where it wants none. */
export function unfitForm(subject: Subject): Worded | undefined {
  const { path, node, grammar } = subject;
  const part = partAt(path, grammar);
  if (part?.form === undefined) return undefined;
  return ['FORM_INVALID', { message: `${label(subject)} is ${shown(node)}; ${part.noun} is expected.`, hint: part.form }];
}

export const blankText = (subject: Subject): Worded => [
  'TEXT_BLANK',
  { message: `${label(subject)} is blank.`, hint: 'Write a text, or leave the line out.' },
];

export const longText = (subject: Subject, limit: number): Worded => [
  'TEXT_TOO_LONG',
  { message: `${label(subject)} is longer than ${limit} characters.`, hint: 'Shorten it.' },
];

export const emptyValueOf = (subject: Subject, lacking: 'key' | 'item'): Worded => [
  'VALUE_EMPTY',
  { message: `${label(subject)} is empty.`, hint: `Give it at least one ${lacking}.` },
];

// ── How things are called ───────────────────────────────────────────────────────────────────────────────────────

/** The setting that stands at a path, where the path leads into settings. */
export function settingAt({ path, grammar }: Subject): SettingSpec | undefined {
  const key = path.at(-1);
  const holder = partAt(path.slice(0, -1), grammar);
  return key !== undefined && holder?.keys !== undefined && Object.hasOwn(holder.keys, key) ? settingSpelled(key) : undefined;
}

function label({ path, grammar }: Subject): string {
  const last = path.at(-1);
  if (last === undefined) return `The ${grammar.root}`;
  const list = path.at(-2) ?? '';
  return LISTS.has(list) && /^\d+$/.test(last) ? `Item ${Number(last) + 1} of ${list}` : escapeNonAscii(last);
}

const LISTS = new Set([
  ...['groups', 'overrides', 'tableTenancySettings'],
  ...['protected', 'rules', 'windows', 'directions', 'waves', 'notify', 'on', 'owners'],
]);

function shown(node: Node): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a mapping';
  return node.plain ? escapeUnseen(node.written) : quoted(node.written);
}

const alternatives = (words: readonly string[]): string => words.join(' or ');
