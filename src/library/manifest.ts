// Manifest files in, the manifest or all that is wrong with it out. Offline.

import type { Issue } from '../errors.ts';
import { checkManifest, type Loaded, loadManifest as loadFrom } from '../load.ts';
import { quietRuntime } from './access.ts';

/**
 * Reads files and folders as one manifest. Relative paths start from `cwd`, or from the folder of the process.
 * Throws MANIFEST_INVALID with all issues.
 */
export const loadManifest = (paths: readonly string[], cwd?: string): Promise<Loaded> =>
  loadFrom(paths, quietRuntime(cwd === undefined ? {} : { cwd }).cwd);

export interface ValidateRequest {
  /** One environment of the manifest; all of them where left out. */
  readonly environment?: string;
  /** The instant for which overrides are resolved; now where left out. */
  readonly at?: Date;
  readonly cwd?: string;
}

/** Everything that can be found without a request. Throws MANIFEST_INVALID where the files do not make a manifest. */
export async function validate(paths: readonly string[], request: ValidateRequest = {}): Promise<readonly Issue[]> {
  const { environment, at, cwd } = request;
  const runtime = quietRuntime(cwd === undefined ? {} : { cwd });
  return checkManifest(paths, environment, runtime, at ?? runtime.now());
}
