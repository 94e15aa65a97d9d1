// What a law has to go by: the schedule as it was played, the log as it is in the end, and a few questions to both.

import { verifyLog } from '../../src/history/chain.ts';
import { compareWith } from '../../src/plan/compare.ts';
import type { Entry } from '../../src/records.ts';
import type { Settings } from '../../src/types.ts';
import type { Played } from '../support/schedule.ts';
import { type Life, LOG, type World } from '../support/simulated-life.ts';
import type { Received } from '../support/simulated-server.ts';

export type Law = (played: Played, log: Log) => readonly string[];

/** The log as it is in the end, with the byte at which each record ends. */
export interface Log {
  readonly entries: readonly Entry[];
  readonly ends: readonly number[];
  /** When each was made, in virtual milliseconds, by its number: its own time is that of a clock which may have been set. */
  readonly madeAt: ReadonlyMap<number, number>;
}

export function readLog({ disk, clock }: World): Log {
  const bytes = disk.written(LOG);
  const verdict = verifyLog(bytes);
  // A torn end stays as it is until there is something to record.
  if (verdict.kind === 'broken') throw new Error(`record ${verdict.record} of the log ${verdict.reason}`);
  const ends: number[] = [];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) ends.push(at + 1);
  const { entries } = verdict;
  const moments = clock.momentsOf(entries.map(({ time }) => time));
  return { entries, ends, madeAt: new Map(entries.map(({ seq }, i) => [seq, moments[i] ?? 0])) };
}

/** Whether some settings are all as wanted. */
export const holds = (wanted: Settings, live: Settings | undefined): boolean =>
  live !== undefined && Object.values(compareWith(wanted, live)).every((count) => count === 0);

/** The updates of one process that the server received. */
export const ours = ({ server }: World, life: Life): readonly Received[] =>
  server.received.filter((one) => one.life === life.nth);

/** A change from outside to what no list tells can be seen by nobody. */
export const isExcused = (embedId: string, { server }: World): boolean =>
  server.ledger.some((deed) => deed.embedId === embedId && deed.by === 'somebody' && 'isAllowMetricDeletion' in deed.settings);

/** Whether somebody else, or another process, changed an embed while a process ran, or deleted it. */
export const touchedFromOutside = ({ server }: World, life: Life, embedId: string): boolean =>
  server.ledger.some(
    (deed) => deed.embedId === embedId && deed.life !== life.nth && deed.at >= life.began && deed.at <= life.ended,
  ) || !server.state.has(embedId);

/** Every state that an embed had in some span of time, the last one last. */
export function statesBetween(
  { server }: World,
  embedId: string,
  since: number,
  until: number,
): readonly (Settings | undefined)[] {
  const deeds = server.ledger.filter((deed) => deed.embedId === embedId);
  const states: (Settings | undefined)[] = [deeds.length === 0 ? server.state.get(embedId) : undefined];
  for (const { at, before, after } of deeds) {
    if (at < since) states[0] = after;
    else if (at <= until) states.push(before, after);
  }
  const next = deeds.find(({ at }) => at > until);
  if (next !== undefined) states.push(next.before);
  return states.filter((state) => state !== undefined);
}
