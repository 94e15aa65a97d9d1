// The lease file of a history branch, between text and value, and what it means. Pure: times come in, decisions go out.
// A time in it is a hint for people. Only a branch that was seen to stand still, on the clock of the one who looks, is abandoned.

import { canonicalJson } from '../canonical.ts';
import { EmbedSyncError } from '../errors.ts';
import type { ThisProcess } from './machine.ts';

/** Who holds a lease. */
export interface Holder extends Pick<ThisProcess, 'boot' | 'space' | 'pid'> {
  /** Tells one holder from all others, also of the same process. */
  readonly id: string;
  /** For people: a workflow run, or a process and its machine. */
  readonly who: string;
}

export interface Lease {
  /** Grows with every taking: whoever holds a smaller one has lost it. */
  readonly counter: number;
  /** Absent where nobody holds it. */
  readonly holder?: Holder;
  /** ISO 8601, by the clock of the holder; of the last push. */
  readonly seen: string;
}

/** How long a lease lasts after a push, and how old it gets before it is renewed; both in milliseconds. */
export const LEASE_MS = 120_000;
export const RENEW_MS = 40_000;

const NOBODY: Lease = { counter: 0, seen: '' };
const UNNAMED: Holder = { id: '', who: 'somebody that it does not name', boot: '', space: '', pid: 0 };

/** A file that cannot be read is a lease of somebody, because a wrong guess would let two send. */
export function parseLease(bytes: Uint8Array | undefined): Lease {
  if (bytes === undefined) return NOBODY;
  try {
    return leaseIn(JSON.parse(Buffer.from(bytes).toString('utf8'))) ?? { ...NOBODY, holder: UNNAMED };
  } catch {
    return { ...NOBODY, holder: UNNAMED };
  }
}

export const leaseText = ({ counter, holder, seen }: Lease): string =>
  `${canonicalJson({ v: 1, counter, holder: holder ?? null, seen })}\n`;

/** Certainly: its process ran here, since this machine was started, and does not run any more. */
export const isGone = ({ boot, space, pid }: Holder, here: ThisProcess): boolean =>
  boot !== '' && boot === here.boot && space === here.space && !here.isAlive(pid);

/** Milliseconds since the holder's last push by its clock and ours; undefined where the two cannot agree. */
export function quietMs({ seen }: Pick<Lease, 'seen'>, now: Date): number | undefined {
  const quiet = now.getTime() - Date.parse(seen);
  return Math.abs(quiet) < LEASE_MS ? Math.max(0, quiet) : undefined;
}

export function locked(location: string, { holder = UNNAMED, seen }: Lease, now: Date): EmbedSyncError {
  const quiet = quietMs({ seen }, now);
  const since = quiet === undefined ? '' : `; it was last heard of ${Math.round(quiet / 1000)} s ago`;
  return new EmbedSyncError('LOCKED', `the lease of ${location} is held by ${holder.who}${since}; nothing was sent`, {
    hint: `Wait for it to end. If it no longer runs, run the command again in ${LEASE_MS / 60_000} minutes: it then takes over.`,
  });
}

function leaseIn(value: unknown): Lease | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { counter, holder, seen }: Partial<Record<keyof Lease, unknown>> = value;
  if (typeof counter !== 'number' || !Number.isSafeInteger(counter) || counter < 0 || typeof seen !== 'string') return undefined;
  if (holder === null) return { counter, seen };
  return { counter, seen, holder: holderIn(holder) ?? UNNAMED };
}

function holderIn(value: unknown): Holder | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, who, boot, space, pid }: Partial<Record<keyof Holder, unknown>> = value;
  if (typeof id !== 'string' || typeof boot !== 'string' || typeof space !== 'string') return undefined;
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1) return undefined;
  return typeof who === 'string' && /^\P{C}{1,255}$/u.test(who) ? { id, who, boot, space, pid } : undefined;
}
