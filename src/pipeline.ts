// The line itself: manifest and live state go in, a plan comes out, the plan is applied, the result is recorded.
// The only file, with `saved-plan`, that knows all stages. Planning is handed a reader and therefore cannot write.

import { execute } from './apply/execute.ts';
import { lossFindings, lostWith, reconcile, stillMissing } from './apply/recover.ts';
import type { ApplyTools } from './apply/run.ts';
import { EmbedSyncError, hasErrors, type Issue } from './errors.ts';
import { matchesAnyGlob } from './glob.ts';
import { headOf, link } from './history/chain.ts';
import { losses, unreadIntents, withoutLost } from './history/lost.ts';
import { flips, takenAway, verifiedIn } from './history/precedents.ts';
import { findRun, lastApplied, openIntents, serverMerges, unknownRun } from './history/recall.ts';
import { undoRun } from './history/undo.ts';
import { invalidManifest } from './load.ts';
import { promotionSource } from './manifest/promotion-source.ts';
import { resolveManifest } from './manifest/resolve.ts';
import type { Manifest } from './manifest/written.ts';
import { buildPlan, fullChange, type PlanInput } from './plan/build.ts';
import { compareWith } from './plan/compare.ts';
import { confirm } from './plan/confirm.ts';
import type { Precedents } from './plan/judged.ts';
import { preflight, touchesDatamarts } from './plan/preflight.ts';
import { questionsOf, type Seen, withCloser } from './plan/unseen.ts';
import { wayBack } from './plan/way-back.ts';
import { type Policy, policyDigest } from './policy.ts';
import type { Entry, Reconcile, RunStart, VerifyLost } from './records.ts';
import type { Runtime } from './runtime.ts';
import { endsOf, settingEntries } from './settings.ts';
import type {
  ApplyResult,
  Change,
  DesiredEmbed,
  Dialect,
  EmbedReader,
  Finding,
  LiveEmbed,
  LookProgress,
  Plan,
  Settings,
  Target,
} from './types.ts';

/** What planning works with. */
export interface PlanningSide {
  readonly runtime: Runtime;
  readonly generator: string;
  readonly baseUrl: string;
  readonly reader: EmbedReader;
  readonly policy: Policy;
  /** The policy of the branch that a pull request is for: a change of the policy must not judge itself. */
  readonly basePolicy?: Policy;
  readonly encodeFor: (dialect: Dialect) => PlanInput['encode'];
  /** Where absent, what the history says of this server decides. */
  readonly payload?: PlanInput['payload'];
  readonly untold: PlanInput['untold'];
  /** `trust` spares a closer look at embeds that the API says were not touched since their last verified values. */
  readonly timeMarks: 'trust' | 'ignore';
  /** Everything the log holds, verified. */
  readonly entries: readonly Entry[];
  readonly commit: string | null;
  readonly report: (progress: LookProgress) => void;
}

/** What applying needs on top. */
export interface WritingSide extends PlanningSide, Omit<ApplyTools, 'look' | 'compare' | 'restoring' | 'confirm'> {
  readonly actor: string;
}

/** A plan, with the live state it was made from. */
export interface Planned {
  readonly plan: Plan;
  /** The same plan as the policy of the base branch judges it, where that is another policy. It is never sent. */
  readonly byBase?: Plan;
  readonly live: readonly LiveEmbed[];
  /** What is wanted of each managed embed, also of those that the plan leaves as they are. */
  readonly desired: readonly DesiredEmbed[];
  /** What live state says of writes that earlier runs left without a last word; recorded before anything is sent. */
  readonly recovered: readonly (Reconcile | VerifyLost)[];
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

export async function planManifest(request: ManifestRequest, side: PlanningSide): Promise<Planned> {
  const { manifest, at } = request;
  const environment = request.environment === undefined ? {} : { environment: request.environment };
  const offline = resolveManifest(manifest, { ...environment, live: [], now: at });
  if (hasErrors(offline.issues)) throw invalidManifest(offline.issues);
  const listed = await side.reader.list(new Set(offline.desired.map(({ embedId }) => embedId)));
  // Without groups, what is live adds nothing.
  const resolved = manifest.groups.length === 0 ? offline : resolveManifest(manifest, { ...environment, live: listed, now: at });
  if (hasErrors(resolved.issues)) throw invalidManifest(resolved.issues);
  const names = new Map(listed.map(({ embedId, name }) => [embedId, name]));
  const desired = resolved.desired.filter((embed) => isChosen(embed, names.get(embed.embedId), request));
  const target = targetOf(side, resolved.dataApp, request.environment ?? null);
  const seen = side.timeMarks === 'trust' ? lastApplied(side.entries, target) : new Map();
  const live = await lookCloser({ listed, desired: [...desired, ...unsettled(target, side)], seen }, side);
  const { entries, recovered, missing } = recover(live, target, side);
  const shared = common({ ...side, entries }, target);
  const { plan, byBase } = await buildChecked(
    {
      ...shared,
      at,
      precedents: { ...precedentsOf(entries, target, at), ...promotionInto(request.environment, manifest, entries) },
      manifest: { digest: manifest.digest, commit: side.commit },
      desired,
      declared: new Set(resolved.desired.map(({ embedId }) => embedId)),
      // Limits are a share of all that is managed: choosing a few must not make them the whole.
      managed: resolved.desired.length,
      live,
      lastApplied: withoutLost(lastApplied(entries, target), missing),
      refused: [],
      findings: [...shared.findings, ...lossFindings(missing, byId(desired))],
    },
    side,
  );
  return { plan, ...(byBase !== undefined && { byBase }), live, desired, recovered, warnings: resolved.issues };
}

/** The log as it reads once what was left open is settled by what is live, and what it says was lost and is still missing. */
export function recover(live: readonly LiveEmbed[], target: Target, { entries: held, runtime }: PlanningSide) {
  const now = byId(live);
  const recovered = [
    ...lostWith(unreadIntents(held, target), now, compareWith),
    ...reconcile(openIntents(held, target), now, compareWith),
  ];
  const settled = recovered.length === 0 ? [] : link(recovered, headOf(held), runtime.now().toISOString());
  const entries = [...held, ...settled];
  return { recovered, entries, missing: stillMissing(losses(entries, target), now, compareWith) };
}

/** What earlier runs left unsettled has to be seen as closely as what is wanted. */
const unsettled = (target: Target, { entries }: PlanningSide): readonly DesiredEmbed[] =>
  [
    ...unreadIntents(entries, target).map(({ unsent, after, ...intent }) => ({ ...intent, settings: { ...unsent, ...after } })),
    ...losses(entries, target),
  ].map(({ embedId, key, settings }) => ({ embedId, key, settings, origins: {}, overrides: [] }));

export const precedentsOf = (entries: readonly Entry[], target: Target, now: Date): Precedents => ({
  takenAway: takenAway(entries, target),
  flips: flips(entries, target, now),
});

/** What is known of the environment that changes come from, where they are promoted from one. */
export function promotionInto(
  environment: string | undefined,
  manifest: Manifest,
  entries: readonly Entry[],
): Pick<Precedents, 'promotedFrom'> {
  const source = promotionSource(manifest, environment);
  return source === undefined
    ? {}
    : { promotedFrom: { from: source.from, verified: verifiedIn(entries, source.from, source.keys) } };
}

export const targetOf = ({ baseUrl, reader }: PlanningSide, dataApp: string | null, environment: string | null): Target => ({
  baseUrl,
  dataApp,
  environment,
  api: reader.dialect(),
});

export function common(side: PlanningSide, target: Target) {
  const { generator, runtime, untold } = side;
  const replaces = serverMerges(side.entries, target) === false;
  const payload = side.payload ?? (replaces ? 'full' : 'minimal');
  const message = 'an earlier run saw this server drop settings that were not sent, so every managed setting is sent';
  const finding: Finding = { rule: 'server-replaces', severity: 'info', message, introducedByPlan: false };
  const findings = side.payload === undefined && replaces ? [finding] : [];
  return {
    generator,
    now: runtime.now(),
    policy: side.policy,
    encode: side.encodeFor(target.api),
    payload,
    untold,
    target,
    findings,
  };
}

/** Builds the plan, and again as the policy of the base branch judges it where that is another one. */
async function buildChecked(input: PlanInput, side: PlanningSide): Promise<Pick<Planned, 'plan' | 'byBase'>> {
  const first = buildPlan(input);
  const checked = touchesDatamarts(first.changes) ? await withDatamartsChecked(input, first, side) : input;
  const plan = checked === input ? first : buildPlan(checked);
  const { basePolicy } = side;
  if (basePolicy === undefined || policyDigest(basePolicy) === plan.policy.digest) return { plan };
  return { plan, byBase: buildPlan({ ...checked, policy: basePolicy }) };
}

/** What a look at the datamarts shows not to be there is refused. */
async function withDatamartsChecked(input: PlanInput, { changes }: Plan, side: PlanningSide): Promise<PlanInput> {
  const desired = byId(input.desired);
  const datamarts = await side.reader.datamarts();
  const { refused, findings } = preflight({ changes, desired, live: byId(input.live), datamarts });
  return { ...input, refused: [...input.refused, ...refused], findings: [...input.findings, ...findings] };
}

export const byId = <T extends { readonly embedId: string }>(embeds: readonly T[]): ReadonlyMap<string, T> =>
  new Map(embeds.map((embed) => [embed.embedId, embed]));

interface Closer {
  readonly listed: readonly LiveEmbed[];
  readonly desired: readonly DesiredEmbed[];
  readonly seen: ReadonlyMap<string, Seen>;
}

/** Each embed once, with all that is asked about it. */
function mergedById(desired: readonly DesiredEmbed[]): readonly DesiredEmbed[] {
  const merged = new Map<string, DesiredEmbed>();
  for (const embed of desired) {
    const settings = { ...embed.settings, ...merged.get(embed.embedId)?.settings };
    merged.set(embed.embedId, { ...embed, settings });
  }
  return [...merged.values()];
}

/** The listed embeds, with what closer ways to read could add to those whose desired settings the list does not tell. */
async function lookCloser({ listed, desired, seen }: Closer, side: PlanningSide): Promise<readonly LiveEmbed[]> {
  const live = byId(listed);
  const questions = questionsOf(mergedById(desired), live, seen);
  if (questions.length === 0) return listed;
  return [...withCloser(live, await side.reader.lookCloser(questions, side.report)).values()];
}

/** Live state as it is now, as close as can be for what a plan touches. */
export async function lookAgain({ changes, target }: Plan, side: PlanningSide): Promise<readonly LiveEmbed[]> {
  const listed = await side.reader.list(new Set(changes.map(({ embedId }) => embedId)));
  return lookCloser({ listed, desired: [...changes.map(asDesired), ...unsettled(target, side)], seen: new Map() }, side);
}

export const asDesired = ({ embedId, key, settings }: Change): DesiredEmbed => ({
  embedId,
  key,
  settings: endsOf(settings).after,
  origins: {},
  overrides: [],
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
  if (run.target.baseUrl !== side.baseUrl || (environment !== undefined && run.target.environment !== environment)) {
    const { baseUrl, environment: named } = run.target;
    const place = [baseUrl, ...(named === null ? [] : [`environment ${named}`])].join(', ');
    throw new EmbedSyncError('TARGET_WRONG', `run ${run.runId} changed another target: ${place}`, {
      hint: 'Give the --base-url and --env of that run.',
    });
  }
  const left = [
    ...undoRun(side.entries, run.runId).map(({ embedId, key, expect, lost, again }) => {
      return { embedId, key, settings: { ...again.after, ...lost, ...expect } };
    }),
    ...openIntents(side.entries, run.target).map(({ intent: { embedId, key, after } }) => ({ embedId, key, settings: after })),
  ].map((embed) => ({ ...embed, origins: {}, overrides: [] }));
  const listed = await side.reader.list(new Set(left.map(({ embedId }) => embedId)));
  const target = targetOf(side, run.target.dataApp, run.target.environment);
  const live = await lookCloser({ listed, desired: [...left, ...unsettled(target, side)], seen: new Map() }, side);
  const { entries, recovered, missing } = recover(live, target, side);
  const { desired, refused, findings } = wayBack(run.runId, undoRun(entries, run.runId), byId(live));
  const remembered = withoutLost(lastApplied(entries, target), missing);
  const shared = common({ ...side, entries }, target);
  const { plan, byBase } = await buildChecked(
    {
      ...shared,
      precedents: precedentsOf(entries, target, shared.now),
      manifest: { digest: null, commit: side.commit },
      rollbackOf: run.runId,
      managed: Math.max(remembered.size, desired.length),
      desired,
      declared: new Set(live.map(({ embedId }) => embedId)),
      live,
      lastApplied: remembered,
      refused,
      findings: [...shared.findings, ...lossFindings(missing, byId(desired)), ...findings],
    },
    side,
  );
  return { plan, ...(byBase !== undefined && { byBase }), live, desired, recovered, warnings: [] };
}

/** Sends what the plan says. Consent has been given; staleness has been ruled out. */
export async function applyPlan(planned: Omit<Planned, 'warnings'>, approved: boolean, side: WritingSide): Promise<ApplyResult> {
  const { plan, live, recovered } = planned;
  const { runtime, generator, actor, commit } = side;
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
  if (recovered.length > 0) await side.history.append(recovered);
  const remembered = lastApplied(side.entries, plan.target);
  const unwritten = notWritten(planned);
  const written = new Set(plan.changes.map(({ embedId }) => embedId));
  const before = byId(live);
  const encode = side.encodeFor(plan.target.api);
  return execute(
    { plan, start, live: before, unwritten },
    {
      ...side,
      compare: compareWith,
      look: async (embedIds) => byId(await lookLikeBefore(embedIds, { plan, before }, side)),
      confirm: (seen) => confirm({ desired: unwritten, remembered, written }, seen),
      restoring: ({ embedId, key }, now, settings) =>
        fullChange({ embedId, key, settings, origins: {}, overrides: [] }, now, encode),
      rollout: side.rollout,
    },
  );
}

interface Before {
  readonly plan: Plan;
  readonly before: ReadonlyMap<string, LiveEmbed>;
}

/** Live state now; of the named embeds everything that was told before, and everything that the plan writes. */
async function lookLikeBefore(
  embedIds: readonly string[],
  { plan, before }: Before,
  side: PlanningSide,
): Promise<readonly LiveEmbed[]> {
  const named = new Set(embedIds);
  const desired = plan.changes
    .filter(({ embedId }) => named.has(embedId))
    .map((change) => {
      const wanted = asDesired(change);
      return { ...wanted, settings: { ...before.get(change.embedId)?.settings, ...wanted.settings } };
    });
  const listed = await side.reader.list(named);
  return lookCloser({ listed, desired, seen: new Map() }, side);
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
