import { type Policy } from '../policy.ts';
import { type Change, type DesiredEmbed, type Finding, type LiveEmbed, type Payload, type Plan, type RefusedEmbed, type Settings, type Target } from '../types.ts';
import type { Precedents, Remembered } from './judged.ts';
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
export declare function buildPlan(input: PlanInput): Plan;
/** The change that brings `embed` from `live` to what it wants, sending all of that; undefined where nothing differs. */
export declare function fullChange(embed: DesiredEmbed, live: LiveEmbed, encode: PlanInput['encode']): Change | undefined;
