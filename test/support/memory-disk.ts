// Files in memory with the two states that a real disk has: what was written, and what would survive a loss of power.
// Every operation passes a gate first, which may let it wait, fail it, cut it short or never let it return.

import type { Files, OpenFile } from '../../src/history/files.ts';

/** Throws to fail the operation; `short` lets a write through only in part. */
type Gate = (operation: string) => Promise<'short' | undefined>;

export interface MemoryDisk {
  files(gate: Gate): Files;
  /** What a reader would find now; empty where there is no file. */
  written(path: string): Uint8Array;
  exists(path: string): boolean;
  /** How much of it a loss of power would leave for certain. */
  durable(path: string): number;
  overwrite(path: string, bytes: Uint8Array): void;
  /** Of what was not synced a random beginning is left. `random` is in [0, 1). */
  losePower(random: () => number): void;
}

interface Held {
  readonly id: string;
  bytes: Uint8Array;
  synced: number;
}

const NOTHING = new Uint8Array();

export const failure = (code: string): Error => Object.assign(new Error(`made to fail: ${code}`), { code });

export function createMemoryDisk(): MemoryDisk {
  const held = new Map<string, Held>();
  const make = (path: string): Held => {
    const file = { id: `file-${held.size}`, bytes: NOTHING, synced: 0 };
    held.set(path, file);
    return file;
  };
  const find = (path: string): Held => {
    const file = held.get(path);
    if (file === undefined) throw failure('ENOENT');
    return file;
  };
  const opened = (path: string, mode: Parameters<Files['open']>[1]): Held => {
    if (mode === 'create' && held.has(path)) throw failure('EEXIST');
    if (mode === 'create' || (mode === 'replace' && !held.has(path))) return make(path);
    const file = find(path);
    if (mode === 'replace') Object.assign(file, { bytes: NOTHING, synced: 0 });
    return file;
  };
  const factsOf = ({ id, bytes }: Held) => ({ isRegular: true, bytes: bytes.length, id });
  const handle = (file: Held, gate: Gate): OpenFile => ({
    facts: async () => {
      await gate('file.facts');
      return factsOf(file);
    },
    read: async () => {
      await gate('read');
      return file.bytes;
    },
    write: async (bytes) => {
      const part = (await gate('write')) === 'short' ? bytes.subarray(0, bytes.length >> 1) : bytes;
      file.bytes = Buffer.concat([file.bytes, part]);
      return part.length;
    },
    truncate: async (length) => {
      await gate('truncate');
      file.bytes = file.bytes.subarray(0, length);
      file.synced = Math.min(file.synced, length);
    },
    sync: async () => {
      await gate('sync');
      file.synced = file.bytes.length;
    },
    close: async () => void (await gate('close')),
  });
  return {
    files: (gate) => ({
      open: async (path, mode) => {
        await gate(`open ${mode}`);
        return handle(opened(path, mode), gate);
      },
      facts: async (path) => {
        await gate('facts');
        return factsOf(find(path));
      },
      makeDirectory: async () => {
        await gate('makeDirectory');
        return undefined;
      },
      syncDirectory: async () => void (await gate('syncDirectory')),
      remove: async (path) => {
        await gate('remove');
        held.delete(path);
      },
    }),
    written: (path) => held.get(path)?.bytes ?? NOTHING,
    exists: (path) => held.has(path),
    durable: (path) => held.get(path)?.synced ?? 0,
    overwrite: (path, bytes) => {
      const file = held.get(path) ?? make(path);
      Object.assign(file, { bytes, synced: bytes.length });
    },
    losePower: (random) => {
      for (const file of held.values()) {
        const unsynced = file.bytes.length - file.synced;
        file.bytes = file.bytes.subarray(0, file.synced + Math.floor(random() * (unsynced + 1)));
        file.synced = file.bytes.length;
      }
    },
  };
}
