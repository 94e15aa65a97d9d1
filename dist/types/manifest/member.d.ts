import type { Issue } from '../errors.ts';
import type { DesiredEmbed } from '../types.ts';
import { type Conflict } from './groups.ts';
import type { TierLayers } from './tiers.ts';
import type { WrittenEmbed, WrittenGroup } from './written.ts';
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
export declare function resolveMember(member: Member, around: Surroundings): ResolvedMember;
