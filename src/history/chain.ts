// Bodies in, chained records out; the bytes of a log in, a verdict on every one of them out.
// No byte can change unnoticed: a line must be the canonical form of its record, and its hash must cover it.
// What a chain cannot see by itself is a log cut short at the end of a record; for that, `expected` is a head kept elsewhere.

import { canonicalJson, digestOfBytes, digestOfText } from '../canonical.ts';
import { EmbedSyncError } from '../errors.ts';
import { validateHistory } from '../generated/validate-history.js';
import type { Entry, EntryBody } from '../records.ts';

/** Where a log ends: the identity of the log, the number of its last record, and the hash of that record. */
export interface Head {
  readonly log: string;
  readonly seq: number;
  readonly hash: string;
}

/** What is known of a log. `entries` are all verified; `head` is the last of them. */
export type ChainVerdict =
  | { readonly kind: 'sound'; readonly entries: readonly Entry[]; readonly head: Head }
  /** Sound up to a last piece without a line feed: a write that never finished. */
  | {
      readonly kind: 'torn';
      readonly entries: readonly Entry[];
      readonly head: Head;
      readonly tailBytes: number;
      readonly tailDigest: string;
    }
  /** `record` is the first bad line, counted from 1; `reason` ends the sentence "the record …". */
  | { readonly kind: 'broken'; readonly record: number; readonly reason: string };

/** A line with its line feed, in UTF-8. An embed with some thousand tenancy rows fits. */
const MAX_LINE_BYTES = 1_048_576;
const LINE_FEED = 0x0a;
const GENESIS = `sha256:${'0'.repeat(64)}`;
/** Keeps a digest that was made for another purpose from ever passing as a record's hash. */
const DOMAIN = 'embed-sync history record 1\n';

/** The head of a log that has no record yet. */
export const genesis = (log: string): Head => ({ log, seq: 0, hash: GENESIS });

/** The head of a log that ends with `entries`. */
export function headOf(entries: readonly Entry[]): Head {
  const last = entries.at(-1);
  return last === undefined ? genesis('') : { log: last.log, seq: last.seq, hash: last.hash };
}

/** The records that follow `head`. Throws HISTORY_UNWRITABLE for one that could not be read back. */
export const link = (bodies: readonly EntryBody[], head: Head, time: string): readonly Entry[] =>
  linkLines(bodies, head, time).map(({ entry }) => entry);

/** As `link`, each record with its line, which has to be put together for its hash anyway. */
export function linkLines(
  bodies: readonly EntryBody[],
  head: Head,
  time: string,
): readonly { readonly entry: Entry; readonly line: string }[] {
  let { seq, hash: prev } = head;
  return bodies.map((body) => {
    seq += 1;
    const record = { ...body, v: 1 as const, log: head.log, seq, prev, time };
    const members = membersOfNew(record);
    const hash = seal(members);
    const entry = { ...record, hash };
    const line = `${textOf([...members, memberOf('hash', hash)])}\n`;
    refuseUnreadable(entry, line);
    prev = hash;
    return { entry, line };
  });
}

/** The line of a record as it stands in the log, with its line feed. */
export const entryLine = (entry: Entry): string => `${canonicalJson(entry)}\n`;

/** Judges a whole log. With `expected`, it must also hold that very record. */
export function verifyLog(log: Uint8Array, expected?: Head): ChainVerdict {
  const entries: Entry[] = [];
  let start = 0;
  for (let end = log.indexOf(LINE_FEED); end >= 0; end = log.indexOf(LINE_FEED, start)) {
    const read = readLine(log.subarray(start, end), headOf(entries));
    if (typeof read === 'string') return { kind: 'broken', record: entries.length + 1, reason: read };
    entries.push(read);
    start = end + 1;
  }
  const head = headOf(entries);
  const lost = expected === undefined ? undefined : whatIsLost(entries, expected);
  if (lost !== undefined) return { kind: 'broken', ...lost };
  const tail = log.subarray(start);
  if (tail.length === 0) return { kind: 'sound', entries, head };
  if (entries.length === 0 && !couldBeCutShort(tail))
    return { kind: 'broken', record: 1, reason: 'is not one of a change history' };
  return { kind: 'torn', entries, head, tailBytes: tail.length, tailDigest: digestOfBytes(tail) };
}

/** Whether these bytes may be the beginning of a first record: a file of something else must not be taken for a torn log. */
function couldBeCutShort(tail: Uint8Array): boolean {
  const whole = parse(tail);
  if (whole !== undefined) return validateHistory(whole.value);
  // A block that was given to the file and never written holds zeros.
  return tail.every((byte) => byte === 0) || '{"'.startsWith(String.fromCharCode(...tail.subarray(0, 2)));
}

/** One member of a record in canonical form. Kept apart, because the seal covers all of them but one, and the line all. */
interface Member {
  readonly key: string;
  readonly text: string;
}

const memberOf = (key: string, value: unknown): Member => ({ key, text: `${canonicalJson(key)}:${canonicalJson(value)}` });

/** Throws on what JSON cannot hold. */
const membersOf = (record: object): readonly Member[] =>
  Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [memberOf(key, value)]));

/** The canonical text (RFC 8785) of the object with these members: sorted by the UTF-16 units of their keys. */
const textOf = (members: readonly Member[]): string =>
  `{${members
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ text }) => text)
    .join(',')}}`;

const seal = (members: readonly Member[]): string => digestOfText(DOMAIN + textOf(members));

function membersOfNew(record: EntryBody): readonly Member[] {
  try {
    return membersOf(record);
  } catch {
    throw new EmbedSyncError('HISTORY_UNWRITABLE', `${nameOf(record)} holds text that is not Unicode`, {
      hint: 'Half a character, such as a lone surrogate, was in a name or value; correct it where it comes from.',
    });
  }
}

/** Written through the eyes of the reader: a record that nobody could read again would break the log for good. */
function refuseUnreadable(entry: Entry, line: string): void {
  if (!validateHistory(entry)) {
    throw new EmbedSyncError('HISTORY_UNWRITABLE', `${nameOf(entry)} does not fit the change history: ${whatIsWrong()}`, {
      hint: 'This is a mistake in embed-sync; please report it.',
    });
  }
  const bytes = encoder.encode(line).length;
  if (bytes <= MAX_LINE_BYTES) return;
  throw new EmbedSyncError('HISTORY_UNWRITABLE', `${nameOf(entry)} would have ${bytes} bytes; ${MAX_LINE_BYTES} is the most`, {
    hint: 'Give this embed fewer tenancy rows: each stands in the record with its value before and after.',
  });
}

const nameOf = (body: EntryBody): string =>
  `the ${body.kind} record${'embedId' in body && body.embedId !== undefined ? ` of embed ${body.embedId}` : ''}`;

const encoder = new TextEncoder();
// Fatal, because a replaced byte would read as U+FFFD; and a byte order mark is a byte like any other.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The record of one line, or the end of the sentence "the record …". */
function readLine(line: Uint8Array, head: Head): Entry | string {
  if (line.length >= MAX_LINE_BYTES) return `is longer than ${MAX_LINE_BYTES} bytes`;
  const record = parse(line);
  if (record === undefined) return 'is not JSON in UTF-8';
  if (isNewer(record.value)) return 'was written by a newer version of embed-sync';
  if (!validateHistory(record.value)) return `is not a record of this log: ${whatIsWrong()}`;
  const { hash, ...content } = record.value;
  const members = membersIfCanonical(record.text, record.value);
  if (members === undefined) return 'is not in canonical form';
  if (seal(members.filter(({ key }) => key !== 'hash')) !== hash) return 'does not match its hash';
  if (content.seq !== head.seq + 1) return `has number ${content.seq} where ${head.seq + 1} must follow`;
  if (content.prev !== head.hash) return 'does not continue the record before it';
  if (head.seq > 0 && content.log !== head.log) return 'comes from another log';
  return record.value;
}

interface Parsed {
  readonly text: string;
  readonly value: unknown;
}

function parse(line: Uint8Array): Parsed | undefined {
  try {
    const text = decoder.decode(line);
    return { text, value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Also finds repeated keys, of which JSON readers keep only the last. */
function membersIfCanonical(text: string, value: object): readonly Member[] | undefined {
  try {
    const members = membersOf(value);
    return textOf(members) === text ? members : undefined;
  } catch {
    // Such as a lone surrogate, or brackets nested deeper than the stack.
    return undefined;
  }
}

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'v' in value && typeof value.v === 'number' && value.v > 1;

function whatIsWrong(): string {
  const [first] = validateHistory.errors ?? [];
  return first === undefined ? 'unknown' : `${first.instancePath || 'it'} ${first.message ?? ''}`;
}

/** A log that was cut short or replaced, seen against a head that it is known to have had. */
function whatIsLost(entries: readonly Entry[], expected: Head): { record: number; reason: string } | undefined {
  if (expected.seq === 0) return undefined;
  const entry = entries[expected.seq - 1];
  if (entry === undefined) return { record: entries.length + 1, reason: `is missing, and the log had ${expected.seq}` };
  if (entry.hash === expected.hash && entry.log === expected.log) return undefined;
  return { record: expected.seq, reason: 'is not the one that stood there before' };
}
