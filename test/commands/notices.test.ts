// Telling others by webhook, from the command line on, over real HTTP: who hears what, how it is signed, and that nothing which
// goes wrong there changes a result.

import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStage, type Stage } from '../support/cli.ts';

const HUSH = 'hush-4711';
const SECRET = 'a secret that both sides know';

const embeds = ['sales', 'finance'].map((embedId) => ({
  embedId,
  name: `The ${embedId}`,
  accessSettings: { isAllowAiPilot: false },
}));
const manifestWith = (value: boolean): string => `version: 1
dataApp: Customer portal
embeds:
  sales: { owner: "@acme/sales", accessSettings: { isAllowAiPilot: ${value} } }
  finance: { owner: "@acme/finance", accessSettings: { isAllowAiPilot: ${value} } }
`;
const policyWith = (more = '', rest = ''): string =>
  `version: 1\n${rest}notify:\n  - { kind: webhook, urlFrom: HOOK, on: [applied, failed, drift, needs-approval, blocked]${more} }\n`;

interface Heard {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly raw: string;
  readonly text: string;
  /** All texts of its blocks. */
  readonly shown: string;
}

/** A receiver that answers with these statuses in turn, the last for ever. */
async function receiver(...statuses: readonly number[]) {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString('utf8');
      const { text, blocks } = JSON.parse(raw);
      const shown = blocks.map((block: { text: { text: string } }) => block.text.text).join('\n');
      response.writeHead(statuses[Math.min(heard.length, statuses.length - 1)] ?? 200, { location: '/elsewhere' }).end();
      heard.push({ headers: request.headers, raw, text, shown });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return { heard, origin, url: `${origin}/hook?key=${HUSH}` };
}

const stageWith = (policy: string, value = true): Promise<Stage> =>
  openStage({ embeds }, { 'embeds.yaml': manifestWith(value), 'embed-sync.policy.yaml': policy });

const envOf = ({ sandbox }: Stage, more: Readonly<Record<string, string>>) => ({
  env: { PATH: process.env.PATH, DATABRAIN_API_BASE_URL: sandbox.baseUrl, DATABRAIN_API_TOKEN: sandbox.token, ...more },
});

describe('an apply', () => {
  it('is told with what viewers can do now, signed so that the receiver can check it', async () => {
    const [stage, hook] = [await stageWith(policyWith(', secretFrom: HOOK_SECRET')), await receiver()];
    const ran = await stage.run('apply --auto-approve --format json', envOf(stage, { HOOK: hook.url, HOOK_SECRET: SECRET }));
    expect([ran.code, hook.heard.length]).toEqual([0, 1]);
    const [{ headers, raw, text, shown }] = hook.heard as [Heard];
    expect(text).toBe('embed-sync: Access settings were changed: 2 embeds');
    expect(shown).toContain('Data app: Customer portal');
    expect(shown).toContain(`Run: ${ran.json().runId}`);
    expect(shown).toContain('▲ WIDEN The sales (sales) · verified\n  isAllowAiPilot: false → true');
    const seconds = String(headers['x-embed-sync-timestamp']);
    expect(Math.abs(Number(seconds) - Date.now() / 1000)).toBeLessThan(60);
    const mac = createHmac('sha256', SECRET).update(`${seconds}.${raw}`).digest('hex');
    expect(headers['x-embed-sync-signature']).toBe(`v1=${mac}`);
    expect(headers['x-embed-sync-delivery']).toMatch(/^[0-9a-f]{32}$/);
    expect(headers).not.toHaveProperty('authorization');
    expect(ran.out + ran.err).not.toMatch(/hush-4711|a secret that/);
  });

  it('is not signed where no secret is named', async () => {
    const [stage, hook] = [await stageWith(policyWith()), await receiver()];
    await stage.run('apply --auto-approve', envOf(stage, { HOOK: hook.url }));
    expect(hook.heard[0]?.headers).not.toHaveProperty('x-embed-sync-signature');
  });

  it('that has nothing to do is told to nobody', async () => {
    const [stage, hook] = [await stageWith(policyWith(), false), await receiver()];
    expect((await stage.run('apply --auto-approve', envOf(stage, { HOOK: hook.url }))).code).toBe(0);
    expect(hook.heard).toEqual([]);
  });

  it('that failed for an embed is told with the code', async () => {
    const [stage, hook] = [await stageWith(policyWith()), await receiver()];
    await stage.write(
      'embeds.yaml',
      `${manifestWith(true)}  nowhere: { owner: "@acme/sales", accessSettings: { isAllowAiPilot: true } }\n`,
    );
    expect((await stage.run('apply --auto-approve', envOf(stage, { HOOK: hook.url }))).code).toBe(6);
    expect(hook.heard[0]?.text).toBe('embed-sync: A change of access settings did not end well: 3 embeds');
    expect(hook.heard[0]?.shown).toContain('nowhere · failed (EMBED_NOT_FOUND)\n▲ WIDEN The finance');
  });

  it('that failed before there was a plan is told with the code alone', async () => {
    const [stage, hook] = [await stageWith(policyWith()), await receiver()];
    const env = { ...envOf(stage, { HOOK: hook.url }).env, DATABRAIN_API_TOKEN: 'revoked-0000-0000-0000' };
    const ran = await stage.run('apply --auto-approve', { env });
    expect(ran.code).toBe(1);
    expect(hook.heard[0]?.shown).toContain('Why: nothing was sent: AUTHENTICATION_FAILED');
  });

  it.each([
    ['needs approval', 'consent: { widen: approve }\n', 'waits for approval', 'consent-widen'],
    ['is blocked', 'consent: { widen: block }\n', 'is blocked by the policy', 'consent-widen'],
  ])('that %s is told with the rule', async (_, rest, says, rule) => {
    const [stage, hook] = [await stageWith(policyWith('', rest)), await receiver()];
    expect((await stage.run('apply --auto-approve', envOf(stage, { HOOK: hook.url }))).code).toBe(4);
    expect(hook.heard[0]?.text).toContain(says);
    expect(hook.heard[0]?.shown).toContain(`Why: ${rule}`);
    expect(stage.updates()).toEqual([]);
  });
});

describe('a receiver for some owners', () => {
  it('hears of their embeds, and of the others how many', async () => {
    const [stage, hook] = [await stageWith(policyWith(', owners: ["@acme/sales*"]')), await receiver()];
    await stage.run('apply --auto-approve', envOf(stage, { HOOK: hook.url }));
    expect(hook.heard[0]?.shown).toContain('The sales (sales)');
    expect(hook.heard[0]?.shown).toContain('and 1 embed of other owners');
    expect(hook.heard[0]?.raw).not.toContain('finance');
  });

  it('hears nothing where none of theirs is concerned', async () => {
    const [stage, hook] = [await stageWith(policyWith(', owners: ["@acme/support"]')), await receiver()];
    expect((await stage.run('apply --auto-approve', envOf(stage, { HOOK: hook.url }))).code).toBe(0);
    expect(hook.heard).toEqual([]);
  });
});

describe('drift', () => {
  it('is told with the value of before and of now, and nothing is where nothing moved outside', async () => {
    const [stage, hook] = [await stageWith(policyWith(), false), await receiver()];
    const env = envOf(stage, { HOOK: hook.url });
    await stage.run('apply --auto-approve', env);
    expect((await stage.run('drift', env)).code).toBe(0);
    expect(hook.heard).toEqual([]);
    stage.sandbox.change('sales', { isAllowAiPilot: true });
    expect((await stage.run('drift', env)).code).toBe(7);
    expect(hook.heard[0]?.shown).toContain('▲ WIDEN The sales (sales)\n  isAllowAiPilot: false → true');
    expect(hook.heard[0]?.shown).not.toContain('finance');
  });
});

describe('a rollback', () => {
  it('is told as what it takes back, and with no owner to nobody who may hear of some owners alone', async () => {
    const [stage, all, some] = [
      await stageWith(`${policyWith()}  - { kind: webhook, urlFrom: OTHER, on: [applied], owners: ["@acme/sales"] }\n`),
      await receiver(),
      await receiver(),
    ];
    const env = envOf(stage, { HOOK: all.url, OTHER: some.url });
    await stage.run('apply --auto-approve', env);
    expect((await stage.run('rollback last --auto-approve', env)).code).toBe(0);
    expect([all.heard.length, some.heard.length]).toEqual([2, 1]);
    expect(all.heard[1]?.shown).toMatch(/Takes back: \S+/);
    expect(all.heard[1]?.shown).toContain('isAllowAiPilot: true → false');
  });
});

describe('a plan', () => {
  it('that is held is told in CI alone', async () => {
    const [stage, hook] = [await stageWith(policyWith('', 'consent: { widen: approve }\n')), await receiver()];
    await stage.run('plan', envOf(stage, { HOOK: hook.url }));
    await stage.run('plan --at 2030-01-01T00:00:00Z', envOf(stage, { HOOK: hook.url, CI: 'true' }));
    expect(hook.heard).toEqual([]);
    await stage.run('plan', envOf(stage, { HOOK: hook.url, CI: 'true' }));
    expect(hook.heard).toHaveLength(1);
  });

  it('needs no variable where nobody is told', async () => {
    const stage = await stageWith(policyWith());
    expect((await stage.run('plan', envOf(stage, {}))).code).toBe(0);
  });
});

describe('what goes wrong', () => {
  it('is tried again with the same delivery, and is well then', async () => {
    const [stage, hook] = [await stageWith(policyWith()), await receiver(503, 429, 200)];
    const ran = await stage.run('apply --auto-approve', envOf(stage, { HOOK: hook.url }));
    expect([ran.code, hook.heard.length]).toEqual([0, 3]);
    expect(new Set(hook.heard.map(({ headers }) => headers['x-embed-sync-delivery'])).size).toBe(1);
    expect(ran.err).not.toContain('Not told');
  });

  it.each<[string, number, number]>([
    ['a server in trouble', 500, 3],
    ['a refusal', 404, 1],
    ['a redirect', 302, 1],
  ])('is a warning that tells no secret, and the run is well: %s', async (_, status, tries) => {
    const [stage, hook] = [await stageWith(policyWith()), await receiver(status)];
    const ran = await stage.run('apply --auto-approve --format json', envOf(stage, { HOOK: hook.url }));
    expect([ran.code, ran.json().status, hook.heard.length]).toEqual([0, 'complete', tries]);
    expect(ran.err).toContain(`Not told of what happened: ${hook.origin} (HOOK) answered ${status}`);
    expect(ran.err).not.toContain(HUSH);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['no address', {}, 'HOOK in notify.urlFrom, and that is not set'],
    ['an address of plain http', { HOOK: `http://example.com/${HUSH}` }, 'plain http'],
    ['no secret', { HOOK: 'https://example.com/' }, 'HOOK_SECRET in notify.secretFrom, and that is not set'],
    ['a short secret', { HOOK: 'https://example.com/', HOOK_SECRET: HUSH }, 'has fewer than 16 characters'],
  ])('ends apply, rollback and drift before anything is requested: %s', async (_, env, says) => {
    const stage = await stageWith(policyWith(', secretFrom: HOOK_SECRET'));
    for (const command of ['apply --auto-approve', 'rollback last --auto-approve', 'drift']) {
      const ran = await stage.run(command, envOf(stage, env));
      expect([command, ran.code]).toEqual([command, 3]);
      expect(ran.err).toContain(says);
      expect(ran.err).not.toContain(HUSH);
    }
    expect(stage.sandbox.ledger).toEqual([]);
  });
});
