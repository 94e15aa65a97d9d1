// The events of a run in; a bar on a terminal, or a few plain lines in a log, out. Draws, and decides nothing.

import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { EmbedSyncError } from '../errors.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import { createProgress, type ProgressView, serverLine } from '../render/progress.ts';
import type { Runtime } from '../runtime.ts';
import type { EmbedReader, LookProgress, RunEvent, ServerNews } from '../types.ts';
import { GENERATOR } from '../version.ts';
import type { CommandContext } from './command.ts';

/** Lines of JSON, the first of which names the version of the stream. Throws FILE_UNWRITABLE before anything is sent. */
function openEvents(path: string, { cwd, now, stderr }: Runtime): (event: RunEvent) => void {
  let file: number;
  try {
    file = openSync(resolve(cwd, path), 'w', 0o600);
  } catch {
    throw new EmbedSyncError('FILE_UNWRITABLE', `cannot write ${path}`, { hint: 'Give --events a file that may be written.' });
  }
  const write = (value: unknown): void => void writeSync(file, `${JSON.stringify(value)}\n`);
  write({ type: 'stream', formatVersion: FORMAT_VERSION, generator: GENERATOR });
  let broken = false;
  return (event) => {
    if (broken) return;
    try {
      write({ at: now().toISOString(), ...event });
      if (event.type === 'summary') closeSync(file);
    } catch {
      // What is told to others must not decide what becomes of the run.
      broken = true;
      stderr.write(`Events can no longer be written to ${path}; the run goes on.\n`);
    }
  };
}

export interface OpenProgress {
  readonly emit: (event: RunEvent) => void;
  readonly close: () => void;
}

/** Says, where it takes long, that embeds are asked one by one; on a terminal in one line, in a log now and then. */
export function lookReporter({ runtime }: Pick<CommandContext, 'runtime'>): (progress: LookProgress) => void {
  const { stderr } = runtime;
  let saidMs = runtime.monotonic();
  return ({ by, done, total }) => {
    const now = runtime.monotonic();
    const over = done === total;
    if (now - saidMs < (stderr.isTTY ? SHOW_MS : SAY_MS)) return;
    saidMs = now;
    const text = `Reading settings one by one (${by}): ${done} of ${total}`;
    stderr.write(stderr.isTTY ? `\r\u001b[K${over ? '' : text}` : `${text}\n`);
  };
}

/** Says, outside of a run, that a server which fails is waited for. */
export function serverReporter({ runtime: { stderr } }: Pick<CommandContext, 'runtime'>): (news: ServerNews) => void {
  return (news) => stderr.write(`${stderr.isTTY ? '\r\u001b[K' : ''}${serverLine(news)}\n`);
}

/** Says, where it takes long, that the API is listing, and for how long already. What is told is as before. */
export function watchedReader(reader: EmbedReader, traffic: () => { readonly throttled: number }, runtime: Runtime): EmbedReader {
  const watched = <T>(what: string, work: () => Promise<T>): Promise<T> => shownWaiting({ what, work, traffic }, runtime);
  return {
    ...reader,
    list: (expected) => watched('Listing embeds', () => reader.list(expected)),
    datamarts: () => watched('Listing datamarts', () => reader.datamarts()),
  };
}

interface Waiting<T> {
  readonly what: string;
  readonly work: () => Promise<T>;
  readonly traffic: () => { readonly throttled: number };
}

/** On a terminal one line that goes when the work is done; in a log a line every ten seconds. */
async function shownWaiting<T>({ what, work, traffic }: Waiting<T>, { stderr, monotonic }: Runtime): Promise<T> {
  const began = monotonic();
  const throttledBefore = traffic().throttled;
  let shown = false;
  let saidMs = began;
  const timer = setInterval(() => {
    const now = monotonic();
    if (now - began < WAITING_MS || now - saidMs < (stderr.isTTY ? 0 : SAY_MS)) return;
    const throttled = traffic().throttled - throttledBefore;
    const limited = throttled === 0 ? '' : `, rate limit reached ${throttled} ×`;
    const text = `${what}: ${Math.floor((now - began) / 1000)}s so far${limited}`;
    stderr.write(stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    shown = true;
    saidMs = now;
  }, TICK_MS);
  timer.unref();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (shown && stderr.isTTY) stderr.write('\r\u001b[K');
  }
}

/** Whatever is over sooner needs no word. */
const WAITING_MS = 1_000;
const SHOW_MS = 100;
const SAY_MS = 10_000;
const TICK_MS = 200;

export function openProgress({ runtime, look, options }: CommandContext): OpenProgress {
  const { stderr } = runtime;
  const stream = options.events === undefined ? undefined : openEvents(options.events, runtime);
  const progress = createProgress({ ...look, mode: stderr.isTTY ? 'bar' : 'lines' });
  let state = progress.initial;
  let started = false;
  let barShown = false;
  const show = (view: ProgressView): void => {
    state = view.state;
    const erase = barShown ? '\r\u001b[K' : '';
    if (erase + view.lines + view.bar !== '') stderr.write(`${erase}${view.lines}${view.bar}`);
    barShown = view.bar !== '';
  };
  const timer = setInterval(() => {
    if (started) show(progress.tick(state, runtime.monotonic()));
  }, TICK_MS);
  timer.unref();
  return {
    emit: (event) => {
      stream?.(event);
      started = event.type !== 'summary';
      show(progress.step(state, event, runtime.monotonic()));
    },
    close: () => {
      clearInterval(timer);
      if (barShown) stderr.write('\r\u001b[K');
      barShown = false;
    },
  };
}
