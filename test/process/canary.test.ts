// The token in places that only a process has: the debug modes of Node, what it leaves behind when it is told to dump itself,
// and the programs that the bundle starts. The streams and the words of each run are searched in `../support/process.ts`.
// holds: T5 T6

import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { git, repositories, watchedGit } from '../history/git-repositories.ts';
import { expectNoToken, expectNoTokenBelow } from '../support/canary-places.ts';
import { openStage, type Stage } from '../support/cli.ts';
import { ACTION, CLI, type Ended, start } from '../support/process.ts';
import { tried } from '../support/tried.ts';

const ids = ['a', 'b', 'c'];
const embeds = ids.map((embedId) => ({ embedId, name: embedId, accessSettings: { isAllowAiPilot: false } }));
const MANIFEST = `version: 1\ndataApp: Customer portal\nembeds:\n${ids.map((id) => `  ${id}: { accessSettings: { isAllowAiPilot: true } }`).join('\n')}\n`;

const EVENTS = 'node,node.async_hooks,node.environment,node.http,node.net.native,node.fs.sync,node.perf,v8';

const open = (): Promise<Stage> => openStage({ embeds }, { 'embeds.yaml': MANIFEST });

function apply(
  { folder, sandbox }: Stage,
  more: Readonly<Record<string, string>> = {},
  words: readonly string[] = [],
): Promise<Ended> {
  const env = { DATABRAIN_API_BASE_URL: sandbox.baseUrl, DATABRAIN_API_TOKEN: sandbox.token, ...more };
  return start(CLI, ['apply', '--auto-approve', ...words], { cwd: folder, env }).ended;
}

describe('a mode in which Node shows requests or memory is refused, and shows nothing before that', () => {
  it.each([
    ['NODE_DEBUG', '*'],
    ['NODE_DEBUG', 'fs,NET,tls'],
    ['NODE_OPTIONS', '--report-on-signal'],
    ['NODE_OPTIONS', '--inspect=0'],
    ['NODE_OPTIONS', '--heapsnapshot-signal=SIGUSR2'],
    ['NODE_OPTIONS', '--heap-prof --tls-keylog=keys --trace-tls'],
  ])('%s=%s', async (name, value) => {
    const stage = await open();
    const { code, err } = await apply(stage, { [name]: value });
    expect({ code, requests: stage.sandbox.ledger.length }).toEqual({ code: 3, requests: 0 });
    expect(err).toMatch(/error {2}UNSAFE_ENVIRONMENT/);
    tried('debug modes', 1);
  });
});

it('modes in which Node tells of itself may be on, all at once, and do not tell the token', async () => {
  const stage = await open();
  const modes = {
    NODE_DEBUG: 'fs,stream,child_process,timer,module,worker,undici,fetch,dns,dgram,url,cluster,permission',
    NODE_DEBUG_NATIVE: '*',
    NODE_OPTIONS: `--trace-event-categories=${EVENTS} --trace-warnings --trace-uncaught --trace-exit --stack-trace-limit=200`,
    NODE_V8_COVERAGE: 'coverage',
  };
  const { code, err } = await apply(stage, modes);
  expect(code).toBe(0);
  expect(err).toMatch(/^STREAM \d+: /m);
  expect(readdirSync(stage.folder)).toEqual(expect.arrayContaining(['coverage', expect.stringMatching(/^node_trace/)]));
  tried('debug modes', Object.keys(modes).length);
});

it('an embed that a server names after the token, escaped as some servers do, is shown and recorded without it', async () => {
  const stage = await open();
  const { baseUrl, token } = stage.sandbox;
  const list = await fetch(`${baseUrl}/api/v2/data-app/embeds`, { headers: { authorization: `Bearer ${token}` } });
  const name = token.replaceAll(/[+=/]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const body = (await list.text()).replaceAll('"name":"a"', `"name":"${name}"`);
  stage.sandbox.script([
    { kind: 'raw', status: 200, headers: { 'content-type': 'application/json' }, body, when: { on: 'list', times: 'always' } },
  ]);
  const { out, err } = await apply(stage);
  expect(out + err).toContain('[token]');
  expect(await stage.read('.embed-sync/history.jsonl')).toContain('"name":"[token]"');
});

it.runIf(process.platform !== 'win32')('a report that Node makes of a command that needs no token is without it', async () => {
  const stage = await open();
  const env = { DATABRAIN_API_TOKEN: stage.sandbox.token, NODE_OPTIONS: '--report-on-signal' };
  const server = start(CLI, ['sandbox', '--port', '0'], { cwd: stage.folder, env });
  await server.says(/http:\/\/127\.0\.0\.1:\d+/);
  server.kill('SIGUSR2');
  const reports = (): readonly string[] => readdirSync(stage.folder).filter((name) => name.startsWith('report.'));
  while (reports().length === 0) await delay(20);
  await delay(200);
  server.kill('SIGTERM');
  await server.ended;
  expect(readFileSync(`${stage.folder}/${reports()[0]}`, 'utf8')).toContain('environmentVariables');
  tried('debug modes', 1);
});

describe.runIf(process.platform !== 'win32')('the programs that it starts', () => {
  const HISTORY = 'git:embed-sync-history';

  it.each<[string, (stage: Stage, path: string) => Promise<Ended>]>([
    ['the command line', (stage, path) => apply(stage, { PATH: path, NODE_DEBUG: 'child_process' }, ['--history', HISTORY])],
    [
      'the action',
      async ({ folder, sandbox }, path) => {
        const inputs = { INPUT_HISTORY: HISTORY, 'INPUT_PLAN-FILE': 'plan.json', 'INPUT_BASE-URL': sandbox.baseUrl };
        const env = { ...inputs, 'INPUT_API-TOKEN': sandbox.token, PATH: path };
        await start(ACTION, [], { cwd: folder, env: { ...env, INPUT_COMMAND: 'plan' } }).ended;
        return start(ACTION, [], { cwd: folder, env: { ...env, INPUT_COMMAND: 'apply' } }).ended;
      },
    ],
  ])('get no token from %s, neither in their words nor in their environment, and keep none', async (_, run) => {
    const stage = await open();
    const { remote } = repositories();
    git(stage.folder, 'init', '--quiet');
    git(stage.folder, 'remote', 'add', 'origin', remote);
    const { path, notes } = watchedGit();
    const { code, out, err } = await run(stage, path);
    expect(code, out + err).toBe(0);
    const noted = readFileSync(notes, 'utf8');
    const started = noted.split('\n').filter((line) => line.startsWith('words: '));
    expect(started.some((line) => line.startsWith('words: push'))).toBe(true);
    expectNoToken('the words or the environment of git', noted, stage.sandbox.token);
    expect(git(remote, 'log', '--format=%B', 'embed-sync-history')).not.toBe('');
    await expectNoTokenBelow(remote, stage.sandbox.token);
    tried('programs started with the token near', started.length);
  });
});
