// What a plan rested on when it was approved and the plan that stands now in, why they are not the same out. Only what the
// digests show is claimed; where two causes are possible, the cause named is the one that says so.

import type { Plan } from '../types.ts';
import { type PlanParts, partsOf } from './plan-parts.ts';

/**
 * `live`: a setting that the plan changes has another live value. `manifest`, `policy`, `tool`, `target`: is another one.
 * `override`: the same manifest wants something else. `live-or-override`: one of both. `consents`: only what needs consent is
 * different, which the history and the time decide with. `unknown`: nothing that is compared here.
 */
export type StaleCause =
  | 'live'
  | 'manifest'
  | 'policy'
  | 'tool'
  | 'target'
  | 'override'
  | 'live-or-override'
  | 'consents'
  | 'unknown';

/** Never empty. Without `approved`, nothing can be said. */
export function staleCauses(approved: PlanParts | undefined, now: Plan): readonly StaleCause[] {
  if (approved === undefined) return ['unknown'];
  const today = partsOf(now);
  const inputs = (['target', 'manifest', 'policy', 'tool'] as const).filter((name) => approved[name] !== today[name]);
  const causes = [...movedEnds(approved, today, inputs.includes('manifest')), ...inputs];
  if (causes.length > 0) return causes;
  return [approved.consents === today.consents ? 'unknown' : 'consents'];
}

function movedEnds(approved: PlanParts, today: PlanParts, manifestMoved: boolean): readonly StaleCause[] {
  const sent = approved.sent !== today.sent;
  const replaced = approved.replaced !== today.replaced;
  if (!sent) return replaced ? ['live'] : [];
  const { live, wanted, listed } = comparedEach(approved, today);
  return [
    ...(live ? (['live'] as const) : []),
    // What a changed manifest already explains needs no other explanation.
    ...(manifestMoved ? [] : [...(wanted ? (['override'] as const) : []), ...(listed ? (['live-or-override'] as const) : [])]),
  ];
}

interface Compared {
  /** A setting in both plans has another live value. */
  readonly live: boolean;
  /** A setting in both plans is to have another value. */
  readonly wanted: boolean;
  /** A setting is in one plan only; or the digests of each were not kept, so that nothing finer can be said. */
  readonly listed: boolean;
}

function comparedEach({ changes: then }: PlanParts, { changes: now }: PlanParts): Compared {
  if (then === undefined || now === undefined) return { live: false, wanted: false, listed: true };
  const both = [...then].flatMap(([key, ends]) => {
    const other = now.get(key);
    return other === undefined ? [] : [{ ends, other }];
  });
  return {
    live: both.some(({ ends, other }) => ends.before !== other.before),
    wanted: both.some(({ ends, other }) => ends.after !== other.after),
    listed: both.length < then.size || both.length < now.size,
  };
}
