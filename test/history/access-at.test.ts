// Who could see what at an instant, from the log alone: what is known, how, since when; and what must not be claimed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateHistoryOutput } from '../../src/generated/validate-history-output.js';
import { accessAt, type EmbedAccess } from '../../src/history/access-at.ts';
import { lastApplied } from '../../src/history/recall.ts';
import type { EntryBody, OutcomeEntry } from '../../src/records.ts';
import { attempt, clock, EMBED, end, intent, lost, outcome, RUN, reconcile, start, TARGET, told, verify } from './story.ts';

const OFF = { isAllowAiPilot: false } as const;
const ON = { isAllowAiPilot: true } as const;
const NEXT = 'run-000002';
const END = 999;

const at = (bodies: readonly EntryBody[], minute = END): readonly EmbedAccess[] =>
  accessAt(told(...bodies), new Date(clock(minute)));
const pilot = (bodies: readonly EntryBody[], minute = END) => at(bodies, minute)[0]?.marks.isAllowAiPilot;

/** Minutes 0 to 3: start, intent, attempt, and the first word. */
const change = (...words: readonly EntryBody[]): readonly EntryBody[] => [start(), intent(OFF, ON), attempt(), ...words];
const next = (before: object, after: object, ...words: readonly EntryBody[]): readonly EntryBody[] => [
  start(NEXT, { command: 'rollback', rollbackOf: RUN, actor: 'bob', commit: 'c'.repeat(40), approved: true }),
  intent(before, after, { run: NEXT }),
  attempt({ run: NEXT }),
  ...words,
];
const confirmed = (settings: object): EntryBody => ({
  kind: 'verify',
  run: NEXT,
  confirmed: [{ embedId: EMBED, settings }],
});
const gone: OutcomeEntry = {
  kind: 'outcome',
  run: RUN,
  embedId: EMBED,
  status: 'failed',
  attempts: 1,
  error: { code: 'EMBED_NOT_FOUND', message: 'the embed disappeared during the run' },
};

describe('a setting after one run', () => {
  it.each<[sentence: string, bodies: readonly EntryBody[], how: string | undefined, value: boolean | undefined]>([
    ['is as it was read back', change(verify('verified')), 'verified', true],
    ['is as the API agreed, where no list showed it', change(outcome('accepted'), verify('accepted')), 'accepted', true],
    ['is what the list showed, where it contradicted', change(verify('contradicted', OFF)), 'contradicted', false],
    ['is unknown where the list contradicted without a value', change(verify('contradicted', {})), 'contradicted', undefined],
    ['is as it was found where the API refused', change(outcome('failed')), 'found', false],
    ['is as it was found where it had no turn', change(outcome('not-attempted')), 'found', false],
    ['is unknown where somebody else was faster', change(outcome('stale')), 'moved', undefined],
    ['is unknown where the answer was lost', change(outcome('unknown'), end('failed')), 'unanswered', undefined],
    ['is unknown where the run was cut off', change(), 'unanswered', undefined],
    ['is what a later look found after a crash', change(reconcile('applied')), 'verified', true],
    ['is what was before where a later look found nothing done', change(reconcile('not-applied')), 'found', false],
    ['is unknown where a later look could not tell', change(reconcile('undetermined')), 'unanswered', undefined],
    ['is unknown where the server dropped it', change(verify('verified'), lost(ON)), 'dropped', undefined],
    [
      'is as before where the run took it back',
      [...change(outcome('accepted')), intent(ON, OFF), attempt(), verify('reverted')],
      'verified',
      false,
    ],
  ])('%s', (_, bodies, how, value) => {
    expect(pilot(bodies)).toMatchObject({ how });
    expect(pilot(bodies)?.value).toBe(value);
    expect(at(bodies)[0]?.settings).toEqual(value === undefined ? {} : { isAllowAiPilot: value });
  });

  it('is told with its run, and since the update and not since the run', () => {
    const runStart = start(RUN, { actor: 'github:ada', commit: 'a'.repeat(40), approved: true });
    const log = [runStart, intent(OFF, ON), attempt(), verify('verified')];
    expect(pilot(log)).toEqual({
      ...{ value: true, how: 'verified', since: clock(2), seenAt: clock(3) },
      ...{ runId: RUN, command: 'apply', commit: 'a'.repeat(40), actor: 'github:ada', approved: true },
    });
    expect(at(log)[0]).toMatchObject({ embedId: EMBED, key: EMBED, name: 'Sales', since: clock(2), runId: RUN });
  });
});

describe('an instant', () => {
  it('is inclusive, and before the first look nothing is known', () => {
    const log = change(verify('verified'));
    expect([0, 1, 2].map((minute) => pilot(log, minute)?.value)).toEqual([undefined, false, true]);
    expect(at(log, 0)).toEqual([]);
  });

  it('counts a write of before although only a later record tells what became of it', () => {
    expect(pilot(change(end('failed'), ...next(OFF, {}), reconcile('applied')), 3)).toMatchObject({
      value: true,
      since: clock(2),
    });
  });

  it('does not count what a contradicted write meant, in the time before the list showed otherwise', () => {
    const log = change(outcome('accepted'), verify('contradicted', OFF));
    expect([pilot(log, 3), pilot(log, 4)]).toMatchObject([{ how: 'contradicted' }, { value: false, since: clock(4) }]);
    expect(pilot(log, 3)).not.toHaveProperty('value');
  });

  it('is of the run that was rolled back until the rollback, and of the rollback after', () => {
    const log = [...change(verify('verified'), end()), ...next(ON, OFF, verify('verified', undefined, { run: NEXT }))];
    expect(pilot(log, 6)).toMatchObject({ value: true, runId: RUN });
    expect(pilot(log, 7)).toMatchObject({ value: false, runId: NEXT, command: 'rollback', actor: 'bob', approved: true });
    expect(at(log)[0]).toMatchObject({ runId: NEXT, commit: 'c'.repeat(40), since: clock(7) });
  });
});

describe('drift', () => {
  const log = [...change(verify('verified'), end()), ...next(OFF, ON, verify('verified', undefined, { run: NEXT }))];

  it('is told of the time before it was seen, which may have had either value', () => {
    expect(pilot(log, 5)).toMatchObject({ value: true, runId: RUN, changedBy: { at: clock(6), runId: NEXT, value: false } });
  });

  it('is told where it was seen, and is over with the next write', () => {
    expect(pilot(log, 6)).toMatchObject({ value: false, how: 'outside', runId: NEXT, since: clock(6) });
    expect(pilot(log, 7)).toMatchObject({ value: true, how: 'verified', runId: NEXT });
    expect(pilot(log, 7)).not.toHaveProperty('changedBy');
  });

  it('is also what a list showed of an embed that needed no write', () => {
    const adopted = [...change(verify('verified'), end()), start(NEXT), confirmed(OFF)];
    expect(pilot(adopted)).toMatchObject({ value: false, how: 'outside', since: clock(6) });
  });

  it('is told without a value where a run noticed it only while sending', () => {
    const late = [...change(verify('verified'), end()), ...next(ON, OFF, outcome('stale', { run: NEXT }))];
    expect(pilot(late, 7)?.changedBy).toEqual({ at: clock(8), runId: NEXT });
  });

  it('is not what a later run wrote', () => {
    const log2 = [...change(verify('verified'), end()), ...next(ON, OFF, verify('verified', undefined, { run: NEXT }))];
    expect(pilot(log2, 6)).not.toHaveProperty('changedBy');
  });
});

describe('what later looks add', () => {
  it('is when it was last seen, while since and run stay those of the write', () => {
    const log = [...change(outcome('accepted'), end()), start(NEXT), confirmed(ON)];
    expect(pilot(log)).toMatchObject({ how: 'verified', since: clock(2), runId: RUN, seenAt: clock(6) });
  });

  it('is also what the payload left out', () => {
    const log = [start(), intent(OFF, ON, { unsent: { joinModel: 'multi' } }), attempt(), verify('verified')];
    expect(at(log)[0]?.marks.joinModel).toMatchObject({ value: 'multi', how: 'found', since: clock(1) });
  });
});

describe('an embed', () => {
  it('that the API did not know any more is told so, until a run sees it again', () => {
    expect(at(change(gone))[0]?.missing).toEqual({ since: clock(3), runId: RUN });
    expect(at(change(gone), 2)[0]).not.toHaveProperty('missing');
    expect(at([...change(gone, end('failed')), start(NEXT), confirmed(ON)])[0]).not.toHaveProperty('missing');
  });

  it('of another environment stands by itself', () => {
    const staging = start(NEXT, { target: { ...TARGET, environment: 'staging' } });
    const log = [...change(verify('verified')), staging, intent(ON, OFF, { run: NEXT }), outcome('accepted', { run: NEXT })];
    expect(at(log).map(({ target, settings }) => [target.environment, settings.isAllowAiPilot])).toEqual([
      [null, true],
      ['staging', false],
    ]);
  });

  it('has its place by its id', () => {
    const log = ['b', 'a', 'B'].flatMap((embedId) => [intent(OFF, ON, { embedId }), outcome('accepted', { embedId })]);
    expect(at([start(), ...log]).map(({ embedId }) => embedId)).toEqual(['B', 'a', 'b']);
  });
});

describe('laws', () => {
  const word = fc.constantFrom('accepted', 'failed', 'unknown', 'not-attempted').map((status) => outcome(status));
  const turn = fc.tuple(fc.boolean(), fc.array(fc.oneof(word, fc.constant(verify('verified'))), { maxLength: 2 }));
  const stories = fc.array(turn, { minLength: 1, maxLength: 5 }).map((turns) =>
    turns.flatMap(([on, words], i): readonly EntryBody[] => {
      const run = `run-10000${i}`;
      const [before, after] = on ? [OFF, ON] : [ON, OFF];
      return [
        start(run),
        intent(before, after, { run }),
        attempt({ run }),
        ...words.map((one) => ({ ...one, run })),
        end('complete', run),
      ];
    }),
  );

  it('what was read back at the end is what the log says was applied last', () => {
    fc.assert(
      fc.property(stories, (bodies) => {
        const mark = pilot(bodies);
        const last = lastApplied(told(...bodies), TARGET).get(EMBED)?.settings.isAllowAiPilot;
        if (mark?.how === 'verified' || mark?.how === 'accepted') expect(mark.value).toBe(last);
        if (mark?.value === undefined) expect(last).toBeUndefined();
      }),
    );
  });

  it('what stands there at an instant does not depend on runs that began later, but for what they found', () => {
    fc.assert(
      fc.property(stories, stories, (bodies, later) => {
        const renamed = later.map((body) => ({ ...body, run: `later-${body.run}` }));
        const { changedBy: _, ...mark } = pilot([...bodies, ...renamed], bodies.length - 1) ?? {};
        expect(mark).toEqual(pilot(bodies, bodies.length - 1) ?? {});
      }),
    );
  });

  it('every answer fits the published schema', () => {
    fc.assert(
      fc.property(stories, fc.nat(30), (bodies, minute) => {
        const output = JSON.parse(JSON.stringify({ formatVersion: '1.0', at: clock(minute), embeds: at(bodies, minute) }));
        expect(validateHistoryOutput(output)).toBe(true);
      }),
    );
  });
});
