// Where this process runs, so that another one can tell whether it is gone: the machine, the space of its process ids, its id.

import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from '../error-code.ts';

export interface ThisProcess {
  readonly host: string;
  /** Tells one start of one machine from all others; empty where the system does not say. */
  readonly boot: string;
  /** Within which process ids are unique: containers may share a host name and not their processes. */
  readonly space: string;
  readonly pid: number;
  isAlive(pid: number): boolean;
}

export const thisProcess = (): ThisProcess => ({
  host: hostname(),
  boot: orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  space: orEmpty(() => readlinkSync('/proc/self/ns/pid')),
  pid: process.pid,
  isAlive,
});

function orEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** Signal 0 asks without signalling; any answer but "no such process" means that there is one. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
