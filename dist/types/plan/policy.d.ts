import { type Change, type Direction, type Finding, type MissingEmbed } from '../types.ts';
type Consent = 'auto' | 'approve' | 'block';
/** Holds a plan for consent when more than `percent` of the managed embeds are affected, once `floor` are managed. */
interface Limit {
    readonly percent: number;
    readonly floor: number;
}
export interface Policy {
    readonly consent: Readonly<Record<Direction, Consent>>;
    readonly limits: {
        readonly changedEmbeds?: Limit;
        readonly widenedEmbeds?: Limit;
        readonly missingEmbeds?: Limit;
    };
}
export declare const DEFAULT_POLICY: Policy;
export declare const policyDigest: (policy: Policy) => string;
export interface Judged {
    readonly managed: number;
    readonly changes: readonly Change[];
    readonly missing: readonly MissingEmbed[];
}
/** Gravest first. Each finding says what was seen, what the limit is, and which embeds it is about. */
export declare function judgePlan(policy: Policy, { changes, managed, missing }: Judged): readonly Finding[];
export {};
