// Settings that are wanted in, the manifest that wants them out, as the program reads it.

import { parseManifest } from '../../src/manifest/parse.ts';
import type { Manifest } from '../../src/manifest/written.ts';
import type { Settings } from '../../src/types.ts';

/** A manifest that wants these settings. Throws where it would not be valid. */
export function manifestOf(desired: ReadonlyMap<string, Settings>): Manifest {
  const embeds = Object.fromEntries([...desired].map(([id, accessSettings]) => [id, { accessSettings }]));
  const text = JSON.stringify({ version: 1, dataApp: 'Customer portal', embeds }, null, 1);
  const { manifest, issues } = parseManifest([{ path: 'embeds.json', text }]);
  if (manifest === undefined) throw new Error(JSON.stringify(issues));
  return manifest;
}
