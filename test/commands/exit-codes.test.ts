// Exit codes of contract §3, each in text and in JSON, over real HTTP.

import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/sandbox/faults.ts';
import type { SandboxEmbed } from '../../src/sandbox/model.ts';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { openStage, type Stage } from '../support/cli.ts';

const flags = { isAllowAiPilot: false, isAllowMetricDeletion: true, datamartName: 'sales' };
const embed = (embedId: string, more: Readonly<Record<string, unknown>> = {}): SandboxEmbed => ({
  embedId,
  name: `Name of ${embedId}`,
  embedType: 'dashboard',
  accessSettings: { ...flags, tableTenancySettings: [{ name: 'orders', clientColumn: 'customer_id' }], ...more },
});

const manifest = (...embeds: readonly string[]): string =>
  ['version: 1', 'dataApp: Customer portal', 'embeds:', ...embeds.map((line) => `  ${line}`), ''].join('\n');
const WIDENS = manifest(
  'a: { accessSettings: { isAllowAiPilot: true } }',
  'b: { accessSettings: { isAllowMetricDeletion: false } }',
);
const IN_SYNC = manifest('a: { accessSettings: { isAllowAiPilot: false } }');
const MISSING = manifest('a: { accessSettings: { isAllowAiPilot: true } }', 'nope: { accessSettings: { isAllowAiPilot: true } }');
const TENANCY = manifest('a: { accessSettings: { tableTenancySettings: { noIsolation: "one tenant only" } } }');
const INVALID = manifest('a: { accessSettings: { isAllowAiPilot: yes } }');

interface Case {
  readonly says: string;
  readonly manifest?: string;
  readonly before?: (stage: Stage) => Promise<unknown>;
  readonly words: string;
  readonly faults?: readonly Fault[];
  readonly server?: SandboxOptions;
  readonly code: number;
  readonly sends?: number;
}

const update = { on: 'update' as const };
const apply = (stage: Stage) => stage.run('apply --auto-approve');

const CASES: readonly Case[] = [
  { says: 'validate: a good manifest', words: 'validate', code: 0 },
  { says: 'validate: a bad manifest', manifest: INVALID, words: 'validate', code: 3 },
  { says: 'validate: no manifest', words: 'validate -f nowhere.yaml', code: 3 },
  { says: 'usage: an unknown option', words: 'plan --what', code: 3 },
  { says: 'usage: an unknown command', words: 'plann', code: 3 },
  { says: 'usage: a bad rate', words: 'plan --rate fast', code: 3 },
  { says: 'plan: changes', words: 'plan', code: 0 },
  { says: 'plan: changes that need approval', manifest: TENANCY, words: 'plan', code: 0 },
  { says: 'plan: nothing to do', manifest: IN_SYNC, words: 'plan --detailed-exitcode', code: 0 },
  { says: 'plan: changes, with --detailed-exitcode', words: 'plan --detailed-exitcode', code: 2 },
  { says: 'plan: a bad manifest', manifest: INVALID, words: 'plan', code: 3 },
  { says: 'plan: a missing embed', manifest: MISSING, words: 'plan', code: 6 },
  { says: 'plan: a missing embed, with --detailed-exitcode', manifest: MISSING, words: 'plan --detailed-exitcode', code: 6 },
  { says: 'plan: another data app', server: { dataApp: 'Other' }, words: 'plan', code: 4 },
  { says: 'plan: the server says 401', words: 'plan', faults: [{ kind: 'revoke-token' }], code: 1 },
  {
    says: 'plan: the server fails for good',
    words: 'plan',
    faults: [{ kind: 'error', status: 500, when: { times: 'always' } }],
    code: 1,
  },
  { says: 'plan: HTML in place of a list', words: 'plan', faults: [{ kind: 'html', when: { times: 'always' } }], code: 1 },
  {
    says: 'plan: unreadable history',
    words: 'plan',
    before: (stage) => stage.write('.embed-sync/history.jsonl', '{}\n'),
    code: 1,
  },
  { says: 'apply: all verified', words: 'apply --auto-approve', code: 0, sends: 2 },
  { says: 'apply: nothing to do', manifest: IN_SYNC, words: 'apply --auto-approve', code: 0, sends: 0 },
  { says: 'apply: a second time', before: apply, words: 'apply --auto-approve', code: 0, sends: 2 },
  { says: 'apply: no terminal and no consent', words: 'apply', code: 4, sends: 0 },
  { says: 'apply: needs approval, not only no question', manifest: TENANCY, words: 'apply --auto-approve', code: 4, sends: 0 },
  { says: 'apply: another data app', server: { dataApp: 'Other' }, words: 'apply --auto-approve', code: 4, sends: 0 },
  { says: 'apply: the id of another plan', words: 'apply --approve 0123456789ab', code: 5, sends: 0 },
  { says: 'apply: an id that is none', words: 'apply --approve all', code: 3, sends: 0 },
  { says: 'apply: a bad manifest', manifest: INVALID, words: 'apply --auto-approve', code: 3, sends: 0 },
  { says: 'apply: a missing embed', manifest: MISSING, words: 'apply --auto-approve', code: 6, sends: 1 },
  {
    says: 'apply: one embed refused',
    words: 'apply --auto-approve',
    faults: [
      { kind: 'error', status: 403, code: 'INSUFFICIENT_PERMISSIONS', when: { ...update, embedId: 'a', times: 'always' } },
    ],
    code: 6,
    sends: 2,
  },
  {
    says: 'apply: 401 at the first update',
    words: 'apply --auto-approve',
    faults: [{ kind: 'error', status: 401, code: 'AUTHENTICATION_ERR', when: { ...update, times: 'always' } }],
    code: 1,
    sends: 1,
  },
  {
    says: 'apply: broken history',
    words: 'apply --auto-approve',
    before: (stage) => stage.write('.embed-sync/history.jsonl', '{}\n'),
    code: 1,
    sends: 0,
  },
  { says: 'apply: a server that replaces', server: { updates: 'replace' }, words: 'apply --auto-approve', code: 6, sends: 2 },
  { says: 'apply: a saved plan', before: (stage) => stage.run('plan -o plan.json'), words: 'apply plan.json', code: 0, sends: 2 },
  {
    says: 'apply: a saved plan whose embed moved',
    before: async (stage) => {
      await stage.run('plan -o plan.json');
      stage.sandbox.remove('a');
    },
    words: 'apply plan.json',
    code: 5,
    sends: 0,
  },
  {
    says: 'apply: a saved plan whose manifest moved',
    before: async (stage) => {
      await stage.run('plan -o plan.json');
      await stage.write('embeds.yaml', IN_SYNC);
    },
    words: 'apply plan.json',
    code: 5,
    sends: 0,
  },
  {
    says: 'apply: a saved plan that is none',
    before: (stage) => stage.write('plan.json', '{}'),
    words: 'apply plan.json',
    code: 3,
    sends: 0,
  },
  { says: 'apply: a saved plan that is not there', words: 'apply plan.json', code: 3, sends: 0 },
  { says: 'rollback: the last run', before: apply, words: 'rollback last --auto-approve', code: 0, sends: 4 },
  { says: 'rollback: only its plan', before: apply, words: 'rollback last --plan-only', code: 0, sends: 2 },
  {
    says: 'rollback: only its plan, with --detailed-exitcode',
    before: apply,
    words: 'rollback last --plan-only --detailed-exitcode',
    code: 2,
  },
  { says: 'rollback: an unknown run', before: apply, words: 'rollback 20200101T000000Z-000000', code: 3, sends: 2 },
  { says: 'rollback: an empty history', words: 'rollback last', code: 3, sends: 0 },
  { says: 'rollback: no consent', before: apply, words: 'rollback last', code: 4, sends: 2 },
  { says: 'rollback: the id of another plan', before: apply, words: 'rollback last --approve 0123456789ab', code: 5, sends: 2 },
  {
    says: 'rollback: one embed changed since',
    manifest: manifest(
      'a: { accessSettings: { isAllowAiPilot: true, joinModel: multi } }',
      'b: { accessSettings: { isAllowAiPilot: true } }',
    ),
    before: async (stage) => {
      await apply(stage);
      stage.sandbox.change('a', { isAllowAiPilot: false });
    },
    server: { embeds: [embed('a', { joinModel: 'single' }), embed('b')] },
    words: 'rollback last --auto-approve',
    code: 6,
  },
  { says: 'drift: none', before: apply, words: 'drift', code: 0 },
  { says: 'drift: only the manifest moved', words: 'drift', code: 0 },
  {
    says: 'drift: narrowed from outside',
    before: async (stage) => {
      await apply(stage);
      stage.sandbox.change('a', { isAllowAiPilot: false });
    },
    words: 'drift',
    code: 2,
  },
  {
    says: 'drift: widened from outside',
    before: async (stage) => {
      await apply(stage);
      stage.sandbox.change('b', { isAllowMetricDeletion: true });
    },
    words: 'drift',
    code: 7,
  },
  {
    says: 'drift: widened from outside, a setting that was in order all along',
    manifest: manifest('a: { accessSettings: { isAllowAiPilot: false, joinModel: multi } }'),
    before: async (stage) => {
      await apply(stage);
      stage.sandbox.change('a', { isAllowAiPilot: true });
    },
    words: 'drift',
    code: 7,
  },
  { says: 'init: a manifest that is there', words: 'init', code: 3, sends: 0 },
  { says: 'doctor: nothing wrong', words: 'doctor', code: 0, sends: 0 },
  { says: 'doctor: a bad manifest', manifest: INVALID, words: 'doctor', code: 1, sends: 0 },
  { says: 'doctor: the server says 401', words: 'doctor', faults: [{ kind: 'revoke-token' }], code: 1, sends: 0 },
  { says: 'sandbox: a manifest that is not there', words: 'sandbox --from nowhere.yaml', code: 3 },
  { says: 'sandbox: a manifest and a number', words: 'sandbox --from embeds.yaml --embeds 3', code: 3 },
  { says: 'history list: empty', words: 'history', code: 0 },
  { says: 'history show: an unknown run', words: 'history show nothing', code: 3 },
  { says: 'history verify: sound', before: apply, words: 'history verify', code: 0 },
  {
    says: 'history verify: broken',
    before: (stage) => stage.write('.embed-sync/history.jsonl', '{}\n{}\n'),
    words: 'history verify',
    code: 1,
  },
  { says: 'explain: everything', words: 'explain', code: 0 },
  { says: 'explain: a code', words: 'explain plan_stale', code: 0 },
  { says: 'explain: a name that is none', words: 'explain plan_stalled', code: 3 },
];

describe.each(['text', 'json'])('exit codes with --format %s', (format) => {
  it.each(CASES.map((row) => [row.says, row] as const))('%s', async (_, row) => {
    const embeds = [embed('a'), embed('b'), embed('c')];
    const stage = await openStage({ embeds, ...row.server }, { 'embeds.yaml': row.manifest ?? WIDENS });
    await row.before?.(stage);
    stage.sandbox.script(row.faults ?? []);
    const { code, out, err } = await stage.run(`${row.words} --format ${format}`);
    expect({ code, err: code === row.code ? '' : err }).toEqual({ code: row.code, err: '' });
    if (format === 'json') expect(() => JSON.parse(out)).not.toThrow();
    if (row.sends !== undefined) expect(stage.updates()).toHaveLength(row.sends);
    if (code === 3 && row.manifest === INVALID) expect(stage.sandbox.ledger).toEqual([]);
    expect(out + err).not.toMatch(/\bat .+:\d+:\d+\)?$/m);
  });
});
