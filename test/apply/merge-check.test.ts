import { expect, it } from 'vitest';
import { checkMerge, showsMerging, unsentOf } from '../../src/apply/merge-check.ts';
import { compareWith } from '../../src/plan/compare.ts';
import type { Settings } from '../../src/types.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';

const rows = [{ name: 'orders', clientColumn: 'customer_id' }];
const before: Settings = {
  isAllowAiPilot: false,
  isAllowMetricDeletion: true,
  datamartName: 'sales',
  tableTenancySettings: rows,
};
const sent: Settings = { isAllowAiPilot: true };

it.each<readonly [string, Settings, Settings | 'gone', boolean | undefined]>([
  ['a server that kept everything merges', before, { ...before, ...sent }, true],
  ['one that dropped everything that was not sent replaces', before, { ...sent, isAllowMetricDeletion: false }, false],
  ['one that emptied the tenancy list beside the rest replaces', before, { ...sent, tableTenancySettings: [] }, false],
  ['where only a part is gone, nothing is told', before, { ...before, ...sent, isAllowMetricDeletion: false }, undefined],
  ['a server that kept a part, and nothing is gone, merges', before, { ...before, ...sent, datamartName: 'other' }, true],
  [
    'nor where the rest has another value, or is as it was',
    before,
    { ...sent, datamartName: 'other', tableTenancySettings: rows },
    undefined,
  ],
  ['where all that is left has another value, nothing is told', before, { ...sent, datamartName: 'other' }, undefined],
  [
    'a single flag that is off now tells nothing',
    { isAllowMetricDeletion: true },
    { ...sent, isAllowMetricDeletion: false },
    undefined,
  ],
  ['nor does a flag that was off before', { isAllowMetricDeletion: false }, { ...sent, isAllowMetricDeletion: false }, undefined],
  ['two flags that are both off now were dropped', { isAllowMetricDeletion: true, isAllowMetricUpdate: true }, sent, false],
  ['an embed that is gone tells nothing', before, 'gone', undefined],
])('%s', (_, known, now, merges) => {
  const live = liveEmbed('a', { isAllowAiPilot: false, ...known });
  const [change] = planOf([desiredEmbed('a', sent)], [live]).changes;
  if (change === undefined) return expect.fail('there is no change');
  const after = now === 'gone' ? undefined : liveEmbed('a', now);
  const found = checkMerge(unsentOf(change.payload, live), after, compareWith);
  expect(found.merges).toBe(merges);
  const { isAllowAiPilot: _sent, ...unsent } = known;
  expect(found.lost).toEqual(merges === false ? unsent : {});
  if (merges !== undefined) expect(showsMerging(change, live)).toBe(true);
  expect(unsentOf(change.payload, live)).toEqual(unsent);
});

it('a full payload leaves nothing out that could show it, whatever of it changes', () => {
  const live = liveEmbed('a', before);
  const [change] = planOf([desiredEmbed('a', { ...before, ...sent })], [live], { payload: 'full' }).changes;
  if (change === undefined) return expect.fail('there is no change');
  expect(showsMerging(change, live)).toBe(false);
  const unsent = unsentOf(change.payload, live);
  expect([unsent, checkMerge(unsent, liveEmbed('a', sent), compareWith)]).toEqual([{}, { merges: undefined, lost: {} }]);
});
