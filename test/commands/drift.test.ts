// What somebody changed outside is named with both ways out, and becomes the manifest where that is asked for. Over real
// HTTP; drift never sends.

import { describe, expect, it } from 'vitest';
import type { SandboxEmbed } from '../../src/sandbox/model.ts';
import type { Plan } from '../../src/types.ts';
import { openStage, type Stage } from '../support/cli.ts';

const rows = [
  { name: 'invoices', clientColumn: 'customer_id' },
  { name: 'orders', clientColumn: 'customer_id' },
];
const embed = (embedId: string): SandboxEmbed => ({
  embedId,
  name: `Name of ${embedId}`,
  accessSettings: { isAllowAiPilot: false, isAllowMetricDeletion: true, datamartName: 'sales', tableTenancySettings: rows },
});
const MANIFEST = `version: 1
dataApp: Customer portal
tiers:
  basic: { isAllowMetricDeletion: true }
groups:
  - name: all
    match: { name: "Name of *" }
    accessSettings: { isAllowEmailReports: false }
embeds:
  # the first
  a:
    tier: basic
    accessSettings:
      isAllowAiPilot: false # for now
      tableTenancySettings:
        - { name: invoices, clientColumn: customer_id }
        - { name: orders, clientColumn: customer_id }

  b: { tier: basic, accessSettings: { datamartName: sales, isAllowAiPilot: false } }

# end
`;

/** Applied once, so that there is something to drift from. */
async function applied(files: Readonly<Record<string, string>> = { 'embeds.yaml': MANIFEST }, words = ''): Promise<Stage> {
  const stage = await openStage({ embeds: [embed('a'), embed('b'), embed('c')] }, files);
  expect((await stage.run(`apply --auto-approve ${words}`)).code).toBe(0);
  return stage;
}

const planOf = async (stage: Stage, words = '') =>
  (await stage.run(`plan --format json ${words}`)).json<Plan & Record<string, unknown>>();

interface Adoption {
  readonly files: readonly string[];
  readonly written: readonly Readonly<Record<string, unknown>>[];
  readonly notWritten: readonly Readonly<Record<string, unknown>>[];
}

describe('drift', () => {
  it('names both ways out of what somebody changed', async () => {
    const stage = await applied();
    stage.sandbox.change('a', { isAllowAiPilot: true, tableTenancySettings: [] });
    const { code, out } = await stage.run('drift --only a');
    expect(code).toBe(7);
    expect(out).toContain(
      '      adopt: embeds.yaml:14 would say isAllowAiPilot: true · revert: embed-sync apply --only a · embed last touched 20',
    );
    expect(out).toMatch(/cannot be adopted: .* must be a person’s: .* · revert: embed-sync apply --only a · /);
    expect(await stage.read('embeds.yaml')).toBe(MANIFEST);
  });

  it('says of the manifest’s own moves how they are, and no way out', async () => {
    const stage = await applied();
    await stage.write('embeds.yaml', MANIFEST.replace('isAllowAiPilot: false', 'isAllowAiPilot: true'));
    const { code, out } = await stage.run('drift');
    expect([code, out]).toEqual([0, expect.stringContaining('false → true in the manifest')]);
    expect(out).not.toContain('adopt:');
  });

  it.each([
    ['narrows', { isAllowMetricDeletion: false }, 2, 0],
    ['widens', { isAllowAiPilot: true }, 7, 7],
    ['loosens isolation', { tableTenancySettings: rows.slice(1) }, 7, 7],
    ['is neutral', { isAllowMetricDeletion: true }, 0, 0],
  ])('that %s ends as --fail-on says', async (_says, change, any, widen) => {
    const stage = await applied();
    stage.sandbox.change('a', change);
    const codes = await Promise.all(['', '--fail-on any', '--fail-on widen'].map((words) => stage.run(`drift ${words}`)));
    expect(codes.map(({ code }) => code)).toEqual([any, any, widen]);
  });
});

describe('drift --adopt', () => {
  it('writes each value where it belongs, and nothing else; the next plan is empty', async () => {
    const stage = await applied();
    stage.sandbox.change('a', { isAllowAiPilot: true, isAllowMetricDeletion: false, tableTenancySettings: rows.slice(1) });
    stage.sandbox.change('b', { datamartName: 'other one' });
    stage.sandbox.change('c', { isAllowEmailReports: true });
    const sent = stage.updates().length;
    const { code, json } = await stage.run('drift --adopt --format json');
    expect(code).toBe(0);
    const { adoption } = json<{ adoption: Adoption }>();
    expect(adoption).toMatchObject({ files: ['embeds.yaml'], notWritten: [] });
    expect(adoption.written.map(({ embedId, setting, line }) => `${embedId} ${setting} ${line}`)).toEqual([
      'a isAllowAiPilot 14',
      'a isAllowMetricDeletion 17',
      'a tableTenancySettings 15',
      'b datamartName 19',
      'c isAllowEmailReports 23',
    ]);
    expect(await stage.read('embeds.yaml')).toBe(
      MANIFEST.replace('isAllowAiPilot: false #', 'isAllowAiPilot: true #')
        .replace('        - { name: invoices, clientColumn: customer_id }\n', '')
        .replace('customer_id }\n\n', 'customer_id }\n      isAllowMetricDeletion: false\n\n')
        .replace('datamartName: sales', 'datamartName: other one')
        .replace('\n# end', '\n  c:\n    accessSettings:\n      isAllowEmailReports: true\n\n# end'),
    );
    expect(await planOf(stage)).toMatchObject({ verdict: 'in-sync', changes: [] });
    expect((await stage.run('drift')).code).toBe(0);
    expect(stage.updates()).toHaveLength(sent);
  });

  it('of a conflict lets live win', async () => {
    const stage = await applied();
    await stage.write('embeds.yaml', MANIFEST.replace('datamartName: sales', 'datamartName: mine'));
    stage.sandbox.change('b', { datamartName: 'theirs' });
    expect((await stage.run('drift --adopt')).code).toBe(0);
    expect(await stage.read('embeds.yaml')).toBe(MANIFEST.replace('datamartName: sales', 'datamartName: theirs'));
  });

  it('keeps what needs a person’s reason out, with the update that takes it back', async () => {
    const stage = await applied();
    stage.sandbox.change('a', { isAllowMetricDeletion: false, tableTenancySettings: [] });
    const { code, out } = await stage.run('drift --adopt');
    expect(code).toBe(7);
    expect(out).toMatch(/\+ {2}Name of a \(a\) {2}isAllowMetricDeletion: false .* embeds\.yaml:18\n/);
    expect(out).toMatch(/x {2}Name of a \(a\) {2}tableTenancySettings: \(no isolation\) .* must be a person’s/);
    expect(out).toContain(`to revert it: ${JSON.stringify({ embedId: 'a', accessSettings: { tableTenancySettings: rows } })}\n`);
    expect(out).toMatch(/Manifest: 1 setting written · 1 not\n$/);
    expect((await planOf(stage)).changes.map(({ settings }) => settings.map(({ setting }) => setting))).toEqual([
      ['tableTenancySettings'],
    ]);
  });

  it('ends by what is left, not by what was adopted', async () => {
    const text = `${MANIFEST.replace('\n# end\n', '')}    \n`.replace(
      'b: { tier: basic, accessSettings: { datamartName: sales, isAllowAiPilot: false } }',
      'b:\n    tier: basic\n    overrides:\n      - reason: freeze\n        from: 2020-01-01T00:00:00Z\n        until: 2999-01-01T00:00:00Z\n        accessSettings: { isAllowMetricDeletion: true }',
    );
    const stage = await applied({ 'embeds.yaml': text });
    stage.sandbox.change('a', { isAllowAiPilot: true });
    stage.sandbox.change('b', { isAllowMetricDeletion: false });
    const { code, out } = await stage.run('drift --adopt');
    expect([code, out]).toEqual([2, expect.stringMatching(/x .* the override "freeze" \(embeds\.yaml:\d+\) sets it for now/)]);
    expect((await stage.run('drift --adopt --fail-on widen')).code).toBe(0);
  });

  it('edits the file that an embed stands in, and the environment alone', async () => {
    const files = {
      'm/one.yaml': 'version: 1\nenvironments:\n  dev: { dataApp: Customer portal }\n  live: { dataApp: Other }\n',
      'm/two.yaml': 'version: 1\nembeds:\n  a:\n    accessSettings:\n      isAllowAiPilot: false\n',
    };
    const stage = await applied(files, '-f m -e dev');
    stage.sandbox.change('a', { isAllowAiPilot: true });
    expect((await stage.run('drift --adopt -f m -e dev')).code).toBe(0);
    expect(await stage.read('m/one.yaml')).toBe(files['m/one.yaml']);
    expect(await stage.read('m/two.yaml')).toBe(
      `${files['m/two.yaml']}    environments:\n      dev:\n        accessSettings:\n          isAllowAiPilot: true\n`,
    );
    expect(await planOf(stage, '-f m -e dev')).toMatchObject({ verdict: 'in-sync', changes: [] });
  });

  it('writes nothing where nobody changed anything', async () => {
    const stage = await applied();
    const { code, json } = await stage.run('drift --adopt --format json');
    expect([code, json()]).toEqual([
      0,
      expect.objectContaining({ drift: [], adoption: { files: [], written: [], notWritten: [] } }),
    ]);
    expect(await stage.read('embeds.yaml')).toBe(MANIFEST);
  });

  it('never takes over what is live in another data app', async () => {
    const stage = await applied();
    await stage.write('embeds.yaml', MANIFEST.replace('Customer portal', 'Other portal'));
    stage.sandbox.change('a', { isAllowAiPilot: true });
    const { code, err } = await stage.run('drift --adopt');
    expect([code, err]).toEqual([4, expect.stringContaining('the manifest is for data app "Other portal"')]);
    expect(await stage.read('embeds.yaml')).not.toContain('isAllowAiPilot: true');
  });

  it('is for now: not for another instant', async () => {
    const stage = await openStage({ embeds: [embed('a')] }, { 'embeds.yaml': MANIFEST });
    expect((await stage.run('drift --adopt --at 2026-01-01T00:00:00Z')).code).toBe(3);
  });
});

describe('rollback --write-manifest', () => {
  const WANTED = MANIFEST.replaceAll('isAllowAiPilot: false', 'isAllowAiPilot: true');

  /** A run that moved `a` and `b` forward. */
  async function moved(text = WANTED): Promise<Stage> {
    const stage = await applied();
    await stage.write('embeds.yaml', text);
    expect((await stage.run('apply --auto-approve')).code).toBe(0);
    return stage;
  }
  const rollback = 'rollback last --write-manifest';

  it('makes the manifest want what came back', async () => {
    const stage = await moved();
    const { code, out } = await stage.run(`${rollback} --auto-approve`);
    expect([code, out]).toEqual([0, expect.stringMatching(/Manifest: 2 settings written · 0 not\n$/)]);
    expect(await stage.read('embeds.yaml')).toBe(MANIFEST);
    expect(await planOf(stage)).toMatchObject({ verdict: 'in-sync', changes: [] });
  });

  it('with --plan-only edits the manifest and sends nothing', async () => {
    const stage = await moved();
    const sent = stage.updates().length;
    const { code, json } = await stage.run(`${rollback} --plan-only --format json`);
    expect([code, json()]).toEqual([
      0,
      expect.objectContaining({ planId: expect.any(String), manifestEdit: expect.objectContaining({ files: ['embeds.yaml'] }) }),
    ]);
    expect(await stage.read('embeds.yaml')).toBe(MANIFEST);
    expect(stage.updates()).toHaveLength(sent);
  });

  it('leaves alone what did not come back', async () => {
    const stage = await moved();
    stage.sandbox.script([{ kind: 'error', status: 400, when: { on: 'update', embedId: 'b', times: 'always' } }]);
    const { code } = await stage.run(`${rollback} --auto-approve`);
    expect(code).toBe(6);
    expect(await stage.read('embeds.yaml')).toBe(WANTED.replace('isAllowAiPilot: true #', 'isAllowAiPilot: false #'));
  });

  it('says what could not be written, and how the rollback ended', async () => {
    const stage = await openStage({ embeds: [{ ...embed('a'), accessSettings: { tableTenancySettings: [] } }] });
    const text =
      'version: 1\ndataApp: Customer portal\nembeds:\n  a:\n    accessSettings:\n      tableTenancySettings:\n        - { name: t, clientColumn: c }\n';
    await stage.write('embeds.yaml', text);
    expect((await stage.run('apply --auto-approve')).code).toBe(0);
    const { planId } = (await stage.run('rollback last --plan-only --format json')).json<Plan & Record<string, unknown>>();
    const { code, json } = await stage.run(`${rollback} --approve ${planId.replace('sha256:', '')} --format json`);
    const reason = expect.stringContaining('must be a person’s');
    expect([code, json()]).toEqual([
      6,
      expect.objectContaining({
        status: 'complete',
        manifestEdit: {
          files: [],
          written: [],
          notWritten: [{ embedId: 'a', setting: 'tableTenancySettings', value: [], reason }],
        },
      }),
    ]);
    expect(await stage.read('embeds.yaml')).toBe(text);
  });

  it.each([
    ['is for another data app', 'other.yaml', 4, /the manifest is for "Other portal"/],
    ['is not there', 'nowhere.yaml', 3, /There is no file or folder nowhere\.yaml/],
  ])('sends nothing where the manifest %s', async (_says, file, code, says) => {
    const stage = await moved();
    await stage.write('other.yaml', WANTED.replace('Customer portal', 'Other portal'));
    const sent = stage.updates().length;
    const ran = await stage.run(`${rollback} -f ${file} --auto-approve`);
    expect([ran.code, ran.err]).toEqual([code, expect.stringMatching(says)]);
    expect(stage.updates()).toHaveLength(sent);
  });

  it('writes nothing without consent', async () => {
    const stage = await moved();
    expect((await stage.run(rollback)).code).toBe(4);
    expect(await stage.read('embeds.yaml')).toBe(WANTED);
  });
});
