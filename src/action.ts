// The GitHub Action: inputs in, the same commands run, outputs, annotations and a job summary out.
// Foreign text reaches the log only between stop-commands, annotations only encoded, and the summary only as Markdown of ours.

import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { appendFileSync } from 'node:fs';
import { getInput, setFailed, setOutput, setSecret } from '@actions/core';
import { openRuntime } from './commands/open-runtime.ts';
import { errorMarkdown, lookFor, markdownOf, showError, showReport } from './commands/show.ts';
import { EmbedSyncError, type ExitCode } from './errors.ts';
import { type Annotation, annotationsOf, renderAnnotations } from './render/annotations.ts';
import type { Runtime } from './runtime.ts';
import { stepOf } from './workflow/inputs.ts';
import { openHost } from './workflow/open-host.ts';
import { runStep } from './workflow/run-step.ts';
import type { Outputs } from './workflow/step.ts';

interface Ended {
  readonly exitCode: ExitCode;
  readonly annotations: readonly Annotation[];
  readonly outputs: Outputs;
}

async function main(): Promise<void> {
  const token = getInput('api-token');
  const githubToken = getInput('github-token');
  for (const secret of [token, githubToken]) if (secret !== '') setSecret(secret);
  if (token !== '') process.env.DATABRAIN_API_TOKEN = token;
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort(signal));
  const runtime = openRuntime(controller.signal);
  const { exitCode, annotations, outputs } = await fenced(runtime, () => run(githubToken, runtime));
  runtime.stdout.write(renderAnnotations(annotations));
  for (const [name, value] of Object.entries({ ...outputs, 'exit-code': exitCode })) setOutput(name, value);
  if (exitCode !== 0) setFailed(`embed-sync ended with exit code ${exitCode}; the log and the job summary say why`);
}

async function run(githubToken: string, outer: Runtime): Promise<Ended> {
  // The history branch is pushed to with the same token.
  const runtime = { ...outer, env: { ...outer.env, ...(githubToken !== '' && { EMBED_SYNC_GIT_TOKEN: githubToken }) } };
  try {
    const step = stepOf((name) => getInput(name));
    const host = await openHost(githubToken, runtime);
    const look = lookFor(runtime.stderr, runtime, false);
    const note = (text: string): void => runtime.stderr.write(text);
    const command = { options: step.options, args: [], runtime, look, note };
    const { report, annotations, outputs } = await runStep({ step, command, ...(host !== undefined && { host }) });
    summarise(markdownOf(report), runtime);
    return { exitCode: showReport(report, step.options, runtime), annotations, outputs };
  } catch (error) {
    const issues = error instanceof EmbedSyncError ? error.issues : [];
    summarise(errorMarkdown(error), runtime);
    return {
      exitCode: showError(error, { format: 'text', color: false }, runtime),
      annotations: annotationsOf(issues),
      outputs: {},
    };
  }
}

function summarise(markdown: string, { env }: Runtime): void {
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, markdown);
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
