// All files of a manifest in, the manifest as written or everything that is wrong with it out.
// Every file is judged as far as it can be read, so that one run shows all there is to do.

import { hasErrors, type Issue } from '../errors.ts';
import { digestOfDraft } from './digest.ts';
import { presentIssues } from './issues.ts';
import { totalIssues } from './limits.ts';
import { jointIssues, localIssues } from './rules.ts';
import { shapeIssues } from './shape.ts';
import type { SourceFile } from './source.ts';
import { readSyntax } from './syntax.ts';
import { transcribe } from './transcribe.ts';
import type { Draft, Manifest } from './written.ts';

interface ParseResult {
  /** Absent where there is an error. */
  readonly manifest?: Manifest;
  /** By file, line and column. Empty without sources: whoever found none has said so. */
  readonly issues: readonly Issue[];
}

export function parseManifest(sources: readonly SourceFile[]): ParseResult {
  const tooMuch = totalIssues(sources);
  if (sources.length === 0 || tooMuch.length > 0) return { issues: tooMuch };
  const files = sources.map(readSyntax);
  const trees = files.flatMap(({ lined, root }) => (root === undefined ? [] : [{ lined, root }]));
  const draft = transcribe(trees);
  const issues = presentIssues(
    [
      ...files.flatMap((file) => file.issues),
      ...trees.flatMap(shapeIssues),
      ...localIssues(draft),
      ...(trees.length === sources.length ? jointIssues(draft) : []),
    ],
    sources,
  );
  return hasErrors(issues) ? { issues } : { manifest: manifestOf(draft, sources), issues };
}

function manifestOf(draft: Draft, sources: readonly SourceFile[]): Manifest {
  const [dataApp] = draft.dataApps;
  return {
    ...(dataApp && { dataApp: dataApp.value }),
    ...(draft.environments.length > 0 && { environments: draft.environments }),
    tiers: new Map(draft.tiers.map((tier) => [tier.name, tier])),
    groups: draft.groups,
    embeds: draft.embeds,
    digest: digestOfDraft(draft),
    sources,
  };
}
