// The path of a history in, the right to write for this process alone out, held by a file beside the log.
// A lock is taken over only from a process that is certainly gone; in doubt it is the user who removes it.

import { dirname, resolve } from 'node:path';
import { canonicalJson } from '../canonical.ts';
import { codeOf } from '../error-code.ts';
import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { closeQuietly, type Files, makeDirectories, nodeFiles, type OpenFile, reasonOf } from './files.ts';
import { type ThisProcess, thisProcess } from './machine.ts';

/** What a lock needs to know of the machine. */
export interface Machine extends Omit<ThisProcess, 'boot'> {
  readonly files: Files;
}

/** Takes the lock; the result gives it back. Throws LOCKED, naming the holder and how to free the lock, or FILE_UNWRITABLE. */
export async function lockFile(path: string, runtime: Runtime, machine: Machine = thisMachine()): Promise<() => Promise<void>> {
  const lock: Lock = { shown: `${path}.lock`, path: `${resolve(runtime.cwd, path)}.lock`, machine };
  const { pid, host, space } = machine;
  const self: Holder = { pid, host, space, since: runtime.now().toISOString(), id: runtime.randomHex(16) };
  return orUnwritable(lock, async () => {
    await makeDirectories(dirname(lock.path), machine.files);
    if (!(await take(lock, self)) && !(await takeOver(lock, self))) throw locked(lock, await holderOf(lock));
    return () => orUnwritable(lock, () => giveBack(lock, self));
  });
}

interface Lock {
  readonly shown: string;
  readonly path: string;
  readonly machine: Machine;
}

interface Holder extends Pick<Machine, 'pid' | 'host' | 'space'> {
  /** ISO 8601. */
  readonly since: string;
  /** Tells one lock from all others, also of the same process. */
  readonly id: string;
}

/** False where somebody holds the lock. */
async function take(lock: Lock, self: Holder): Promise<boolean> {
  const { path, machine } = lock;
  const { files } = machine;
  const file = await createUnlessThere(path, files);
  if (file === undefined) return false;
  try {
    // A lock that is cut short names no holder, and so is never taken over.
    const text = Buffer.from(canonicalJson(self));
    const written = await file.write(text);
    if (written !== text.length) throw unwritable(lock, `only ${written} of ${text.length} bytes were written`);
    return true;
  } catch (error) {
    await files.remove(path);
    throw error;
  } finally {
    await closeQuietly(file);
  }
}

/**
 * Takes the lock of a process that is gone. That is safe: its id means nobody on this machine, so it will send nothing more,
 * and what it sent last is found in the log as an open intent. A second file lets one challenger through at a time, who looks
 * again behind it; without that, the slower of two would remove the lock that the faster has just made.
 */
async function takeOver(lock: Lock, self: Holder): Promise<boolean> {
  const { files } = lock.machine;
  const seen = await holderOf(lock);
  if (seen === undefined || !isGone(seen, lock.machine)) return false;
  const gate = `${lock.path}.takeover`;
  const file = await createUnlessThere(gate, files);
  if (file === undefined) return false;
  try {
    if ((await holderOf(lock))?.id !== seen.id) return false;
    await files.remove(lock.path);
    return await take(lock, self);
  } finally {
    await closeQuietly(file);
    await files.remove(gate);
  }
}

const isGone = ({ pid, host, space }: Holder, machine: Machine): boolean =>
  host === machine.host && space === machine.space && !machine.isAlive(pid);

/** Leaves alone a lock that is not ours any more, because the user removed ours and somebody else took it. */
async function giveBack(lock: Lock, self: Holder): Promise<void> {
  if ((await holderOf(lock))?.id === self.id) await lock.machine.files.remove(lock.path);
}

/** Undefined where there is no lock, or none that names its holder. */
async function holderOf({ path, machine }: Lock): Promise<Holder | undefined> {
  const file = await machine.files.open(path, 'read').catch(undefinedOn('ENOENT'));
  if (file === undefined) return undefined;
  try {
    return holderIn(JSON.parse(Buffer.from(await file.read()).toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  } finally {
    await closeQuietly(file);
  }
}

function holderIn(value: unknown): Holder | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { pid, host, space, since, id }: Partial<Record<keyof Holder, unknown>> = value;
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1) return undefined;
  if (!isPrintable(host) || !isPrintable(since) || typeof space !== 'string' || typeof id !== 'string') return undefined;
  return { pid, host, space, since, id };
}

const isPrintable = (value: unknown): value is string => typeof value === 'string' && /^\P{C}{1,255}$/u.test(value);

function locked({ shown }: Lock, holder: Holder | undefined): EmbedSyncError {
  const who = holder === undefined ? 'a process that it does not name' : `process ${holder.pid} on ${holder.host}`;
  const since = holder === undefined ? '' : ` since ${holder.since}`;
  return new EmbedSyncError('LOCKED', `the lock ${shown} is held by ${who}${since}; nothing was sent`, {
    hint: `Wait for it to end. If you are sure that it no longer runs, delete ${shown} and run the command again.`,
  });
}

const createUnlessThere = (path: string, files: Files): Promise<OpenFile | undefined> =>
  files.open(path, 'create').catch(undefinedOn('EEXIST'));

const undefinedOn = (code: string) => (error: unknown) => {
  if (codeOf(error) !== code) throw error;
  return undefined;
};

async function orUnwritable<T>(lock: Lock, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof EmbedSyncError ? error : unwritable(lock, reasonOf(error));
  }
}

const unwritable = ({ shown }: Lock, reason: string): EmbedSyncError =>
  new EmbedSyncError('FILE_UNWRITABLE', `cannot take or give back the lock ${shown}: ${reason}`, {
    hint: 'Make its directory writable; if the file is still there and no other run lasts, delete it.',
  });

const thisMachine = (): Machine => ({ files: nodeFiles, ...thisProcess() });
