import { type SourceFile } from './source.ts';
import type { Draft, Manifest } from './written.ts';
/** Loads neither the YAML parser nor a schema. */
export declare function parsePlainManifest(sources: readonly SourceFile[]): Manifest | undefined;
/**
 * What one file declares; undefined where its text is more than plain, or not certainly that of a manifest. Embeds are judged
 * and transcribed one by one as they are read.
 */
export declare function readPlainDraft(source: SourceFile): Draft | undefined;
/** Of a draft that no rule objects to. */
export declare function manifestOf(draft: Draft, sources: readonly SourceFile[]): Manifest;
