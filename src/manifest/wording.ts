// A value that the schema refuses in, its code and words out: what is there, what would be right, what was probably meant.

import { didYouMean } from '../nearest.ts';
import { type SettingSpec, settingSpelled } from '../settings.ts';
import type { ManifestCode } from './codes.ts';
import { partAt } from './grammar.ts';
import type { Wording } from './issues.ts';
import type { Node } from './tree.ts';
import { escapeNonAscii, escapeUnseen, quoted } from './visible.ts';

export type Worded = readonly [ManifestCode, Wording];

/** What a complaint is about: the path of keys and list indexes from the root, and the value there. */
export interface Subject {
  readonly path: readonly string[];
  readonly node: Node;
}

const TABLES = 'Write a list of tables, each as { name: …, clientColumn: … }.';
const LEAVE_OUT = 'leave the line out to not manage the setting.';

// ── Keys ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** `path` leads to the mapping that holds the key. */
export function unknownKey(path: readonly string[], key: string): Worded {
  const part = partAt(path);
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

export function missingKey(path: readonly string[], key: string): Worded {
  if (key === 'noIsolation') {
    const message = 'tableTenancySettings is a mapping, but not { noIsolation: "<reason>" }.';
    return ['MISSING_KEY', { message, hint: TABLES }];
  }
  if (path.length === 0)
    return ['MISSING_KEY', { message: `This file has no ${key}.`, hint: 'Every manifest file starts with "version: 1".' }];
  return ['MISSING_KEY', { message: `${label(path)} has no ${key}.`, hint: `Add ${key}.` }];
}

/** A key, an id or another name that holds what a name cannot. */
export function unfitName(name: string, path: readonly string[]): Worded {
  if (name.trim() === '') return ['TEXT_BLANK', { message: `A name in ${label(path)} is blank.`, hint: 'Give it a name.' }];
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

export function emptyValue({ path, node }: Subject): Worded {
  const name = label(path);
  const written = node.kind === 'scalar' ? node.written : '';
  const message = written === '' ? `${name} has no value.` : `${name} is ${written}, which is no value.`;
  const hint = settingAt(path) === undefined ? 'Give it a value, or leave the line out.' : `Give it a value, or ${LEAVE_OUT}`;
  return ['VALUE_EMPTY', { message, hint }];
}

const INTENTS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', 'on', '1', 'enabled'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', 'off', '0', 'disabled'].map((word) => [word, false] as const),
]);

const LITERAL = 'Nothing else is taken for either of them.';

export function notAFlag({ path, node }: Subject): Worded {
  const name = label(path);
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

export function notAChoice({ path, node }: Subject, values: readonly string[]): Worded {
  const written = node.kind === 'scalar' ? node.written : undefined;
  const hint = (written === undefined ? undefined : didYouMean(written, values)) ?? 'Upper and lower case matter.';
  return ['NOT_A_CHOICE', { message: `${label(path)} is ${shown(node)}; write ${alternatives(values)}.`, hint }];
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
]);

/** `types` are JSON Schema's names. */
export function wrongType(subject: Subject, types: readonly string[]): Worded {
  const expected = alternatives(types.map((type) => TYPES.get(type) ?? type));
  return [
    'WRONG_TYPE',
    { message: `${label(subject.path)} is ${shown(subject.node)}; ${expected} is expected.`, hint: remedy(subject, types) },
  ];
}

function remedy({ path, node }: Subject, types: readonly string[]): string {
  if (path.includes('tableTenancySettings')) return TABLES;
  if (types.includes('string'))
    return node.kind === 'scalar' ? `Put it in quotes: "${escapeUnseen(node.written)}"` : 'Write a single text.';
  return types.includes('array') ? 'Write its items below it, each after a dash.' : 'Write its keys below it, indented.';
}

export const blankText = ({ path }: Subject): Worded => [
  'TEXT_BLANK',
  { message: `${label(path)} is blank.`, hint: 'Write a text, or leave the line out.' },
];

export const longText = ({ path }: Subject, limit: number): Worded => [
  'TEXT_TOO_LONG',
  { message: `${label(path)} is longer than ${limit} characters.`, hint: 'Shorten it.' },
];

export const emptyMap = ({ path }: Subject): Worded => [
  'VALUE_EMPTY',
  { message: `${label(path)} is empty.`, hint: 'Give it at least one key.' },
];

// ── How things are called ───────────────────────────────────────────────────────────────────────────────────────

/** The setting that stands at a path, where the path leads into settings. */
export function settingAt(path: readonly string[]): SettingSpec | undefined {
  const key = path.at(-1);
  const holder = partAt(path.slice(0, -1));
  return key !== undefined && holder?.keys !== undefined && Object.hasOwn(holder.keys, key) ? settingSpelled(key) : undefined;
}

function label(path: readonly string[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The manifest';
  const list = path.at(-2) ?? '';
  return LISTS.has(list) && /^\d+$/.test(last) ? `Item ${Number(last) + 1} of ${list}` : escapeNonAscii(last);
}

const LISTS = new Set(['groups', 'overrides', 'tableTenancySettings']);

function shown(node: Node): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a mapping';
  return node.plain ? escapeUnseen(node.written) : quoted(node.written);
}

const alternatives = (words: readonly string[]): string => words.join(' or ');
