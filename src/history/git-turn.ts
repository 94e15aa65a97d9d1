// A history that was read in; resolves when nobody else may be sending: at once, or after a holder gave no sign of life for a
// whole lease. Whose process certainly ended on this machine is not waited for. Everybody else is believed to be at work.

import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import type { RemoteBranch } from './git-branch.ts';
import type { Found } from './git-found.ts';
import { LEASE_FILE } from './git-found.ts';
import { type Holder, isGone, LEASE_MS, locked, parseLease, quietMs } from './git-lease.ts';
import type { ThisProcess } from './machine.ts';

/** How often a branch that may stand still is looked at; milliseconds. */
const LOOK_MS = 5_000;

export interface Turn {
  readonly found: Found;
  readonly remote: RemoteBranch;
  readonly here: ThisProcess;
  /** For messages. */
  readonly location: string;
  /** Hears why it takes long. */
  readonly tell: (text: string) => void;
}

/** How long was waited, in milliseconds. Throws LOCKED where somebody gives signs of life. */
export async function awaitTurn({ found, remote, here, location, tell }: Turn, runtime: Runtime): Promise<number> {
  const { holder } = found.lease;
  if (holder === undefined || isGone(holder, here)) return 0;
  const refusal = locked(location, found.lease, runtime.now());
  // By clocks that may be wrong: enough to give up early, never to take over.
  if (quietMs(found.lease, runtime.now()) !== undefined) throw refusal;
  tell(`${location} is held by ${holder.who}, who may be gone; taking over if nothing moves for ${LEASE_MS / 1000} s\n`);
  const began = runtime.monotonic();
  while (runtime.monotonic() - began < LEASE_MS) {
    await runtime.sleep(LOOK_MS, runtime.stop);
    if (runtime.stop.aborted) throw stopped(String(runtime.stop.reason), location);
    if ((await remote.look()) === found.commit) continue;
    throw locked(location, parseLease((await remote.read())?.files.get(LEASE_FILE)), runtime.now());
  }
  return runtime.monotonic() - began;
}

const stopped = (signal: string, location: string): EmbedSyncError =>
  new EmbedSyncError(signal === 'SIGTERM' ? 'TERMINATED' : 'INTERRUPTED', `stopped while ${location} was held; nothing was sent`);

/** This process, as others will see it. */
export function holderOf(runtime: Runtime, { host, boot, space, pid }: ThisProcess): Holder {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '', GITHUB_RUN_ATTEMPT: attempt = '1' } = runtime.env;
  const who = run === '' ? `process ${pid} on ${host}` : `workflow run ${run} (attempt ${attempt}) of ${repository}`;
  return { id: runtime.randomHex(16), who: who.replaceAll(/\p{C}/gu, ' ').slice(0, 200), boot, space, pid };
}
