// The address that a policy wants asked between waves, and the share of the limit that is left to others, from the command
// line on, over real HTTP.

import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ApplyResult, Plan } from '../../src/types.ts';
import { openStage, type Stage } from '../support/cli.ts';

const SECRET = 'hush-4711';
const ids = ['a', 'b', 'c', 'd'];
const embeds = ids.map((embedId) => ({ embedId, accessSettings: { isAllowAiPilot: false, isAllowMetricUpdate: true } }));
const manifest = `version: 1\ndataApp: Customer portal\nembeds:\n${ids.map((id) => `  ${id}: { accessSettings: { isAllowAiPilot: true } }`).join('\n')}\n`;
const policy = `version: 1\nrollout: { canary: 1, waves: ["50%"], probeFrom: HEALTH_URL, onFailure: undo-widening }\n`;

const stageWith = (files: Readonly<Record<string, string>> = {}): Promise<Stage> =>
  openStage({ embeds }, { 'embeds.yaml': manifest, 'embed-sync.policy.yaml': policy, ...files });

/** A product that is well for so many questions. */
async function productWell(times: number) {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(asked > times ? 503 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return { origin, url: `${origin}/health?key=${SECRET}`, asked: () => asked };
}

const withUrl = ({ sandbox }: Stage, url?: string) => ({
  env: {
    ...{ PATH: process.env.PATH, DATABRAIN_API_BASE_URL: sandbox.baseUrl, DATABRAIN_API_TOKEN: sandbox.token },
    ...(url !== undefined && { HEALTH_URL: url }),
  },
});

describe('a rollout that asks an address between its waves', () => {
  it('goes on while that is well', async () => {
    const [stage, product] = [await stageWith(), await productWell(9)];
    const ran = await stage.run('apply --auto-approve --format json', withUrl(stage, product.url));
    expect([ran.code, product.asked()]).toEqual([0, 2]);
    expect(ran.out + ran.err).not.toContain(SECRET);
  });

  it('stops where it is not, takes back what it widened, and says where without saying more', async () => {
    const [stage, product] = [await stageWith(), await productWell(1)];
    const ran = await stage.run('apply --auto-approve --format json', withUrl(stage, product.url));
    const { stopped, outcomes } = ran.json<ApplyResult & Record<string, unknown>>();
    expect([ran.code, stopped?.code, product.asked()]).toEqual([1, 'ROLLOUT_PROBE_FAILED', 2]);
    expect(stopped?.message).toBe(`${product.origin}, which the policy wants asked between waves, answered 503`);
    expect(Object.fromEntries(outcomes.map(({ embedId, status }) => [embedId, status]))).toEqual({
      ...{ a: 'reverted', b: 'reverted', c: 'reverted' },
      d: 'not-attempted',
    });
    expect(stage.sandbox.state().map(({ accessSettings }) => accessSettings.isAllowAiPilot)).toEqual(Array(4).fill(false));
    expect(ran.out + ran.err + (await stage.read('.embed-sync/history.jsonl'))).not.toContain(SECRET);
  });

  it.each([
    ['apply --auto-approve', undefined, 'HEALTH_URL in rollout.probeFrom, and that is not set; nothing was requested'],
    ['apply plan.json', undefined, 'that is not set'],
    ['rollback last --auto-approve', undefined, 'that is not set'],
    ['apply --auto-approve', `http://status.example.com/${SECRET}`, 'plain http'],
  ])('is not begun where the address is missing or bad: %s', async (words, url, says) => {
    const stage = await stageWith();
    const ran = await stage.run(words, withUrl(stage, url));
    expect([ran.code, stage.sandbox.ledger.length]).toEqual([3, 0]);
    expect(ran.err).toContain(says);
    expect(ran.out + ran.err).not.toContain(SECRET);
  });

  it.each(['plan', 'drift', 'audit', 'validate', 'import', 'plan -o plan.json'])(
    'can be planned without it: %s',
    async (words) => {
      const stage = await stageWith();
      expect((await stage.run(words, withUrl(stage))).code).not.toBe(3);
    },
  );
});

describe('--reserve', () => {
  const limited = { rateLimit: { kind: 'window', requests: 20, windowMs: 600_000 }, rateHeaders: true } as const;
  const many = Array.from({ length: 14 }, (_, n) => `e${n}`);
  const big = `version: 1\ndataApp: Customer portal\nembeds:\n${many.map((id) => `  ${id}: { accessSettings: { isAllowAiPilot: true } }`).join('\n')}\n`;

  it.each([
    ['leaves nothing to others without it', '', 18],
    ['leaves half of the limit that the API tells', '--reserve 50', 10],
  ])('%s', async (_, words, most) => {
    const stage = await openStage(
      { ...limited, embeds: many.map((embedId) => ({ embedId, accessSettings: { isAllowAiPilot: false } })) },
      { 'embeds.yaml': big, 'embed-sync.policy.yaml': 'version: 1\nlimits: { changedEmbeds: { percent: 100 } }\n' },
    );
    const stop = new AbortController();
    let long = 0;
    const ran = await stage.run(`apply --auto-approve ${words}`, {
      stop: stop.signal,
      // The next window is far away: there is nothing left to send in this one.
      sleep: async (ms, signal) => {
        if (ms > 30_000 && !signal?.aborted) long += 1;
        if (long > 20) stop.abort('SIGTERM');
        await new Promise((done) => setTimeout(done, Math.min(ms, 2)));
      },
    });
    expect(ran.code).toBe(most < 14 + 4 ? 143 : 0);
    expect(stage.sandbox.ledger.length).toBeLessThanOrEqual(most);
    expect(stage.sandbox.ledger.length).toBeGreaterThan(most - 3);
  });

  it.each(['91', '-1', '10%', 'half'])('is a whole number from 0 to 90, not %s', async (written) => {
    const stage = await stageWith();
    const ran = await stage.run(`plan --reserve=${written}`);
    expect([ran.code, stage.sandbox.ledger.length]).toEqual([3, 0]);
    expect(ran.err).toContain('a whole number from 0 to 90');
  });

  it('does not move what a plan is', async () => {
    const stage = await stageWith();
    const [one, other] = [await stage.run('plan --format json'), await stage.run('plan --format json --reserve 50')];
    const id = (ran: typeof one) => ran.json<Plan & Record<string, unknown>>().planId;
    expect(id(one)).toBe(id(other));
  });
});
