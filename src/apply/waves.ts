// A plan's changes and a rollout in, the groups in which they are sent out: one wave is finished before the next begins.
// What only narrows goes first and whole, so that a run that is cut short leaves less access than planned, never more.

import type { Change, Rollout } from '../types.ts';

export interface Wave {
  readonly name: string;
  readonly changes: readonly Change[];
  /** Whether the rollout's pause comes before it. */
  readonly waits: boolean;
}

export const onlyNarrows = ({ settings }: Change): boolean => settings.every(({ direction }) => direction === 'narrow');

/** Every change is in exactly one wave, in the plan's order; no wave is empty. */
export function wavesOf(changes: readonly Change[], rollout: Partial<Rollout> = {}): readonly Wave[] {
  const narrowing = changes.filter(onlyNarrows);
  const others = changes.filter((change) => !onlyNarrows(change));
  const waves: Wave[] = [{ name: 'narrowing', changes: narrowing, waits: false }];
  const canary = Math.min(rollout.canary ?? 0, others.length);
  waves.push({ name: 'canary', changes: others.slice(0, canary), waits: false });
  const rest = others.length - canary;
  let from = canary;
  // Whatever the shares say, the last wave takes all that is left.
  for (const percent of [...(rollout.waves ?? []), 100]) {
    const to = Math.max(from, canary + Math.ceil((rest * Math.min(percent, 100)) / 100));
    const name = percent >= 100 ? (from === 0 ? 'all others' : 'all that is left') : `up to ${percent} %`;
    waves.push({ name, changes: others.slice(from, to), waits: from > 0 });
    from = to;
  }
  return waves.filter((wave) => wave.changes.length > 0);
}
