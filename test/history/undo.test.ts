// The way back from a run: exactly what took effect, exactly to what was there, and nothing on the strength of a bad record.
// holds: H5

import { describe, expect, it } from 'vitest';
import { type Undo, undoRun } from '../../src/history/undo.ts';
import type { EntryBody, Intent } from '../../src/records.ts';
import type { PatchOperation } from '../../src/types.ts';
import { attempt, EMBED, end, intent, lost, outcome, RUN, reconcile, start, TARGET, told, verify } from './story.ts';

const OFF = { isAllowAiPilot: false } as const;
const ON = { isAllowAiPilot: true } as const;
const one = { tableTenancySettings: [{ name: 'orders', clientColumn: 'customer_id' }] } as const;
const two = { tableTenancySettings: [{ name: 'users', clientColumn: 'org' }, ...one.tableTenancySettings] } as const;

/** Exactly these parts, whatever else there is. */
const having = (parts: Partial<Undo>) => expect.objectContaining(parts);

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

  it('but not where it failed before anything could be written', () => {
    expect(undo(outcome('failed'))).toEqual([]);
  });

  it.each([
    ['nobody knows', []],
    ['the answer was lost', [outcome('unknown')]],
    ['a later look did not find it', [reconcile('not-applied')]],
    ['a later look found a mixture', [reconcile('mixed')]],
    ['the list shows another value', [outcome('accepted'), verify('contradicted', OFF)]],
    ['the list contradicts and does not tell', [outcome('accepted'), verify('contradicted', {})]],
    ['the list contradicts, and nobody wrote down what it shows', [outcome('accepted'), verify('contradicted')]],
  ])('only if it shows after all where %s', (_, words) => {
    const again = { before: OFF, after: ON, lost: {} };
    expect(undo(intent(OFF, ON), attempt(), ...words)).toEqual([having({ restore: {}, expect: {}, lost: {}, again })]);
  });

  it('but not where what was there before is not known, and nothing was seen since', () => {
    expect(undo(intent({}, ON), attempt(), outcome('unknown'))).toEqual([]);
  });

  it('only as far as the list shows it', () => {
    const before = { ...OFF, joinModel: 'single' } as const;
    const after = { ...ON, joinModel: 'multi' } as const;
    const [found] = undo(intent(before, after), verify('contradicted', { ...ON, joinModel: 'single' }));
    expect(found).toEqual(having({ restore: OFF, expect: ON }));
    expect(found?.expect).not.toHaveProperty('joinModel');
  });

  it('with its tenancy list whole', () => {
    expect(undo(intent(one, two), outcome('accepted'))).toEqual([having({ restore: one, expect: two })]);
  });

  it('but for settings whose values before are not known, which are named', () => {
    const [found] = undo(intent(OFF, { ...ON, joinModel: 'multi', ...one }), outcome('accepted'));
    expect(found).toEqual(having({ restore: OFF, expect: { ...ON, joinModel: 'multi', ...one } }));
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
    expect(undo(...writes)).toEqual([having({ restore: { ...OFF, ...one }, expect: { ...ON, ...two }, unrestorable: [] })]);
  });

  it('but for what the run itself took back', () => {
    const first = intent({ ...OFF, joinModel: 'single' }, { ...ON, joinModel: 'multi' });
    const [found] = undo(first, outcome('accepted'), intent(ON, OFF), outcome('accepted'));
    expect([found?.restore, found?.expect]).toEqual([{ joinModel: 'single' }, { joinModel: 'multi' }]);
  });

  it('not to a value that the run itself put there', () => {
    const [found] = undo(intent({}, ON), outcome('accepted'), intent(ON, OFF), outcome('accepted'));
    expect(found).toEqual(having({ restore: {}, expect: OFF, unrestorable: ['isAllowAiPilot'] }));
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
    expect(found).toEqual(having({ restore: {}, expect: {}, lost: {}, again: { before: OFF, after: ON, lost: {} } }));
    expect(others).toEqual([]);
  });

  it('is the business of a later run that wrote it', () => {
    const written = [intent(OFF, ON, { run: 'run-2' }), outcome('accepted', { run: 'run-2' })];
    expect(undo(intent(OFF, ON), outcome('accepted'), ...back, ...later(...written))).toEqual([]);
  });

  it('is the business of a later run also where that wrote only a part of it', () => {
    const [before, after] = [
      { ...OFF, joinModel: 'single' },
      { ...ON, joinModel: 'multi' },
    ] as const;
    const written = [intent(OFF, ON, { run: 'run-2' }), outcome('accepted', { run: 'run-2' })];
    const taken = [intent(before, after), outcome('accepted'), intent(after, before), attempt(), outcome('accepted')];
    expect(undo(...taken)).toEqual([having({ again: { before, after, lost: {} } })]);
    expect(undo(...taken, ...later(...written))).toEqual([]);
  });

  it.each<[string, readonly EntryBody[]]>([
    ['of another embed', later(intent(OFF, ON, { run: 'run-2', embedId: 'embed_2' }), outcome('accepted', { run: 'run-2' }))],
    [
      'in another environment',
      [
        end('failed'),
        start('run-2', { target: { ...TARGET, environment: 'staging' } }),
        intent(OFF, ON, { run: 'run-2' }),
        outcome('accepted', { run: 'run-2' }),
      ],
    ],
  ])('is no business of a later run that wrote the same setting %s', (_, words) => {
    expect(undo(intent(OFF, ON), outcome('accepted'), ...back, ...words)).toEqual([
      having({ restore: {}, expect: {}, again: { before: OFF, after: ON, lost: {} } }),
    ]);
  });

  it('is a change where the list still shows it', () => {
    const found = undo(intent(OFF, ON), outcome('accepted'), ...back, verify('contradicted', ON));
    expect(found).toEqual([having({ restore: OFF, expect: ON, again: NOTHING })]);
  });

  it('says nothing about what it kept', () => {
    const first = intent({ ...OFF, isAllowMetricDeletion: true }, { ...ON, isAllowMetricDeletion: false });
    expect(undo(first, outcome('accepted'), ...back, verify('reverted'))).toEqual([
      having({
        restore: { isAllowMetricDeletion: true },
        expect: { isAllowMetricDeletion: false },
        again: { before: OFF, after: ON, lost: {} },
      }),
    ]);
  });
});

describe('what went with an update that did not send it', () => {
  const gone = { joinModel: 'multi', ...one } as const;
  const dropped = { isAllowMetricDeletion: false } as const;
  const whole = [intent({ ...ON, ...dropped }, { ...OFF, isAllowMetricDeletion: true, ...gone }), attempt()];

  it('is put back with the change, and no part of it', () => {
    expect(undo(intent(OFF, ON), outcome('accepted'), lost(gone))).toEqual([
      having({ restore: OFF, expect: ON, lost: gone, again: NOTHING, unrestorable: [] }),
    ]);
  });

  it('is put back also where nobody knows what became of the change', () => {
    expect(undo(intent(OFF, ON), lost(gone), reconcile('undetermined'))).toEqual([
      having({ restore: {}, expect: {}, lost: gone }),
    ]);
  });

  it('is not put back where the run has done so, unless it arrives once more', () => {
    const all = { ...gone, isAllowMetricDeletion: true };
    expect(undo(intent(OFF, ON), outcome('accepted'), lost(all), ...whole, outcome('accepted'), verify('reverted'))).toEqual([
      having({ restore: {}, expect: {}, lost: {}, again: { before: OFF, after: ON, lost: all }, unrestorable: [] }),
    ]);
  });

  it('is put back where nobody knows whether the run has done so, and never taken away', () => {
    const all = { ...gone, isAllowMetricDeletion: true };
    const [found] = undo(intent(OFF, ON), outcome('accepted'), lost(all), ...whole, outcome('unknown'));
    expect(found).toEqual(having({ restore: OFF, expect: ON, lost: all }));
    expect(found?.again).toEqual(NOTHING);
  });

  it('is put back where the run could not', () => {
    const all = { ...gone, isAllowMetricDeletion: true };
    expect(undo(intent(OFF, ON), outcome('accepted'), lost(all), ...whole, outcome('failed'))).toEqual([
      having({ restore: OFF, expect: ON, lost: all, again: NOTHING }),
    ]);
  });

  it('is the business of a later run that wrote it', () => {
    const again = [start('run-2'), intent({}, one, { run: 'run-2' }), outcome('accepted', { run: 'run-2' })];
    expect(undo(intent(OFF, ON), outcome('accepted'), lost(gone), ...again)).toEqual([having({ lost: { joinModel: 'multi' } })]);
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

  it('is refused where it leads only a part of the way, or from what was not known to what never was', () => {
    const broken = expect.objectContaining({
      code: 'HISTORY_BROKEN',
      hint: `Nothing was sent. Set the embed by hand to the values from before: "embed-sync history show ${RUN}".`,
    });
    const both = intent({ ...OFF, joinModel: 'single' }, { ...ON, joinModel: 'multi' });
    expect(() => undo({ ...both, inverse: [test, back] }, outcome('accepted'))).toThrow(broken);
    for (const inverse of [[back], [{ ...test, value: false }]]) {
      expect(() => undo({ ...intent({}, ON), inverse }, outcome('accepted'))).toThrow(broken);
    }
  });

  it('is not even looked at where the change did not take effect', () => {
    expect(undo(withInverse(), outcome('failed'))).toEqual([]);
    const again = { before: OFF, after: ON, lost: {} };
    expect(undo(withInverse(), attempt(), outcome('unknown'))).toEqual([having({ restore: {}, expect: {}, again })]);
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
    expect(undo({ ...intent({}, ON), inverse: [operation] }, outcome('accepted'))).toEqual([
      having({ unrestorable: ['isAllowAiPilot'] }),
    ]);
  });
});
