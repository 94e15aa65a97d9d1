import type { Issue } from '../errors.ts';
import type { LiveEmbed, SettingName } from '../types.ts';
import type { Manifest, WrittenGroup, WrittenSettings } from './written.ts';
/** By embed id, in the order of writing; embeds that belong to no group are absent. */
export type Memberships = ReadonlyMap<string, readonly WrittenGroup[]>;
export declare function membershipsOf(groups: readonly WrittenGroup[], live: readonly LiveEmbed[]): Memberships;
/** Without live embeds nothing can be said. */
export declare function idleGroups({ groups }: Manifest, live: readonly LiveEmbed[], memberships: Memberships): readonly Issue[];
/** Two groups that want different things of `embedId`, and of what. */
export interface Conflict {
    readonly what: 'tier' | SettingName;
    readonly first: WrittenGroup;
    readonly second: WrittenGroup;
    readonly embedId: string;
}
/** What the embed itself decides, the groups need not agree on: its tier, and `decided` settings. */
export declare function conflictsOf(embedId: string, groups: readonly WrittenGroup[], { ownTier, decided }: {
    readonly ownTier: boolean;
    readonly decided: readonly WrittenSettings[];
}): readonly Conflict[];
/** One for each pair of groups and thing they disagree on, however many embeds it concerns. */
export declare function conflictIssues(conflicts: readonly Conflict[]): readonly Issue[];
