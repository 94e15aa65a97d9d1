import { expect, it } from 'vitest';
import { openStage } from '../support/cli.ts';

const MANIFEST = `version: 1
dataApp: Customer portal
tiers:
  basic: { isAllowUnderlyingData: false, isAllowAiPilot: false }
embeds:
  a: { tier: basic, owner: "@sales", accessSettings: { isAllowUnderlyingData: true } }
  b: { tier: basic }
`;
const closed = { isAllowUnderlyingData: false, isAllowAiPilot: false };

it('ranks embeds by what they open, names those wider than their tier, and says what it cannot say', async () => {
  const embeds = [
    { embedId: 'a', accessSettings: { ...closed, isAllowUnderlyingData: true } },
    { embedId: 'b', accessSettings: closed },
    { embedId: 'c', accessSettings: { ...closed, tableTenancySettings: [] } },
  ];
  const stage = await openStage({ embeds }, { 'embeds.yaml': MANIFEST });
  const { out, code } = await stage.run('audit');
  expect(code).toBe(0);
  expect(out).toMatch(/wider than its tier {2}a \(a\)|wider than its tier {2}a/);
  expect(out).toContain('The API tells no usage');
  const { embeds: rows } = (await stage.run('audit --format json')).json<{ embeds: readonly Record<string, unknown>[] }>();
  expect(rows.map(({ embedId, score, managed, widerThanTier }) => [embedId, score, managed, widerThanTier])).toEqual([
    ['c', 20, false, []],
    ['a', 8, true, ['isAllowUnderlyingData']],
    ['b', 0, true, []],
  ]);
  expect((await stage.run('audit --format markdown')).out).toContain('Wider than its tier');
  expect(stage.updates()).toEqual([]);
});
