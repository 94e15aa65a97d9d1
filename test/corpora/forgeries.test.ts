// Saved plans and change histories that somebody forged, through the whole program: whatever is sent is what the true plan
// says, and a history that its chain betrays stops everything. EMBED_SYNC_PROOF=1 tries all of them instead of a share.
// holds: H2 H4 H5

import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/json.ts';
import type { SandboxEmbed } from '../../src/sandbox/model.ts';
import { SETTING_NAMES } from '../../src/settings.ts';
import type { Change, Plan, Settings } from '../../src/types.ts';
import { openStage, type Stage } from '../support/cli.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';
import { type Forgery, forgedFields, forgedLogs, sealed } from './forging.ts';
import { openCorpus, PATIENCE_MS, sampled } from './oracle.ts';

const ROWS = [
  { name: 'invoices', clientColumn: 'customer_id' },
  { name: 'orders', clientColumn: 'customer_id' },
];
const LIVE = {
  isAllowAiPilot: false,
  isAllowMetricDeletion: true,
  isAllowUnderlyingData: false,
  joinModel: 'single',
  tableTenancySettings: ROWS,
} as const;
const embed = (embedId: string): SandboxEmbed => ({
  embedId,
  name: embedId,
  embedType: 'dashboard',
  accessSettings: { ...LIVE },
});
const EMBEDS = ['a', 'b', 'c'].map(embed);

const READY = `version: 1
dataApp: Customer portal
embeds:
  a: { accessSettings: { isAllowAiPilot: true, joinModel: multi } }
  b: { accessSettings: { isAllowMetricDeletion: false } }
`;
const TENANCY = `version: 1
dataApp: Customer portal
embeds:
  a: { accessSettings: { tableTenancySettings: [{ name: orders, clientColumn: customer_id }] } }
`;

async function stageWithPlan(manifest: string): Promise<{ readonly stage: Stage; readonly plan: Plan }> {
  const stage = await openStage({ embeds: EMBEDS }, { 'embeds.yaml': manifest });
  await stage.run('plan -o plan.json');
  return { stage, plan: JSON.parse(await stage.read('plan.json')) };
}

/** Every embed as it was, and no history. */
async function restore(stage: Stage): Promise<void> {
  for (const { embedId, accessSettings } of EMBEDS) stage.sandbox.change(embedId, { ...accessSettings });
  await stage.write('.embed-sync/history.jsonl', '');
}

/** No update beyond those of `allowed`, and an expected end. */
async function sendNothingElse(plan: readonly string[], world: { stage: Stage; forgeries: readonly Forgery[] }) {
  const { stage, forgeries } = world;
  const corpus = openCorpus('forged plans');
  for (const [input, text] of forgeries) {
    const before = stage.updates().length;
    await stage.write('forged.json', text);
    // What is refused after the plan was read is told as a result with an error; what is sent, by its updates.
    const { code } = await corpus.run(stage, {
      input,
      words: 'apply forged.json',
      exits: plan.length === 0 ? [3, 4, 5] : [0, 3, 4, 5],
      judge: () => [],
      updates: plan.length,
    });
    const sent = stage.updates().slice(before);
    if (sent.some((body) => !plan.includes(body)))
      corpus.blame(input, `the restraint to send only what was planned: ${sent.join(' ')}`);
    if (code === 0) await restore(stage);
  }
  corpus.close();
}

describe('a saved plan', () => {
  it(
    'with any field forged sends what the true one says, or nothing',
    async () => {
      const { stage, plan } = await stageWithPlan(READY);
      const payloads = plan.changes.map(({ payload }) => JSON.stringify(payload));
      expect(payloads).toHaveLength(2);
      await sendNothingElse(payloads, { stage, forgeries: sampled(forgedFields(plan), 17) });
    },
    PATIENCE_MS,
  );

  it(
    'that needs consent is not sent without, whatever field is forged',
    async () => {
      const { stage, plan } = await stageWithPlan(TENANCY);
      expect(plan.verdict).toBe('needs-approval');
      await sendNothingElse([], { stage, forgeries: sampled(forgedFields(plan), 17) });
    },
    PATIENCE_MS,
  );

  it(
    'that is whole, and another one than the manifest leads to, sends nothing',
    async () => {
      const { stage, plan } = await stageWithPlan(READY);
      const VALUES: readonly unknown[] = [true, false, 'CHAT', 'DRAG_DROP', 'single', 'multi', 'sales', [], ROWS.slice(1)];
      const wanted = ['a', 'b', 'c'].flatMap((embedId) =>
        SETTING_NAMES.flatMap((setting) => VALUES.map((value) => [embedId, { [setting]: value } as Settings] as const)),
      );
      const hidden: readonly Forgery[] = SETTING_NAMES.filter((name) => name.startsWith('is')).map((name) => [
        `${name} in a payload alone`,
        sealed({ ...plan, changes: plan.changes.map((change) => withPayload(change, { [name]: true })) }),
      ]);
      const others = wanted.flatMap(([embedId, settings]): readonly Forgery[] => {
        const other = otherPlan(embedId, settings);
        if (other.changes.length === 0 || isPlanned(plan, embedId, settings)) return [];
        const { target, manifest, policy } = plan;
        const sentence = `${embedId} with ${JSON.stringify(settings)}`;
        const forged = { ...other, target, manifest, policy, findings: [], verdict: 'ready' };
        return [
          [sentence, sealed(forged)],
          [`${sentence} beside what was planned`, sealed({ ...plan, changes: [...plan.changes, ...other.changes] })],
        ];
      });
      const unbound: readonly Forgery[] = others.map(([sentence, text]) => {
        const manifest = { digest: null, commit: null };
        return [
          `${sentence}, of no manifest`,
          sealed({ ...JSON.parse(text), manifest, rollbackOf: '20200101T000000Z-00000000' }),
        ];
      });
      const forgeries = [...hidden, ...others, ...unbound];
      expect(forgeries.length).toBeGreaterThan(200);
      await sendNothingElse([], { stage, forgeries: sampled(forgeries, 17) });
    },
    PATIENCE_MS,
  );

  it('that hides what its policy says needs the consent all the same', async () => {
    const { stage, plan } = await stageWithPlan(TENANCY);
    const mild = plan.findings.map((finding) => ({ ...finding, severity: 'info' }));
    const forgeries: readonly Forgery[] = [
      ['no findings', sealed({ ...plan, findings: [], verdict: 'ready' })],
      ['milder findings', sealed({ ...plan, findings: mild, verdict: 'ready' })],
      ['findings of another rule', sealed({ ...plan, findings: mild.map((one) => ({ ...one, rule: 'x' })), verdict: 'ready' })],
      [
        'findings of another embed',
        sealed({ ...plan, findings: mild.map((one) => ({ ...one, embedId: 'b' })), verdict: 'ready' }),
      ],
      [
        'no findings, of no manifest',
        sealed({ ...plan, findings: [], verdict: 'ready', manifest: { digest: null, commit: null } }),
      ],
    ];
    await sendNothingElse([], { stage, forgeries });
    const { code } = await stage.run(`apply plan.json --approve ${plan.planId}`);
    expect([code, stage.updates().length]).toEqual([0, 1]);
  });

  it('of a rollback that is another one than the history leads to sends nothing', async () => {
    const { stage } = await stageWithPlan(READY);
    await stage.run('apply --auto-approve');
    await stage.write('plan.json', (await stage.run('rollback last --plan-only --format json')).out);
    const plan: Plan = JSON.parse(await stage.read('plan.json'));
    const forgeries: readonly Forgery[] = [
      ...SETTING_NAMES.filter((name) => name.startsWith('is')).map((name): Forgery => {
        return [
          `${name} in a payload alone`,
          sealed({ ...plan, changes: plan.changes.map((change) => withPayload(change, { [name]: true })) }),
        ];
      }),
      ...['c', 'nope']
        .flatMap((embedId) =>
          SETTING_NAMES.filter((name) => name.startsWith('is')).map((name): Forgery => {
            const { changes } = otherPlan(embedId, { [name]: true });
            return [`${name} of ${embedId}`, sealed({ ...plan, changes: [...plan.changes, ...changes] })];
          }),
        )
        .filter(([, text]) => text !== sealed(plan)),
      ['another run', sealed({ ...plan, rollbackOf: '20200101T000000Z-00000000' })],
      ['no run', sealed({ ...plan, rollbackOf: undefined })],
    ];
    await sendNothingElse([], { stage, forgeries });
    expect((await stage.run('apply plan.json')).code).toBe(0);
    expect(stage.updates()).toHaveLength(4);
  });

  it('that is no plan is refused', async () => {
    const { stage, plan } = await stageWithPlan(READY);
    const text = JSON.stringify(plan);
    const forgeries: readonly Forgery[] = [
      ...['', ' ', 'null', 'true', '0', '"x"', '[]', '{}', '[[]]', '{"formatVersion":"1.0"}', '\ufeff{}', 'version: 1', '\0'].map(
        (one): Forgery => [JSON.stringify(one), one],
      ),
      ...['0.9', '2.0', '10.0', '', 'x', '1x', '01.0', null, 1, 1.5, [], {}].map(
        (formatVersion): Forgery => [`formatVersion ${JSON.stringify(formatVersion)}`, sealed({ ...plan, formatVersion })],
      ),
      ...Array.from({ length: 60 }, (_, i): Forgery => [`cut at ${i} of 60`, text.slice(0, Math.floor((text.length * i) / 60))]),
      ['twice', `${text}${text}`],
      ['in a list', `[${text}]`],
      ['nested', '['.repeat(100_000)],
    ];
    const corpus = openCorpus('forged plans');
    for (const [input, forged] of sampled(forgeries, 3)) {
      await stage.write('forged.json', forged);
      await corpus.run(stage, { input, words: 'apply forged.json', exits: [3], code: 'PLAN_FILE_INVALID' });
    }
    corpus.close();
  });
});

const withPayload = (change: Change, more: Settings): Change => ({
  ...change,
  payload: { ...change.payload, accessSettings: { ...change.payload.accessSettings, ...more } },
});

/** A plan in good order that wants something else, made on the same live state. */
const otherPlan = (embedId: string, settings: Settings): Plan =>
  planOf([desiredEmbed(embedId, settings)], [liveEmbed(embedId, { ...LIVE }, { name: embedId, embedType: 'dashboard' })]);

const isPlanned = ({ changes }: Plan, embedId: string, wanted: Settings): boolean =>
  changes.some(
    (change) =>
      change.embedId === embedId &&
      change.settings.some(({ setting, after }) => JSON.stringify(wanted[setting]) === JSON.stringify(after)),
  );

describe('a change history', () => {
  const COMMANDS = ['apply --auto-approve', 'rollback last --auto-approve', 'plan', 'drift', 'history'];
  const LOG = '.embed-sync/history.jsonl';

  async function recorded(): Promise<{ readonly stage: Stage; readonly log: string }> {
    const stage = await openStage({ embeds: EMBEDS }, { 'embeds.yaml': READY });
    await stage.run('apply --auto-approve');
    await stage.write('embeds.yaml', READY.replace('isAllowAiPilot: true', 'isAllowAiPilot: false'));
    await stage.run('apply --auto-approve');
    return { stage, log: await stage.read(LOG) };
  }

  const entriesOf = (log: string) =>
    log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it(
    'that was forged stops every command that rests on it',
    async () => {
      const { stage, log } = await recorded();
      const other = await recorded();
      const forgeries = forgedLogs(entriesOf(log), entriesOf(other.log));
      expect(forgeries.length).toBeGreaterThan(400);
      const corpus = openCorpus('forged histories');
      for (const [i, [input, text]] of sampled(forgeries, 11).entries()) {
        await stage.write(LOG, text);
        await corpus.run(stage, { input, words: COMMANDS[i % COMMANDS.length] ?? 'plan', exits: [1], code: 'HISTORY_BROKEN' });
      }
      corpus.close();
    },
    PATIENCE_MS,
  );

  it('of another server, or cut at a record, never makes a rollback send what no record says', async () => {
    const { stage, log } = await recorded();
    const lines = log.trimEnd().split('\n');
    const payloads = new Set(
      entriesOf(log).flatMap(({ inverse }) => (inverse ?? []).map(({ value }: { value: unknown }) => JSON.stringify(value))),
    );
    const corpus = openCorpus('forged histories');
    for (const [i] of lines.entries()) {
      const before = stage.updates().length;
      await stage.write(LOG, `${lines.slice(0, i).join('\n')}${i === 0 ? '' : '\n'}`);
      const words = 'rollback last --auto-approve';
      await corpus.run(stage, { input: `cut before record ${i + 1}`, words, exits: [0, 3, 6], judge: () => [], updates: 2 });
      for (const body of stage.updates().slice(before)) {
        const sent = Object.values(Object(parseJson(body)).accessSettings).map((value) => JSON.stringify(value));
        if (sent.some((value) => !payloads.has(value))) corpus.blame(`cut before record ${i + 1}`, `grounds for ${body}`);
      }
    }
    corpus.close();
  });
});
