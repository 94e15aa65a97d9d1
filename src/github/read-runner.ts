// The runner's environment in, what this run is about out. The only file of this folder that touches the disk, and it only reads.

import { open } from 'node:fs/promises';
import { codeOf } from '../error-code.ts';
import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { RUNNER_HINT } from './credentials.ts';
import { parseRunner, type Runner } from './event.ts';

/** GitHub sends no event larger than this. */
const PAYLOAD_LIMIT = 25 * 1024 * 1024;

/** Throws USAGE, BASE_URL_INVALID or FILE_UNREADABLE. */
export async function readRunner({ env }: Pick<Runtime, 'env'>): Promise<Runner> {
  const path = env.GITHUB_EVENT_PATH ?? '';
  return parseRunner(env, path === '' ? undefined : await readPayload(path));
}

async function readPayload(path: string): Promise<string> {
  const unreadable = (why: string): EmbedSyncError =>
    new EmbedSyncError('FILE_UNREADABLE', `the file that GITHUB_EVENT_PATH names ${why}`, { hint: RUNNER_HINT });
  try {
    const handle = await open(path);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) throw unreadable('is not a file');
      if (stats.size > PAYLOAD_LIMIT) throw unreadable('is larger than any event');
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof EmbedSyncError) throw error;
    throw unreadable(`cannot be read (${codeOf(error) || 'unknown reason'})`);
  }
}
