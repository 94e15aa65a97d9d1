// A saved plan in; the same plan with live state of now and all that came up since out, or PLAN_STALE. The file is not trusted:
// whatever it says must come again from the manifest, the policy and the history.

import { lossFindings } from './apply/recover.ts';
import { standingOf } from './apply/standing.ts';
import { EmbedSyncError, hasErrors } from './errors.ts';
import { findRun, lastApplied, unknownRun } from './history/recall.ts';
import { undoRun } from './history/undo.ts';
import { withoutRunsOf } from './history/without-plan.ts';
import { loadManifest } from './load.ts';
import { resolveManifest } from './manifest/resolve.ts';
import type { Manifest } from './manifest/written.ts';
import {
  asDesired,
  byId,
  common,
  lookAgain,
  type Planned,
  type PlanningSide,
  precedentsOf,
  promotionInto,
  recover,
  targetOf,
} from './pipeline.ts';
import { asSeen, planAnew } from './plan/anew.ts';
import type { PlanInput } from './plan/build.ts';
import { compareWith } from './plan/compare.ts';
import { atTime, withFindings } from './plan/policy.ts';
import { wayBack } from './plan/way-back.ts';
import { policyDigest } from './policy.ts';
import type { Change, Finding, LiveEmbed, Plan } from './types.ts';

/** Throws PLAN_STALE where live is no longer as the plan saw it. An embed that is already as planned is fine. */
export function refuseStale(plan: Plan, live: readonly LiveEmbed[]): void {
  const liveById = byId(live);
  const stale = plan.changes.filter((change) => {
    const standing = standingOf(change, liveById.get(change.embedId), compareWith);
    return standing === 'foreign' || standing === 'gone';
  });
  if (stale.length === 0) return;
  const names = stale.slice(0, 5).map(({ name, embedId }) => (name === null ? embedId : `${name} (${embedId})`));
  const more = stale.length > names.length ? ` and ${stale.length - names.length} more` : '';
  throw new EmbedSyncError('PLAN_STALE', `live state moved since the plan was made: ${names.join(', ')}${more}`, {
    hint: 'Nothing was written. Run embed-sync plan again and look at what changed.',
  });
}

/**
 * A saved plan with the live state of now, and the manifest that it was made from where that is at hand.
 * Throws PLAN_STALE where the manifest, or the history for a rollback, leads to something else than the plan says.
 */
export async function checkSaved(saved: Plan, paths: readonly string[], side: PlanningSide): Promise<Planned> {
  if (saved.policy.digest !== policyDigest(side.policy)) {
    throw new EmbedSyncError('PLAN_STALE', 'the policy is not the one that the plan was judged by', {
      hint: 'Nothing was written. Run embed-sync plan again, or give the policy of the plan with --policy.',
    });
  }
  const plan = atTime(saved, side.policy, side.runtime.now());
  const loaded = plan.rollbackOf !== undefined || paths.length === 0 ? undefined : await loadManifest(paths, side.runtime.cwd);
  if (loaded !== undefined && loaded.manifest.digest !== plan.manifest.digest) {
    throw new EmbedSyncError('PLAN_STALE', 'the manifest changed since the plan was made', {
      hint: 'Nothing was written. Run embed-sync plan again, or give the manifest of the plan with -f.',
    });
  }
  const live = await lookAgain(plan, side);
  const { entries, recovered, missing } = recover(live, plan.target, side);
  const wanted = wantedFor(plan, { live, manifest: loaded?.manifest }, { ...side, entries });
  const news = wanted === undefined ? [] : findingsAnew(unsent(plan, live), { ...wanted, live }, { ...side, entries });
  const now = withFindings(plan, [...lossFindings(missing, byId(plan.changes.map(asDesired))), ...news]);
  const desired = loaded === undefined ? [] : (wanted?.desired ?? []);
  return { plan: now, live, desired, recovered, warnings: loaded?.warnings ?? [] };
}

/** A plan without the changes that are live already: nothing is sent for them. */
function unsent(plan: Plan, live: readonly LiveEmbed[]): Plan {
  const liveById = byId(live);
  const isLive = (change: Change): boolean => standingOf(change, liveById.get(change.embedId), compareWith) === 'after';
  return { ...plan, changes: plan.changes.filter((change) => !isLive(change)) };
}

type Wanted = Pick<PlanInput, 'desired' | 'declared' | 'managed' | 'target' | 'precedents'>;

/** What the changes of a saved plan must come from: its manifest, or the run that it takes back; undefined without either. */
function wantedFor(
  plan: Plan,
  { live, manifest }: { readonly live: readonly LiveEmbed[]; readonly manifest: Manifest | undefined },
  side: PlanningSide,
): Wanted | undefined {
  const { environment } = plan.target;
  const now = side.runtime.now();
  const precedents = precedentsOf(side.entries, plan.target, now);
  if (plan.rollbackOf !== undefined) {
    const run = findRun(side.entries, plan.rollbackOf);
    if (run === undefined) throw unknownRun(side.entries, plan.rollbackOf);
    const done = undoRun(withoutRunsOf(plan.planId, side.entries), run.runId);
    const { desired } = wayBack(run.runId, done, byId(asSeen(live, plan.changes)));
    const managed = Math.max(lastApplied(side.entries, run.target).size, desired.length);
    return {
      desired,
      declared: new Set(),
      managed,
      target: targetOf(side, run.target.dataApp, run.target.environment),
      precedents,
    };
  }
  if (manifest === undefined) return undefined;
  const { desired, dataApp, issues } = resolveManifest(manifest, { live, now, ...(environment !== null && { environment }) });
  if (hasErrors(issues)) {
    throw new EmbedSyncError('PLAN_STALE', `the manifest no longer leads to the plan: ${issues[0]?.message ?? 'it has errors'}`, {
      hint: 'Nothing was written. Run embed-sync plan again and look at what changed.',
    });
  }
  return {
    desired,
    declared: new Set(desired.map(({ embedId }) => embedId)),
    managed: desired.length,
    target: targetOf(side, dataApp, environment),
    precedents: { ...precedents, ...promotionInto(environment ?? undefined, manifest, side.entries) },
  };
}

/** What the policy says of the changes of a saved plan, and the plan does not. Throws PLAN_STALE for a change that is not wanted. */
function findingsAnew(plan: Plan, wanted: Wanted & Pick<PlanInput, 'live'>, side: PlanningSide): readonly Finding[] {
  const anew = planAnew(plan, {
    ...common(side, wanted.target),
    ...wanted,
    lastApplied: lastApplied(side.entries, plan.target),
  });
  if ('findings' in anew) return anew.findings;
  const origin = plan.rollbackOf === undefined ? 'the manifest' : 'the change history';
  throw new EmbedSyncError('PLAN_STALE', `the plan changes embed ${anew.stray.embedId} otherwise than ${origin} now leads to`, {
    hint: 'Nothing was written. Make the plan again and look at what changed; an override may have begun or ended meanwhile.',
  });
}
