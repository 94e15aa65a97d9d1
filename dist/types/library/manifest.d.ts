import type { Issue } from '../errors.ts';
import { type Loaded } from '../load.ts';
/**
 * Reads files and folders as one manifest. Relative paths start from `cwd`, or from the folder of the process.
 * Throws MANIFEST_INVALID with all issues.
 */
export declare const loadManifest: (paths: readonly string[], cwd?: string) => Promise<Loaded>;
export interface ValidateRequest {
    /** One environment of the manifest; all of them where left out. */
    readonly environment?: string;
    /** The instant for which overrides are resolved; now where left out. */
    readonly at?: Date;
    readonly cwd?: string;
}
/** Everything that can be found without a request. Throws MANIFEST_INVALID where the files do not make a manifest. */
export declare function validate(paths: readonly string[], request?: ValidateRequest): Promise<readonly Issue[]>;
