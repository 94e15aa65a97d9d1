// What the doctor finds, one sentence a row: each finding is provoked, and nothing else may be a problem beside it.
// holds: T4

import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/sandbox/faults.ts';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { openStage, type Stage } from '../support/cli.ts';

interface Found {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly hint?: string;
}

const MANIFEST = 'version: 1\ndataApp: Customer portal\nembeds:\n  a: { accessSettings: { isAllowAiPilot: false } }\n';
const rows = { tableTenancySettings: [{ name: 'orders', clientColumn: 'customer_id' }] };
const flags = [
  ...['isAllowAiPilot', 'isAllowEmailReports', 'isAllowManageMetrics', 'isAllowMetricCreation', 'isAllowMetricDeletion'],
  ...['isAllowMetricLayoutChange', 'isAllowMetricUpdate', 'isAllowUnderlyingData', 'isAllowCreateDashboardView'],
];
const whole = {
  datamartName: 'sales',
  ...Object.fromEntries(flags.map((flag) => [flag, false])),
  ...{ metricCreationMode: 'DRAG_DROP', joinModel: 'single', ...rows },
};
const embeds = [{ embedId: 'a', accessSettings: whole }];
const datamarts = [{ name: 'sales', tables: [{ name: 'orders', columns: ['id', 'customer_id'] }] }];

const doctor = async (stage: Stage, words = '', env: Readonly<Record<string, string>> = {}) => {
  const { sandbox } = stage;
  const usual = { PATH: process.env.PATH, DATABRAIN_API_BASE_URL: sandbox.baseUrl, DATABRAIN_API_TOKEN: sandbox.token };
  const ran = await stage.run(`doctor --format json ${words}`, { env: { ...usual, ...env } });
  return { ...ran, checks: ran.json<{ checks: readonly Found[] }>().checks };
};

interface Case {
  readonly says: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly server?: SandboxOptions;
  readonly faults?: readonly Fault[];
  readonly env?: Readonly<Record<string, string>>;
  readonly words?: string;
  readonly finds: readonly [name: string, status: string, message: RegExp];
  /** Requests that reach the server; only looked at where it is given. */
  readonly requests?: number;
}

const CASES: readonly Case[] = [
  { says: 'a token that is not set', env: { DATABRAIN_API_TOKEN: '' }, finds: ['token', 'problem', /not set/], requests: 0 },
  {
    says: 'a token with a word before it',
    env: { DATABRAIN_API_TOKEN: 'Bearer abcdefgh' },
    finds: ['token', 'problem', /begins with "Bearer"/],
    requests: 0,
  },
  {
    says: 'a token that is not accepted',
    faults: [{ kind: 'revoke-token' }],
    finds: ['API', 'problem', /answered 401 AUTHENTICATION_ERR/],
  },
  {
    says: 'an address that would show the token',
    env: { DATABRAIN_API_BASE_URL: 'http://example.com' },
    finds: ['base URL', 'problem', /plain http/],
    requests: 0,
  },
  {
    says: 'an environment that cannot keep a token',
    env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    finds: ['environment', 'problem', /certificate checks off/],
    requests: 0,
  },
  {
    says: 'a proxy',
    env: { https_proxy: 'http://u:pw@proxy' },
    finds: ['proxy', 'warning', /^https_proxy is set and has no effect/],
  },
  { says: 'no manifest yet', files: {}, finds: ['manifest', 'warning', /no embeds\.yaml here yet/] },
  { says: 'no such manifest', words: '-f other.yaml', finds: ['manifest', 'problem', /other\.yaml/] },
  {
    says: 'a manifest with an error',
    files: { 'embeds.yaml': MANIFEST.replace('false', 'nope') },
    finds: ['manifest', 'problem', /^1 error, the first in embeds\.yaml:4:/],
  },
  {
    says: 'a policy with an error',
    files: { 'embeds.yaml': MANIFEST, 'embed-sync.policy.yaml': 'version: 1\nconsent: { widen: never }\n' },
    finds: ['policy', 'problem', /^1 error, the first in embed-sync\.policy\.yaml:2:/],
  },
  {
    says: 'a broken history',
    files: { 'embeds.yaml': MANIFEST, '.embed-sync/history.jsonl': '{}\n' },
    finds: ['history', 'problem', /is broken: record 1/],
  },
  {
    says: 'a history that was cut off',
    files: { 'embeds.yaml': MANIFEST, '.embed-sync/history.jsonl': '{"v":1' },
    finds: ['history', 'warning', /never finished/],
  },
  { says: 'a file as history in CI', env: { CI: 'true' }, finds: ['history', 'warning', /gone when this job ends/] },
  { says: 'a history that is nowhere', words: '--history nowhere', finds: ['history', 'problem', /does not say where/] },
  { says: 'a branch without a checkout', words: '--history git:log', finds: ['history', 'problem', /git/] },
  {
    says: 'a lock',
    files: { 'embeds.yaml': MANIFEST, '.embed-sync/history.jsonl.lock': '{}' },
    finds: ['lock', 'warning', /another run is sending now, or one was killed/],
  },
  { says: 'no commit', finds: ['git', 'warning', /no commit is checked out/] },
  {
    says: 'another data app',
    server: { dataApp: 'Other' },
    finds: ['data app', 'problem', /of "Other", and the manifest is for "Customer portal"/],
  },
  {
    says: 'a data app that is not told',
    server: { list: 'legacy', families: ['legacy'] },
    finds: ['data app', 'warning', /does not tell/],
  },
  {
    says: 'the generation',
    server: { families: ['camel'] },
    finds: ['API', 'ok', /1 embed at the addresses of generation "camel"/],
  },
  { says: 'settings on the item', finds: ['settings', 'ok', /in accessSettings, and leaves none out$/] },
  {
    says: 'settings further down',
    server: { list: 'nested' },
    finds: ['settings', 'ok', /in embedMetadata\.embedConfig\.accessSettings/],
  },
  {
    says: 'settings that the list leaves out',
    server: { list: 'legacy' },
    finds: ['settings', 'warning', /and never .*isAllow/],
  },
  { says: 'a list without settings', server: { list: 'absent' }, finds: ['settings', 'warning', /shows no access setting/] },
  { says: 'datamarts that may be listed', finds: ['permissions', 'ok', /1 embed and 1 datamart|embeds and 1 datamart/] },
  {
    says: 'datamarts that may not',
    server: { datamarts: 'forbidden' },
    finds: ['permissions', 'warning', /may not list datamarts/],
  },
  { says: 'an API that is not there', faults: [{ kind: 'html', when: { times: 'always' } }], finds: ['API', 'problem', /./] },
];

describe('doctor finds', () => {
  it.each(CASES.map((row) => [row.says, row] as const))('%s', async (_, row) => {
    const stage = await openStage({ embeds, datamarts, ...row.server }, row.files ?? { 'embeds.yaml': MANIFEST });
    stage.sandbox.script(row.faults ?? []);
    const { code, checks } = await doctor(stage, row.words, row.env);
    const [name, status, message] = row.finds;
    const found = checks.find((check) => check.name === name);
    expect({ status: found?.status, message: found?.message }).toEqual({ status, message: expect.stringMatching(message) });
    expect(checks.filter((check) => check.status === 'problem').map((check) => check.name)).toEqual(
      status === 'problem' ? [name] : [],
    );
    expect(code).toBe(status === 'problem' ? 1 : 0);
    expect(checks.filter((check) => ['warning', 'problem'].includes(check.status) && check.hint === undefined)).toEqual([]);
    expect(JSON.stringify(checks)).not.toContain('pw@');
    if (row.requests !== undefined) expect(stage.sandbox.ledger).toHaveLength(row.requests);
    expect(stage.updates()).toEqual([]);
  });

  it.each([
    [-20_000, 'ok'],
    [60_000, 'warning'],
    [-3_600_000, 'problem'],
  ])('a clock that is %i ms ahead: %s', async (ahead, status) => {
    const stage = await openStage({ embeds, datamarts }, { 'embeds.yaml': MANIFEST });
    const { out, code } = await stage.run('doctor --format json', { now: () => new Date(Date.now() + ahead) });
    const { checks }: { checks: readonly Found[] } = JSON.parse(out);
    expect(checks.find(({ name }) => name === 'clock')?.status).toBe(status);
    expect(code).toBe(status === 'problem' ? 1 : 0);
    if (status === 'problem') expect(checks.find(({ name }) => name === 'clock')?.message).toMatch(/ (59m 59s|1h 0m) behind/);
  });

  it('everything in order, with two reads', async () => {
    const stage = await openStage({ embeds, datamarts }, { 'embeds.yaml': MANIFEST });
    const { code, out } = await stage.run('doctor');
    expect(code).toBe(0);
    expect(out).toMatch(/^ok +API +the token is accepted; 1 embed at the addresses of generation "kebab"$/m);
    expect(out).toMatch(/^\d+ ok · 1 warning · 0 problems · 0 skipped$/m);
    expect(stage.sandbox.ledger.map(({ method }) => method)).toEqual(['GET', 'GET']);
    expect((await stage.run('doctor --format markdown')).out).toMatch(/^\| ok \| API \| /m);
  });
});
