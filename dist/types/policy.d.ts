import type { Direction, Rollout, SettingName } from './types.ts';
/** `auto`: free. `approve`: held for consent to the very plan. `block`: refused. */
export type Consent = 'auto' | 'approve' | 'block';
/** Holds a plan for consent when more than `percent` of the managed embeds are affected, once `floor` are managed. */
export interface Limit {
    readonly percent: number;
    readonly floor: number;
}
/** Globs over an embed; all that are present must match. Never empty. */
export interface EmbedMatch {
    readonly tier?: string;
    readonly key?: string;
    readonly id?: string;
    /** The live name. */
    readonly name?: string;
    readonly owner?: string;
    readonly embedType?: string;
}
/**
 * Settings, and what a rule says of their values: the value itself, a glob for the datamart, and for the tenancy list
 * whether it is `empty` or `filled`. Each counts by itself.
 */
export type RuleValues = {
    readonly [K in SettingName]?: string | boolean;
};
export interface PolicyRule {
    readonly id: string;
    readonly match: EmbedMatch;
    readonly forbid: RuleValues;
    readonly require: RuleValues;
    /** Why, in a sentence for the person whose plan is held up. */
    readonly message: string;
}
/** While a `deny` window is open its directions are refused; where there are `allow` windows, they are whenever none is open. */
export interface Window {
    readonly kind: 'deny' | 'allow';
    /** Five fields, by the clocks of `timezone`: when it opens. */
    readonly cron: string;
    readonly durationMs: number;
    /** A name of the IANA database. */
    readonly timezone: string;
    readonly directions: readonly Direction[];
    /** Consent to the very plan is enough to go on nevertheless. */
    readonly override?: 'approve';
}
/** What somebody can be told of. */
export type NotifyEvent = 'applied' | 'failed' | 'drift' | 'needs-approval' | 'blocked';
export interface Notification {
    readonly kind: 'webhook';
    /** The environment variable that holds the address. */
    readonly urlFrom: string;
    /** The environment variable that holds the secret for the signature; without it, messages are not signed. */
    readonly secretFrom?: string;
    readonly on: readonly NotifyEvent[];
    /** Globs: embeds of other owners are counted, and nothing else is told of them. */
    readonly owners?: readonly string[];
}
export interface Policy {
    readonly consent: Readonly<Record<Direction, Consent>>;
    readonly limits: Readonly<Record<'changedEmbeds' | 'widenedEmbeds' | 'missingEmbeds', Limit>>;
    /** Globs over key, embed id and live name of embeds that no plan may change. */
    readonly protected: readonly string[];
    readonly rules: readonly PolicyRule[];
    readonly windows: readonly Window[];
    readonly overrides: {
        readonly maxDurationMs?: number;
    };
    readonly promotion: {
        readonly soakMs?: number;
    };
    readonly rollout: Rollout;
    readonly notify: readonly Notification[];
}
/** Where a policy is looked for when none is named. */
export declare const POLICY_FILE = "embed-sync.policy.yaml";
export declare const DEFAULT_POLICY: Policy;
/** What a window is about where it does not say: all but narrowing, so that nothing delays taking access away. */
export declare const WINDOW_DIRECTIONS: readonly Direction[];
/** `sha256:…` over what the policy means: the same in any order of its lists. */
export declare const policyDigest: (policy: Policy) => string;
