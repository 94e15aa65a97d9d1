// One writer at a time: who holds the lock is told, the lock of a dead process is taken over, and in doubt it never is.
// holds: H9

import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/history/files.ts';
import { lockFile, type Machine } from '../../src/history/lock.ts';
import { newDirectory, runtimeIn, watched } from './world.ts';

const LOG = '.embed-sync/history.jsonl';
let directory = '';
let lock = '';
beforeEach(() => {
  directory = newDirectory();
  lock = join(directory, `${LOG}.lock`);
});

const machine: Machine = { files: nodeFiles, host: 'build-7', space: 'pid:[1]', pid: 4242, isAlive: (pid) => pid === 4242 };
const take = (as: Partial<Machine> = {}, runtime = runtimeIn(directory)) => lockFile(LOG, runtime, { ...machine, ...as });
const leave = (content: string): void => {
  mkdirSync(join(directory, '.embed-sync'), { recursive: true });
  writeFileSync(lock, content);
};
const heldBy = (holder: object): string =>
  JSON.stringify({ pid: 99, host: 'build-7', space: 'pid:[1]', since: '2025-12-31T00:00:00.000Z', id: 'other', ...holder });

describe('a lock', () => {
  it('is a file beside the log that names its holder, and goes when it is given back', async () => {
    const release = await take();
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({
      pid: 4242,
      host: 'build-7',
      since: '2026-01-01T00:00:00.000Z',
    });
    await release();
    expect(readdirSync(join(directory, '.embed-sync'))).toEqual([]);
    await release();
    await (await take())();
  });

  it('is of this machine where nothing else is said', async () => {
    const release = await lockFile(LOG, runtimeIn(directory));
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
    await expect(lockFile(LOG, runtimeIn(directory))).rejects.toMatchObject({ code: 'LOCKED' });
    await release();
  });

  it('is had by one of many who ask at once', async () => {
    const ended = await Promise.allSettled(Array.from({ length: 20 }, (_, pid) => take({ pid: pid + 1, isAlive: () => true })));
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('that is held is refused, saying by whom, since when, and what to do', async () => {
    leave(heldBy({ pid: 4242 }));
    await expect(take({ pid: 1 })).rejects.toMatchObject({
      code: 'LOCKED',
      exitCode: 4,
      message: `the lock ${LOG}.lock is held by process 4242 on build-7 since 2025-12-31T00:00:00.000Z; nothing was sent`,
      hint: expect.stringContaining(`delete ${LOG}.lock`),
    });
    expect(readFileSync(lock, 'utf8')).toBe(heldBy({ pid: 4242 }));
  });
});

describe('a lock that was left behind', () => {
  it('is taken over from a process of this machine that is gone', async () => {
    leave(heldBy({}));
    const release = await take();
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: 4242 });
    await release();
    expect(readdirSync(join(directory, '.embed-sync'))).toEqual([]);
  });

  it('is taken over by one of many who try at once', async () => {
    leave(heldBy({}));
    const alive = (pid: number): boolean => pid !== 99;
    const others = Array.from({ length: 20 }, (_, pid) => take({ pid: pid + 100, isAlive: alive }, runtimeIn(directory)));
    const ended = await Promise.allSettled(others);
    expect(ended.filter(({ status }) => status === 'fulfilled').length).toBe(1);
    expect(existsSync(`${lock}.takeover`)).toBe(false);
  });

  it.each([
    ['its process lives', heldBy({ pid: 4242 }), 'process 4242 on build-7'],
    ['it is of another machine', heldBy({ host: 'build-8' }), 'process 99 on build-8'],
    ['it is of another container with the same name', heldBy({ space: 'pid:[2]' }), 'process 99 on build-7'],
    ['it is empty', '', 'a process that it does not name'],
    ['it is cut short', heldBy({}).slice(0, 40), 'a process that it does not name'],
    ['it is not an object', 'null', 'a process that it does not name'],
    ['its process id would mean a group of processes', heldBy({ pid: 0 }), 'a process that it does not name'],
    ['its process id is negative', heldBy({ pid: -1 }), 'a process that it does not name'],
    ['its host would act on the terminal', heldBy({ host: '\u001b[2J' }), 'a process that it does not name'],
  ])('is never taken over where %s', async (_, content, holder) => {
    leave(content);
    await expect(take()).rejects.toMatchObject({ code: 'LOCKED', message: expect.stringContaining(`held by ${holder}`) });
    expect(readFileSync(lock, 'utf8')).toBe(content);
  });

  it('is not taken over while somebody else is at it', async () => {
    leave(heldBy({}));
    writeFileSync(`${lock}.takeover`, '');
    await expect(take()).rejects.toMatchObject({ code: 'LOCKED' });
    expect(readFileSync(lock, 'utf8')).toBe(heldBy({}));
  });

  it('is not taken over from one who took it over in the meantime', async () => {
    leave(heldBy({}));
    const isAlive = (): boolean => {
      writeFileSync(lock, heldBy({ id: 'faster' }));
      return false;
    };
    await expect(take({ isAlive })).rejects.toMatchObject({ code: 'LOCKED' });
    expect(readFileSync(lock, 'utf8')).toBe(heldBy({ id: 'faster' }));
    expect(existsSync(`${lock}.takeover`)).toBe(false);
  });

  it('is not removed when ours was removed and somebody else holds it', async () => {
    const release = await take();
    leave(heldBy({ pid: 4242 }));
    await release();
    expect(readFileSync(lock, 'utf8')).toBe(heldBy({ pid: 4242 }));
  });
});

describe('a lock that cannot be taken', () => {
  it('says why, and leaves nothing behind', async () => {
    mkdirSync(join(directory, '.embed-sync'));
    const { done, files } = watched();
    await (await take({ files }))();
    const failing = watched(done.indexOf('write'), 'ENOSPC');
    await expect(take({ files: failing.files })).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
      message: `cannot take or give back the lock ${LOG}.lock: the disk is full (ENOSPC)`,
    });
    expect(existsSync(lock)).toBe(false);
  });

  it('is one that was written in part, which would name nobody', async () => {
    mkdirSync(join(directory, '.embed-sync'));
    const { done, files } = watched();
    await (await take({ files }))();
    const failing = watched(done.indexOf('write'), 'short write');
    await expect(take({ files: failing.files })).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
      message: expect.stringMatching(/^cannot take or give back the lock .*: only \d+ of \d+ bytes were written$/),
    });
    expect(existsSync(lock)).toBe(false);
  });

  it('is not one whose file could not be closed', async () => {
    mkdirSync(join(directory, '.embed-sync'));
    const { done, files } = watched();
    await (await take({ files }))();
    await (await take({ files: watched(done.indexOf('close')).files }))();
    expect(existsSync(lock)).toBe(false);
  });

  it('is one that is a symbolic link', async () => {
    mkdirSync(join(directory, '.embed-sync'));
    symlinkSync(join(directory, 'elsewhere'), lock);
    await expect(take()).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' });
    expect(existsSync(join(directory, 'elsewhere'))).toBe(false);
  });
});
