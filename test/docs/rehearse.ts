// One page in; its console blocks run in order against a sandbox like the one that `embed-sync sandbox` serves, and its
// files written where it says so. Whatever a page may ask its reader to type is known here, or fails.

import { execFileSync } from 'node:child_process';
import { setMaxListeners } from 'node:events';
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Runtime } from '../../src/runtime.ts';
import { openStage, type Stage } from '../support/cli.ts';
import { firstUntrue, type Ids, withRealIds } from './likeness.ts';
import type { Page } from './pages.ts';
import { parseScript, type Step, wordsOf } from './script.ts';

/** What a page may show and no test runs, each with the reason. */
const NOT_RUN: readonly { readonly command: RegExp; readonly because: string }[] = [
  { command: /^npm (?:ci|cit|test)$/, because: 'CI runs it from a clean checkout; here it would run itself' },
  { command: /^npm run (?:check|format|generate|build)$/, because: 'it rewrites or checks the working tree, which CI does' },
  { command: /^npx vitest run test\/docs -u$/, because: 'it rewrites the tables that this run checks' },
  { command: /^\.ci\/run$/, because: 'it is what runs this test' },
  { command: /^git clone \S+ && cd embed-sync$/, because: 'it needs a network' },
  { command: /^export DATABRAIN_API_(?:BASE_URL|TOKEN)=\S+$/, because: 'the stage has set both' },
];

interface Printed {
  readonly code: number;
  readonly text: string;
}

export async function rehearse({ path, blocks }: Page): Promise<void> {
  const stage = await openStage({ seed: { count: 12, seed: 1 } });
  for (const folder of ['examples', 'docs'])
    await cp(folder, join(stage.folder, folder), { recursive: true, filter: isManifest });
  const ids: Ids = new Map();
  for (const { language, text, note, line } of blocks) {
    const file = /^file: (?<file>\S+)$/.exec(note ?? '')?.groups?.file;
    if (file !== undefined) await stage.write(file, text);
    if (note === 'in a checkout') await makeCheckout(stage);
    if (language !== 'console') continue;
    for (const step of parseScript(text)) await rehearseStep(step, { stage, ids, where: `${path}:${line}` });
  }
}

/** The folder of the stage becomes a repository, whose remote is not on any network and goes with the stage. */
async function makeCheckout({ folder }: Stage): Promise<void> {
  const remote = `${folder}-remote.git`;
  for (const words of [
    ['init', '--quiet', '--bare', remote],
    ['init', '--quiet', folder],
    ['-C', folder, 'remote', 'add', 'origin', remote],
  ])
    execFileSync('git', words);
  onTestFinished(() => rm(remote, { recursive: true, force: true }));
}

const isManifest = (path: string): boolean => !/\.\w+$/.test(path) || path.endsWith('.yaml');

interface Rehearsal {
  readonly stage: Stage;
  readonly ids: Ids;
  readonly where: string;
}

async function rehearseStep(step: Step, { stage, ids, where }: Rehearsal): Promise<void> {
  if (NOT_RUN.some(({ command }) => command.test(step.command))) return;
  const { code, text } = await type({ ...step, command: withRealIds(step.command, ids) }, stage);
  expect(code, `${where}: exit code of "${step.command}", which printed:\n${text}`).toBe(step.exitCode);
  const untrue = firstUntrue(step.shown, text.split(/[\r\n]+/), ids);
  expect(untrue, `${where}: "${step.command}" does not print this line; it prints:\n${text}`).toBeUndefined();
}

async function type(step: Step, stage: Stage): Promise<Printed> {
  const { baseUrl, token } = stage.sandbox;
  const [program = '', ...words] = wordsOf(step.command, { DATABRAIN_API_BASE_URL: baseUrl, DATABRAIN_API_TOKEN: token });
  if (program === 'embed-sync') return runProgram(words, step, stage);
  if (program === 'npx' && words[0] === 'embed-sync') return runProgram(words.slice(1), step, stage);
  if (program === 'node' && words[0] === 'dist/cli.js') return runProgram(words.slice(1), step, stage);
  if (program === 'cp') return { code: 0, text: await copy(words, stage) };
  if (program === 'cat') return { code: 0, text: await stage.read(words[0] ?? '') };
  if (program === 'sed') return { code: 0, text: await editLine(words, stage) };
  if (program === 'curl') return { code: 0, text: await request(words) };
  throw new Error(`no test knows the command "${step.command}"`);
}

async function runProgram(words: readonly string[], { answer }: Step, stage: Stage): Promise<Printed> {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  const onTerminal = answer !== undefined;
  const { baseUrl, token } = stage.sandbox;
  const runtime: Partial<Runtime> = {
    env: { PATH: process.env.PATH, NO_COLOR: '1', DATABRAIN_API_BASE_URL: baseUrl, DATABRAIN_API_TOKEN: token },
    stdout: { write, isTTY: false, columns: 100 },
    stderr: { write, isTTY: onTerminal, columns: 100 },
    stdinIsTTY: onTerminal,
    ask: async (question) => {
      write(`${question}${answer ?? ''}\n`);
      return answer ?? '';
    },
    // A sandbox that is told to stop at once still says where it was; any port will do for that.
    stop: words[0] === 'sandbox' ? AbortSignal.abort('SIGINT') : unhurried(),
  };
  const more = words[0] === 'sandbox' ? ['--port', '0'] : [];
  const { code } = await stage.run([...words, ...more].map((word) => `"${word}"`).join(' '), runtime);
  return { code, text };
}

/** Never aborts; every request that is under way listens. */
function unhurried(): AbortSignal {
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  return signal;
}

async function copy([from = '', to = '']: readonly string[], stage: Stage): Promise<string> {
  await stage.write(to, await readFile(join(stage.folder, from), 'utf8'));
  return '';
}

/** As much of sed as the pages use: -i.bak 'NUMBERs/FROM/TO/' FILE. The line must hold FROM. */
async function editLine([flag = '', script = '', file = '']: readonly string[], stage: Stage): Promise<string> {
  const { number, from = '', to = '' } = /^(?<number>\d+)s\/(?<from>[^/]+)\/(?<to>[^/]*)\/$/.exec(script)?.groups ?? {};
  const text = await stage.read(file);
  const lines = text.split('\n');
  const index = Number(number) - 1;
  const line = lines[index] ?? '';
  expect({ flag, holds: line.includes(from) }, `line ${number} of ${file}: ${line}`).toEqual({ flag: '-i.bak', holds: true });
  await stage.write(`${file}.bak`, text);
  await stage.write(file, lines.with(index, line.replace(from, to)).join('\n'));
  return '';
}

/** As much of curl as the pages use: -s, -X METHOD, -H HEADER, -d BODY, URL. */
async function request(words: readonly string[]): Promise<string> {
  const given = (flag: string): readonly string[] => words.flatMap((word, index) => (words[index - 1] === flag ? [word] : []));
  const [body] = given('-d');
  const url = words.find((word) => word.startsWith('http://127.0.0.1:')) ?? '';
  const headers = given('-H').map((header) => header.split(': ', 2) as [string, string]);
  const method = given('-X')[0] ?? (body === undefined ? 'GET' : 'POST');
  const answer = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
  expect(answer.status, `curl ${words.join(' ')}`).toBe(200);
  return answer.text();
}
