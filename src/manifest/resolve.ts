// A manifest, the live embeds and the time in; what is wanted of each embed out. Precedence, lowest first: tier, group,
// embed, its environment, active override. The one thing not to break: nothing is managed that nobody wrote down.

import type { Issue } from '../errors.ts';
import type { DesiredEmbed, LiveEmbed } from '../types.ts';
import { embedIdIn } from './embed-ids.ts';
import { conflictIssues, idleGroups, type Memberships, membershipsOf } from './groups.ts';
import { presentIssues } from './issues.ts';
import { type Member, resolveMember, type Surroundings } from './member.ts';
import { chooseTarget } from './target.ts';
import { tierResolver } from './tiers.ts';
import type { Manifest } from './written.ts';

export interface ResolveContext {
  /** The chosen environment; needed exactly where the manifest declares environments. */
  readonly environment?: string;
  /** Empty offline: what groups add is then unknown, and nothing is said about it. */
  readonly live: readonly LiveEmbed[];
  /** Decides which overrides are active. */
  readonly now: Date;
}

export interface Resolved {
  /** The embeds of the manifest in the order of writing, then those that only groups match, by id. */
  readonly desired: readonly DesiredEmbed[];
  /** Empty where the target could not be decided. */
  readonly dataApp: string;
  readonly environment?: string;
  /** By file, line and column. Where there is an error, `desired` is not to be used. */
  readonly issues: readonly Issue[];
}

export function resolveManifest(manifest: Manifest, context: ResolveContext): Resolved {
  const { environment, live } = context;
  const { dataApp, issues: targetIssues } = chooseTarget(manifest, environment);
  const target = { dataApp, ...(environment !== undefined && { environment }) };
  if (targetIssues.length > 0) return { desired: [], ...target, issues: targetIssues };

  const memberships = membershipsOf(manifest.groups, live);
  const around = surroundings(manifest, context);
  const members = membersOf(manifest, environment, memberships).map((member) => resolveMember(member, around));
  const issues = distinct([
    ...members.flatMap((member) => member.issues),
    ...conflictIssues(members.flatMap(({ conflicts }) => conflicts)),
    ...idleGroups(manifest, live, memberships),
  ]);
  return { desired: members.map(({ desired }) => desired), ...target, issues: presentIssues(issues, manifest.sources) };
}

function surroundings({ tiers, groups }: Manifest, { environment, live, now }: ResolveContext): Surroundings {
  const known = new Set(live.map(({ embedId }) => embedId));
  return { environment, now, groups, tierLayers: tierResolver(tiers), mayJoinGroups: (embedId) => !known.has(embedId) };
}

function membersOf({ embeds }: Manifest, environment: string | undefined, memberships: Memberships): readonly Member[] {
  const written = embeds.flatMap((embed) => {
    const embedId = embedIdIn(embed, environment)?.value;
    return embedId === undefined ? [] : [{ embedId, embed, groups: memberships.get(embedId) ?? [] }];
  });
  const named = new Set(written.map(({ embedId }) => embedId));
  const grouped = [...memberships]
    .filter(([embedId]) => !named.has(embedId))
    .map(([embedId, groups]) => ({ embedId, groups }))
    .sort((a, b) => (a.embedId < b.embedId ? -1 : 1));
  return [...written, ...grouped];
}

/** A group that manages nothing says so once, not for each embed that it matches. */
const distinct = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values(),
];
