// A plan with the live state behind it, the history and the datamarts in; what an access review shows out. Pure: every format
// of the audit is drawn from this one value.

import { lastApplied } from '../history/recall.ts';
import { runsOf, type Trail } from '../history/trail.ts';
import type { Planned } from '../pipeline.ts';
import { exposureOf, widerThan } from '../plan/exposure.ts';
import { gapIn, type KnownDatamart, knowDatamart } from '../plan/known-datamart.ts';
import { normalise, sameValue } from '../plan/normalise.ts';
import { SOON_MS } from '../plan/overrides.ts';
import type { Entry } from '../records.ts';
import type { AuditedEmbed, AuditView, Isolation, OverrideMark, RunMark, Since } from '../render/html/audit-view.ts';
import { settingEntries } from '../settings.ts';
import type { Datamart, DesiredEmbed, Direction, Drift, LiveEmbed, SettingName, Settings, Target } from '../types.ts';

export interface AuditInput {
  readonly planned: Pick<Planned, 'plan' | 'live' | 'desired'>;
  /** What a tier comes to with all that it extends. */
  readonly tier: (name: string) => Settings;
  /** Everything the log holds, verified. */
  readonly entries: readonly Entry[];
  /** Undefined where this token may not list them. */
  readonly datamarts: readonly Datamart[] | undefined;
  readonly at: Date;
}

export function auditModel(input: AuditInput): AuditView {
  const { planned, entries, at } = input;
  const { plan, live, desired } = planned;
  const wanted = new Map(desired.map((embed) => [embed.embedId, embed]));
  const unmanaged = new Set(plan.unmanaged.map(({ embedId }) => embedId));
  const tools = toolsOf(input);
  // What --only and --exclude leave out is in neither: it is managed, and not asked about.
  const embeds = live
    .filter(({ embedId }) => wanted.has(embedId) || unmanaged.has(embedId))
    .map((embed) => audited(embed, wanted.get(embed.embedId), tools))
    .sort((a, b) => b.score - a.score || (a.embedId < b.embedId ? -1 : 1));
  const ranks = new Map<number, number>();
  for (const [i, { score }] of embeds.entries()) if (!ranks.has(score)) ranks.set(score, i + 1);
  const { generator, target, manifest, findings, missing } = plan;
  return {
    generator,
    target,
    at: at.toISOString(),
    commit: manifest.commit,
    embeds: embeds.map((embed) => ({ ...embed, rank: ranks.get(embed.score) ?? 0 })),
    runs: runMarks(entries, target),
    overrides: overridesOf(desired, new Map(live.map(({ embedId, name }) => [embedId, name ?? null])), at),
    findings,
    missing,
  };
}

interface Tools {
  readonly tier: AuditInput['tier'];
  readonly datamarts: ReadonlyMap<string, KnownDatamart>;
  readonly drift: ReadonlyMap<string, readonly Drift[]>;
  readonly since: (embed: LiveEmbed) => AuditedEmbed['since'];
}

function toolsOf({ planned, tier, entries, datamarts }: AuditInput): Tools {
  const drift = new Map<string, Drift[]>();
  for (const one of planned.plan.drift) drift.set(one.embedId, [...(drift.get(one.embedId) ?? []), one]);
  return {
    tier,
    drift,
    datamarts: new Map((datamarts ?? []).map((datamart) => [datamart.name, knowDatamart(datamart)])),
    since: sinceIn(entries, planned.plan.target),
  };
}

function audited(
  live: LiveEmbed,
  wanted: DesiredEmbed | undefined,
  { tier, datamarts, drift, since }: Tools,
): Omit<AuditedEmbed, 'rank'> {
  const { embedId, name = null, settings } = live;
  const isolation = isolationOf(settings, datamarts);
  const { score, open, untold } = exposureOf({ settings: asIsolated(settings, isolation) });
  return {
    embedId,
    name,
    tier: wanted?.tier ?? null,
    owner: wanted?.owner ?? null,
    managed: wanted !== undefined,
    ...{ score, open, untold: untold.filter((setting) => settings[setting] === undefined) },
    widerThanTier: wanted?.tier === undefined ? [] : widerThan(tier(wanted.tier), settings),
    key: wanted === undefined || wanted.key === embedId ? null : wanted.key,
    source: wanted?.source ?? null,
    settings,
    desired: wanted?.settings ?? {},
    origins: wanted?.origins ?? {},
    since: since(live),
    isolation,
    drift: drift.get(embedId) ?? [],
  };
}

/** An empty list is a gap also where the datamart is not known: nothing says that tenants are kept apart some other way. */
export function isolationOf(
  { datamartName, tableTenancySettings: rows }: Settings,
  datamarts: ReadonlyMap<string, KnownDatamart>,
): Isolation {
  const datamart = datamartName === undefined ? undefined : datamarts.get(datamartName);
  if (datamart?.tenancyLevel === 'DATABASE') return { kind: 'database', open: [] };
  if (rows === undefined) return { kind: 'untold', open: [] };
  const open = datamart && gapIn(datamart, rows);
  if (open !== undefined || rows.length === 0) return { kind: 'gap', open: open ?? [] };
  return { kind: datamart === undefined || datamart.shared.length === 0 ? 'unchecked' : 'filtered', open: [] };
}

/** For the exposure, a list with gaps counts like none, and none counts for nothing where each tenant has a database. */
function asIsolated(settings: Settings, { kind }: Isolation): Settings {
  if (kind === 'gap') return { ...settings, tableTenancySettings: [] };
  const { tableTenancySettings: _, ...others } = settings;
  return kind === 'database' ? others : settings;
}

/** Since when a live value is there. Nothing is said of a value that is not the one on record. */
function sinceIn(entries: readonly Entry[], target: Target): Tools['since'] {
  const remembered = lastApplied(entries, target);
  const written = new Map<string, Map<string, Settings>>();
  for (const { start, trails } of runsOf(entries)) {
    written.set(
      start.run,
      new Map(trails.map(({ embedId, steps }) => [embedId, Object.assign({}, ...steps.map(({ intent }) => intent.after))])),
    );
  }
  return ({ embedId, settings }) => {
    const known = remembered.get(embedId);
    if (known === undefined) return {};
    const held = normalise(known.settings);
    const marks = settingEntries(normalise(settings)).flatMap(([name, value]): readonly (readonly [SettingName, Since])[] => {
      const [was, mark] = [held[name], known.since[name]];
      if (was === undefined || mark === undefined || !sameValue(was, value)) return [];
      const isWritten = written.get(mark.run)?.get(embedId)?.[name] !== undefined;
      return [[name, { at: mark.at, runId: mark.run, written: isWritten }]];
    });
    return Object.fromEntries(marks);
  };
}

const NONE: Readonly<Record<Direction, number>> = { tenancy: 0, widen: 0, narrow: 0, neutral: 0 };

/** A run that took its own writes back changed nothing. */
function runMarks(entries: readonly Entry[], { baseUrl, environment }: Target): readonly RunMark[] {
  const ours = runsOf(entries).filter(
    ({ start }) => start.target.baseUrl === baseUrl && start.target.environment === environment,
  );
  return ours.map(({ start, end, trails }) => {
    const { run, time, command, rollbackOf, actor, commit, approved } = start;
    const changed = { ...NONE };
    for (const trail of trails) if (isChanged(trail)) changed[trail.steps[0]?.intent.direction ?? 'neutral'] += 1;
    const uncertain = trails.filter(({ status }) => status === 'unknown' || status === 'contradicted').length;
    return {
      ...{ runId: run, startedAt: time, command, actor, commit, approved, changed, uncertain },
      ...(rollbackOf !== undefined && { rollbackOf }),
      status: end?.status ?? 'interrupted',
    };
  });
}

const isChanged = ({ status }: Trail): boolean => status === 'verified' || status === 'accepted';

function overridesOf(
  desired: readonly DesiredEmbed[],
  names: ReadonlyMap<string, string | null>,
  at: Date,
): readonly OverrideMark[] {
  const marks = desired.flatMap(({ embedId, overrides }) =>
    overrides.flatMap((override): readonly OverrideMark[] => {
      const left = Date.parse(override.until) - at.getTime();
      if (left <= 0) return [];
      const state = !override.active ? 'upcoming' : left <= SOON_MS ? 'ends-soon' : 'active';
      return [{ embedId, name: names.get(embedId) ?? null, override, state }];
    }),
  );
  return marks.sort((a, b) => Date.parse(a.override.until) - Date.parse(b.override.until));
}
