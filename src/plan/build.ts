// Desired and live state in, the plan out: sorted, judged, and identified by its content.
// The only place where changes are made; whatever is shown or sent later is taken from here unchanged.

import { nearest } from '../nearest.ts';
import { type Policy, policyDigest } from '../policy.ts';
import { endsOf } from '../settings.ts';
import {
  type Change,
  type DesiredEmbed,
  DIRECTIONS,
  type Drift,
  type Finding,
  type LiveEmbed,
  type MissingEmbed,
  type Payload,
  type Plan,
  type RefusedEmbed,
  type SettingChange,
  type Settings,
  type Target,
  type UnmanagedEmbed,
} from '../types.ts';
import { type Comparison, diff } from './diff.ts';
import { gravest, judge } from './direction.ts';
import { classifyDrift } from './drift.ts';
import { incompletePayload } from './full-payload.ts';
import type { JudgedEmbed, Precedents, Remembered } from './judged.ts';
import { patchBetween } from './patch.ts';
import { planIdOf } from './plan-id.ts';
import { judgePlan } from './policy.ts';
import { verdictOf } from './verdict.ts';

export interface PlanInput {
  readonly generator: string;
  readonly now: Date;
  /** The instant that the policy judges for: windows, overrides, soak times. Default: `now`. */
  readonly at?: Date;
  readonly target: Target;
  readonly manifest: Plan['manifest'];
  readonly rollbackOf?: string;
  readonly desired: readonly DesiredEmbed[];
  readonly live: readonly LiveEmbed[];
  /** By embed id. */
  readonly lastApplied: ReadonlyMap<string, Remembered>;
  /** Ids that some manifest entry declares, also those that `desired` leaves out on purpose. */
  readonly declared: ReadonlySet<string>;
  readonly policy: Policy;
  /** What the history says about changes like these. */
  readonly precedents?: Precedents;
  /** Managed embeds that limits are a share of; a rollback plans fewer than there are. Default: those in `desired`. */
  readonly managed?: number;
  /** Embeds and findings that are known before the comparison. */
  readonly refused: readonly RefusedEmbed[];
  readonly findings: readonly Finding[];
  /** Settings to be sent, as the body of the target's API generation. */
  readonly encode: (embedId: string, settings: Settings) => Payload;
  /** `full` sends every managed setting of a changed embed, for servers that replace instead of merging. */
  readonly payload: 'minimal' | 'full';
  /** Settings that live does not tell and the history holds as desired: taken for granted, or sent again. */
  readonly untold: 'assume' | 'assert';
}

interface Compared {
  readonly embed: DesiredEmbed;
  readonly live: LiveEmbed;
  readonly comparison: Comparison;
}

export function buildPlan(input: PlanInput): Plan {
  const liveById = new Map(input.live.map((embed) => [embed.embedId, embed]));
  const refusedBefore = new Set(input.refused.map(({ embedId }) => embedId));
  const compared = input.desired.flatMap((embed): readonly Compared[] => {
    const live = liveById.get(embed.embedId);
    if (live === undefined || refusedBefore.has(embed.embedId)) return [];
    const remembered = input.untold === 'assert' ? {} : (input.lastApplied.get(embed.embedId)?.settings ?? {});
    return [{ embed, live, comparison: diff(embed.settings, live.settings, remembered) }];
  });
  const incomplete = input.payload === 'full' ? compared.flatMap(refusedPayload) : [];
  const refused = [...input.refused, ...incomplete].sort(byId);
  const refusedIds = new Set(refused.map(({ embedId }) => embedId));
  const present = compared.filter(({ embed }) => !refusedIds.has(embed.embedId));
  const changes = present
    .filter(({ comparison }) => comparison.differences.length > 0)
    .map((compared) => changeOf(compared, input))
    .sort((a, b) => DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction) || byId(a, b));
  const missing = input.desired.filter(({ embedId }) => !liveById.has(embedId)).map((embed) => missingOf(embed, liveById.keys()));
  // What a rollback wants is no manifest's word, so nothing can have drifted from it.
  const drift = input.rollbackOf === undefined ? present.flatMap((compared) => driftOf(compared, input)).sort(byId) : [];
  const judged = judgePlan(input.policy, {
    at: input.at ?? input.now,
    managed: input.managed ?? input.desired.length,
    embeds: judgedEmbeds({ ...input, refused }, liveById, changes),
    changes,
    missing,
    drift,
    lastApplied: input.lastApplied,
    ...(input.rollbackOf !== undefined && { rollbackOf: input.rollbackOf }),
    precedents: input.precedents ?? {},
  });
  const findings = [...wrongDataApp(input), ...judged, ...input.findings];
  const content = {
    formatVersion: '1.0' as const,
    target: input.target,
    policy: { digest: policyDigest(input.policy) },
    ...(input.rollbackOf !== undefined && { rollbackOf: input.rollbackOf }),
    changes,
    findings,
  };
  const idle = present.filter(({ comparison }) => comparison.differences.length === 0);
  const assumed = idle.filter(({ comparison }) => comparison.assumed.length > 0).length;
  return {
    formatVersion: content.formatVersion,
    generator: input.generator,
    planId: planIdOf(content),
    createdAt: input.now.toISOString(),
    target: input.target,
    manifest: input.manifest,
    policy: content.policy,
    ...(input.rollbackOf !== undefined && { rollbackOf: input.rollbackOf }),
    verdict: verdictOf(findings, changes, assumed),
    summary: {
      managed: input.desired.length,
      changed: changes.length,
      unchanged: idle.length - assumed,
      assumed,
      unknown: changes.filter(({ settings }) => settings.some((setting) => setting.unknown)).length,
      missing: missing.length,
      unmanaged: input.live.filter(({ embedId }) => !input.declared.has(embedId)).length,
      byDirection: {
        widen: countOf(changes, 'widen'),
        narrow: countOf(changes, 'narrow'),
        tenancy: countOf(changes, 'tenancy'),
        neutral: countOf(changes, 'neutral'),
      },
    },
    changes,
    missing: missing.sort(byId),
    refused,
    unmanaged: unmanagedOf(input),
    drift,
    findings,
  };
}

/** Of an embed that the plan leaves alone, what is wanted does not come true. */
function judgedEmbeds(
  { desired, refused }: PlanInput,
  live: ReadonlyMap<string, LiveEmbed>,
  changes: readonly Change[],
): readonly JudgedEmbed[] {
  const changed = new Map(changes.map((change) => [change.embedId, change]));
  const left = new Set(refused.map(({ embedId }) => embedId));
  return desired.flatMap((embed): readonly JudgedEmbed[] => {
    const now = live.get(embed.embedId);
    if (now === undefined) return [];
    const change = changed.get(embed.embedId);
    const result = left.has(embed.embedId) ? now.settings : { ...now.settings, ...embed.settings };
    return [{ desired: embed, live: now, ...(change !== undefined && { change }), result }];
  });
}

function changeOf({ embed, live, comparison }: Compared, input: Pick<PlanInput, 'encode' | 'payload'>): Change {
  const judgements = judge(comparison.differences);
  const settings = comparison.differences.map((difference, i): SettingChange => {
    const { direction, reason } = judgements[i] as (typeof judgements)[number];
    const origin = embed.origins[difference.setting];
    return {
      ...difference,
      ...(difference.before === undefined && { unknown: true as const }),
      direction,
      reason,
      ...(origin !== undefined && { origin }),
    };
  });
  const { before, after } = endsOf(settings);
  return {
    embedId: embed.embedId,
    key: embed.key,
    name: live.name ?? embed.name ?? null,
    owner: embed.owner ?? null,
    source: embed.source ?? null,
    direction: gravest(settings.map(({ direction }) => direction)),
    settings,
    payload: input.encode(embed.embedId, input.payload === 'full' ? embed.settings : after),
    patch: patchBetween(before, after),
    inverse: patchBetween(after, before),
  };
}

/** The change that brings `embed` from `live` to what it wants, sending all of that; undefined where nothing differs. */
export function fullChange(embed: DesiredEmbed, live: LiveEmbed, encode: PlanInput['encode']): Change | undefined {
  const comparison = diff(embed.settings, live.settings);
  if (comparison.differences.length === 0) return undefined;
  return changeOf({ embed, live, comparison }, { encode, payload: 'full' });
}

const missingOf = (embed: DesiredEmbed, liveIds: Iterable<string>): MissingEmbed => ({
  embedId: embed.embedId,
  key: embed.key,
  name: embed.name ?? null,
  source: embed.source ?? null,
  nearest: nearest(embed.embedId, liveIds),
});

const unmanagedOf = ({ live, declared }: PlanInput): readonly UnmanagedEmbed[] =>
  live
    .filter(({ embedId }) => !declared.has(embedId))
    .map(({ embedId, name }) => ({ embedId, name: name ?? null }))
    .sort(byId);

/** An embed that needs no update loses nothing by one. */
function refusedPayload({ embed, live, comparison }: Compared): readonly RefusedEmbed[] {
  const refused = comparison.differences.length === 0 ? undefined : incompletePayload(embed, live);
  return refused === undefined ? [] : [refused];
}

function driftOf({ embed, live, comparison }: Compared, { lastApplied }: PlanInput): readonly Drift[] {
  const remembered = lastApplied.get(embed.embedId);
  if (remembered === undefined && comparison.differences.length === 0) return [];
  const states = { lastApplied: remembered?.settings ?? {}, live: live.settings, desired: embed.settings };
  return classifyDrift(states).map((drift) => {
    const since = remembered?.since[drift.setting]?.at;
    const name = live.name ?? embed.name ?? null;
    return { embedId: embed.embedId, key: embed.key, name, ...drift, ...(since !== undefined && { since }) };
  });
}

/** The manifest names its data app so that a token of another one is noticed before anything is sent. */
function wrongDataApp({ target, live }: PlanInput): readonly Finding[] {
  const others = new Set(live.flatMap(({ dataAppName }) => (dataAppName === undefined ? [] : [dataAppName])));
  if (target.dataApp === null || others.size === 0 || others.has(target.dataApp)) return [];
  const names = [...others].sort().map((name) => `"${name}"`);
  const message = `the manifest is for data app "${target.dataApp}", but this token lists the embeds of ${names.join(', ')}`;
  return [{ rule: 'wrong-data-app', severity: 'block', message, introducedByPlan: true }];
}

const countOf = (changes: readonly Change[], direction: Change['direction']): number =>
  changes.filter((change) => change.direction === direction).length;

const byId = (a: { readonly embedId: string }, b: { readonly embedId: string }): number =>
  a.embedId < b.embedId ? -1 : a.embedId > b.embedId ? 1 : 0;
