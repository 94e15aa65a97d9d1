// The history in a file: what it makes, what it refuses, what it mends, and what a failing disk may never make it say.
// holds: H4

import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { entryLine, verifyLog } from '../../src/history/chain.ts';
import { openFileStore, readFileLog } from '../../src/history/file-store.ts';
import { nodeFiles } from '../../src/history/files.ts';
import type { Entry, EntryBody } from '../../src/records.ts';
import { attempt, end, intent, outcome, RUN, start, told } from './story.ts';
import { type Fault, newDirectory, runtimeIn, watched } from './world.ts';

const NAME = '.embed-sync/history.jsonl';
const story: readonly EntryBody[] = [start(), intent({ isAllowAiPilot: false }, { isAllowAiPilot: true }), attempt(), end()];

let directory = '';
let log = '';
beforeEach(() => {
  directory = newDirectory();
  log = join(directory, NAME);
});

const open = (files = nodeFiles) => openFileStore(NAME, runtimeIn(directory), files);
const onDisk = (): readonly Entry[] => {
  const verdict = verifyLog(existsSync(log) ? readFileSync(log) : new Uint8Array());
  return verdict.kind === 'broken' ? expect.fail(`line ${verdict.record} ${verdict.reason}`) : verdict.entries;
};
const kinds = (entries: readonly Entry[]): readonly string[] => entries.map(({ kind }) => kind);
const put = (content: string | Buffer): void => {
  mkdirSync(join(directory, '.embed-sync'), { recursive: true });
  writeFileSync(log, content);
};
const textOf = (...bodies: readonly EntryBody[]): string =>
  told(...bodies)
    .map(entryLine)
    .join('');

describe('a new history', () => {
  it('is empty, and reading it makes nothing', async () => {
    const store = await open();
    expect(await store.read()).toEqual([]);
    await store.append([]);
    await store.close();
    expect(readdirSync(directory)).toEqual([]);
    expect(await readFileLog(NAME, runtimeIn(directory))).toMatchObject({ kind: 'sound', entries: [] });
  });

  it('is made by the first append, for its owner alone', async () => {
    const store = await open();
    await store.append(story);
    await store.close();
    expect(kinds(onDisk())).toEqual(['run.start', 'intent', 'attempt', 'run.end']);
    expect(store.location).toBe(`file:${NAME}`);
    if (process.platform === 'win32') return;
    expect(statSync(log).mode & 0o777).toBe(0o600);
    expect(statSync(join(directory, '.embed-sync')).mode & 0o777).toBe(0o700);
  });

  it('has its names made durable before its content, and its content before anybody is told', async () => {
    const { files, done } = watched();
    const store = await openFileStore('a/b/history.jsonl', runtimeIn(directory), files);
    await store.append([start()]);
    const making = ['makeDirectory', 'syncDirectory', 'syncDirectory', 'open create', 'syncDirectory'];
    expect(done.filter((name) => !/facts|read/.test(name))).toEqual([...making, 'write', 'sync']);
    await store.close();
  });

  it('goes on where it ended, under the same identity', async () => {
    for (const body of [start(), attempt(), end()]) {
      const store = await open();
      await store.append([body]);
      await store.close();
    }
    const entries = onDisk();
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(new Set(entries.map((entry) => entry.log)).size).toBe(1);
    expect(entries[0]?.log).toMatch(/^[0-9a-f]{32}$/);
  });

  it('reads its own appends', async () => {
    const slow = async (...[path, mode]: Parameters<typeof nodeFiles.open>) => {
      const file = await nodeFiles.open(path, mode);
      return { ...file, write: (bytes: Uint8Array) => setTimeout(20).then(() => file.write(bytes)) };
    };
    const store = await open({ ...nodeFiles, open: slow });
    await store.append([start()]);
    const waiting = store.append([end()]);
    expect(kinds(await store.read())).toEqual(['run.start', 'run.end']);
    await waiting;
    await store.close();
  });
});

describe('many appends at once', () => {
  it('become few writes, each followed by one sync, in the order of the calls', async () => {
    const { files, done } = watched();
    const store = await open(files);
    const embeds = Array.from({ length: 1_000 }, (_, index) => `embed_${index}`);
    await Promise.all(embeds.map((embedId) => store.append([outcome('accepted', { embedId })])));
    await store.close();
    expect(onDisk().map((entry) => 'embedId' in entry && entry.embedId)).toEqual(embeds);
    const writing = done.filter((name) => name === 'write' || name === 'sync');
    expect(writing).toEqual(['write', 'sync', 'write', 'sync']);
  });

  it('resolve only after the sync of their own batch', async () => {
    const { files, done } = watched();
    const store = await open(files);
    const syncs: number[] = [];
    const count = () => syncs.push(done.filter((name) => name === 'sync').length);
    await Promise.all([
      store.append([start()]).then(count),
      store.append([attempt()]).then(count),
      store.append([end()]).then(count),
    ]);
    expect(syncs).toEqual([1, 2, 2]);
    await store.close();
  });

  it('all fail where their batch fails, and nothing is written after', async () => {
    const healthy = watched();
    const probe = await openFileStore('probe.jsonl', runtimeIn(directory), healthy.files);
    await probe.append([start()]);
    await probe.close();
    const { files, done } = watched(healthy.done.lastIndexOf('sync'));
    const store = await openFileStore('other.jsonl', runtimeIn(directory), files);
    const first = store.append([start()]);
    const ended = await Promise.allSettled([first, ...Array.from({ length: 50 }, () => store.append([attempt()]))]);
    expect(new Set(ended.map(({ status }) => status))).toEqual(new Set(['rejected']));
    const [failure] = ended;
    await expect(store.append([end()])).rejects.toBe(failure?.status === 'rejected' && failure.reason);
    expect(done.filter((name) => name === 'write')).toHaveLength(1);
    await store.close();
  });

  it('fail alone where only one of them is no record', async () => {
    const store = await open();
    const ended = await Promise.allSettled([store.append([start()]), store.append([start('')]), store.append([end()])]);
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await store.close();
    expect(kinds(onDisk())).toEqual(['run.start', 'run.end']);
  });

  it('are refused once the history is closed', async () => {
    const store = await open();
    await store.close();
    await expect(store.append([start()])).rejects.toMatchObject({ message: expect.stringContaining('closed') });
    expect(existsSync(log)).toBe(false);
  });
});

describe('a torn end', () => {
  const whole = textOf(start(), attempt());
  const tail = textOf(start(), attempt(), end()).slice(whole.length, -20);
  const aside = () => readdirSync(join(directory, '.embed-sync')).filter((name) => name.includes('.torn-'));

  it('is left alone by reading', async () => {
    put(whole + tail);
    expect(kinds(await (await open()).read())).toEqual(['run.start', 'attempt']);
    expect(await readFileLog(NAME, runtimeIn(directory))).toMatchObject({ kind: 'torn', tailBytes: tail.length });
    expect(readFileSync(log, 'utf8')).toBe(whole + tail);
    expect(aside()).toEqual([]);
  });

  it.each([
    ['after reading', true],
    ['without reading', false],
  ])('is set aside by the next append, with a note of it, %s', async (_, reads) => {
    put(whole + tail);
    const { files, done } = watched();
    const store = await open(files);
    if (reads) await store.read();
    await store.append([end()]);
    await store.append([start('run-2')]);
    await store.close();
    const entries = onDisk();
    const [name = ''] = aside();
    expect(kinds(entries)).toEqual(['run.start', 'attempt', 'reconcile', 'run.end', 'run.start']);
    const mending = done.slice(done.indexOf('open replace')).filter((it) => !/facts/.test(it));
    const copying = ['open replace', 'write', 'sync', 'close', 'syncDirectory'];
    expect(mending).toEqual([...copying, 'truncate', 'sync', 'write', 'sync', 'write', 'sync', 'close']);
    expect(readFileSync(join(directory, '.embed-sync', name), 'utf8')).toBe(tail);
    expect(name).toMatch(/^history\.jsonl\.torn-[0-9a-f]{8}$/);
    const note = expect.stringMatching(new RegExp(`of ${tail.length} bytes, sha256:[0-9a-f]{64}, as ${name}$`));
    expect(entries[2]).toMatchObject({ run: RUN, status: 'torn-tail', note });
  });

  it('of a log that never had a whole record gives way to a new log', async () => {
    put('{"half');
    const store = await open();
    await store.append([start()]);
    await store.close();
    expect(onDisk()).toMatchObject([
      { kind: 'reconcile', run: '', seq: 1 },
      { kind: 'run.start', seq: 2 },
    ]);
  });

  it('is mended wherever the log was cut', async () => {
    const text = textOf(start(), attempt());
    const ends = [0, textOf(start()).length, text.length];
    for (let bytes = 0; bytes <= text.length; bytes += 29) {
      put(text.slice(0, bytes));
      const store = await open();
      await store.append([end()]);
      await store.close();
      const kept = ends.filter((at) => at <= bytes).length - 1;
      expect(kinds(onDisk())).toEqual([
        ...['run.start', 'attempt'].slice(0, kept),
        ...(ends.includes(bytes) ? [] : ['reconcile']),
        'run.end',
      ]);
    }
  });
});

describe('a history that is refused', () => {
  it('is one with a bad record, named by its line, for reading and for appending', async () => {
    put(textOf(start(), attempt(), end()).replace('"attempt":1', '"attempt":2'));
    const error = {
      code: 'HISTORY_BROKEN',
      exitCode: 1,
      message: expect.stringContaining(`${NAME} is broken: the record in line 2 does not match`),
    };
    await expect((await open()).read()).rejects.toMatchObject(error);
    await expect((await open()).append([end()])).rejects.toMatchObject(error);
    expect(await readFileLog(NAME, runtimeIn(directory))).toMatchObject({ kind: 'broken', record: 2 });
  });

  it.each([
    ['a directory', () => mkdirSync(log, { recursive: true })],
    [
      'a symbolic link to a log',
      () => {
        put('');
        renameSync(log, join(directory, 'elsewhere'));
        symlinkSync(join(directory, 'elsewhere'), log);
      },
    ],
    [
      'a symbolic link to nothing',
      () => {
        mkdirSync(join(directory, '.embed-sync'));
        symlinkSync(join(directory, 'nothing'), log);
      },
    ],
  ])('is %s', async (_, make) => {
    make();
    await expect(open()).rejects.toMatchObject({
      code: 'HISTORY_UNREADABLE',
      message: `the change history ${NAME} is not a regular file`,
    });
    expect(existsSync(join(directory, 'nothing'))).toBe(false);
  });

  it('is one that became a symbolic link between the look and the opening', async () => {
    put('');
    const files = { ...nodeFiles, facts: async () => ({ isRegular: true, bytes: 0, id: '' }) };
    const store = await open(files);
    renameSync(log, join(directory, 'elsewhere'));
    symlinkSync(join(directory, 'elsewhere'), log);
    await expect(store.read()).rejects.toMatchObject({ code: 'HISTORY_UNREADABLE', message: expect.stringContaining('ELOOP') });
    await expect(store.append([start()])).rejects.toMatchObject({ code: 'HISTORY_UNWRITABLE' });
    expect(readFileSync(join(directory, 'elsewhere'), 'utf8')).toBe('');
  });

  it('is one below a file', async () => {
    writeFileSync(join(directory, '.embed-sync'), '');
    await expect(open()).rejects.toMatchObject({ code: 'HISTORY_UNREADABLE', message: expect.stringContaining('ENOTDIR') });
  });
});

describe('another process that writes', () => {
  const changed = { code: 'HISTORY_UNWRITABLE', message: `the change history ${NAME} was changed by another process` };

  it.each([
    ['between reading and the first append', true],
    ['between two appends', false],
  ])('%s is noticed, and nothing is added', async (_, before) => {
    put(textOf(start()));
    const store = await open();
    await store.read();
    if (!before) await store.append([attempt()]);
    const other = await open();
    await other.append([end()]);
    await other.close();
    const now = readFileSync(log, 'utf8');
    await expect(store.append([attempt()])).rejects.toMatchObject(changed);
    expect(readFileSync(log, 'utf8')).toBe(now);
    await store.close();
  });

  it.each([
    [
      'puts another file in its place',
      () => {
        const text = readFileSync(log);
        renameSync(log, `${log}.old`);
        writeFileSync(log, text);
      },
    ],
    ['takes the file away', () => renameSync(log, `${log}.old`)],
    ['adds one byte', () => appendFileSync(log, ' ')],
    [
      'puts a link in its place',
      () => {
        renameSync(log, `${log}.old`);
        symlinkSync(`${log}.old`, log);
      },
    ],
  ])('and %s is noticed', async (_, act) => {
    const store = await open();
    await store.append([start()]);
    act();
    await expect(store.append([end()])).rejects.toMatchObject({ message: expect.stringContaining(NAME) });
    await store.close();
  });

  it('is noticed where the log was of the same length', async () => {
    put(textOf(start()));
    const store = await open();
    await store.read();
    put(textOf(start(RUN, { actor: 'eve' })));
    await expect(store.append([end()])).rejects.toMatchObject(changed);
  });
});

describe('a disk that fails at any one operation', () => {
  /** Reads, mends a torn end, and appends twice. */
  const work = async (files = nodeFiles): Promise<{ told: number; error: unknown }> => {
    let done = 0;
    try {
      const store = await open(files);
      await store.read();
      for (const body of [attempt(), end()]) {
        await store.append([body]);
        done += 1;
      }
      await store.close();
      return { told: done, error: undefined };
    } catch (error) {
      return { told: done, error };
    }
  };
  const faults: readonly Fault[] = ['ENOSPC', 'EIO', 'EACCES', 'short write'];

  it.each([
    ['with a torn log', `${textOf(start())}{"torn`],
    ['without a log', undefined],
  ])('%s never claims what is not there, and the next run goes on', async (_, content) => {
    const clean = watched();
    const prepare = (): void => {
      directory = newDirectory();
      log = join(directory, NAME);
      if (content !== undefined) put(content);
    };
    prepare();
    expect(await work(clean.files)).toEqual({ told: 2, error: undefined });
    for (const fault of faults) {
      for (const [at, operation] of clean.done.entries()) {
        if (fault === 'short write' && operation !== 'write') continue;
        prepare();
        const { told: claimed, error } = await work(watched(at, fault).files);
        if (operation === 'close') expect(claimed).toBe(2);
        else
          expect(error, `${operation} ${at}`).toMatchObject({
            code: expect.stringMatching(/^HISTORY_UN(READ|WRIT)ABLE$/),
            hint: expect.any(String),
          });
        expect(String(error)).not.toContain('dbn_');
        expect(onDisk().filter(({ kind }) => kind === 'attempt' || kind === 'run.end').length).toBeGreaterThanOrEqual(claimed);
        expect(await work(), `after ${operation} ${at}`).toEqual({ told: 2, error: undefined });
      }
    }
  });

  it('says in words what the matter was', async () => {
    const { done, files } = watched();
    await work(files);
    directory = newDirectory();
    const { error } = await work(watched(done.indexOf('write'), 'ENOSPC').files);
    expect(error).toMatchObject({ message: `cannot write the change history ${NAME}: the disk is full (ENOSPC)` });
  });
});
