// A plan's changes in, the groups in which they are sent out: one wave is finished before the next begins.
// What only narrows goes first, so that a run that is cut short leaves less access than planned, never more.

import type { Change } from '../types.ts';

export interface Wave {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** Every change is in exactly one wave; no wave is empty. */
export function wavesOf(changes: readonly Change[]): readonly Wave[] {
  const onlyNarrows = (change: Change): boolean => change.settings.every(({ direction }) => direction === 'narrow');
  return [
    { name: 'narrowing', changes: changes.filter(onlyNarrows) },
    { name: 'all others', changes: changes.filter((change) => !onlyNarrows(change)) },
  ].filter((wave) => wave.changes.length > 0);
}
