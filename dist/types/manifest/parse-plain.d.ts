import { type SourceFile } from './source.ts';
import { type ReadTree } from './transcribe.ts';
import type { Draft, Manifest } from './written.ts';
/** Loads neither the YAML parser nor a schema. */
export declare function parsePlainManifest(sources: readonly SourceFile[]): Manifest | undefined;
/** Undefined where the text is more than plain, or not certainly that of a manifest. */
export declare function readPlainTree(source: SourceFile): ReadTree | undefined;
/** Of a draft that no rule objects to. */
export declare function manifestOf(draft: Draft, sources: readonly SourceFile[]): Manifest;
