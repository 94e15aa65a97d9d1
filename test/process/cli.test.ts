// What only a real process shows: signals, streams, the process list, and that the committed bundle needs nothing installed.
// holds: T4 T5 T6 W7

import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { VERSION } from '../../src/version.ts';
import { expectNoToken } from '../support/canary-places.ts';
import { openStage, type Stage } from '../support/cli.ts';
import { CLI, run, start } from '../support/process.ts';

const ids = Array.from({ length: 40 }, (_, i) => `embed-${i}`);
const embeds = ids.map((embedId) => ({
  embedId,
  name: embedId,
  embedType: 'dashboard' as const,
  accessSettings: { isAllowAiPilot: false },
}));
const MANIFEST = `version: 1\ndataApp: Customer portal\nembeds:\n${ids.map((id) => `  ${id}: { accessSettings: { isAllowAiPilot: true } }`).join('\n')}\n`;

const environment = ({ sandbox }: Stage) => ({ DATABRAIN_API_BASE_URL: sandbox.baseUrl, DATABRAIN_API_TOKEN: sandbox.token });
const approvalOf = async (stage: Stage): Promise<string> =>
  (await stage.run('plan --format json')).json<{ planId: string }>().planId;

describe('the bundle', () => {
  it('tells the whole story in the demo, without account, network or files left behind', async () => {
    const began = performance.now();
    const { code, out } = await run(['demo'], { cwd: tmpdir() });
    expect({ code, story: out.split('\n').filter((line) => line.startsWith('$ ')).length }).toEqual({ code: 0, story: 9 });
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(out).toContain('exit code 7');
    expect((await readdir(tmpdir())).filter((name) => name.startsWith('embed-sync-demo-'))).toEqual([]);
  });

  it('knows its version and helps', async () => {
    expect(VERSION).toBe(packageJson.version);
    expect(await run(['--version'], { cwd: tmpdir() })).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
    for (const words of [[], ['--help'], ['plan', '--help'], ['apply', '--help']]) {
      const { code, out, err } = await run(words, { cwd: tmpdir() });
      expect({ code, err, helps: out.startsWith('Usage: embed-sync') }).toEqual({ code: 0, err: '', helps: true });
    }
  });

  it.each([
    ['NODE_DEBUG', 'http'],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
  ])('refuses to hold a token while %s=%s', async (name, value) => {
    const stage = await openStage({ embeds }, { 'embeds.yaml': MANIFEST });
    const { code, out, err } = await run(['plan'], { cwd: stage.folder, env: { ...environment(stage), [name]: value } });
    expect(code).toBe(3);
    expect(out + err).not.toContain(stage.sandbox.token);
    expect(stage.sandbox.ledger).toEqual([]);
  });

  it('T5: shows the token in no list of all processes', async () => {
    const stage = await openStage({ embeds, latencyMs: 150 }, { 'embeds.yaml': MANIFEST });
    const { ended } = start(CLI, ['plan'], { cwd: stage.folder, env: environment(stage) });
    const seen = new Set<string>();
    let done = false;
    void ended.then(() => (done = true));
    while (!done) {
      for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name)))
        seen.add(await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''));
    }
    expect((await ended).code).toBe(0);
    expect(seen.size).toBeGreaterThan(1);
    for (const words of seen) expectNoToken('the words of a process', words, stage.sandbox.token);
  });

  it('blots the token where a server echoes it', async () => {
    const stage = await openStage({ embeds }, { 'embeds.yaml': MANIFEST });
    const body = JSON.stringify({ error: { code: 'INSUFFICIENT_PERMISSIONS', message: `got Bearer ${stage.sandbox.token}` } });
    stage.sandbox.script([
      { kind: 'raw', status: 403, body, headers: { 'content-type': 'application/json' }, when: { times: 'always' } },
    ]);
    const { code, out, err } = await run(['plan'], { cwd: stage.folder, env: environment(stage) });
    expect(code).toBe(1);
    expect(err).toContain('[token]');
    expect(out + err).not.toContain(stage.sandbox.token);
  });
});

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s while applying', (signal, code) => {
  it('sends nothing more, finishes what is under way, records it, and the next run converges', async () => {
    const stage = await openStage({ embeds, latencyMs: 60 }, { 'embeds.yaml': MANIFEST });
    const approve = ['apply', '--approve', await approvalOf(stage), '--concurrency', '2', '--format', 'json'];
    const process = start(CLI, approve, { cwd: stage.folder, env: environment(stage) });
    await process.says(/Wave|Applying 4/);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const sentBefore = stage.updates().length;
    process.kill(signal);
    const { code: exit, out } = await process.ended;
    expect(exit).toBe(code);
    expect(stage.updates().length - sentBefore).toBeLessThanOrEqual(1);
    const result: { outcomes: readonly { status: string }[] } = JSON.parse(out);
    const attempted = result.outcomes.filter(({ status }) => status !== 'not-attempted').length;
    expect(attempted).toBe(stage.updates().length);
    expect((await stage.run('history verify')).code).toBe(0);

    const applied = stage.updates().length;
    expect((await stage.run(`apply --approve ${await approvalOf(stage)}`)).code).toBe(0);
    expect(stage.updates().length).toBe(applied + (ids.length - attempted));
    expect((await stage.run('plan --detailed-exitcode')).code).toBe(0);
  });
});
