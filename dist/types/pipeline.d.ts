import type { ApplyTools } from './apply/run.ts';
import { type Issue } from './errors.ts';
import type { Manifest } from './manifest/written.ts';
import { type PlanInput } from './plan/build.ts';
import type { Precedents } from './plan/judged.ts';
import { type Policy } from './policy.ts';
import type { Entry, Reconcile, VerifyLost } from './records.ts';
import type { Runtime } from './runtime.ts';
import type { ApplyResult, Change, DesiredEmbed, Dialect, EmbedReader, Finding, LiveEmbed, LookProgress, Plan, Settings, Target } from './types.ts';
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
export declare function planManifest(request: ManifestRequest, side: PlanningSide): Promise<Planned>;
/** The log as it reads once what was left open is settled by what is live, and what it says was lost and is still missing. */
export declare function recover(live: readonly LiveEmbed[], target: Target, { entries: held, runtime }: PlanningSide): {
    recovered: (Reconcile | VerifyLost)[];
    entries: Entry[];
    missing: readonly import("./apply/recover.ts").Loss[];
};
export declare const precedentsOf: (entries: readonly Entry[], target: Target, now: Date) => Precedents;
/** What is known of the environment that changes come from, where they are promoted from one. */
export declare function promotionInto(environment: string | undefined, manifest: Manifest, entries: readonly Entry[]): Pick<Precedents, 'promotedFrom'>;
export declare const targetOf: ({ baseUrl, reader }: PlanningSide, dataApp: string | null, environment: string | null) => Target;
export declare function common(side: PlanningSide, target: Target): {
    generator: string;
    now: Date;
    policy: Policy;
    encode: (embedId: string, settings: Settings) => import("./types.ts").Payload;
    payload: "full" | "minimal";
    untold: "assert" | "assume";
    target: Target;
    findings: Finding[];
};
export declare const byId: <T extends {
    readonly embedId: string;
}>(embeds: readonly T[]) => ReadonlyMap<string, T>;
/** Live state as it is now, as close as can be for what a plan touches. */
export declare function lookAgain({ changes, target }: Plan, side: PlanningSide): Promise<readonly LiveEmbed[]>;
export declare const asDesired: ({ embedId, key, settings }: Change) => DesiredEmbed;
/** The way back from a recorded run. Embeds that somebody changed since are refused, one by one. */
export declare function planRollback(wanted: string, environment: string | undefined, side: PlanningSide): Promise<Planned>;
/** Sends what the plan says. Consent has been given; staleness has been ruled out. */
export declare function applyPlan(planned: Omit<Planned, 'warnings'>, approved: boolean, side: WritingSide): Promise<ApplyResult>;
