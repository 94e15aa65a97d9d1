// Where attempts were not durable before their updates, an intent alone is enough to look at live state.

import { describe, expect, it } from 'vitest';
import { unreadIntents } from '../../src/history/lost.ts';
import { openIntents } from '../../src/history/recall.ts';
import type { EntryBody } from '../../src/records.ts';
import { attempt, EMBED, intent, outcome, RUN, start, TARGET, told } from './story.ts';

const OFF = { isAllowAiPilot: false };
const ON = { isAllowAiPilot: true };
const sent = { ...intent(OFF, ON), unsent: { datamartName: 'main' } };

describe.each<[string, ReturnType<typeof start>, boolean]>([
  ['in a run that says so', start(RUN, { writeAhead: 'intent' }), true],
  ['in any other run', start(), false],
])('an intent without an attempt, %s', (_, begun, isDoubtful) => {
  const log = told(begun, sent);

  it(`${isDoubtful ? 'may' : 'cannot'} have been sent`, () => {
    expect(openIntents(log, TARGET)).toMatchObject([{ intent: { embedId: EMBED }, attempted: isDoubtful }]);
  });

  it(`${isDoubtful ? 'may' : 'cannot'} have taken with it what it did not send`, () => {
    expect(unreadIntents(log, TARGET)).toHaveLength(isDoubtful ? 1 : 0);
  });
});

it.each<[string, readonly EntryBody[], number]>([
  ['its attempt', [attempt()], 1],
  ['what the API said', [attempt(), outcome('accepted')], 0],
  ['that it was not sent', [outcome('not-attempted')], 0],
])('once %s is on record, that counts', (_, words, open) => {
  expect(openIntents(told(start(RUN, { writeAhead: 'intent' }), sent, ...words), TARGET)).toHaveLength(open);
});
