import { describe, expect, it } from 'vitest';
import { lossFindings, lostWith, reconcile, stillMissing } from '../../src/apply/recover.ts';
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

describe('what an update has taken with it', () => {
  const unsent: Settings = { isAllowMetricDeletion: true, joinModel: 'multi', tableTenancySettings: rows('a') };
  const dropped: Settings = { isAllowMetricDeletion: false };
  const sent = (embedId: string) => intent({ isAllowAiPilot: false }, { isAllowAiPilot: true }, { embedId, unsent });
  const lostOf = (states: Readonly<Record<string, Settings | 'gone'>>) => {
    const live = Object.entries(states).flatMap(([id, state]) => (state === 'gone' ? [] : [[id, liveEmbed(id, state)] as const]));
    return lostWith(Object.keys(states).map(sent), new Map(live), compareWith).map(({ embedId, lost }) => [embedId, lost]);
  };

  it('is all that it did not send, where live shows nothing of it any more', () => {
    expect(lostOf({ a: { isAllowAiPilot: true, ...dropped } })).toEqual([['a', unsent]]);
  });

  it.each<readonly [string, Settings | 'gone']>([
    ['the rest is as it was', { isAllowAiPilot: true, ...unsent }],
    ['a part of the rest is as it was', { isAllowAiPilot: true, ...dropped, joinModel: 'multi' }],
    ['somebody has put another value there', { isAllowAiPilot: true, ...dropped, joinModel: 'single' }],
    ['the update did not take effect', { isAllowAiPilot: false, ...dropped }],
    ['the embed is gone', 'gone'],
  ])('is nothing where %s', (_, state) => {
    expect(lostOf({ a: state })).toEqual([]);
  });

  it('is nothing where more updates show that this server merges', () => {
    const kept: Settings = { isAllowAiPilot: true, ...unsent };
    const gone: Settings = { isAllowAiPilot: true, ...dropped };
    expect(lostOf({ a: gone, b: kept, c: kept })).toEqual([]);
    // One of each: that may as well be the work of somebody else.
    expect(lostOf({ a: gone, b: kept })).toEqual([['a', unsent]]);
  });

  it('is not denied by an update that never took effect', () => {
    expect(lostOf({ a: { isAllowAiPilot: true, ...dropped }, b: { isAllowAiPilot: false, ...unsent } })).toEqual([['a', unsent]]);
  });

  it('is nothing known where the record does not tell what was left out', () => {
    const old = intent({ isAllowAiPilot: false }, { isAllowAiPilot: true });
    expect(lostWith([old], new Map([['embed_1', liveEmbed('embed_1', { isAllowAiPilot: true })]]), compareWith)).toEqual([]);
  });
});

describe('what is still missing', () => {
  const settings: Settings = { isAllowMetricDeletion: true, joinModel: 'multi', tableTenancySettings: rows('a') };
  const told = (live: Settings, { desired = {} as Settings, again = undefined as Settings | undefined } = {}) => {
    const loss = { embedId: 'a', run: 'run-1', settings, ...(again !== undefined && { again }) };
    const missing = stillMissing([loss], new Map([['a', liveEmbed('a', live)]]), compareWith);
    return lossFindings(missing, new Map([['a', { settings: desired }]])).map(({ rule, severity, message }) => [
      rule,
      severity,
      /send: (.*);/.exec(message)?.[1],
    ]);
  };

  it.each<readonly [string, ReturnType<typeof told>, string, string]>([
    ['all of it', told({}), 'approve', 'isAllowMetricDeletion, joinModel, tableTenancySettings'],
    ['what is off or empty', told({ ...settings, isAllowMetricDeletion: false }), 'warning', 'isAllowMetricDeletion'],
    [
      'what the plan does not put back',
      told({}, { desired: { joinModel: 'multi', tableTenancySettings: rows('a') } }),
      'warning',
      'isAllowMetricDeletion',
    ],
    [
      'a tenancy list, which nobody may pass by',
      told({ ...settings, tableTenancySettings: [] }),
      'approve',
      'tableTenancySettings',
    ],
    [
      'what was put back and taken again',
      told({ isAllowAiPilot: true, isAllowMetricDeletion: true, joinModel: 'multi' }, { again: { isAllowAiPilot: true } }),
      'approve',
      'tableTenancySettings',
    ],
  ])('is %s', (_, found, severity, names) => {
    expect(found).toEqual([['settings-lost', severity, names]]);
  });

  it.each<readonly [string, ReturnType<typeof told>]>([
    ['live shows all of it again', told(settings)],
    ['somebody has put other values there', told({ ...settings, joinModel: 'single' })],
    ['the plan puts all of it back', told({}, { desired: settings })],
    [
      'the run has put it back, and live does not show its update',
      told({ isAllowAiPilot: false }, { again: { isAllowAiPilot: true } }),
    ],
  ])('is nothing where %s', (_, found) => {
    expect(found).toEqual([]);
  });

  it('is nothing where the embed is gone', () => {
    expect(stillMissing([{ embedId: 'a', run: 'run-1', settings }], new Map(), compareWith)).toEqual([]);
  });

  it('names the run, and the way to bring it back', () => {
    const [finding] = lossFindings([{ embedId: 'a', run: 'run-1', settings }], new Map());
    expect(finding).toMatchObject({ embedId: 'a', introducedByPlan: false });
    expect(finding?.message).toContain('rollback run-1');
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
