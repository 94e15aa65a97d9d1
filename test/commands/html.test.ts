// `--html FILE` from the command line: the file is there, for its owner alone, and nothing was written to the API.

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStage } from '../support/cli.ts';

const MANIFEST = `version: 1
dataApp: Customer portal
tiers:
  basic: { isAllowAiPilot: false }
embeds:
  a: { tier: basic, owner: "@sales" }
`;
const embeds = [
  { embedId: 'a', name: 'Sales <b>overview</b>', accessSettings: { isAllowAiPilot: true, tableTenancySettings: [] } },
  { embedId: 'b', name: 'Nobody’s', accessSettings: { isAllowAiPilot: true } },
];

it.each([
  ['audit --html page.html', 0, ['access review', 'Customer portal', 'with a tenancy gap', 'Nobody’s', '@sales']],
  ['plan --html page.html', 0, ['ready to apply', 'on → off', '@sales', 'embed-sync apply', 'in no manifest']],
])('%s', async (words, exit, said) => {
  const stage = await openStage({ embeds }, { 'embeds.yaml': MANIFEST });
  const { code, out } = await stage.run(words);
  expect([code, stage.updates()]).toEqual([exit, []]);
  expect(out).not.toContain('<html');
  const page = await stage.read('page.html');
  expect(said.filter((one) => !page.includes(one))).toEqual([]);
  expect(page).toContain('Sales &lt;b&gt;overview&lt;/b&gt;');
  expect(page).not.toContain('<b>overview');
  expect((await stat(join(stage.folder, 'page.html'))).mode & 0o777).toBe(0o600);
});

it('says where it cannot write', async () => {
  const stage = await openStage({ embeds }, { 'embeds.yaml': MANIFEST });
  const { code, err } = await stage.run('audit --html nowhere/page.html');
  expect(code).toBe(1);
  expect(err).toContain('nowhere/page.html');
});

it('tells the same in JSON: settings, isolation, since when, and the runs', async () => {
  const stage = await openStage({ embeds }, { 'embeds.yaml': MANIFEST });
  expect((await stage.run('apply --auto-approve')).code).toBe(0);
  const { embeds: rows, runs } = (await stage.run('audit --format json')).json<{
    embeds: readonly { embedId: string; settings: object; isolation: object; since: Record<string, { runId: string }> }[];
    runs: readonly { runId: string; changed: object }[];
  }>();
  const a = rows.find(({ embedId }) => embedId === 'a');
  expect(a).toMatchObject({
    settings: { isAllowAiPilot: false, tableTenancySettings: [] },
    isolation: { kind: 'gap', open: [] },
  });
  expect(runs).toMatchObject([{ runId: a?.since.isAllowAiPilot?.runId, changed: { narrow: 1 } }]);
});
