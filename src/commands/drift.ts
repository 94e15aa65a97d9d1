// What was applied last, what is live and what the manifest wants in; who moved what out. Never writes to the API.

import { EXIT, type ExitCode } from '../errors.ts';
import { renderDrift } from '../render/drift-text.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import type { Drift, DriftClass } from '../types.ts';
import type { CommandContext, Report } from './command.ts';
import { makePlan } from './plan.ts';

export async function runDrift(context: CommandContext): Promise<Report> {
  const { planned } = await makePlan(context);
  const { drift, target } = planned.plan;
  return {
    exitCode: driftExit(drift),
    json: () => ({ formatVersion: FORMAT_VERSION, target, drift, summary: countByClass(drift) }),
    text: (look) => renderDrift(drift, look),
  };
}

/** Only what moved outside counts; what opens access counts most. */
function driftExit(drift: readonly Drift[]): ExitCode {
  const outside = drift.filter((one) => one.class === 'outside' || one.class === 'conflict');
  if (outside.some(({ direction }) => direction === 'widen' || direction === 'tenancy')) return EXIT.widened;
  return outside.length > 0 ? EXIT.changes : EXIT.done;
}

function countByClass(drift: readonly Drift[]): Readonly<Record<DriftClass, number>> {
  const counts = { pending: 0, outside: 0, conflict: 0, adopted: 0 };
  for (const one of drift) counts[one.class] += 1;
  return counts;
}
