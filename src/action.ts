// The GitHub Action: inputs in, the same commands run, outputs and a job summary out.
// Foreign text reaches the log only between stop-commands, and the summary only through the markdown renderer.

import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { appendFileSync } from 'node:fs';
import { getInput, setFailed, setOutput, setSecret } from '@actions/core';
import type { CommandContext, Report } from './commands/command.ts';
import { openRuntime } from './commands/open-runtime.ts';
import { defaultOptions, type Options } from './commands/options.ts';
import { COMMANDS } from './commands/registry.ts';
import { lookFor, showError, showReport } from './commands/show.ts';
import { EmbedSyncError, type ExitCode } from './errors.ts';
import type { Runtime } from './runtime.ts';

const OFFERED = ['validate', 'plan', 'apply', 'drift', 'rollback'];

async function main(): Promise<void> {
  const token = getInput('api-token');
  if (token !== '') {
    setSecret(token);
    process.env.DATABRAIN_API_TOKEN = token;
  }
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort(signal));
  const runtime = openRuntime(controller.signal);
  const options = optionsFromInputs();
  const exitCode = await fenced(runtime, () => runInput(options, runtime));
  setOutput('exit-code', exitCode);
  if (exitCode !== 0) setFailed(`embed-sync ended with exit code ${exitCode}; the log and the job summary say why`);
}

function optionsFromInputs(): Options {
  const lines = (name: string): readonly string[] =>
    getInput(name)
      .split('\n')
      .filter((line) => line.trim() !== '');
  const text = <K extends string>(key: K, name: string) => (getInput(name) === '' ? {} : { [key]: getInput(name) });
  const file = lines('manifest');
  const planning = getInput('command') === 'plan';
  return {
    ...defaultOptions(),
    ...(file.length > 0 && { file }),
    ...text('env', 'environment'),
    ...text('baseUrl', 'base-url'),
    ...text('policy', 'policy'),
    ...text('history', 'history'),
    ...text('approve', 'approve'),
    ...(planning && text('out', 'plan-file')),
    autoApprove: getInput('auto-approve') === 'true',
    color: false,
  };
}

async function runInput(options: Options, runtime: Runtime): Promise<ExitCode> {
  const name = getInput('command') || 'plan';
  const look = lookFor(runtime.stderr, runtime, options.color);
  try {
    const command = OFFERED.includes(name) ? COMMANDS.find((one) => one.name === name) : undefined;
    if (command === undefined) {
      throw new EmbedSyncError('USAGE', `the action offers no command "${name}"`, { hint: `Use one of ${OFFERED.join(', ')}.` });
    }
    const args = argumentsFor(name);
    const context: CommandContext = { options, args, runtime, look, note: (text) => runtime.stderr.write(text) };
    const report = await (await command.load())(context);
    publish(report, runtime);
    return showReport(report, options, runtime);
  } catch (error) {
    return showError(error, options, runtime);
  }
}

function argumentsFor(name: string): readonly string[] {
  const argument = name === 'apply' ? getInput('plan-file') : name === 'rollback' ? getInput('run') : '';
  return argument === '' ? [] : [argument];
}

/** Outputs hold digests, counts and words of our own, never names that come from elsewhere. */
function publish(report: Report, { env }: Runtime): void {
  const json = report.json();
  if (typeof json === 'object' && json !== null) {
    if ('planId' in json) setOutput('plan-id', json.planId);
    if ('verdict' in json) setOutput('verdict', json.verdict);
    if ('status' in json) setOutput('status', json.status);
    if ('changes' in json && Array.isArray(json.changes)) setOutput('changes', json.changes.length);
  }
  if (report.markdown !== undefined && env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, report.markdown());
}

/** The runner takes lines of the log as commands; between these two lines it takes none. */
async function fenced<T>({ stdout }: Runtime, work: () => Promise<T>): Promise<T> {
  const marker = randomBytes(16).toString('hex');
  stdout.write(`::stop-commands::${marker}\n`);
  try {
    return await work();
  } finally {
    stdout.write(`\n::${marker}::\n`);
  }
}

await main();
