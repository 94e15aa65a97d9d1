// Windows of the policy, a plan's changes and a time in; findings for what may not be sent at that time out.
// These findings come and go with the clock: they are made anew when a saved plan is applied, and no plan id covers them.

import { Cron } from 'croner';
import type { Window } from '../policy.ts';
import { type Change, DIRECTIONS, type Direction, type Finding } from '../types.ts';
import { durationWords, listed, many } from './wording.ts';

/** Every rule whose findings are made here. */
export const isWindowRule = (rule: string): boolean => rule === 'window-deny' || rule === 'window-allow';

/** Deny wins: an open deny window holds a change up also where an allow window is open. */
export const windowFindings = (windows: readonly Window[], changes: readonly Change[], at: Date): readonly Finding[] => [
  ...denied(windows, changes, at),
  ...notAllowed(windows, changes, at),
];

function denied(windows: readonly Window[], changes: readonly Change[], at: Date): readonly Finding[] {
  return windows.flatMap((window) => {
    const held = changesOf(changes, window.directions);
    const span = window.kind === 'deny' && held.length > 0 ? openSpan(window, at) : undefined;
    if (span === undefined) return [];
    const until = span.until === undefined ? 'without an end in sight' : `until ${zoned(span.until, window.timezone)}`;
    const message = `${heldWords(held, window.directions)} in ${windowWords(window)}, which is open ${until}: ${idsOf(held)}`;
    return [findingOf('window-deny', [window], message)];
  });
}

/** Judged for each direction, since another window may be there for another direction. */
function notAllowed(windows: readonly Window[], changes: readonly Change[], at: Date): readonly Finding[] {
  const allowing = windows.filter(({ kind }) => kind === 'allow');
  return DIRECTIONS.flatMap((direction) => {
    const concerned = allowing.filter(({ directions }) => directions.includes(direction));
    const held = changesOf(changes, [direction]);
    if (concerned.length === 0 || held.length === 0) return [];
    if (concerned.some((window) => openSpan(window, at) !== undefined)) return [];
    const next = nextOpening(concerned, at);
    const opens = next === undefined ? 'none opens again' : `the next opens at ${zoned(next.at, next.window.timezone)}`;
    const message = `${heldWords(held, [direction])} outside every window that allows it; ${opens}: ${idsOf(held)}`;
    return [findingOf('window-allow', concerned, message)];
  });
}

/** Consent is enough only where each of the windows says so. */
function findingOf(rule: string, windows: readonly Window[], message: string): Finding {
  const yields = windows.every(({ override }) => override === 'approve');
  const way = yields ? 'consent to this very plan is enough' : 'only the time, or another policy, lifts this';
  return { rule, severity: yields ? 'approve' : 'block', message: `${message}; ${way}`, introducedByPlan: true };
}

const changesOf = (changes: readonly Change[], directions: readonly Direction[]): readonly Change[] =>
  changes.filter(({ settings }) => settings.some(({ direction }) => directions.includes(direction)));

// ── Time ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** When a window that is open closes; undefined where it opens again before it closes, too often to follow. */
interface Span {
  readonly until: Date | undefined;
}

/** Openings that are followed, where each comes before the one before it has closed. */
const FOLLOWED = 400;

/** A window is open from each opening, that instant included, for its duration. */
function openSpan(window: Window, at: Date): Span | undefined {
  const cron = cronOf(window);
  let opened = cron.nextRun(new Date(at.getTime() - window.durationMs));
  if (opened === null || opened > at) return undefined;
  for (let followed = 0; followed < FOLLOWED; followed++) {
    const closes = new Date(opened.getTime() + window.durationMs);
    const next = cron.nextRun(opened);
    if (next === null || next > closes) return { until: closes };
    opened = next;
  }
  return { until: undefined };
}

function nextOpening(windows: readonly Window[], at: Date): { readonly window: Window; readonly at: Date } | undefined {
  const openings = windows.flatMap((window) => {
    const next = cronOf(window).nextRun(at);
    return next === null ? [] : [{ window, at: next }];
  });
  return openings.sort((a, b) => a.at.getTime() - b.at.getTime())[0];
}

/** Paused: it is asked for times, and never runs anything. */
const cronOf = ({ cron, timezone }: Window): Cron => new Cron(cron, { mode: '5-part', timezone, paused: true });

/** `2026-11-23T18:00:00+01:00 (Europe/Berlin)`. */
function zoned(instant: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' });
  const local = format.format(instant).replace(' ', 'T');
  const minutes = Math.round((Date.parse(`${local}Z`) - instant.getTime()) / 60_000);
  const size = Math.abs(minutes);
  const two = (count: number): string => String(count).padStart(2, '0');
  const offset = minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${local}${offset} (${timeZone})`;
}

// ── Words ───────────────────────────────────────────────────────────────────────────────────────────────────────

const heldWords = (held: readonly Change[], directions: readonly Direction[]): string => {
  const moved = DIRECTIONS.filter((direction) => directions.includes(direction) && changesOf(held, [direction]).length > 0);
  return `${many(held.length, 'change')} of direction ${moved.join(', ')}`;
};

const windowWords = ({ kind, cron, durationMs, timezone }: Window): string =>
  `the ${kind} window "${cron}" (${durationWords(durationMs)}, ${timezone})`;

const idsOf = (held: readonly Change[]): string => listed(held.map(({ embedId }) => embedId));
