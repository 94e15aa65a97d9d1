// What an apply tells and when, in; what to show for it out. Pure: the caller owns the clock and the terminal, and calls
// `tick` now and then so that a wait is seen to be one. Lines stay, a bar is overwritten by the next.

import type { RunEvent, ServerNews } from '../types.ts';
import { outcomeLines } from './apply-text.ts';
import { embedLabel } from './labels.ts';
import { type Line, paint, paintLine, styled } from './lines.ts';
import { count, duration, plural } from './numbers.ts';
import type { Palette } from './palette.ts';

export interface ProgressLook {
  /** `bar` redraws one line of a terminal; `lines` writes a log: every tenth, or every ten seconds. */
  readonly mode: 'bar' | 'lines';
  readonly palette: Palette;
  readonly width: number;
}

export interface ProgressState {
  readonly startedMs: number;
  readonly total: number;
  readonly done: number;
  readonly throttled: number;
  readonly retries: number;
  readonly verifying: boolean;
  /** When the server, which fails now, is asked again. */
  readonly heldUntilMs: number | null;
  /** What is waited for on purpose, as a clause, and until when; over once that is past. */
  readonly waiting: { readonly why: string; readonly untilMs: number } | null;
  /** When and at which tenth the last line of a log was written. */
  readonly saidMs: number;
  readonly saidTenth: number;
}

export interface ProgressView {
  readonly state: ProgressState;
  /** Whole lines, each ending in LF; empty where there is nothing to say. */
  readonly lines: string;
  /** One line without LF, shorter than the width; empty takes the bar away. */
  readonly bar: string;
}

export interface Progress {
  readonly initial: ProgressState;
  /** `nowMs` never runs backwards. */
  step(state: ProgressState, event: RunEvent, nowMs: number): ProgressView;
  tick(state: ProgressState, nowMs: number): ProgressView;
}

const SAY_AFTER_MS = 10_000;
const BAR_CELLS = 30;

const INITIAL: ProgressState = {
  startedMs: 0,
  total: 0,
  done: 0,
  throttled: 0,
  retries: 0,
  verifying: false,
  heldUntilMs: null,
  waiting: null,
  saidMs: 0,
  saidTenth: 0,
};

export function createProgress(look: ProgressLook): Progress {
  const view = (state: ProgressState, lines: readonly Line[], nowMs: number): ProgressView => {
    const due = look.mode === 'lines' && isDue(state, nowMs);
    const said = due ? { ...state, saidMs: nowMs, saidTenth: tenthOf(state) } : state;
    const all = due ? [...lines, [statusParts(state, nowMs).join('  ')]] : lines;
    return { state: said, lines: paint(all, look.palette), bar: look.mode === 'bar' ? drawBar(state, nowMs, look) : '' };
  };
  return {
    initial: INITIAL,
    step: (before, event, nowMs) => view(advance(before, event, nowMs), eventLines(event), nowMs),
    tick: (state, nowMs) => view(state, [], nowMs),
  };
}

function advance(state: ProgressState, event: RunEvent, nowMs: number): ProgressState {
  switch (event.type) {
    case 'start':
      return { ...INITIAL, startedMs: nowMs, saidMs: nowMs, total: event.total };
    case 'retry':
      return isThrottle(event.reason)
        ? {
            ...state,
            throttled: state.throttled + 1,
            waiting: later(state, { why: 'rate limit reached', untilMs: nowMs + event.waitMs }, nowMs),
          }
        : { ...state, retries: state.retries + 1 };
    case 'result':
      return { ...state, done: Math.min(state.total, state.done + 1) };
    case 'verifying':
      return { ...state, verifying: true };
    case 'server-failing':
      return { ...state, heldUntilMs: nowMs + event.waitMs };
    case 'server-back':
      return { ...state, heldUntilMs: null };
    case 'pause':
      return { ...state, waiting: later(state, { why: `next wave ${event.before}`, untilMs: nowMs + event.waitMs }, nowMs) };
    case 'wave':
      return { ...state, waiting: null };
    case 'undo':
    case 'unrecorded':
      return state;
    case 'summary':
      // Nothing is under way any more: no bar, and no further status line.
      return { ...state, total: 0 };
  }
}

type Waiting = NonNullable<ProgressState['waiting']>;

/** Of two waits the longer one holds. One under a second is over before anybody has read of it. */
const later = ({ waiting }: ProgressState, next: Waiting, nowMs: number): Waiting | null =>
  next.untilMs - nowMs < 1000 || next.untilMs <= (waiting?.untilMs ?? 0) ? waiting : next;

/** A reason is a problem's code, and that may be the API's own. */
const isThrottle = (reason: string): boolean => /429|RATE_?LIMIT|TOO_MANY|THROTTL/i.test(reason);

function eventLines(event: RunEvent): readonly Line[] {
  switch (event.type) {
    case 'start':
      return [[`Applying ${plural(event.total, 'change')} (run ${event.runId})`]];
    case 'wave':
      return [[`Wave ${event.name}: ${plural(event.size, 'embed')}`]];
    case 'verifying':
      return [['Reading back what was written']];
    case 'result': {
      const { status } = event.outcome;
      return status === 'verified' || status === 'accepted' ? [] : outcomeLines(event.outcome, embedLabel(event));
    }
    case 'summary':
      return [[`Done after ${duration(event.result.summary.elapsedMs)}: ${event.result.status}`]];
    case 'pause':
      return [[`Waiting ${duration(event.waitMs)} before the wave ${event.before}, as the policy says`]];
    case 'undo':
      return [[styled('yellow', `Taking back what this run widened (${plural(event.size, 'embed')}): ${event.reason}`)]];
    case 'unrecorded':
      return [[styled('red', 'This happened and could not be written to the history; keep it:')], [JSON.stringify(event.entry)]];
    case 'server-failing':
    case 'server-back':
      return [[styled('yellow', serverLine(event))]];
    case 'retry':
      return [];
  }
}

/** One sentence, for progress and for what is written before there is any. */
export const serverLine = (news: ServerNews): string =>
  news.type === 'server-back'
    ? `The server answers again, after ${duration(news.afterMs)}.`
    : `The server is failing: ${news.reason}. Nothing is sent for ${duration(news.waitMs)}, until ${toTheSecond(news.until)}; then it is asked again.`;

const toTheSecond = (instant: string): string => instant.replace(/\.\d+Z$/, 'Z');

const tenthOf = ({ done, total }: ProgressState): number => (total === 0 ? 0 : Math.floor((done * 10) / total));

const isDue = (state: ProgressState, nowMs: number): boolean =>
  state.total > 0 && (tenthOf(state) > state.saidTenth || nowMs - state.saidMs >= SAY_AFTER_MS);

/** Without the bar itself, most needed first. */
function statusParts(state: ProgressState, nowMs: number): readonly string[] {
  const { done, total, throttled, retries } = state;
  const elapsed = nowMs - state.startedMs;
  const held = state.heldUntilMs !== null;
  const { waiting } = state;
  const waits = !held && waiting !== null && waiting.untilMs > nowMs;
  const moving = done > 0 && elapsed > 0 && !held && !waits;
  return [
    `${state.verifying ? 'Verifying' : 'Applying'} ${count(done)}/${count(total)}`,
    `${Math.floor((done * 100) / total)}%`,
    ...(held ? [`server failing, asked again in ${duration(Math.max(0, (state.heldUntilMs ?? 0) - nowMs))}`] : []),
    ...(waits ? [`${waiting.why}, goes on in ${duration(Math.ceil((waiting.untilMs - nowMs) / 1000) * 1000)}`] : []),
    ...(moving ? [`${rateText((done * 1000) / elapsed)}/s`] : []),
    ...(moving && done < total ? [`ETA ${duration(Math.ceil(((total - done) * elapsed) / done / 1000) * 1000)}`] : []),
    ...(throttled > 0 ? [`${count(throttled)} × 429`] : []),
    ...(retries > 0 ? [`${count(retries)} ${retries === 1 ? 'retry' : 'retries'}`] : []),
  ];
}

const rateText = (perSecond: number): string => (perSecond < 10 ? perSecond.toFixed(1) : count(Math.round(perSecond)));

/** `Applying [#####-----] 412/1,000  41%  38/s  ETA 15s  2 × 429`, giving up its right end, then its cells, for width. */
function drawBar(state: ProgressState, nowMs: number, look: ProgressLook): string {
  if (state.total === 0) return '';
  // A full last column makes many terminals wrap.
  const width = Math.max(0, look.width - 1);
  const parts = [...statusParts(state, nowMs)];
  while (parts.length > 2 && parts.join('  ').length > width) parts.pop();
  const [first = '', ...rest] = parts;
  const text = [first, ...rest].join('  ');
  const cells = Math.min(BAR_CELLS, width - text.length - ' []'.length);
  const full = Math.floor((cells * state.done) / state.total);
  const bar = cells < 5 ? '' : ` [${'#'.repeat(full)}${'-'.repeat(cells - full)}]`;
  const line = [first.replace(' ', `${bar} `), ...rest].join('  ');
  return paintLine([line.slice(0, width)], look.palette);
}
