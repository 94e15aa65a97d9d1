// Untrusted JSON in; a script of faults, or what is wrong with it and where, out. Pure.
// A misspelt fault must not pass as one that never strikes: unknown kinds and keys are refused.

import { didYouMean } from '../nearest.ts';
import { isRecord } from './accept.ts';
import type { Fault } from './faults.ts';

type Check = (value: unknown) => boolean;
interface Field {
  readonly check: Check;
  /** What a good value is, as the end of "must be …". */
  readonly must: string;
  readonly optional?: true;
}
type Fields = Readonly<Record<string, Field>>;

const text: Field = { check: (value) => typeof value === 'string', must: 'a string' };
const truth: Field = { check: (value) => typeof value === 'boolean', must: 'true or false' };
const count: Field = { check: (value) => Number.isSafeInteger(value) && Number(value) >= 1, must: 'a whole number from 1' };
const amount: Field = { check: (value) => typeof value === 'number' && value > 0, must: 'a number above 0' };
const status: Field = {
  check: (value) => Number.isSafeInteger(value) && Number(value) >= 200 && Number(value) <= 599,
  must: 'a status from 200 to 599',
};
const object: Field = { check: isRecord, must: 'an object' };
const texts: Field = { check: (value) => Array.isArray(value) && value.every(text.check), must: 'a list of strings' };
const textMap: Field = {
  check: (value) => isRecord(value) && Object.values(value).every(text.check),
  must: 'an object of strings',
};
const oneOf = (...values: readonly unknown[]): Field => ({
  check: (value) => values.includes(value),
  must: `one of ${values.join(', ')}`,
});
const optional = (field: Field): Field => ({ ...field, optional: true });

const LIMITS: Readonly<Record<'bucket' | 'window', Fields>> = {
  bucket: { kind: text, perSecond: amount, burst: count },
  window: { kind: text, requests: count, windowMs: amount },
};

const limit: Field = {
  check: (value) => {
    if (value === null) return true;
    if (!isRecord(value) || (value.kind !== 'bucket' && value.kind !== 'window')) return false;
    return fieldsProblem(value, LIMITS[value.kind]) === undefined;
  },
  must: 'null, {kind: "bucket", perSecond, burst} or {kind: "window", requests, windowMs}',
};

const times: Field = { check: (value) => value === 'always' || count.check(value), must: 'a whole number from 1, or "always"' };

const WHEN: Fields = {
  method: optional(text),
  on: optional(oneOf('list', 'update', 'export', 'datamarts')),
  embedId: optional(text),
  nth: optional(count),
  times: optional(times),
};

const KINDS: Readonly<Record<Fault['kind'], Fields>> = {
  'foreign-write': { embedId: text, accessSettings: object },
  'foreign-delete': { embedId: text },
  'revoke-token': {},
  'rate-limit': { limit },
  error: { status, code: optional(text), message: optional(text), retryAfter: optional(text), applied: optional(truth) },
  'error-in-success': { code: text, message: optional(text) },
  html: { status: optional(status), applied: optional(truth) },
  truncated: {},
  'wrong-id': { id: optional(text) },
  raw: { status, headers: optional(textMap), body: text, applied: optional(truth) },
  redirect: { status: oneOf(301, 302, 303, 307, 308), location: text },
  reset: { at: oneOf('before-apply', 'after-apply', 'mid-body') },
  hang: { at: oneOf('before-apply', 'after-apply') },
  drip: { everyMs: amount, bytes: optional(count) },
  partial: { settings: texts, status: optional(status) },
  late: { afterMs: amount },
};

const fieldsOf: ReadonlyMap<unknown, Fields> = new Map(Object.entries(KINDS));

export type FaultInput = { readonly faults: readonly Fault[] } | { readonly problem: string };

export function parseFaults(value: unknown): FaultInput {
  if (!Array.isArray(value)) return { problem: '"faults" must be a list' };
  const faults: Fault[] = [];
  for (const [index, item] of value.entries()) {
    if (!isFault(item)) return { problem: `"faults[${index}]"${faultProblem(item)}` };
    faults.push(item);
  }
  return { faults };
}

const isFault = (value: unknown): value is Fault => faultProblem(value) === undefined;

function faultProblem(value: unknown): string | undefined {
  if (!isRecord(value)) return ' must be an object';
  const fields = fieldsOf.get(value.kind);
  if (fields === undefined) return `.kind must be one of ${Object.keys(KINDS).join(', ')}`;
  const problem = fieldsProblem(value, { kind: text, when: optional(object), ...fields });
  if (problem !== undefined) return problem;
  const when = isRecord(value.when) ? fieldsProblem(value.when, WHEN) : undefined;
  return when && `.when${when}`;
}

function fieldsProblem(value: Readonly<Record<string, unknown>>, fields: Fields): string | undefined {
  const stray = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
  if (stray !== undefined) return `.${stray} is not known. ${didYouMean(stray, Object.keys(fields)) ?? ''}`.trimEnd();
  for (const [key, { check, must, optional: mayMiss }] of Object.entries(fields)) {
    const absent = !Object.hasOwn(value, key);
    if (absent ? mayMiss !== true : !check(value[key])) return `.${key} must be ${must}`;
  }
  return undefined;
}
