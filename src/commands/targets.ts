// Manifests in, each with every environment that it declares out: the matrix over which a workflow fans out.
// Here each --file is a manifest of its own; everywhere else they are one manifest together.

import { digestOfText } from '../canonical.ts';
import { EmbedSyncError, EXIT } from '../errors.ts';
import { loadManifest } from '../load.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import { shortDigest } from '../render/labels.ts';
import { renderTargets, type TargetRow } from '../render/targets-text.ts';
import type { CommandContext, Report } from './command.ts';

export async function runTargets({ options, runtime }: CommandContext): Promise<Report> {
  const targets: TargetRow[] = [];
  for (const path of options.file) {
    const { manifest } = await loadManifest([path], runtime.cwd);
    const environments = manifest.environments ?? [{ name: null, dataApp: manifest.dataApp ?? null }];
    for (const { name: environment, dataApp } of environments) {
      const name = targetName(path, environment);
      refuseSame(name, path, targets);
      targets.push({ name, manifest: path, environment, dataApp });
    }
  }
  const chosen = targets.filter(({ environment }) => options.env === undefined || environment === options.env);
  if (chosen.length === 0) {
    const hint = `Declared are: ${targets.map(({ environment }) => environment ?? 'no environments').join(', ')}.`;
    throw new EmbedSyncError('USAGE', `no manifest declares the environment "${options.env}"`, { hint });
  }
  return {
    exitCode: EXIT.done,
    json: () => ({ formatVersion: FORMAT_VERSION, targets: chosen }),
    text: (look) => renderTargets(chosen, look),
  };
}

/** `apps/acme/embeds.yaml` and `production` are `apps-acme-production`: fit for names of jobs, environments and artifacts. */
function targetName(path: string, environment: string | null): string {
  const stem = path.replace(/\.(ya?ml|json)$/i, '').replace(/(^|\/)embeds$/, '');
  const isPlain = environment === null || /^[\w-]+$/.test(environment);
  const words = `${stem}-${environment ?? ''}`.toLowerCase().match(/[a-z0-9_]+/g) ?? ['embeds'];
  return [...words, ...(isPlain ? [] : [shortDigest(digestOfText(environment))])].join('-');
}

/** Names choose tokens and histories: which of two is meant must not hang on their order. */
function refuseSame(name: string, path: string, targets: readonly TargetRow[]): void {
  const other = targets.find((target) => target.name === name);
  if (other === undefined) return;
  throw new EmbedSyncError('USAGE', `${other.manifest} and ${path} would both have a target "${name}"`, {
    hint: 'Names come from paths: letters, digits and "_" count, all else parts words. Rename one of the files or folders.',
  });
}
