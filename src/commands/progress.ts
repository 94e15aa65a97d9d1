// The events of a run in; a bar on a terminal, or a few plain lines in a log, out. Draws, and decides nothing.

import { createProgress, type ProgressView } from '../render/progress.ts';
import type { RunEvent } from '../types.ts';
import type { CommandContext } from './command.ts';

export interface OpenProgress {
  readonly emit: (event: RunEvent) => void;
  readonly close: () => void;
}

const TICK_MS = 200;

export function openProgress({ runtime, look }: CommandContext): OpenProgress {
  const { stderr } = runtime;
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
