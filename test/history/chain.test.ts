// The laws of the chain: what is linked verifies, and no byte, record or order can change unnoticed.
// holds: O8 H4

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainVerdict, entryLine, genesis, headOf, link, verifyLog } from '../../src/history/chain.ts';
import type { Entry, EntryBody } from '../../src/records.ts';
import { isProof } from '../support/hold.ts';
import { tried } from '../support/tried.ts';
import { attempt, DIGEST, end, intent, outcome, RUN, seen, start, TARGET, told, verify } from './story.ts';

const rows = [
  { name: 'orders', clientColumn: 'customer_id' },
  { name: 'größen', clientColumn: 'kunde \u{1f600}' },
];
const story: readonly EntryBody[] = [
  start(),
  intent({ isAllowAiPilot: false, tableTenancySettings: rows }, { isAllowAiPilot: true, tableTenancySettings: rows.slice(0, 1) }),
  attempt(),
  outcome('accepted'),
  verify('verified'),
  end(),
];
const entries = told(...story);
const lines = entries.map(entryLine);
const log = Buffer.from(lines.join(''));

const bytesOf = (some: readonly string[]): Buffer => Buffer.from(some.join(''));
const reasonOf = (verdict: ChainVerdict): string =>
  verdict.kind === 'broken' ? `${verdict.record}: ${verdict.reason}` : verdict.kind;

/** The records of another writer: shapes that this one never links, but sealed with its hash. */
const forged = (change: object): Buffer => {
  const [first] = link([start()], genesis('log-a'), '2026-01-01T00:00:00.000Z');
  return Buffer.from(`${JSON.stringify({ ...first, ...change })}\n`);
};

describe('a log that was written by link', () => {
  it('is sound, and its entries and head are what was linked', () => {
    expect(verifyLog(log)).toEqual({ kind: 'sound', entries, head: headOf(entries) });
  });

  it('counts from 1, names one log, and starts at a fixed place', () => {
    expect(entries.map(({ seq, log: id }) => [seq, id])).toEqual(story.map((_, index) => [index + 1, 'log-a']));
    expect(entries[0]?.prev).toBe(`sha256:${'0'.repeat(64)}`);
  });

  it('may be linked in one piece or record by record', () => {
    const time = '2026-01-01T00:00:00.000Z';
    const piece = link(story.slice(2), headOf(link(story.slice(0, 2), genesis('l'), time)), time);
    expect(link(story, genesis('l'), time).slice(2)).toEqual(piece);
  });

  it('is sound when it is empty', () => {
    expect(verifyLog(new Uint8Array())).toEqual({ kind: 'sound', entries: [], head: genesis('') });
  });

  it('keeps any text as it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = told(start(RUN, { actor: text }), { ...outcome('failed'), error: { code: 'X', message: text } });
        const verdict = verifyLog(bytesOf(written.map(entryLine)));
        expect(verdict.kind === 'sound' && verdict.entries).toEqual(written);
      }),
      { numRuns: 60 },
    );
  });

  it('holds properties that a later version added, and is read all the same', () => {
    const later = { ...outcome('accepted'), latencyMs: 12 };
    const verdict = verifyLog(bytesOf(told(start(), later).map(entryLine)));
    expect(verdict.kind === 'sound' && verdict.entries[1]).toMatchObject({ latencyMs: 12 });
  });
});

describe('a record', () => {
  const { api: _, ...silent } = TARGET;
  const confirmed = [{ embedId: 'embed_1', settings: { isAllowAiPilot: true }, updatedAt: '2026-01-01T10:00:00.000Z' }];
  it.each<[sentence: string, body: EntryBody]>([
    ['of a version that did not tell the generation of the API', start(RUN, { target: silent })],
    ['that tells when the embed was last changed', seen('verified', '2026-01-01T10:00:00.000Z')],
    ['that confirms and tells when the embed was last changed', { kind: 'verify', run: RUN, confirmed }],
  ])('%s is sound', (_sentence, body) => {
    const written = told(body);
    const verdict = verifyLog(bytesOf(written.map(entryLine)));
    expect(verdict.kind === 'sound' && verdict.entries).toEqual(written);
  });
});

describe('a changed log', () => {
  const bits = isProof ? [0, 1, 2, 3, 4, 5, 6, 7] : [0, 4, 7];
  it(`is never sound after any byte was changed in ${bits.length} ways`, () => {
    const undetected: string[] = [];
    for (let at = 0; at < log.length; at += 1) {
      for (const bit of bits.map((nth) => 1 << nth)) {
        log[at] = (log[at] ?? 0) ^ bit;
        if (verifyLog(log).kind === 'sound') undetected.push(`${at}^${bit}`);
        log[at] = (log[at] ?? 0) ^ bit;
      }
    }
    expect(log.length).toBeGreaterThan(2_000);
    expect(undetected).toEqual([]);
    tried('log corruptions: a bit turned', bits.length * log.length);
  });

  it.each(lines.slice(0, -1).map((_, index) => index))('is broken where record %i was taken out', (index) => {
    expect(verifyLog(bytesOf(lines.toSpliced(index, 1)))).toMatchObject({ kind: 'broken', record: index + 1 });
    tried('log corruptions: a record moved', 1);
  });

  it.each(lines.map((_, index) => index))('is broken where record %i stands twice', (index) => {
    expect(verifyLog(bytesOf(lines.toSpliced(index, 0, lines[index] ?? '')))).toMatchObject({
      kind: 'broken',
      record: index + 2,
    });
    tried('log corruptions: a record moved', 1);
  });

  it('is broken wherever two records changed places', () => {
    for (let one = 0; one < lines.length; one += 1) {
      for (let other = one + 1; other < lines.length; other += 1) {
        const swapped = lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');
        expect(verifyLog(bytesOf(swapped))).toMatchObject({ kind: 'broken', record: one + 1 });
        tried('log corruptions: a record moved', 1);
      }
    }
  });

  it('is broken where a record of another log was put in, even if it fits in number and link', () => {
    const head = { ...headOf(entries), log: 'log-b' };
    const foreign = link([end()], head, '2026-01-01T00:00:00.000Z').map(entryLine);
    expect(reasonOf(verifyLog(bytesOf([...lines, ...foreign])))).toBe('7: comes from another log');
  });

  it('is broken where a number is left out', () => {
    const gap = link([end()], { ...headOf(entries), seq: 7 }, '2026-01-01T00:00:00.000Z').map(entryLine);
    expect(reasonOf(verifyLog(bytesOf([...lines, ...gap])))).toBe('7: has number 8 where 7 must follow');
  });

  it('is broken where a record follows another than the one before it', () => {
    const foreign = link([end()], { ...headOf(entries), hash: DIGEST }, '2026-01-01T00:00:00.000Z').map(entryLine);
    expect(reasonOf(verifyLog(bytesOf([...lines, ...foreign])))).toBe('7: does not continue the record before it');
  });

  const first = lines[0] ?? '';
  it.each([
    ['an empty line', '\n', 'is not JSON in UTF-8'],
    ['a line that is no object', '7\n', 'is not a record of this log: it must be object'],
    ['a line that is null', 'null\n', 'is not a record of this log: it must be object'],
    [
      'a format that is no number',
      first.replace('"v":1', '"v":"2"'),
      'is not a record of this log: /v must be equal to constant',
    ],
    ['a space after a comma', first.replace(',', ', '), 'is not in canonical form'],
    ['a carriage return', first.replace('\n', '\r\n'), 'is not in canonical form'],
    ['a key that stands twice', first.replace('{', '{"actor":"eve",'), 'is not in canonical form'],
    [
      'keys in another order',
      `${JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(first)).reverse()))}\n`,
      'is not in canonical form',
    ],
    ['a letter written as an escape', first.replace('ada', '\\u0061da'), 'is not in canonical form'],
    ['another value', first.replace('ada', 'eve'), 'does not match its hash'],
    ['another hash', first.replace(/"hash":"sha256:./, '"hash":"sha256:0'), 'does not match its hash'],
    ['a byte order mark', `\ufeff${first}`, 'is not JSON in UTF-8'],
    ['a later format', first.replace('"v":1', '"v":2'), 'was written by a newer version of embed-sync'],
    ['brackets without end', `${'['.repeat(300_000)}\n`, 'is not JSON in UTF-8'],
    [
      'brackets deeper than the stack',
      first.replace('{', `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)},`),
      'is not in canonical form',
    ],
    ['more than a line may hold', `"${'x'.repeat(1_048_574)}"\n`, 'is longer than 1048576 bytes'],
  ])('is broken by %s', (_, line, reason) => {
    expect(reasonOf(verifyLog(Buffer.from(line)))).toBe(`1: ${reason}`);
  });

  it('is broken by bytes that are no text, also where a reader would show U+FFFD for either', () => {
    const [line = ''] = told(start(RUN, { actor: '\ufffd' })).map(entryLine);
    const at = Buffer.from(line).indexOf(Buffer.from('\ufffd'));
    const bytes = Buffer.concat([Buffer.from(line).subarray(0, at), Buffer.from([0xff]), Buffer.from(line).subarray(at + 3)]);
    expect(reasonOf(verifyLog(bytes))).toBe('1: is not JSON in UTF-8');
  });

  it.each([
    ['a verified time of change that is none', { ...seen('verified', ''), updatedAt: 7 }],
    ['a confirmed time of change that is none', { kind: 'verify', confirmed: [{ embedId: 'e', settings: {}, updatedAt: 7 }] }],
    ['no kind', { kind: undefined }],
    ['an unknown kind', { kind: 'intend' }],
    ['no run', { run: undefined }],
    ['a number for an actor', { actor: 7 }],
    ['a target without a base URL', { target: { dataApp: null, environment: null } }],
    ['a generation of the API that there is not', { target: { ...TARGET, api: 'soap' } }],
    ['a local time', { time: '2026-01-01T00:00:00' }],
    ['a sequence from 0', { seq: 0 }],
    ['a digest of another kind', { prev: 'md5:00' }],
  ])('is broken by a record with %s', (_, change) => {
    expect(reasonOf(verifyLog(forged(change)))).toContain('1: is not a record of this log');
  });
});

describe('a log that was cut off', () => {
  it('gives back its whole records, wherever the cut is', () => {
    const ends = lines.map((_, index) => bytesOf(lines.slice(0, index + 1)).length);
    for (let bytes = 0; bytes <= log.length; bytes += 1) {
      const whole = ends.filter((at) => at <= bytes).length;
      const rest = bytes - (ends[whole - 1] ?? 0);
      const verdict = verifyLog(log.subarray(0, bytes));
      expect(verdict).toMatchObject(rest === 0 ? { kind: 'sound' } : { kind: 'torn', tailBytes: rest });
      expect(verdict.kind !== 'broken' && verdict.entries).toEqual(entries.slice(0, whole));
    }
    tried('log corruptions: cut off', log.length + 1);
  });

  it.each([
    ['zeros', Buffer.alloc(512)],
    ['a piece of a letter', Buffer.from([0xc3])],
    ['a record that lacks only its line feed', Buffer.from((lines[5] ?? '').trimEnd())],
  ])('is torn where its last line is %s', (_, tail) => {
    const verdict = verifyLog(Buffer.concat([bytesOf(lines.slice(0, 5)), tail]));
    expect(verdict).toMatchObject({ kind: 'torn', tailBytes: tail.length, head: { seq: 5 } });
  });

  it.each([
    ['a note', 'nothing that this program wrote', 'broken'],
    ['a note that ends with zeros', 'a note\0\0', 'broken'],
    ['JSON of another kind', '{"version":1}', 'broken'],
    ['a list', '[', 'broken'],
    ['the first letters of a record', '{"', 'torn'],
    ['the first of them', '{', 'torn'],
    ['zeros alone', '\0'.repeat(512), 'torn'],
  ])('that never held a whole record is taken for %s as what it is', (_, text, kind) => {
    const verdict = verifyLog(Buffer.from(text));
    expect(verdict.kind).toBe(kind);
    if (verdict.kind === 'broken') expect(verdict).toMatchObject({ record: 1, reason: 'is not one of a change history' });
    expect(verifyLog(bytesOf([...lines, text])).kind).toBe('torn');
  });

  it('is broken where the bad line has its line feed, even if it is the last', () => {
    expect(reasonOf(verifyLog(bytesOf([...lines, 'x\n'])))).toBe('7: is not JSON in UTF-8');
    expect(reasonOf(verifyLog(bytesOf(['x\n', ...lines])))).toBe('1: is not JSON in UTF-8');
  });

  it('is sound at the end of a record, unless the head it once had is known', () => {
    const cut = bytesOf(lines.slice(0, 4));
    expect(verifyLog(cut).kind).toBe('sound');
    expect(reasonOf(verifyLog(cut, headOf(entries)))).toBe('5: is missing, and the log had 6');
    expect(verifyLog(log, headOf(entries.slice(0, 4))).kind).toBe('sound');
    expect(verifyLog(cut, genesis('log-a')).kind).toBe('sound');
  });

  it('is broken where it was replaced by another that is as long', () => {
    const other = told(...story.with(2, { ...attempt(), attempt: 2 })).map(entryLine);
    expect(verifyLog(bytesOf(other)).kind).toBe('sound');
    expect(reasonOf(verifyLog(bytesOf(other), headOf(entries)))).toBe('6: is not the one that stood there before');
    expect(reasonOf(verifyLog(log, { ...headOf(entries), log: 'log-b' }))).toBe('6: is not the one that stood there before');
  });
});

describe('a record that could not be read back', () => {
  const linked = (body: EntryBody): readonly Entry[] => link([body], genesis('l'), '2026-01-01T00:00:00.000Z');
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `table_${index}`, clientColumn: 'customer_id' }));

  it('fits up to some thousand tenancy rows', () => {
    expect(linked(intent({ tableTenancySettings: [] }, { tableTenancySettings: many(4_000) }))).toHaveLength(1);
  });

  it('fits as long as the reader reads its line', () => {
    const sized = (bytes: number) => start(RUN, { actor: 'x'.repeat(bytes) });
    const empty = Buffer.byteLength(linked(sized(0)).map(entryLine).join(''));
    const largest = linked(sized(1_048_576 - empty)).map(entryLine);
    expect(bytesOf(largest)).toHaveLength(1_048_576);
    expect(verifyLog(bytesOf(largest)).kind).toBe('sound');
    expect(() => linked(sized(1_048_577 - empty))).toThrow('would have 1048577 bytes; 1048576 is the most');
  });

  it('is not one with a member that is not set: that is as if it was not there', () => {
    const bodies: readonly EntryBody[] = [Object.assign(start(), { note: undefined })];
    const [line = ''] = link(bodies, genesis('l'), '2026-01-01T00:00:00.000Z').map(entryLine);
    expect(line).not.toContain('note');
    expect(verifyLog(Buffer.from(line)).kind).toBe('sound');
  });

  const fewer = 'Give this embed fewer tenancy rows: each stands in the record with its value before and after.';
  const report = 'This is a mistake in embed-sync; please report it.';
  const half = 'Half a character, such as a lone surrogate, was in a name or value; correct it where it comes from.';
  const noRun = 'does not fit the change history: /run must NOT have fewer than 1 characters';
  const looked = { kind: 'reconcile', run: RUN, status: 'torn-tail', note: '\ud800' } as const;
  const noText = 'the reconcile record holds text that is not Unicode';
  it.each<[string, EntryBody, string, string]>([
    ['is too large', intent({}, { tableTenancySettings: many(8_000) }), 'the intent record of embed embed_1 would have', fewer],
    ['has an empty run', start(''), `the run.start record ${noRun}`, report],
    ['holds half a character, and could be about an embed', looked, noText, half],
    ['holds half a character, and is about no embed', Object.assign({}, looked, { embedId: undefined }), noText, half],
    ['holds half a character', outcome('failed', { embedId: '\ud800' }), 'holds text that is not Unicode', half],
    [
      'has a foreign plan id',
      start(RUN, { planId: 'plan-7' }),
      'the run.start record does not fit the change history: /planId',
      report,
    ],
  ])('is refused before it is written, such as one that %s', (_, body, message, hint) => {
    expect(() => linked(body)).toThrow(
      expect.objectContaining({ code: 'HISTORY_UNWRITABLE', message: expect.stringContaining(message), hint }),
    );
  });
});

it('writes every record as one line', () => {
  for (const line of told(start(RUN, { actor: 'a\nb\r\u2028c' }), ...story.slice(1)).map(entryLine)) {
    expect(line.indexOf('\n')).toBe(line.length - 1);
  }
});
