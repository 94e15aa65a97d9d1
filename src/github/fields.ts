// Foreign JSON in, values out by their path, narrowed from unknown. Pure.
// What is missing or of another kind ends in `refuse` with its path, and never with what stood there: that may be anything.

import { isObject } from '../json.ts';

/** Paths are names joined by dots, such as `head.repo.id`. Every reader but `raw` and `within` refuses what is not as asked. */
export interface Fields {
  /** Undefined where there is nothing, or null. */
  raw(path: string): unknown;
  /** What is below a path, so that messages still name the whole path. */
  within(path: string): Fields;
  /** The items of a list. */
  each(path: string): readonly Fields[];
  text(path: string): string;
  /** A name without blanks and control characters, of at most 255 characters: a login, a branch. */
  word(path: string): string;
  /** The whole id of a commit, in either of git's lengths. */
  commit(path: string): string;
  /** A number that counts or identifies: an integer from 1. */
  count(path: string): number;
  /** An instant in ISO 8601. */
  instant(path: string): string;
}

const WORD = /^[^\s\p{Cc}\p{Cf}\p{Cs}]{1,255}$/u;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
export const isWord = (value: unknown): value is string => isText(value) && WORD.test(value);
export const isCommit = (value: unknown): value is string => isText(value) && COMMIT.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
const isInstant = (value: unknown): value is string => isText(value) && INSTANT.test(value) && !Number.isNaN(Date.parse(value));

export function fieldsOf(source: unknown, refuse: (problem: string) => never): Fields {
  const raw = (path: string): unknown => {
    let value = source;
    for (const name of path.split('.')) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return value ?? undefined;
  };
  const reader =
    <T>(is: (value: unknown) => value is T, what: string) =>
    (path: string): T => {
      const value = raw(path);
      if (is(value)) return value;
      return refuse(`${path} is ${value === undefined ? 'missing' : `not ${what}`}`);
    };
  const list = reader(isList, 'a list');
  return {
    raw,
    within: (path) => fieldsOf(raw(path), (problem) => refuse(`${path}.${problem}`)),
    each: (path) => list(path).map((item, index) => fieldsOf(item, (problem) => refuse(`${path}[${index}].${problem}`))),
    text: reader(isText, 'a text'),
    word: reader(isWord, 'a plain name'),
    commit: reader(isCommit, 'the id of a commit'),
    count: reader(isCount, 'a positive integer'),
    instant: reader(isInstant, 'an instant'),
  };
}
