// Schedules that were played in; which kind of fault has struck at which step of a run, and where none has yet, out. A cell
// that can be and was never filled is something that was not tried.

import { kindOf, POSSIBLE } from '../support/protocol.ts';
import type { Played } from '../support/schedule.ts';
import { UPDATE_FAULTS, type UpdateFaultName } from '../support/simulated-server.ts';
import { tried } from '../support/tried.ts';

export interface Coverage {
  count(played: Played): void;
  /** Faults of some kinds that have not struck at a step where they can. */
  missing(kinds: readonly string[]): readonly string[];
  /** Names of faults that no update has met. */
  unused(): readonly UpdateFaultName[];
  /** Tells `npm run proof` of every cell. */
  tell(): void;
}

const NAMES = Object.keys(UPDATE_FAULTS) as UpdateFaultName[];
const isOfUpdate = (what: string): what is UpdateFaultName => what in UPDATE_FAULTS;

export function createCoverage(): Coverage {
  const cells = new Map<string, Map<string, number>>();
  const used = new Set<string>();
  return {
    count: ({ world }) => {
      for (const { what, at } of world.lives.flatMap(({ hits }) => hits)) {
        const kind = isOfUpdate(what) ? kindOf(what) : what;
        const row = cells.get(kind) ?? new Map<string, number>();
        cells.set(kind, row.set(at, (row.get(at) ?? 0) + 1));
        used.add(what);
      }
    },
    missing: (kinds) =>
      kinds.flatMap((kind) =>
        [...(POSSIBLE.get(kind) ?? [])].filter((step) => !cells.get(kind)?.has(step)).map((step) => `${kind}: ${step}`),
      ),
    unused: () => NAMES.filter((name) => !used.has(name)),
    tell: () => {
      for (const [kind, steps] of POSSIBLE)
        for (const step of steps) tried(`cell: ${kind}: ${step}`, cells.get(kind)?.get(step) ?? 0);
    },
  };
}
