// The line itself: manifest and live state go in, a plan comes out, the plan is applied, the result is recorded.
// The only file that knows all stages. Planning is handed a reader and therefore cannot write.

import { execute, type Traffic } from './apply/execute.ts';
import { standingOf } from './apply/standing.ts';
import { EmbedSyncError, hasErrors, type Issue } from './errors.ts';
import { matchesAnyGlob } from './glob.ts';
import { findRun, lastApplied, unknownRun } from './history/recall.ts';
import { undoRun } from './history/undo.ts';
import { parseManifest } from './manifest/parse.ts';
import { readSources } from './manifest/read.ts';
import { resolveManifest } from './manifest/resolve.ts';
import type { Manifest } from './manifest/written.ts';
import { buildPlan, fullChange, type PlanInput } from './plan/build.ts';
import { compareWith } from './plan/compare.ts';
import { confirm } from './plan/confirm.ts';
import { DEFAULT_POLICY } from './plan/policy.ts';
import type { Runtime } from './runtime.ts';
import { settingEntries } from './settings.ts';
import type {
  ApplyResult,
  DesiredEmbed,
  EmbedReader,
  EmbedWriter,
  Entry,
  Finding,
  HistoryStore,
  LiveEmbed,
  Plan,
  RefusedEmbed,
  RunEvent,
  RunStart,
  Settings,
} from './types.ts';

/** What planning works with. */
export interface PlanningSide {
  readonly runtime: Runtime;
  readonly generator: string;
  readonly baseUrl: string;
  readonly reader: EmbedReader;
  readonly encode: PlanInput['encode'];
  readonly payload: 'minimal' | 'full';
  /** Everything the log holds, verified. */
  readonly entries: readonly Entry[];
  readonly commit: string | null;
}

/** What applying needs on top. */
export interface WritingSide extends PlanningSide {
  readonly writer: EmbedWriter;
  readonly history: HistoryStore;
  readonly actor: string;
  readonly concurrency: number;
  readonly traffic: () => Traffic;
  readonly emit: (event: RunEvent) => void;
}

/** A plan, with the live state it was made from. */
export interface Planned {
  readonly plan: Plan;
  readonly live: readonly LiveEmbed[];
  /** What is wanted of each managed embed, also of those that the plan leaves as they are. */
  readonly desired: readonly DesiredEmbed[];
  readonly warnings: readonly Issue[];
}

export interface ManifestRequest {
  readonly manifest: Manifest;
  readonly environment?: string;
  /** Globs over key, id and live name. */
  readonly only: readonly string[];
  readonly exclude: readonly string[];
  /** The instant for which overrides are resolved. */
  readonly at: Date;
}

/** Reads and parses files and directories as one manifest. Throws MANIFEST_INVALID with all issues. */
export async function loadManifest(paths: readonly string[], cwd: string): Promise<Loaded> {
  const { sources, issues: unreadable } = await readSources(paths, cwd);
  const { manifest, issues } = parseManifest(sources);
  const all = [...unreadable, ...issues];
  if (manifest === undefined || hasErrors(all)) throw invalid(all);
  return { manifest, warnings: all };
}

/** Every issue that can be found offline, for each environment (or the one named). */
export async function checkManifest(
  paths: readonly string[],
  environment: string | undefined,
  { cwd }: Runtime,
  at: Date,
): Promise<readonly Issue[]> {
  const { manifest, warnings } = await loadManifest(paths, cwd);
  const declared = manifest.environments?.map(({ name }) => name) ?? [];
  const names = environment !== undefined ? [environment] : declared.length > 0 ? declared : [undefined];
  const issues = names.flatMap((name) => {
    return resolveManifest(manifest, { ...(name !== undefined && { environment: name }), live: [], now: at }).issues;
  });
  const distinct = new Map(issues.map((issue) => [JSON.stringify(issue), issue]));
  return [...warnings, ...distinct.values()];
}

export interface Loaded {
  readonly manifest: Manifest;
  readonly warnings: readonly Issue[];
}

function invalid(issues: readonly Issue[]): EmbedSyncError {
  const count = issues.filter(({ severity }) => severity === 'error').length;
  return new EmbedSyncError(
    'MANIFEST_INVALID',
    `the manifest has ${count} error${count === 1 ? '' : 's'}; nothing was requested`,
    {
      issues,
    },
  );
}

export async function planManifest(request: ManifestRequest, side: PlanningSide): Promise<Planned> {
  const { manifest, at } = request;
  const environment = request.environment === undefined ? {} : { environment: request.environment };
  const offline = resolveManifest(manifest, { ...environment, live: [], now: at });
  if (hasErrors(offline.issues)) throw invalid(offline.issues);
  const live = await side.reader.list();
  const resolved = resolveManifest(manifest, { ...environment, live, now: at });
  if (hasErrors(resolved.issues)) throw invalid(resolved.issues);
  const names = new Map(live.map(({ embedId, name }) => [embedId, name]));
  const target = { baseUrl: side.baseUrl, dataApp: resolved.dataApp, environment: request.environment ?? null };
  const desired = resolved.desired.filter((embed) => isChosen(embed, names.get(embed.embedId), request));
  const plan = buildPlan({
    ...common(side),
    target,
    manifest: { digest: manifest.digest, commit: side.commit },
    desired,
    declared: new Set(resolved.desired.map(({ embedId }) => embedId)),
    live,
    lastApplied: lastApplied(side.entries, target),
    refused: [],
    findings: [],
  });
  return { plan, live, desired, warnings: resolved.issues };
}

const common = ({ generator, runtime, encode, payload }: PlanningSide) => ({
  generator,
  now: runtime.now(),
  policy: DEFAULT_POLICY,
  encode,
  payload,
});

function isChosen(embed: DesiredEmbed, liveName: string | undefined, { only, exclude }: ManifestRequest): boolean {
  const names = [embed.key, embed.embedId, ...(liveName === undefined ? [] : [liveName])];
  const matches = (patterns: readonly string[]): boolean => names.some((name) => matchesAnyGlob(patterns, name));
  return (only.length === 0 || matches(only)) && !matches(exclude);
}

/** The way back from a recorded run. Embeds that somebody changed since are refused, one by one. */
export async function planRollback(wanted: string, environment: string | undefined, side: PlanningSide): Promise<Planned> {
  const run = findRun(side.entries, wanted, environment === undefined ? undefined : { baseUrl: side.baseUrl, environment });
  if (run === undefined) throw unknownRun(side.entries, wanted);
  const { target } = run;
  if (target.baseUrl !== side.baseUrl || (environment !== undefined && target.environment !== environment)) {
    const place = [target.baseUrl, ...(target.environment === null ? [] : [`environment ${target.environment}`])].join(', ');
    throw new EmbedSyncError('TARGET_WRONG', `run ${run.runId} changed another target: ${place}`, {
      hint: 'Give the --base-url and --env of that run.',
    });
  }
  const live = await side.reader.list();
  const liveById = new Map(live.map((embed) => [embed.embedId, embed]));
  const desired: DesiredEmbed[] = [];
  const refused: RefusedEmbed[] = [];
  const findings: Finding[] = [];
  for (const undo of undoRun(side.entries, run.runId)) {
    const { embedId, key, name, restore, expect } = undo;
    const now = liveById.get(embedId);
    const moved = now !== undefined && (compareWith(expect, now.settings).different > 0 || showsForeign(expect, now));
    if (moved && compareWith(restore, now.settings).different + compareWith(restore, now.settings).untold > 0) {
      refused.push({ embedId, key, name, reason: `somebody changed it since run ${run.runId}` });
      continue;
    }
    for (const setting of undo.unrestorable) {
      const message = 'its value before that run is not known, so it stays as it is';
      findings.push({ rule: 'cannot-restore', severity: 'warning', message, embedId, setting, introducedByPlan: false });
    }
    const origin = { kind: 'history', name: run.runId } as const;
    const origins = Object.fromEntries(Object.keys(restore).map((setting) => [setting, origin]));
    desired.push({ embedId, key, ...(name !== null && { name }), settings: restore, origins, overrides: [] });
  }
  const remembered = lastApplied(side.entries, target);
  const plan = buildPlan({
    ...common(side),
    target,
    manifest: { digest: null, commit: side.commit },
    rollbackOf: run.runId,
    managed: Math.max(remembered.size, desired.length),
    desired,
    declared: new Set(live.map(({ embedId }) => embedId)),
    live,
    lastApplied: remembered,
    refused,
    findings,
  });
  return { plan, live, desired, warnings: [] };
}

/** Whether live shows one of these settings with a value that no version of this program knows: somebody else put it there. */
const showsForeign = (settings: Settings, { foreign }: LiveEmbed): boolean =>
  settingEntries(settings).some(([name]) => Object.hasOwn(foreign, name));

/** Throws PLAN_STALE where live is no longer as the plan saw it. An embed that is already as planned is fine. */
export function refuseStale(plan: Plan, live: readonly LiveEmbed[]): void {
  const liveById = new Map(live.map((embed) => [embed.embedId, embed]));
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
 * Throws PLAN_STALE where the manifest says something else than the one of the plan.
 */
export async function checkSaved(plan: Plan, paths: readonly string[], side: PlanningSide): Promise<Planned> {
  const without = plan.manifest.digest === null || paths.length === 0;
  const loaded = without ? undefined : await loadManifest(paths, side.runtime.cwd);
  if (loaded !== undefined && loaded.manifest.digest !== plan.manifest.digest) {
    throw new EmbedSyncError('PLAN_STALE', 'the manifest changed since the plan was made', {
      hint: 'Nothing was written. Run embed-sync plan again, or give the manifest of the plan with -f.',
    });
  }
  const live = await side.reader.list();
  if (loaded === undefined) return { plan, live, desired: [], warnings: [] };
  const { environment } = plan.target;
  const context = { live, now: side.runtime.now(), ...(environment !== null && { environment }) };
  const { desired } = resolveManifest(loaded.manifest, context);
  return { plan, live, desired, warnings: loaded.warnings };
}

/** Sends what the plan says. Consent has been given; staleness has been ruled out. */
export function applyPlan(planned: Omit<Planned, 'warnings'>, approved: boolean, side: WritingSide): Promise<ApplyResult> {
  const { plan, live } = planned;
  const { runtime, generator, actor, commit, encode } = side;
  const start: RunStart = {
    kind: 'run.start',
    run: runIdAt(runtime),
    command: plan.rollbackOf === undefined ? 'apply' : 'rollback',
    ...(plan.rollbackOf !== undefined && { rollbackOf: plan.rollbackOf }),
    generator,
    actor,
    commit,
    planId: plan.planId,
    approved,
    target: plan.target,
    manifestDigest: plan.manifest.digest,
    policyDigest: plan.policy.digest,
  };
  const remembered = lastApplied(side.entries, plan.target);
  const unwritten = notWritten(planned);
  return execute(
    { plan, start, live: new Map(live.map((embed) => [embed.embedId, embed])) },
    {
      ...side,
      compare: compareWith,
      confirm: (seen) => confirm({ desired: unwritten, remembered }, seen),
      restoring: ({ embedId, key }, now, before) =>
        fullChange({ embedId, key, settings: before.settings, origins: {}, overrides: [] }, now, encode),
    },
  );
}

/** The settings that a run checks without writing them, by embed id. */
function notWritten({ plan, desired }: Pick<Planned, 'plan' | 'desired'>): ReadonlyMap<string, Settings> {
  const written = new Map(
    plan.changes.map(({ embedId, settings }) => [embedId, new Set(settings.map(({ setting }) => setting))]),
  );
  return new Map(
    desired.map(({ embedId, settings }) => {
      const kept = settingEntries(settings).filter(([name]) => written.get(embedId)?.has(name) !== true);
      return [embedId, Object.fromEntries(kept)];
    }),
  );
}

/** Sortable by time, unique by chance: `20261122T031415Z-9f3a1c07`. */
const runIdAt = (runtime: Runtime): string =>
  `${runtime
    .now()
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')}-${runtime.randomHex(4)}`;
