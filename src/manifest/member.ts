// One embed with its manifest entry and its groups in, what is wanted of it out, and what is wrong with that.

import type { Issue } from '../errors.ts';
import type { DesiredEmbed, Override, SettingName } from '../types.ts';
import { type Conflict, conflictsOf } from './groups.ts';
import { parseInstant } from './instant.ts';
import { errorAt, warningAt } from './issues.ts';
import { type Layer, layered, manages } from './layers.ts';
import type { TierLayers } from './tiers.ts';
import { quoted } from './visible.ts';
import type { WrittenEmbed, WrittenGroup, WrittenOverride, WrittenSettings } from './written.ts';

/** At least one of entry and groups is there. */
export interface Member {
  readonly embedId: string;
  readonly embed?: WrittenEmbed;
  readonly groups: readonly WrittenGroup[];
}

/** What is the same for all members. */
export interface Surroundings {
  readonly environment: string | undefined;
  readonly now: Date;
  readonly tierLayers: TierLayers;
  /** Whether groups that are not among the member's could still be found to match it. */
  readonly mayJoinGroups: (embedId: string) => boolean;
  readonly groups: readonly WrittenGroup[];
}

export interface ResolvedMember {
  readonly desired: DesiredEmbed;
  readonly conflicts: readonly Conflict[];
  readonly issues: readonly Issue[];
}

export function resolveMember(member: Member, around: Surroundings): ResolvedMember {
  const { embedId, embed, groups } = member;
  const tier = embed?.tier?.value ?? groups.find((group) => group.tier !== undefined)?.tier?.value;
  const base = baseLayers(member, tier, around);
  const active = (embed?.overrides ?? []).filter((override) => isActive(override, around.now));
  const layers = [...base, ...active.map(({ reason, settings }) => ({ kind: 'override', name: reason, settings }) as const)];
  const isManaged = layers.some(({ settings }) => settings.size > 0);
  const source = embed?.place ?? groups[0]?.place;
  return {
    desired: {
      embedId,
      key: embed?.key ?? embedId,
      ...(embed?.name !== undefined && { name: embed.name }),
      ...(embed?.owner !== undefined && { owner: embed.owner }),
      ...(tier !== undefined && { tier }),
      ...(source !== undefined && { source }),
      ...layered(layers),
      overrides: (embed?.overrides ?? []).map((override) => overrideOf(override, active)),
    },
    conflicts: conflictsOf(embedId, groups, { ownTier: embed?.tier !== undefined, decided: ownSettings(embed, around) }),
    issues: [...baselessOverrides(member, base, around), ...(isManaged ? [] : nothingManaged(member, around))],
  };
}

/** All that holds without overrides. */
function baseLayers({ embed, groups }: Member, tier: string | undefined, around: Surroundings): readonly Layer[] {
  const block = environmentBlock(embed, around);
  return [
    ...(tier === undefined ? [] : around.tierLayers(tier)),
    ...groups.map(({ name, settings }) => ({ kind: 'group', name, settings }) as const),
    ...(embed === undefined ? [] : [{ kind: 'embed', name: embed.key, settings: embed.settings } as const]),
    ...(block === undefined ? [] : [{ kind: 'environment', name: around.environment ?? '', settings: block } as const]),
  ];
}

const environmentBlock = (embed: WrittenEmbed | undefined, { environment }: Surroundings): WrittenSettings | undefined =>
  environment === undefined ? undefined : embed?.environments.get(environment)?.value;

const ownSettings = (embed: WrittenEmbed | undefined, around: Surroundings): readonly WrittenSettings[] =>
  [embed?.settings, environmentBlock(embed, around)].filter((settings) => settings !== undefined);

// ── Overrides ───────────────────────────────────────────────────────────────────────────────────────────────────

function isActive({ from, until }: WrittenOverride, now: Date): boolean {
  const [start, end] = [parseInstant(from.value), parseInstant(until.value)];
  return start !== undefined && end !== undefined && start <= now.getTime() && now.getTime() < end;
}

const overrideOf = (written: WrittenOverride, active: readonly WrittenOverride[]): Override => ({
  reason: written.reason,
  from: written.from.value,
  until: written.until.value,
  settings: [...written.settings.keys()],
  values: layered([{ kind: 'override', name: written.reason, settings: written.settings }]).settings,
  active: active.includes(written),
  place: written.place,
});

/** Without a value below it, nothing would be sent when the override ends, and its value would stay for ever. */
function baselessOverrides(member: Member, base: readonly Layer[], around: Surroundings): readonly Issue[] {
  const mayComeFromGroup = (name: SettingName): boolean =>
    around.mayJoinGroups(member.embedId) && around.groups.some((group) => groupManages(group, name, around));
  return (member.embed?.overrides ?? []).flatMap(({ settings }) =>
    [...settings]
      .filter(([name]) => !manages(base, name) && !mayComeFromGroup(name))
      .map(([name, { place }]) =>
        errorAt(place, 'OVERRIDE_WITHOUT_BASE', {
          message: `${name} is set by this override alone, so there is no value to return to when it ends.`,
          hint: `Set ${name} under accessSettings of ${quoted(member.embed?.key ?? '')}, or in its tier.`,
        }),
      ),
  );
}

const groupManages = ({ settings, tier }: WrittenGroup, name: SettingName, { tierLayers }: Surroundings): boolean =>
  settings.has(name) || (tier !== undefined && manages(tierLayers(tier.value), name));

function nothingManaged({ embedId, embed, groups }: Member, around: Surroundings): readonly Issue[] {
  if (around.mayJoinGroups(embedId) && around.groups.length > 0) return [];
  const what = embed === undefined ? `Group ${quoted(groups[0]?.name ?? '')}` : `Embed ${quoted(embed.key)}`;
  return [
    warningAt(embed?.place ?? groups[0]?.place, 'NOTHING_MANAGED', {
      message: `${what} is listed, but none of its settings is managed.`,
      hint: 'Give it a tier or accessSettings.',
    }),
  ];
}
