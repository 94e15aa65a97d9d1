import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/apply/recover.ts';
import { standingOf } from '../../src/apply/standing.ts';
import { compareWith } from '../../src/plan/compare.ts';
import type { Reconcile } from '../../src/records.ts';
import type { Settings } from '../../src/types.ts';
import { intent } from '../history/story.ts';
import { liveEmbed } from '../support/plans.ts';

const rows = (...names: readonly string[]) => names.map((name) => ({ name, clientColumn: 'customer_id' }));
const before: Settings = { isAllowAiPilot: false, datamartName: 'sales' };
const after: Settings = { isAllowAiPilot: true, datamartName: 'support' };
const partlyKnown: Settings = { isAllowAiPilot: false };

describe('an intent that was left open', () => {
  it.each<readonly [string, Settings, Settings | 'gone', Reconcile['status']]>([
    ['was applied where live holds every value that was meant', before, after, 'applied'],
    ['was applied also where more is live', before, { ...after, joinModel: 'multi' }, 'applied'],
    ['was not where live holds every value from before', before, before, 'not-applied'],
    ['is mixed where live holds some of both', before, { ...before, isAllowAiPilot: true }, 'mixed'],
    ['cannot be told where somebody set a third value', before, { ...before, datamartName: 'other' }, 'undetermined'],
    [
      'cannot be told where somebody set a third value beside one that was meant',
      before,
      { ...after, datamartName: 'other' },
      'undetermined',
    ],
    ['cannot be told where live no longer tells what it told', before, { isAllowAiPilot: true }, 'undetermined'],
    ['cannot be told where live tells nothing of it', {}, {}, 'undetermined'],
    ['cannot be told where only a part is told, and that is as before', partlyKnown, { isAllowAiPilot: false }, 'undetermined'],
    ['is mixed where only a part is told, and that is as meant', partlyKnown, { isAllowAiPilot: true }, 'mixed'],
    ['cannot be told where live shows another value for what was unknown', {}, before, 'undetermined'],
    ['was applied where what was unknown is now as meant', {}, after, 'applied'],
    ['cannot be told where the embed is gone', before, 'gone', 'undetermined'],
  ])('%s', (_, known, live, status) => {
    const found = new Map(live === 'gone' ? [] : [['embed_1', liveEmbed('embed_1', live)]]);
    const open = { intent: intent(known, after), attempted: true };
    expect(reconcile([open], found, compareWith)).toMatchObject([
      { kind: 'reconcile', run: open.intent.run, embedId: 'embed_1', status },
    ]);
  });

  it('was never sent where no attempt is on record, whatever is live', () => {
    for (const settings of [before, after, {}]) {
      const open = { intent: intent(before, after), attempted: false };
      expect(reconcile([open], new Map([['embed_1', liveEmbed('embed_1', settings)]]), compareWith)).toMatchObject([
        { status: 'not-applied', note: 'it was never sent' },
      ]);
    }
  });

  it('is compared by tenancy rows as a set', () => {
    const open = {
      intent: intent({ tableTenancySettings: rows('a') }, { tableTenancySettings: rows('a', 'b') }),
      attempted: true,
    };
    const live = (...names: readonly string[]) =>
      new Map([['embed_1', liveEmbed('embed_1', { tableTenancySettings: rows(...names) })]]);
    const found = [live('b', 'a'), live('a'), live('b')].map((state) => reconcile([open], state, compareWith)[0]?.status);
    expect(found).toEqual(['applied', 'not-applied', 'undetermined']);
  });

  it('is settled each for itself, in the order of the log', () => {
    const open = ['x', 'y'].map((embedId) => ({ intent: intent(before, after, { embedId }), attempted: true }));
    const live = new Map([liveEmbed('y', after), liveEmbed('x', before)].map((embed) => [embed.embedId, embed]));
    expect(reconcile(open, live, compareWith).map(({ embedId, status }) => [embedId, status])).toEqual([
      ['x', 'not-applied'],
      ['y', 'applied'],
    ]);
  });
});

describe('where an embed stands', () => {
  const settings = [
    { setting: 'isAllowAiPilot', before: false, after: true },
    { setting: 'datamartName', after: 'support' },
  ] as const;
  it.each<readonly [Settings | undefined, string]>([
    [{ isAllowAiPilot: true, datamartName: 'support' }, 'after'],
    [{ isAllowAiPilot: false, datamartName: 'support' }, 'between'],
    [{ isAllowAiPilot: true }, 'between'],
    [{ isAllowAiPilot: false }, 'untold'],
    [{ isAllowAiPilot: false, datamartName: 'other' }, 'foreign'],
    [{ datamartName: 'support' }, 'foreign'],
    [undefined, 'gone'],
  ])('%j: %s', (live, standing) => {
    expect(standingOf({ settings }, live && liveEmbed('embed_1', live), compareWith)).toBe(standing);
  });
});
