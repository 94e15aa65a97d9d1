import { EmbedSyncError, type Issue } from './errors.ts';
import type { SourceFile } from './manifest/source.ts';
import type { Manifest } from './manifest/written.ts';
import { type Policy } from './policy.ts';
import type { Runtime } from './runtime.ts';
/** Reads and parses files and directories as one manifest. Throws MANIFEST_INVALID with all issues. */
export declare function loadManifest(paths: readonly string[], cwd: string): Promise<Loaded>;
/** Every issue that can be found offline, for each environment (or the one named). */
export declare function checkManifest(paths: readonly string[], environment: string | undefined, { cwd }: Runtime, at: Date): Promise<readonly Issue[]>;
export interface Loaded {
    readonly manifest: Manifest;
    readonly warnings: readonly Issue[];
}
/** The error for a manifest with these issues. */
export declare function invalidManifest(issues: readonly Issue[]): EmbedSyncError;
/**
 * The policy at `path`; where none is named, the one at the usual place, or the built-in one where there is none.
 * Throws POLICY_INVALID with all issues.
 */
export declare function loadPolicy(path: string | undefined, cwd: string): Promise<Policy>;
/** Throws POLICY_INVALID with all issues. */
export declare function policyFromText(source: SourceFile): Promise<Policy>;
