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

it('is CSV for spreadsheets and SARIF for code scanning, at the lines of the manifest', async () => {
  const embeds = [
    { embedId: 'a', name: '=cmd()', accessSettings: { ...closed, isAllowUnderlyingData: false } },
    { embedId: 'b', accessSettings: closed },
  ];
  const policy = 'version: 1\nprotected: [a]\n';
  const stage = await openStage({ embeds }, { 'embeds.yaml': MANIFEST, 'embed-sync.policy.yaml': policy });
  const csv = await stage.run('audit --format csv');
  expect(csv.out.split('\r\n')).toHaveLength(4);
  expect(csv.out).toContain(`"'=cmd()"`);
  const sarif = (await stage.run('audit --format sarif')).json<{ runs: readonly { results: readonly object[] }[] }>();
  expect(sarif.runs[0]?.results).toContainEqual(
    expect.objectContaining({
      ruleId: 'protected',
      level: 'error',
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'embeds.yaml' }, region: expect.objectContaining({ startLine: 6 }) } },
      ],
    }),
  );
  expect((await stage.run('plan --format csv')).code).toBe(3);
});
