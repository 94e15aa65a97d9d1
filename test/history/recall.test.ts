// What a log says: which runs there were, how each change ended, and which values we put there last.

import { describe, expect, it } from 'vitest';
import {
  dialectOf,
  findRun,
  lastApplied,
  openIntents,
  runEntries,
  runs,
  serverMerges,
  unknownRun,
} from '../../src/history/recall.ts';
import type { EntryBody } from '../../src/records.ts';
import type { Dialect, Settings } from '../../src/types.ts';
import { attempt, clock, EMBED, end, intent, outcome, RUN, reconcile, seen, start, TARGET, told, verify } from './story.ts';

const OFF = { isAllowAiPilot: false } as const;
const ON = { isAllowAiPilot: true } as const;
const both = { isAllowAiPilot: true, isAllowEmailReports: true } as const;
const noted: EntryBody = { kind: 'reconcile', run: RUN, status: 'torn-tail', note: 'set aside' };
const EARLIER = 'run-000000';
const earlier = [
  start(EARLIER),
  intent({}, OFF, { run: EARLIER }),
  outcome('accepted', { run: EARLIER }),
  verify('verified', undefined, { run: EARLIER }),
  end('complete', EARLIER),
];
/** A change of one flag in a run of its own, and what was said of it. */
const change = (...words: readonly EntryBody[]): readonly EntryBody[] => [start(), intent(OFF, ON), attempt(), ...words];
/** A change, and a second write of the same run that takes it back. */
const takenBack = (...words: readonly EntryBody[]) => [...change(outcome('accepted')), intent(ON, OFF), attempt(), ...words];

/** Off, as an earlier run put it; on, as this run meant it; or neither, because nobody knows. */
const settled: readonly (readonly [
  sentence: string,
  bodies: readonly EntryBody[],
  status: string,
  settings: Settings | undefined,
])[] = [
  ['the API agreed', change(outcome('accepted'), end()), 'accepted', ON],
  ['the list shows it', change(outcome('accepted'), verify('verified'), end()), 'verified', ON],
  ['the list does not tell', change(outcome('accepted'), verify('accepted'), end()), 'accepted', ON],
  ['the list shows another value', change(outcome('accepted'), verify('contradicted', OFF), end('partial')), 'contradicted', OFF],
  ['the list shows something else', change(outcome('accepted'), verify('contradicted', {}), end()), 'contradicted', undefined],
  ['the API refused', change(outcome('failed'), end('failed')), 'failed', OFF],
  ['somebody else had moved it', change(outcome('stale'), end('partial')), 'stale', OFF],
  ['it was not its turn any more', [start(), intent(OFF, ON), outcome('not-attempted'), end()], 'not-attempted', OFF],
  ['the list shows that it failed', change(outcome('unknown'), verify('failed'), end()), 'failed', OFF],
  ['the answer was lost', change(outcome('unknown'), end('failed')), 'unknown', undefined],
  ['the run was cut off after sending', change(), 'unknown', undefined],
  ['the run was cut off before sending', [start(), intent(OFF, ON)], 'unknown', undefined],
  ['a later look found it applied', change(reconcile('applied')), 'verified', ON],
  ['a later look found it not applied', change(outcome('unknown'), end(), reconcile('not-applied')), 'failed', OFF],
  ['a later look found a mixture', change(reconcile('mixed')), 'contradicted', undefined],
  ['a later look could not tell', change(reconcile('undetermined')), 'unknown', undefined],
  ['it was taken back, as the list shows', takenBack(outcome('accepted'), verify('reverted'), end()), 'reverted', OFF],
  ['it was taken back, as the API said', takenBack(outcome('accepted'), end()), 'reverted', OFF],
  ['it could not be taken back', takenBack(outcome('failed'), end()), 'failed', ON],
  ['it may have been taken back', takenBack(), 'unknown', undefined],
  ['the log was mended meanwhile', change(outcome('accepted'), noted), 'accepted', ON],
];

describe('a change', () => {
  it.each(settled)('of which %s', (_, bodies, status, settings) => {
    const log = told(...earlier, ...bodies);
    expect(runEntries(log, RUN).map((it) => it.status)).toEqual([status]);
    expect(lastApplied(log, TARGET).get(EMBED)?.settings).toEqual(settings);
    const counts = Object.entries(findRun(log, RUN)?.counts ?? {}).filter(([, count]) => count > 0);
    expect(counts).toEqual([[status, 1]]);
  });
});

describe('what was applied last', () => {
  it('adds up over runs, each setting with its own last write', () => {
    const run = 'run-000002';
    const second = [start(run), intent({ joinModel: 'multi' }, { joinModel: 'single' }, { run }), outcome('accepted', { run })];
    const log = told(...change(outcome('accepted')), ...second);
    expect(lastApplied(log, TARGET).get(EMBED)).toEqual({
      settings: { isAllowAiPilot: true, joinModel: 'single' },
      since: { isAllowAiPilot: { at: clock(2), run: RUN }, joinModel: { at: clock(5), run } },
    });
  });

  it('forgets only what the doubtful write touched', () => {
    const run = 'run-000002';
    const log = told(start(), intent({}, both), outcome('accepted'), end(), start(run), intent(ON, OFF, { run }));
    expect(lastApplied(log, TARGET).get(EMBED)).toEqual({
      settings: { isAllowEmailReports: true },
      since: { isAllowEmailReports: { at: clock(1), run: RUN } },
    });
  });

  it('takes from a contradiction only the settings that were written, and of those only what was shown', () => {
    const shown = { isAllowAiPilot: false, isAllowMetricUpdate: true };
    const log = told(start(), intent({}, both), outcome('accepted'), verify('contradicted', shown));
    expect(lastApplied(log, TARGET).get(EMBED)?.settings).toEqual(OFF);
    expect(Object.keys(lastApplied(log, TARGET).get(EMBED)?.since ?? {})).toEqual(['isAllowAiPilot']);
  });

  it('forgets a value that was taken back without its old value being known', () => {
    const wrote = [intent({ joinModel: 'multi' }, { joinModel: 'single', ...ON }), outcome('accepted')];
    const log = told(...earlier, start(), ...wrote, intent({ joinModel: 'single' }, { joinModel: 'multi' }), verify('reverted'));
    expect(lastApplied(log, TARGET).has(EMBED)).toBe(false);
  });

  it('is also what a list showed as desired, without a write', () => {
    const run = 'run-000002';
    const seen: EntryBody = {
      kind: 'verify',
      run,
      confirmed: [
        { embedId: EMBED, settings: both },
        { embedId: 'embed_2', settings: OFF },
      ],
    };
    const log = told(...change(), start(run), seen, end('complete', run));
    expect(lastApplied(log, TARGET).get(EMBED)).toEqual({
      settings: both,
      since: { isAllowAiPilot: { at: clock(4), run }, isAllowEmailReports: { at: clock(4), run } },
    });
    expect([...lastApplied(log, TARGET).keys()]).toEqual([EMBED, 'embed_2']);
    expect(lastApplied(log, TARGET, new Date(clock(3))).size).toBe(0);
    expect(runEntries(log, run)).toEqual([]);
    expect(findRun(log, 'last')?.runId).toBe(RUN);
  });

  it('knows embeds apart', () => {
    const embedId = 'embed_2';
    const log = told(start(), intent({}, ON), intent({}, OFF, { embedId }), outcome('accepted'), outcome('failed', { embedId }));
    expect([...lastApplied(log, TARGET).keys()]).toEqual([EMBED]);
  });

  it.each([
    ['another base URL', { ...TARGET, baseUrl: 'https://other.example.com' }],
    ['another environment', { ...TARGET, environment: 'staging' }],
  ])('says nothing about %s', (_, target) => {
    const log = told(...change());
    expect(lastApplied(told(...change(outcome('accepted'))), target).size).toBe(0);
    expect(openIntents(log, target)).toEqual([]);
    expect(openIntents(log, TARGET)).toHaveLength(1);
  });

  it('can be asked for an instant, and judges what was written until then by the whole log', () => {
    const log = told(...earlier, ...change(outcome('accepted'), end()));
    const at = (minute: number) => lastApplied(log, TARGET, new Date(clock(minute))).get(EMBED)?.settings;
    expect([at(0), at(1), at(6), at(7)]).toEqual([undefined, OFF, OFF, ON]);
  });
});

const T1 = '2026-01-01T10:00:00.000Z';
const T2 = '2026-01-01T11:00:00.000Z';
const LATER = 'run-000002';
/** Another flag written by a later run, with what was said of that. */
const again = (...words: readonly EntryBody[]): readonly EntryBody[] => [
  start(LATER),
  intent({ isAllowEmailReports: false }, { isAllowEmailReports: true }, { run: LATER }),
  attempt({ run: LATER }),
  ...words,
];
const confirmedBy = (run: string, updatedAt?: string): EntryBody => ({
  kind: 'verify',
  run,
  confirmed: [{ embedId: EMBED, settings: { joinModel: 'multi' }, ...(updatedAt !== undefined && { updatedAt }) }],
});

describe("the API's own time of the last change", () => {
  it.each<[sentence: string, bodies: readonly EntryBody[], updatedAt: string | undefined]>([
    ['is that of the list after the write', change(outcome('accepted'), seen('verified', T1)), T1],
    ['is told also by a list that does not show the settings', change(outcome('accepted'), seen('accepted', T1)), T1],
    ['is not known without a list', change(outcome('accepted'), end()), undefined],
    ['is not known from a list that does not tell it', change(outcome('accepted'), verify('verified')), undefined],
    ['is that of the newest list', [...change(seen('verified', T1)), ...again(seen('verified', T2, { run: LATER }))], T2],
    [
      'is forgotten where the newest list does not tell it',
      [...change(seen('verified', T1)), ...again(verify('verified', undefined, { run: LATER }))],
      undefined,
    ],
    [
      'is forgotten with a later write that no list followed',
      [...change(seen('verified', T1)), ...again(outcome('accepted', { run: LATER }))],
      undefined,
    ],
    ['is forgotten with a later write that was cut off', [...change(seen('verified', T1)), ...again()], undefined],
    [
      'is forgotten also with a later write that the API refused',
      [...change(seen('verified', T1)), ...again(outcome('failed', { run: LATER }))],
      undefined,
    ],
    [
      'is forgotten with a second write of the same run',
      [...earlier, ...change(seen('verified', T1)), intent(ON, OFF), outcome('accepted')],
      undefined,
    ],
    ['is forgotten where a later look found otherwise', change(seen('verified', T1), reconcile('applied')), undefined],
    ['is not taken from a list that contradicts', change({ ...verify('contradicted', OFF), updatedAt: T1 }), undefined],
    ['is not taken from a list that shows a write taken back', [...earlier, ...change(seen('reverted', T1))], undefined],
    ['is not taken from a list that shows a failure', [...earlier, ...change(seen('failed', T1))], undefined],
    [
      'stays where a later run only failed to find something to write',
      [...change(seen('verified', T1)), start(LATER), outcome('failed', { run: LATER })],
      T1,
    ],
    [
      'stays where a later run wrote another embed',
      [...change(seen('verified', T1)), start(LATER), intent(OFF, ON, { run: LATER, embedId: 'embed_2' })],
      T1,
    ],
    ['is that of a confirmation without a write', [start(), confirmedBy(RUN, T1), end()], T1],
    [
      'is that of a confirmation after an earlier write',
      [...change(seen('verified', T1)), start(LATER), confirmedBy(LATER, T2)],
      T2,
    ],
    [
      'is forgotten with a confirmation that does not tell it',
      [...change(seen('verified', T1)), start(LATER), confirmedBy(LATER)],
      undefined,
    ],
    ['is told by a confirmation beside a write that ended well', change(seen('verified', T1), confirmedBy(RUN, T1)), T1],
    [
      'is not taken from a confirmation beside a write that ended otherwise',
      change(verify('contradicted', OFF), confirmedBy(RUN, T1)),
      undefined,
    ],
    [
      'is forgotten with a write after a confirmation',
      [start(), confirmedBy(RUN, T1), ...again(outcome('accepted', { run: LATER }))],
      undefined,
    ],
  ])('%s', (_, bodies, updatedAt) => {
    const known = lastApplied(told(...bodies), TARGET).get(EMBED);
    expect(known).toBeDefined();
    expect(known?.updatedAt).toBe(updatedAt);
    if (updatedAt === undefined) expect(known).not.toHaveProperty('updatedAt');
  });

  it('can be asked for an instant', () => {
    const log = told(...change(seen('verified', T1)), ...again(seen('verified', T2, { run: LATER })));
    expect(lastApplied(log, TARGET, new Date(clock(3))).get(EMBED)?.updatedAt).toBe(T1);
  });
});

describe('whether the server merges', () => {
  const staging = { ...TARGET, environment: 'staging' };
  it.each<[sentence: string, bodies: readonly EntryBody[], merges: boolean | undefined]>([
    ['is not known from an empty log', [], undefined],
    ['is not known from runs that could not see it', [start(), end()], undefined],
    ['is what a run saw', [start(), end('complete', RUN, true)], true],
    [
      'is what the newest run saw that could',
      [start(), end('complete', RUN, true), start(LATER), end('partial', LATER, false)],
      false,
    ],
    [
      'is not undone by a newer run that could not see it',
      [start(), end('partial', RUN, false), start(LATER), end('complete', LATER)],
      false,
    ],
    ['is not told by runs of another environment', [start(RUN, { target: staging }), end('complete', RUN, true)], undefined],
    [
      'is not told by runs of another base URL',
      [start(RUN, { target: { ...TARGET, baseUrl: 'https://x.example' } }), end('complete', RUN, true)],
      undefined,
    ],
  ])('%s', (_, bodies, merges) => {
    expect(serverMerges(told(...bodies), TARGET)).toBe(merges);
  });
});

describe('the generation of the API', () => {
  const { api: _, ...silent } = TARGET;
  const runOf = (run: string, target: { baseUrl?: string; environment?: string; api: Dialect }) =>
    start(run, { target: { ...TARGET, ...target } });
  it.each<[sentence: string, bodies: readonly EntryBody[], dialect: Dialect | undefined]>([
    ['is not known from an empty log', [], undefined],
    ['is not known from records that do not tell it', [start(RUN, { target: silent })], undefined],
    ['is that of the newest run', [runOf(RUN, { api: 'kebab' }), runOf(LATER, { api: 'camel' })], 'camel'],
    ['is that of the newest run that tells it', [runOf(RUN, { api: 'legacy' }), start(LATER, { target: silent })], 'legacy'],
    ['is the same for all environments', [runOf(RUN, { api: 'camel', environment: 'staging' })], 'camel'],
    ['is not that of another base URL', [runOf(RUN, { api: 'camel', baseUrl: 'https://x.example' })], undefined],
  ])('%s', (_, bodies, dialect) => {
    expect(dialectOf(told(...bodies), TARGET.baseUrl)).toBe(dialect);
  });
});

describe('open intents', () => {
  const open = (...bodies: readonly EntryBody[]) => openIntents(told(...bodies), TARGET);

  it.each([
    ['sent, with no word since', change(), true],
    ['not sent as far as recorded', [start(), intent(OFF, ON)], false],
    ['sent, with an unknown outcome and an orderly end', change(outcome('unknown'), end('failed')), true],
  ])('are those %s', (_, bodies, attempted) => {
    expect(open(...bodies)).toEqual([{ intent: expect.objectContaining({ kind: 'intent', embedId: EMBED, seq: 2 }), attempted }]);
  });

  it.each([
    ['accepted', change(outcome('accepted'))],
    ['refused', change(outcome('failed'))],
    ['verified after a doubt', change(outcome('unknown'), verify('verified'))],
    ['looked at, even without a result', change(reconcile('undetermined'))],
  ])('are none where the change was %s', (_, bodies) => {
    expect(open(...bodies)).toEqual([]);
  });

  it('are only the last of each embed in a run, whose entry closes it', () => {
    const again = [start(), intent(OFF, ON), intent(ON, OFF), attempt()];
    expect(open(...again)).toMatchObject([{ intent: { seq: 3 }, attempted: true }]);
    expect(open(...again, reconcile('applied'))).toEqual([]);
  });
});

describe('the runs of a log', () => {
  it('are told oldest first, with who started them and how they ended', () => {
    const log = told(
      start(RUN, { command: 'rollback', rollbackOf: EARLIER, commit: 'abc', approved: true }),
      end('partial'),
      start('run-2'),
    );
    expect(runs(log)).toMatchObject([
      {
        runId: RUN,
        startedAt: clock(0),
        command: 'rollback',
        rollbackOf: EARLIER,
        commit: 'abc',
        approved: true,
        status: 'partial',
      },
      { runId: 'run-2', actor: 'ada', target: TARGET, status: 'interrupted' },
    ]);
    expect(runs(log)[1]).not.toHaveProperty('rollbackOf');
  });

  it('count an embed that failed before anything was written', () => {
    const log = told(start(), outcome('failed'), end('failed'));
    expect(runs(log)[0]?.counts).toMatchObject({ failed: 1, verified: 0 });
    expect(runEntries(log, RUN)).toMatchObject([
      { embedId: EMBED, key: EMBED, name: null, settings: [], attempts: 0, status: 'failed' },
    ]);
  });

  it('show each change with its values, attempts, error and what contradicted it', () => {
    const log = told(start(), intent(OFF, both), attempt(), attempt(), outcome('failed'), verify('contradicted', OFF));
    expect(runEntries(log, RUN)).toEqual([
      {
        embedId: EMBED,
        key: EMBED,
        name: 'Sales',
        direction: 'widen',
        settings: [
          { setting: 'isAllowAiPilot', before: false, after: true },
          { setting: 'isAllowEmailReports', after: true },
        ],
        attempts: 2,
        status: 'contradicted',
        error: { code: 'INVALID_DATAMART', httpStatus: 404, message: 'no such datamart' },
        live: OFF,
      },
    ]);
  });

  it('show a write that was taken back as two rows', () => {
    const rows = runEntries(told(...takenBack(outcome('accepted'))), RUN)[0]?.settings;
    expect(rows?.map(({ before, after }) => [before, after])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('leave out records of a run whose start the log does not hold', () => {
    expect(runs(told(intent(OFF, ON), end()))).toEqual([]);
    expect(runEntries(told(intent(OFF, ON)), RUN)).toEqual([]);
  });
});

describe('finding a run', () => {
  const changed = change(outcome('accepted'), end());
  const failed = [start('run-000009'), intent(OFF, ON, { run: 'run-000009' }), outcome('failed', { run: 'run-000009' })];
  const log = told(...earlier, ...changed, ...failed);

  it.each([
    ['last', RUN],
    [RUN, RUN],
    ['run-000009', 'run-000009'],
    ['run-00', undefined],
    ['run-7', undefined],
    ['', undefined],
    ['rollback', undefined],
  ])('%j', (wanted, runId) => {
    expect(findRun(log, wanted)?.runId).toBe(runId);
  });

  it.each([
    ['the beginning of only one', 'run-b1', 'run-b12345'],
    ['too little of it', 'run-b', undefined],
    ['the whole id of one that begins another', 'run-a12345', 'run-a12345'],
    ['the beginning of two', 'run-a1', undefined],
  ])('by %s', (_, wanted, runId) => {
    const some = told(start('run-a12345'), start('run-a123456'), start('run-b12345'));
    expect(findRun(some, wanted)?.runId).toBe(runId);
  });

  it.each([
    ['skips runs that left everything as it was', takenBack(outcome('accepted')), EARLIER],
    ['skips runs that only looked', [start(), end()], EARLIER],
    ['does not skip a run that may have changed something', change(outcome('unknown')), RUN],
    ['does not skip a run that was cut off', change(), RUN],
    ['does not skip a run that the list contradicts', change(verify('contradicted', {})), RUN],
    ['does not skip a change that could not be taken back', takenBack(outcome('failed')), RUN],
  ])('last %s', (_, bodies, runId) => {
    expect(findRun(told(...earlier, ...bodies), 'last')?.runId).toBe(runId);
  });

  it('last is of one target where that is given, an id never', () => {
    const staging = { ...TARGET, environment: 'staging' };
    expect(findRun(log, 'last', staging)).toBeUndefined();
    expect(findRun(log, 'last', TARGET)?.runId).toBe(RUN);
    expect(findRun(log, RUN, staging)?.runId).toBe(RUN);
  });

  it.each([
    ['run-000008', 'no run "run-000008" in the change history', /Did you mean "run-00000\d"\?/],
    ['run-0000', 'several runs begin with "run-0000"', /run-000000, run-000001, run-000009/],
    ['nothing-like-it', 'no run "nothing-like-it" in the change history', /history list/],
    ['last', 'no run in the change history changed anything here', /history list/],
  ])('says what to do where %s is not found', (wanted, message, hint) => {
    expect(unknownRun(log, wanted)).toMatchObject({
      code: 'RUN_UNKNOWN',
      exitCode: 3,
      message,
      hint: expect.stringMatching(hint),
    });
  });
});
