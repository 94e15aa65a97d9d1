// What the log says about changes to come: tried elsewhere, rolled back, written to and fro.

import { describe, expect, it } from 'vitest';
import { flips, takenAway, verifiedIn } from '../../src/history/precedents.ts';
import type { Confirmation, EntryBody } from '../../src/records.ts';
import type { Settings } from '../../src/types.ts';
import { clock, EMBED, end, intent, outcome, reconcile, start, TARGET, told, verify } from './story.ts';

const ON = { isAllowAiPilot: true } as const;
const OFF = { isAllowAiPilot: false } as const;
const STAGING = { ...TARGET, environment: 'staging' } as const;
const KEYS = new Map([[EMBED, 'sales']]);

type Words = (where: { readonly run: string }) => readonly EntryBody[];
const well: Words = (where) => [outcome('accepted', where), verify('verified', undefined, where)];
const agreed: Words = (where) => [outcome('accepted', where)];
const failed: Words = (where) => [outcome('failed', where)];
const lost: Words = () => [];

const wrote = (run: string, before: Settings, after: Settings, words: Words = well, more: Parameters<typeof start>[1] = {}) => [
  start(run, more),
  intent(before, after, { run }),
  ...words({ run }),
  end('complete', run),
];
const foundAs = (run: string, settings: Settings, more: Parameters<typeof start>[1] = {}): readonly EntryBody[] => {
  const confirmed: readonly Confirmation[] = [{ embedId: EMBED, settings }];
  return [start(run, more), { kind: 'verify', run, confirmed }, end('complete', run)];
};

describe('what was verified in an environment', () => {
  const there = { target: STAGING };
  const rows: readonly (readonly [
    sentence: string,
    bodies: readonly EntryBody[],
    settings: Settings | undefined,
    at?: string,
  ])[] = [
    ['nothing, where nothing was done', [], undefined],
    ['a value that was read back', wrote('run-1', OFF, ON, well, there), ON, clock(3)],
    ['a value that a run found there', foundAs('run-1', ON, there), ON, clock(1)],
    ['nothing that the API only agreed to', wrote('run-1', OFF, ON, agreed, there), {}],
    [
      'the earlier value, where a later write failed',
      [...wrote('run-1', OFF, ON, well, there), ...wrote('run-2', ON, OFF, failed, there)],
      ON,
      clock(3),
    ],
    [
      'nothing, where nobody knows what a later write did',
      [...wrote('run-1', OFF, ON, well, there), ...wrote('run-2', ON, OFF, lost, there)],
      {},
    ],
    ['a value since it was first verified', [...foundAs('run-1', ON, there), ...foundAs('run-2', ON, there)], ON, clock(1)],
    [
      'a value since it came back',
      [...foundAs('run-1', ON, there), ...wrote('run-2', ON, OFF, well, there), ...wrote('run-3', OFF, ON, well, there)],
      ON,
      clock(11),
    ],
    [
      'what was verified at another address',
      wrote('run-1', OFF, ON, well, { target: { ...STAGING, baseUrl: 'https://other.example.com' } }),
      ON,
      clock(3),
    ],
    ['nothing of another environment', wrote('run-1', OFF, ON), undefined],
  ];
  for (const [sentence, bodies, settings, at] of rows) {
    it(`is ${sentence}`, () => {
      const held = verifiedIn(told(...bodies), 'staging', KEYS).get('sales');
      expect(held?.settings).toEqual(settings);
      expect(held?.since.isAllowAiPilot?.at).toBe(at);
    });
  }

  it('says nothing of an embed that the manifest does not name there', () => {
    expect(verifiedIn(told(...foundAs('run-1', ON, there)), 'staging', new Map()).size).toBe(0);
  });
});

describe('what a rollback took away', () => {
  const back = { command: 'rollback', rollbackOf: 'run-1' } as const;
  const first = wrote('run-1', OFF, ON);
  const rolledBack = [...first, ...wrote('run-2', ON, OFF, well, back)];
  const rows: readonly (readonly [sentence: string, bodies: readonly EntryBody[], value: unknown])[] = [
    ['nothing without a rollback', first, undefined],
    ['the value that was live', rolledBack, true],
    ['the value of the run, where live did not tell', [...first, ...wrote('run-2', {}, OFF, well, back)], true],
    ['nothing where the rollback failed', [...first, ...wrote('run-2', ON, OFF, failed, back)], undefined],
    ['the value, where nobody knows whether the rollback arrived', [...first, ...wrote('run-2', ON, OFF, lost, back)], true],
    ['nothing once an apply has written the setting', [...rolledBack, ...wrote('run-3', OFF, ON)], undefined],
    ['the value still, where that apply failed', [...rolledBack, ...wrote('run-3', OFF, ON, failed)], true],
    ['nothing once an apply has found the manifest agreeing', [...rolledBack, ...foundAs('run-3', OFF)], undefined],
    ['the value still, where only a rollback found things so', [...rolledBack, ...foundAs('run-3', OFF, back)], true],
    ['nothing of another environment', [...first, ...wrote('run-2', ON, OFF, well, { ...back, target: STAGING })], undefined],
  ];
  it.each(rows)('is %s', (_, bodies, value) => {
    const found = takenAway(told(...bodies), TARGET);
    expect(found.map((one) => one.value)).toEqual(value === undefined ? [] : [value]);
    for (const one of found)
      expect(one).toMatchObject({ embedId: EMBED, setting: 'isAllowAiPilot', run: 'run-2', rollbackOf: 'run-1' });
  });
});

describe('writes to and fro', () => {
  const NOW = new Date(Date.parse(clock(0)) + 3_600_000);
  const datamart = (name: string) => ({ datamartName: name });
  const rows: readonly (readonly [sentence: string, bodies: readonly EntryBody[], writes: number | undefined, now?: Date])[] = [
    ['two writes are none', [...wrote('run-1', OFF, ON), ...wrote('run-2', ON, OFF)], undefined],
    ['three are', [...wrote('run-1', OFF, ON), ...wrote('run-2', ON, OFF), ...wrote('run-3', OFF, ON)], 3],
    [
      'the same write three times over is, since somebody puts the old value back',
      [...wrote('run-1', OFF, ON), ...wrote('run-2', OFF, ON), ...wrote('run-3', OFF, ON)],
      3,
    ],
    [
      'sending an unseen value again and again is not',
      [...wrote('run-1', {}, ON), ...wrote('run-2', {}, ON), ...wrote('run-3', {}, ON)],
      undefined,
    ],
    [
      'moving on three times is not',
      [
        ...wrote('run-1', datamart('a'), datamart('b')),
        ...wrote('run-2', datamart('b'), datamart('c')),
        ...wrote('run-3', datamart('c'), datamart('d')),
      ],
      undefined,
    ],
    [
      'a write that failed does not count',
      [...wrote('run-1', OFF, ON), ...wrote('run-2', ON, OFF), ...wrote('run-3', OFF, ON, failed)],
      undefined,
    ],
    [
      'writes older than a day do not count',
      [...wrote('run-1', OFF, ON), ...wrote('run-2', ON, OFF), ...wrote('run-3', OFF, ON)],
      undefined,
      new Date(Date.parse(clock(2)) + 24 * 3_600_000),
    ],
    [
      'a write that a run takes back by itself does not count',
      [
        ...wrote('run-1', OFF, ON),
        ...wrote('run-2', ON, OFF),
        start('run-3'),
        intent(OFF, ON, { run: 'run-3' }),
        outcome('accepted', { run: 'run-3' }),
        intent(ON, OFF, { run: 'run-3' }),
        reconcile('applied', { run: 'run-3' }),
      ],
      undefined,
    ],
  ];
  for (const [sentence, bodies, writes, now = NOW] of rows) {
    it(sentence, () => {
      expect(flips(told(...bodies), TARGET, now).map((flip) => flip.writes)).toEqual(writes === undefined ? [] : [writes]);
    });
  }

  it('name the embed, the setting, the two values and the first write', () => {
    const log = told(...wrote('run-1', OFF, ON), ...wrote('run-2', ON, OFF), ...wrote('run-3', OFF, ON));
    expect(flips(log, TARGET, NOW)).toEqual([
      { embedId: EMBED, setting: 'isAllowAiPilot', values: [true, false], writes: 3, since: clock(1) },
    ]);
  });
});
