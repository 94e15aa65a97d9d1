// The way back from a run: exactly what took effect, exactly to what was there, and nothing on the strength of a bad record.
// holds: H5

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoRun } from '../../src/history/undo.ts';
import type { EntryBody, Intent } from '../../src/records.ts';
import { settingEntries } from '../../src/settings.ts';
import type { PatchOperation, Settings } from '../../src/types.ts';
import { anySettings } from '../support/settings.ts';
import { attempt, EMBED, end, intent, lost, outcome, patched, RUN, reconcile, start, told, verify } from './story.ts';

const OFF = { isAllowAiPilot: false } as const;
const ON = { isAllowAiPilot: true } as const;
const one = { tableTenancySettings: [{ name: 'orders', clientColumn: 'customer_id' }] } as const;
const two = { tableTenancySettings: [{ name: 'users', clientColumn: 'org' }, ...one.tableTenancySettings] } as const;

const NOTHING = { before: {}, after: {}, lost: {} } as const;

const undo = (...bodies: readonly EntryBody[]) => undoRun(told(start(), ...bodies), RUN);

describe('a change is taken back', () => {
  const untouched = { lost: {}, again: NOTHING };
  const way = [{ embedId: EMBED, key: EMBED, name: 'Sales', restore: OFF, expect: ON, ...untouched, unrestorable: [] }];

  it.each([
    ['the API agreed', [outcome('accepted')]],
    ['the list shows it', [outcome('accepted'), verify('verified'), end()]],
    ['the list does not tell', [outcome('accepted'), verify('accepted')]],
    ['a later look found it', [outcome('unknown'), reconcile('applied')]],
    ['the list contradicts something else, but shows it', [outcome('accepted'), verify('contradicted', ON)]],
  ])('where %s', (_, words) => {
    expect(undo(intent(OFF, ON), attempt(), ...words)).toEqual(way);
  });

  it.each([
    ['the API refused', [attempt(), outcome('failed')]],
    ['it was stale', [attempt(), outcome('stale')]],
    ['it was never its turn', [outcome('not-attempted')]],
    ['it was cut off before it was sent, as a later run saw', [reconcile('not-applied')]],
  ])('but not where %s', (_, words) => {
    expect(undo(intent(OFF, ON), ...words)).toEqual([]);
  });

  it.each([
    ['nobody knows', []],
    ['the answer was lost', [outcome('unknown')]],
    ['a later look did not find it', [reconcile('not-applied')]],
    ['a later look found a mixture', [reconcile('mixed')]],
    ['the list shows another value', [outcome('accepted'), verify('contradicted', OFF)]],
    ['the list contradicts and does not tell', [outcome('accepted'), verify('contradicted', {})]],
  ])('only if it shows after all where %s', (_, words) => {
    const again = { before: OFF, after: ON, lost: {} };
    expect(undo(intent(OFF, ON), attempt(), ...words)).toMatchObject([{ restore: {}, expect: {}, lost: {}, again }]);
  });

  it('only as far as the list shows it', () => {
    const before = { ...OFF, joinModel: 'single' } as const;
    const after = { ...ON, joinModel: 'multi' } as const;
    const [found] = undo(intent(before, after), verify('contradicted', { ...ON, joinModel: 'single' }));
    expect(found).toMatchObject({ restore: OFF, expect: ON });
    expect(found?.expect).not.toHaveProperty('joinModel');
  });

  it('with its tenancy list whole', () => {
    expect(undo(intent(one, two), outcome('accepted'))).toMatchObject([{ restore: one, expect: two }]);
  });

  it('but for settings whose values before are not known, which are named', () => {
    const [found] = undo(intent(OFF, { ...ON, joinModel: 'multi', ...one }), outcome('accepted'));
    expect(found).toMatchObject({ restore: OFF, expect: { ...ON, joinModel: 'multi', ...one } });
    expect(found?.unrestorable).toEqual(['joinModel', 'tableTenancySettings']);
  });

  it('from the first of several writes to the last that took effect', () => {
    const writes = [
      intent(OFF, ON),
      outcome('accepted'),
      intent(one, two),
      outcome('accepted'),
      intent(ON, OFF),
      outcome('failed'),
    ];
    expect(undo(...writes)).toMatchObject([{ restore: { ...OFF, ...one }, expect: { ...ON, ...two }, unrestorable: [] }]);
  });

  it('but for what the run itself took back', () => {
    const first = intent({ ...OFF, joinModel: 'single' }, { ...ON, joinModel: 'multi' });
    const [found] = undo(first, outcome('accepted'), intent(ON, OFF), outcome('accepted'));
    expect([found?.restore, found?.expect]).toEqual([{ joinModel: 'single' }, { joinModel: 'multi' }]);
  });

  it('not to a value that the run itself put there', () => {
    const [found] = undo(intent({}, ON), outcome('accepted'), intent(ON, OFF), outcome('accepted'));
    expect(found).toMatchObject({ restore: {}, expect: OFF, unrestorable: ['isAllowAiPilot'] });
  });

  it('in the order of the log, for the wanted run alone', () => {
    const other = { run: 'run-2', embedId: EMBED };
    const embed = { run: RUN, embedId: 'embed_0' };
    const log = told(
      start(),
      start('run-2'),
      intent(OFF, ON),
      intent(OFF, ON, embed),
      intent(one, two, other),
      outcome('accepted', embed),
      outcome('accepted'),
      outcome('accepted', other),
    );
    expect(undoRun(log, RUN).map(({ embedId }) => embedId)).toEqual([EMBED, 'embed_0']);
    expect(undoRun(log, 'run-3')).toEqual([]);
  });
});

describe('what the run took back by itself', () => {
  const back = [intent(ON, OFF), attempt(), outcome('accepted')];
  const later = (...bodies: readonly EntryBody[]) => [end('failed'), start('run-2'), ...bodies];

  it.each([
    ['as the list shows', [outcome('accepted'), ...back, verify('reverted')]],
    ['as the API said', [outcome('accepted'), ...back]],
    ['although nobody knows whether it had taken effect', [outcome('unknown'), reconcile('mixed'), ...back]],
    [
      'as the list shows although the answer was lost',
      [outcome('accepted'), intent(ON, OFF), outcome('unknown'), verify('reverted')],
    ],
    [
      'and which a later run left as it is',
      [outcome('accepted'), ...back, ...later(intent(OFF, ON, { run: 'run-2' }), outcome('failed', { run: 'run-2' }))],
    ],
  ])('is no change, but known in case it arrives once more: %s', (_, words) => {
    const [found, ...others] = undo(intent(OFF, ON), attempt(), ...words);
    expect(found).toMatchObject({ restore: {}, expect: {}, lost: {}, again: { before: OFF, after: ON, lost: {} } });
    expect(others).toEqual([]);
  });

  it('is the business of a later run that wrote it', () => {
    const written = [intent(OFF, ON, { run: 'run-2' }), outcome('accepted', { run: 'run-2' })];
    expect(undo(intent(OFF, ON), outcome('accepted'), ...back, ...later(...written))).toEqual([]);
  });

  it('is a change where the list still shows it', () => {
    const found = undo(intent(OFF, ON), outcome('accepted'), ...back, verify('contradicted', ON));
    expect(found).toMatchObject([{ restore: OFF, expect: ON, again: NOTHING }]);
  });

  it('says nothing about what it kept', () => {
    const first = intent({ ...OFF, isAllowMetricDeletion: true }, { ...ON, isAllowMetricDeletion: false });
    expect(undo(first, outcome('accepted'), ...back, verify('reverted'))).toMatchObject([
      {
        restore: { isAllowMetricDeletion: true },
        expect: { isAllowMetricDeletion: false },
        again: { before: OFF, after: ON },
      },
    ]);
  });
});

describe('what went with an update that did not send it', () => {
  const gone = { joinModel: 'multi', ...one } as const;
  const dropped = { isAllowMetricDeletion: false } as const;
  const whole = [intent({ ...ON, ...dropped }, { ...OFF, isAllowMetricDeletion: true, ...gone }), attempt()];

  it('is put back with the change, and no part of it', () => {
    expect(undo(intent(OFF, ON), outcome('accepted'), lost(gone))).toMatchObject([
      { restore: OFF, expect: ON, lost: gone, again: NOTHING, unrestorable: [] },
    ]);
  });

  it('is put back also where nobody knows what became of the change', () => {
    expect(undo(intent(OFF, ON), lost(gone), reconcile('undetermined'))).toMatchObject([{ restore: {}, expect: {}, lost: gone }]);
  });

  it('is not put back where the run has done so, unless it arrives once more', () => {
    const all = { ...gone, isAllowMetricDeletion: true };
    expect(
      undo(intent(OFF, ON), outcome('accepted'), lost(all), ...whole, outcome('accepted'), verify('reverted')),
    ).toMatchObject([{ restore: {}, expect: {}, lost: {}, again: { before: OFF, after: ON, lost: all }, unrestorable: [] }]);
  });

  it('is put back where nobody knows whether the run has done so, and never taken away', () => {
    const all = { ...gone, isAllowMetricDeletion: true };
    const [found] = undo(intent(OFF, ON), outcome('accepted'), lost(all), ...whole, outcome('unknown'));
    expect(found).toMatchObject({ restore: OFF, expect: ON, lost: all });
    expect(found?.again).toEqual(NOTHING);
  });

  it('is put back where the run could not', () => {
    const all = { ...gone, isAllowMetricDeletion: true };
    expect(undo(intent(OFF, ON), outcome('accepted'), lost(all), ...whole, outcome('failed'))).toMatchObject([
      { restore: OFF, expect: ON, lost: all, again: NOTHING },
    ]);
  });

  it('is the business of a later run that wrote it', () => {
    const again = [start('run-2'), intent({}, one, { run: 'run-2' }), outcome('accepted', { run: 'run-2' })];
    expect(undo(intent(OFF, ON), outcome('accepted'), lost(gone), ...again)).toMatchObject([{ lost: { joinModel: 'multi' } }]);
  });
});

describe('the laws of undo', () => {
  it('restores what was there, touching nothing else', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (live, wanted) => {
        const changed = settingEntries(wanted).filter(([name, value]) => JSON.stringify(live[name]) !== JSON.stringify(value));
        const after: Settings = Object.fromEntries(changed);
        const before: Settings = Object.fromEntries(settingEntries(live).filter(([name]) => after[name] !== undefined));
        const found = undo(intent(before, after), outcome('accepted'))[0];
        const back = { ...live, ...after, ...found?.restore };
        for (const name of found?.unrestorable ?? []) delete back[name];
        expect(back).toEqual(live);
        expect(found?.expect ?? {}).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with the recorded inverse patch', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (some, other) => {
        const before: Settings = Object.fromEntries(settingEntries(some).filter(([name]) => other[name] !== undefined));
        fc.pre(settingEntries(other).some(([name, value]) => JSON.stringify(some[name]) !== JSON.stringify(value)));
        const record = intent(before, other);
        const restored = undo(record, outcome('accepted'))[0]?.restore ?? {};
        const inverted = patched(other, record.inverse);
        for (const [name, value] of settingEntries(restored)) expect(inverted[name]).toEqual(value);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a record whose inverse does not lead back', () => {
  const test: PatchOperation = { op: 'test', path: '/isAllowAiPilot', value: true };
  const back: PatchOperation = { op: 'replace', path: '/isAllowAiPilot', value: false };
  const withInverse = (...inverse: readonly PatchOperation[]): Intent => ({ ...intent(OFF, ON), inverse });

  it.each([
    ['does nothing', []],
    ['leads elsewhere', [test, { ...back, value: true }]],
    ['tests for another value', [{ ...test, value: false }, back]],
    ['takes a known value away', [{ op: 'remove', path: '/isAllowAiPilot' }]],
    ['reaches for a setting that the run did not change', [back, { op: 'add', path: '/isAllowUnderlyingData', value: true }]],
    ['reaches for what is no setting', [back, { op: 'add', path: '/constructor', value: 'x' }]],
    ['lacks a value', [{ op: 'replace', path: '/isAllowAiPilot' }]],
  ] satisfies [string, PatchOperation[]][])('is refused: one that %s', (_, inverse) => {
    expect(() => undo(withInverse(...inverse), outcome('accepted'))).toThrow(
      expect.objectContaining({ code: 'HISTORY_BROKEN', message: expect.stringContaining('record 2') }),
    );
  });

  it('is not even looked at where the change did not take effect', () => {
    expect(undo(withInverse(), outcome('failed'))).toEqual([]);
  });

  it('leaves the entries as they are', () => {
    const log = told(start(), intent(one, two), outcome('accepted'));
    const copy = structuredClone(log);
    undoRun(log, RUN);
    expect(log).toEqual(copy);
  });

  it.each([
    ['takes it away', { op: 'remove', path: '/isAllowAiPilot' }],
    ['leaves it alone', test],
  ] satisfies [string, PatchOperation][])('may deal with a value that was not known: %s', (_, operation) => {
    expect(undo({ ...intent({}, ON), inverse: [operation] }, outcome('accepted'))).toMatchObject([
      { unrestorable: ['isAllowAiPilot'] },
    ]);
  });
});
