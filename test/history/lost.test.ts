// What updates have taken with them that they did not send: which may have, and what is known to be missing.

import { describe, expect, it } from 'vitest';
import { losses, unreadIntents, withoutLost } from '../../src/history/lost.ts';
import { findRun, lastApplied, runEntries, serverMerges } from '../../src/history/recall.ts';
import type { EntryBody } from '../../src/records.ts';
import { attempt, EMBED, end, intent, lost, outcome, RUN, reconcile, start, TARGET, told, verify } from './story.ts';

const OFF = { isAllowAiPilot: false } as const;
const ON = { isAllowAiPilot: true } as const;
const unsent = { joinModel: 'multi', tableTenancySettings: [{ name: 'orders', clientColumn: 'customer_id' }] } as const;
const LATER = 'run-000002';
const sent = (...words: readonly EntryBody[]) => [start(), intent(OFF, ON, { unsent }), attempt(), ...words];

describe('an update that no look has followed', () => {
  const unread = (...bodies: readonly EntryBody[]) => unreadIntents(told(...bodies), TARGET).map(({ embedId }) => embedId);

  it.each([
    ['the run was cut off while it was sent', sent()],
    ['the run was cut off behind the answer', sent(outcome('accepted'))],
    ['the run could not look any more', sent(outcome('accepted'), end('partial'))],
    ['nobody knows whether it took effect', sent(outcome('unknown'), end('partial'))],
    ['the server was last seen to replace', sent(outcome('unknown'), end('partial', RUN, false))],
    ['the server was seen to merge before it', [start('run-0'), end('complete', 'run-0', true), ...sent()]],
  ])('is one where %s', (_, bodies) => {
    expect(unread(...bodies)).toEqual([EMBED]);
  });

  it.each([
    ['nothing was sent', [start(), intent(OFF, ON, { unsent })]],
    ['it was refused', sent(outcome('failed'))],
    ['it was read back', sent(outcome('accepted'), verify('verified'))],
    ['a later run has looked', sent(reconcile('applied'))],
    ['what it lost is on record', sent(outcome('accepted'), lost(unsent))],
    ['it left nothing out', [start(), intent(OFF, ON, { unsent: {} }), attempt()]],
    ['the record does not tell what it left out', [start(), intent(OFF, ON), attempt()]],
    ['the run was seen to merge', sent(outcome('accepted'), end('partial', RUN, true))],
    ['a later run was', [...sent(outcome('accepted')), start(LATER), end('complete', LATER, true)]],
    ['a second update of the run has put it right', sent(outcome('accepted'), intent(ON, OFF), attempt(), outcome('accepted'))],
    ['it went to another environment', [start(RUN, { target: { ...TARGET, environment: 'staging' } }), ...sent().slice(1)]],
  ])('is none where %s', (_, bodies) => {
    expect(unread(...bodies)).toEqual([]);
  });
});

describe('a loss', () => {
  const lossesOf = (...bodies: readonly EntryBody[]) => losses(told(...bodies), TARGET);
  const back = intent(ON, { ...OFF, ...unsent });

  it('is known with its run', () => {
    const known = [{ embedId: EMBED, key: EMBED, run: RUN, settings: unsent }];
    expect(lossesOf(...sent(outcome('accepted'), lost(unsent)))).toEqual(known);
    expect(lossesOf(...sent(outcome('accepted'), lost(unsent), back, outcome('failed')))).toEqual(known);
  });

  it('that the run has put back counts only where live shows its update again', () => {
    expect(lossesOf(...sent(outcome('accepted'), lost(unsent), back, outcome('accepted'), verify('reverted')))).toEqual([
      { embedId: EMBED, key: EMBED, run: RUN, settings: unsent, again: ON },
    ]);
  });

  it('ends with a later run that wrote it', () => {
    const later = [start(LATER), intent({}, unsent, { run: LATER }), outcome('accepted', { run: LATER })];
    expect(lossesOf(...sent(outcome('accepted'), lost(unsent)), ...later)).toEqual([]);
  });

  it('says that the server replaces, also of a run without an end, until a newer one sees otherwise', () => {
    const bodies = sent(outcome('accepted'), lost(unsent));
    expect(serverMerges(told(...bodies), TARGET)).toBe(false);
    expect(serverMerges(told(...bodies, start(LATER), end('complete', LATER, true)), TARGET)).toBe(true);
  });

  it('that is still missing is not taken for granted where live does not tell', () => {
    const known = new Map([
      [EMBED, { settings: { ...ON, ...unsent } }],
      ['other', { settings: ON }],
    ]);
    const missing = [
      { embedId: EMBED, settings: unsent },
      { embedId: 'unknown', settings: unsent },
    ];
    expect([...withoutLost(known, missing)]).toEqual([
      [EMBED, { settings: ON }],
      ['other', { settings: ON }],
    ]);
  });

  it('keeps a change from counting as taken back', () => {
    const log = told(...sent(outcome('accepted'), lost(unsent), intent(ON, OFF), outcome('accepted'), end('partial')));
    expect(runEntries(log, RUN)).toMatchObject([{ status: 'accepted' }]);
    expect(findRun(log, 'last')?.runId).toBe(RUN);
  });

  it('is no value that was applied last any more', () => {
    const earlier = [start('run-0'), intent({}, { ...OFF, ...unsent }, { run: 'run-0' }), outcome('accepted', { run: 'run-0' })];
    const known = lastApplied(told(...earlier, ...sent(outcome('accepted'), lost(unsent))), TARGET);
    expect(known.get(EMBED)?.settings).toEqual(ON);
  });
});
