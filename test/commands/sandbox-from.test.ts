// A sandbox that starts from a manifest: what import wrote of one server is what the other serves.

import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/commands/command-line.ts';
import type { OutStream, Runtime } from '../../src/runtime.ts';
import { processRuntime } from '../../src/runtime.ts';
import { openStage, type Stage } from '../support/cli.ts';

const silent: OutStream = { write: () => undefined, isTTY: false, columns: 100 };

/** Runs `sandbox` in the folder of the stage while `work` runs, which is handed the environment that it prints. */
async function beside(words: readonly string[], stage: Stage, work: (env: Runtime['env']) => Promise<void>): Promise<number> {
  const stop = new AbortController();
  let ready: (text: string) => void;
  const printed = new Promise<string>((resolve) => {
    ready = resolve;
  });
  const stdout: OutStream = { ...silent, write: (text) => ready(text) };
  const runtime = { ...processRuntime(stop.signal), cwd: stage.folder, stdout, stderr: silent };
  const ended = runCommandLine(['sandbox', '--port', '0', '--format', 'json', ...words], runtime);
  const { baseUrl, token }: { baseUrl: string; token: string } = JSON.parse(await printed);
  try {
    await work({ PATH: process.env.PATH, DATABRAIN_API_BASE_URL: baseUrl, DATABRAIN_API_TOKEN: token });
  } finally {
    stop.abort('SIGINT');
  }
  return ended;
}

const counts = (out: string) => {
  const { changed, unchanged, missing, unmanaged } = JSON.parse(out).summary;
  return { changed, unchanged, missing, unmanaged };
};

describe('sandbox --from', () => {
  it.each([3, 40])('serves what import wrote of %i embeds, so that the plan against it is empty', async (count) => {
    const stage = await openStage({ seed: { count, seed: 7 } });
    expect((await stage.run('import -o live.yaml')).code).toBe(0);
    const code = await beside(['--from', 'live.yaml'], stage, async (env) => {
      const { out } = await stage.run('plan -f live.yaml --format json --history file:rehearsal.jsonl', { env });
      expect(counts(out)).toEqual({ changed: 0, unchanged: count, missing: 0, unmanaged: 0 });
      expect(JSON.parse(out).target.dataApp).toBe('Customer portal');
    });
    expect(code).toBe(0);
  });

  it('takes an apply, and nothing of it reaches the real server', async () => {
    const stage = await openStage({ seed: { count: 5, seed: 7 } });
    await stage.run('import -o live.yaml');
    const text = await stage.read('live.yaml');
    await stage.write('embeds.yaml', text.replace('isAllowAiPilot: false', 'isAllowAiPilot: true'));
    const before = stage.sandbox.ledger.length;
    await beside(['--from', 'live.yaml'], stage, async (env) => {
      const { code, out } = await stage.run('apply --auto-approve --format json --history file:rehearsal.jsonl', { env });
      expect({ code, status: JSON.parse(out).status }).toEqual({ code: 0, status: 'complete' });
    });
    expect(stage.sandbox.ledger).toHaveLength(before);
  });

  it('serves one environment of several', async () => {
    const text =
      'version: 1\nenvironments:\n  staging: { dataApp: Staging }\n  production: { dataApp: Portal }\nembeds:\n  a:\n    id: { staging: s1, production: p1 }\n    accessSettings: { isAllowAiPilot: false }\n';
    const stage = await openStage({}, { 'embeds.yaml': text });
    await beside(['--from', 'embeds.yaml', '--env', 'staging'], stage, async (env) => {
      const { code, out } = await stage.run('plan -e staging --format json --history file:rehearsal.jsonl', { env });
      expect(counts(out)).toEqual({ changed: 0, unchanged: 1, missing: 0, unmanaged: 0 });
      expect({ code, dataApp: JSON.parse(out).target.dataApp }).toEqual({ code: 0, dataApp: 'Staging' });
    });
  });

  it.each([
    ['a manifest and a number of embeds', '--from embeds.yaml --embeds 3', 'give one of the two'],
    ['an environment without a manifest', '--env staging', '--env goes with --from'],
    ['a manifest that is not there', '--from nowhere.yaml', 'the manifest has 1 error'],
    ['a manifest with an error', '--from bad.yaml', 'the manifest has 1 error'],
  ])('refuses %s', async (_, words, why) => {
    const stage = await openStage({}, { 'embeds.yaml': 'version: 1\ndataApp: A\n', 'bad.yaml': 'version: 1\ndataApp: 7\n' });
    const { code, err } = await stage.run(`sandbox --port 0 ${words}`);
    expect(err).toContain(why);
    expect(code).toBe(3);
  });
});
