// A size and a shape in; a local server that honours the DataBrain contract, until it is told to stop.

import { EXIT } from '../errors.ts';
import { startSandbox } from '../sandbox/server.ts';
import type { CommandContext, Report } from './command.ts';

export async function runSandbox({ options, runtime, note }: CommandContext): Promise<Report> {
  const { port, embeds, list, latency } = options;
  const seed = { count: embeds, seed: 1 };
  const sandbox = await startSandbox({ port, list, latencyMs: latency, seed, dataApp: 'Customer portal' });
  const { baseUrl, token } = sandbox;
  if (options.format === 'json') runtime.stdout.write(`${JSON.stringify({ baseUrl, token })}\n`);
  else runtime.stdout.write(`export DATABRAIN_API_BASE_URL=${baseUrl}\nexport DATABRAIN_API_TOKEN=${token}\n`);
  note(`Serving ${embeds} make-believe embeds on ${baseUrl} until you press Ctrl-C.\n`);
  if (!runtime.stop.aborted) await new Promise((resolve) => runtime.stop.addEventListener('abort', resolve, { once: true }));
  await sandbox.close();
  return { exitCode: EXIT.done, json: () => undefined, text: () => '', markdown: () => '' };
}
