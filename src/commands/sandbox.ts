// A size and a shape, or a manifest, in; a local server that honours the DataBrain contract, until it is told to stop.
// What a manifest says becomes what is live there: nothing is made up beside it, and nothing is asked of the real API.

import { EmbedSyncError, EXIT, hasErrors } from '../errors.ts';
import { invalidManifest, loadManifest } from '../load.ts';
import { resolveManifest } from '../manifest/resolve.ts';
import { count, plural } from '../render/numbers.ts';
import type { SandboxOptions } from '../sandbox/options.ts';
import { startSandbox } from '../sandbox/server.ts';
import type { CommandContext, Report } from './command.ts';
import { OPTIONS } from './options.ts';

export async function runSandbox(context: CommandContext): Promise<Report> {
  const { options, runtime, note } = context;
  const { port, list, latency } = options;
  const { world, told } = await worldOf(context);
  const sandbox = await startSandbox({ port, list, latencyMs: latency, ...world });
  const { baseUrl, token } = sandbox;
  if (options.format === 'json') runtime.stdout.write(`${JSON.stringify({ baseUrl, token })}\n`);
  else runtime.stdout.write(`export DATABRAIN_API_BASE_URL=${baseUrl}\nexport DATABRAIN_API_TOKEN=${token}\n`);
  note(`Serving ${told} on ${baseUrl} until you press Ctrl-C.\n`);
  if (!runtime.stop.aborted) await new Promise((resolve) => runtime.stop.addEventListener('abort', resolve, { once: true }));
  await sandbox.close();
  return { exitCode: EXIT.done, json: () => undefined, text: () => '', markdown: () => '' };
}

interface Started {
  readonly world: SandboxOptions;
  /** What is served, in words. */
  readonly told: string;
}

async function worldOf({ options, runtime }: CommandContext): Promise<Started> {
  const { from, env, embeds } = options;
  if (from === undefined) {
    if (env !== undefined)
      throw new EmbedSyncError('USAGE', '--env goes with --from: embeds that are made up have no environment', {
        hint: 'Leave --env out, or add --from.',
      });
    return {
      world: { seed: { count: embeds, seed: 1 }, dataApp: 'Customer portal' },
      told: `${count(embeds)} make-believe embeds`,
    };
  }
  if (embeds !== OPTIONS.embeds.default) {
    throw new EmbedSyncError('USAGE', '--embeds makes embeds up and --from takes those of a manifest: give one of the two', {
      hint: 'Leave out one of the two.',
    });
  }
  const { manifest } = await loadManifest([from], runtime.cwd);
  const resolved = resolveManifest(manifest, { live: [], now: runtime.now(), ...(env !== undefined && { environment: env }) });
  if (hasErrors(resolved.issues)) throw invalidManifest(resolved.issues);
  const { desired, dataApp } = resolved;
  const held = desired.map(({ embedId, name, settings }) => ({
    embedId,
    ...(name !== undefined && { name }),
    accessSettings: { ...settings },
  }));
  return { world: { embeds: held, dataApp }, told: `${plural(held.length, 'embed')} of ${from}` };
}
