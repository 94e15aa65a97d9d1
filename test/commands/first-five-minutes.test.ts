// The first five minutes, as somebody at a terminal types them. From a clone, one command shows a first plan; on an account that
// has embeds, six take it from nothing to a first change that is read back.

import { describe, expect, it } from 'vitest';
import { openStage } from '../support/cli.ts';

const MOST_COMMANDS = 6;
const MOST_MS = 300_000;

describe('the first five minutes', () => {
  it('show a first plan with one command, without an account', async () => {
    const stage = await openStage();
    const { code, out } = await stage.run('demo', { env: { PATH: process.env.PATH } });
    expect(code).toBe(0);
    expect(out).toMatch(/^Plan: \d+ to update/m);
    expect(stage.sandbox.ledger).toEqual([]);
  });

  it('go from a live account to a verified change', async () => {
    const stage = await openStage({ seed: { count: 12, seed: 1 } });
    const { sandbox } = stage;
    const env = { PATH: process.env.PATH, DATABRAIN_API_BASE_URL: sandbox.baseUrl, DATABRAIN_API_TOKEN: sandbox.token };
    const began = performance.now();
    let typed = 0;
    const type = async (command: string, answer = '') => {
      typed += 1;
      const stderr = { write: () => undefined, isTTY: true, columns: 100 };
      const ran = await stage.run(command, { env, stdinIsTTY: true, stderr, ask: async () => answer });
      expect(ran.code, `${command}: ${ran.out}`).toBe(0);
      return ran.out;
    };

    expect(await type('init')).toContain('12 embeds in 1 tier');
    expect(await type('doctor')).toContain('0 problems');
    expect(await type('plan')).toContain('· in sync');
    expect(stage.updates()).toEqual([]);

    const before = await stage.read('embeds.yaml');
    const after = before.replace(/(Contoso Finance[\s\S]*?isAllowAiPilot: )false/, '$1true');
    const lines = after.split('\n');
    expect(before.split('\n').filter((line, index) => line !== lines[index])).toHaveLength(1);
    await stage.write('embeds.yaml', after);

    expect(await type('plan')).toMatch(/^Plan: 1 to update \(0 tenancy, 1 widen, 0 narrow, 0 neutral\)/m);
    expect(await type('apply', 'yes')).toMatch(/^Apply: 1 verified · 0 accepted · 0 contradicted · 0 failed/m);
    expect(await type('plan')).toContain('· in sync');
    expect(typed).toBeLessThanOrEqual(MOST_COMMANDS);
    expect(performance.now() - began).toBeLessThan(MOST_MS);
  });
});
