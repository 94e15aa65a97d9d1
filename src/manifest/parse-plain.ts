// All files of a manifest in, the manifest as written out; or nothing, where one of them is more than plain or anything is
// wrong. Then `parse` decides and has the words. The one thing not to break: what comes out here, `parse` agrees with.

import { readBlockStyle } from './block-reader.ts';
import { digestOfDraft } from './digest.ts';
import { textIssues, totalIssues } from './limits.ts';
import { certainlyFits, certainlyFitsEmbed } from './plain-shape.ts';
import { jointIssues, localIssues } from './rules.ts';
import { placeAt, type SourceFile, withLines } from './source.ts';
import { draftOf, embedOf, joined } from './transcribe.ts';
import type { MapEntry } from './tree.ts';
import type { Draft, Manifest, WrittenEmbed } from './written.ts';

/** Loads neither the YAML parser nor a schema. */
export function parsePlainManifest(sources: readonly SourceFile[]): Manifest | undefined {
  if (sources.length === 0 || totalIssues(sources).length > 0) return undefined;
  const drafts: Draft[] = [];
  for (const source of sources) {
    const draft = readPlainDraft(source);
    if (draft === undefined) return undefined;
    drafts.push(draft);
  }
  const draft = joined(drafts);
  return localIssues(draft).length + jointIssues(draft).length > 0 ? undefined : manifestOf(draft, sources);
}

/**
 * What one file declares; undefined where its text is more than plain, or not certainly that of a manifest. Embeds are judged
 * and transcribed one by one as they are read.
 */
export function readPlainDraft(source: SourceFile): Draft | undefined {
  const lined = withLines(source);
  if (textIssues(lined).length > 0) return undefined;
  const embeds: WrittenEmbed[] = [];
  const take = (name: string, { keyStart, value }: MapEntry): boolean => {
    const fits = certainlyFitsEmbed(name, value);
    if (fits) embeds.push(embedOf(lined, { name, place: placeAt(lined, keyStart), node: value }));
    return fits;
  };
  const root = readBlockStyle(source.text, { below: 'embeds', take });
  return root !== undefined && certainlyFits(root) ? { ...draftOf({ lined, root }), embeds } : undefined;
}

/** Of a draft that no rule objects to. */
export function manifestOf(draft: Draft, sources: readonly SourceFile[]): Manifest {
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
