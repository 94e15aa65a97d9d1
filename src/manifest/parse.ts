// All files of a manifest in, the manifest as written or everything that is wrong with it out.
// Every file is judged as far as it can be read, so that one run shows all there is to do.

import { hasErrors, type Issue } from '../errors.ts';
import { presentIssues } from './issues.ts';
import { totalIssues } from './limits.ts';
import { manifestOf, readPlainDraft } from './parse-plain.ts';
import { jointIssues, localIssues } from './rules.ts';
import { shapeIssues } from './shape.ts';
import type { SourceFile } from './source.ts';
import { readSyntax } from './syntax.ts';
import { draftOf, joined } from './transcribe.ts';
import type { Draft, Manifest } from './written.ts';

export interface ParseResult {
  /** Absent where there is an error. */
  readonly manifest?: Manifest;
  /** By file, line and column. Empty without sources: whoever found none has said so. */
  readonly issues: readonly Issue[];
}

/** Plain files are read the quick way as long as nothing is wrong; what is wrong, the strict way says. */
export function parseManifest(sources: readonly SourceFile[]): ParseResult {
  const tooMuch = totalIssues(sources);
  if (sources.length === 0 || tooMuch.length > 0) return { issues: tooMuch };
  const files = sources.map((source) => readQuickly(source) ?? readStrictly(source));
  const quick = judged(files);
  return quick.issues.length === 0 ? quick : judged(files.map((file) => (file.isPlain ? readStrictly(file.source) : file)));
}

/** Reads every file with the YAML parser and judges it by the schema. */
export function parseStrictly(sources: readonly SourceFile[]): ParseResult {
  const tooMuch = totalIssues(sources);
  return sources.length === 0 || tooMuch.length > 0 ? { issues: tooMuch } : judged(sources.map(readStrictly));
}

/** What one file declares, as far as it could be read, and what is wrong with it by itself. */
interface ReadFile {
  readonly source: SourceFile;
  readonly draft?: Draft;
  readonly issues: readonly Issue[];
  readonly isPlain: boolean;
}

function readQuickly(source: SourceFile): ReadFile | undefined {
  const draft = readPlainDraft(source);
  return draft && { source, draft, issues: [], isPlain: true };
}

function readStrictly(source: SourceFile): ReadFile {
  const { lined, root, issues } = readSyntax(source);
  if (root === undefined) return { source, issues, isPlain: false };
  const tree = { lined, root };
  return { source, draft: draftOf(tree), issues: [...issues, ...shapeIssues(tree)], isPlain: false };
}

function judged(files: readonly ReadFile[]): ParseResult {
  const sources = files.map(({ source }) => source);
  const drafts = files.flatMap(({ draft }) => draft ?? []);
  const draft = joined(drafts);
  const issues = presentIssues(
    [
      ...files.flatMap((file) => file.issues),
      ...localIssues(draft),
      ...(drafts.length === files.length ? jointIssues(draft) : []),
    ],
    sources,
  );
  return hasErrors(issues) ? { issues } : { manifest: manifestOf(draft, sources), issues };
}
