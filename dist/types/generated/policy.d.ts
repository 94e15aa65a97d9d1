/**
 * Where an editor finds this schema; read by editors only.
 */
export type Schema = string;
/**
 * The version of the policy format.
 */
export type Version = 1;
/**
 * Viewers may see rows of other tenants. With auto each such change is still shown as a warning.
 */
export type Tenancy = ConsentLevel & string;
export type ConsentLevel = 'auto' | 'approve' | 'block';
/**
 * Viewers can do or see more.
 */
export type Widen = ConsentLevel & string;
/**
 * Viewers can do or see less.
 */
export type Narrow = ConsentLevel & string;
/**
 * Neither.
 */
export type Neutral = ConsentLevel & string;
/**
 * Embeds that the plan changes.
 */
export type ChangedEmbeds = Limit;
/**
 * The largest share that is still free, in percent of the managed embeds; 100 switches the limit off.
 */
export type Percent = number;
/**
 * The limit counts only once that many embeds are managed.
 */
export type Floor = number;
/**
 * Embeds that the plan widens, tenancy included.
 */
export type WidenedEmbeds = Limit;
/**
 * Embeds of the manifest that are not live.
 */
export type MissingEmbeds = Limit;
export type Pattern = string;
/**
 * Embeds that no plan may change: patterns over key, embed id and live name. * stands for any characters, ? for one; upper and lower case matter.
 */
export type ProtectedEmbeds = Pattern[];
/**
 * A name for the rule, which findings carry.
 */
export type Id = Identifier;
export type Identifier = string;
/**
 * The tier of the embed in the manifest.
 */
export type Tier = Pattern;
/**
 * The key of the embed in the manifest.
 */
export type Key = Pattern;
/**
 * The id of the embed.
 */
export type EmbedId = Pattern;
/**
 * The live name of the embed; its name in the manifest where the API tells none.
 */
export type Name = Pattern;
/**
 * The owner of the embed in the manifest.
 */
export type Owner = Pattern;
/**
 * The type of the embed as the API tells it.
 */
export type EmbedType = Pattern;
/**
 * Values that none of the embeds may have.
 */
export type Forbid = Values;
/**
 * A pattern over the name of the datamart.
 */
export type Datamart = Pattern;
/**
 * Whether viewers can ask questions about the data in natural language.
 */
export type AIPilot = boolean;
/**
 * Whether viewers can schedule e-mail reports, which leave the product.
 */
export type EMailReports = boolean;
/**
 * Whether viewers can choose which metrics the dashboard shows.
 */
export type ManageMetrics = boolean;
/**
 * Whether viewers can build new metrics on the datamart.
 */
export type MetricCreation = boolean;
/**
 * Whether viewers can delete metrics.
 */
export type MetricDeletion = boolean;
/**
 * Whether viewers can rearrange the dashboard.
 */
export type LayoutChange = boolean;
/**
 * Whether viewers can edit existing metrics.
 */
export type MetricUpdate = boolean;
/**
 * Whether viewers can see the raw rows behind a metric.
 */
export type UnderlyingData = boolean;
/**
 * Whether viewers can save dashboard views of their own.
 */
export type DashboardViews = boolean;
/**
 * How viewers build metrics: from fields (DRAG_DROP) or by asking (CHAT).
 */
export type CreationMode = 'DRAG_DROP' | 'CHAT';
/**
 * Whether new metrics join along one path or several.
 */
export type JoinModel = 'single' | 'multi';
/**
 * empty: no table is filtered by tenant. filled: at least one is.
 */
export type Tenancy1 = 'empty' | 'filled';
/**
 * Values that all of the embeds must have.
 */
export type Require = Values;
/**
 * Why, in a sentence for the person whose plan is blocked.
 */
export type Message = Text;
export type Text = string;
/**
 * What must or must not be true of embeds after a plan.
 */
export type Rules = Rule[];
/**
 * deny: no changes while it is open. allow: changes only while it, or another window of this kind, is open.
 */
export type Kind = 'deny' | 'allow';
/**
 * When the window opens, as a cron expression of five fields (minute, hour, day of month, month, day of week), by the clocks of the time zone.
 */
export type Starts = string;
/**
 * How long it stays open, in time that passes: an hour that clocks skip or repeat is not counted differently.
 */
export type Duration = Duration1;
export type Duration1 = string;
/**
 * A name of the IANA time zone database.
 */
export type TimeZone = string;
/**
 * The directions that it is about. Narrowing is exempt unless it is listed.
 *
 * @minItems 1
 */
export type Directions = [Direction, ...Direction[]];
/**
 * Which way a change moves access.
 */
export type Direction = 'tenancy' | 'widen' | 'narrow' | 'neutral';
/**
 * approve: consent to the very plan is enough to go on nevertheless.
 */
export type Override = 'approve';
/**
 * When changes may be made.
 */
export type Windows = Window[];
/**
 * The longest time that an override may hold; without it, any.
 */
export type Longest = Duration1;
/**
 * How long a value must have been in place in the environment it comes from; without it, any time.
 */
export type SoakTime = Duration1;
/**
 * Embeds that go alone, before all others.
 */
export type Canary = number;
/**
 * Rising shares of what the canary leaves; the last wave takes what is left.
 *
 * @minItems 1
 */
export type Waves = [Share, ...Share[]];
/**
 * A whole number of percent.
 */
export type Share = string;
/**
 * Between two waves.
 */
export type Pause = Duration1;
/**
 * The environment variable that holds an address (https, or http of this very machine) to ask between two waves: a GET without the token, answered with 2xx within 10 s, lets the next wave go; anything else stops the rollout. The address may hold a secret and has no place in this file.
 */
export type ProbeFrom = Variable;
export type Variable = string;
/**
 * So many failures end the sending.
 */
export type StopAfterFailures = number;
/**
 * continue: the others are still sent. stop: nothing more is sent. undo-widening: what this run has widened is also taken back.
 */
export type OnFailure = 'continue' | 'stop' | 'undo-widening';
/**
 * How they are told.
 */
export type Kind1 = 'webhook';
/**
 * The environment variable that holds the address; the address itself is a secret and has no place in this file.
 */
export type AddressFrom = Variable;
/**
 * The environment variable that holds the secret, 16 characters or more, with which every message is signed; without it none is.
 */
export type SecretFrom = Variable;
/**
 * What they are told of.
 *
 * @minItems 1
 */
export type On = [Event, ...Event[]];
/**
 * applied: a run ended well. failed: one did not. drift: live moved outside. needs-approval, blocked: a plan is held; where a plan is only made, that is told in CI alone.
 */
export type Event = 'applied' | 'failed' | 'drift' | 'needs-approval' | 'blocked';
/**
 * Patterns over the owner of an embed: only of these embeds are names and settings told, the others are counted. Without it, all are told.
 *
 * @minItems 1
 */
export type Owners = [Pattern, ...Pattern[]];
/**
 * Whom to tell of what.
 */
export type Notify = Notification[];
/**
 * What plans may do without consent, with consent, and not at all. Data, never code. What a file leaves out keeps its default.
 */
export interface Policy {
    $schema?: Schema;
    version: Version;
    consent?: Consent;
    limits?: Limits;
    protected?: ProtectedEmbeds;
    rules?: Rules;
    windows?: Windows;
    overrides?: Overrides;
    promotion?: Promotion;
    rollout?: Rollout;
    notify?: Notify;
}
/**
 * What each direction of change needs. auto: free. approve: held until somebody consents to the very plan. block: refused.
 */
export interface Consent {
    tenancy?: Tenancy;
    widen?: Widen;
    narrow?: Narrow;
    neutral?: Neutral;
}
/**
 * How much of what is managed may be affected at once without consent. Beyond the share, the plan is held for consent.
 */
export interface Limits {
    changedEmbeds?: ChangedEmbeds;
    widenedEmbeds?: WidenedEmbeds;
    missingEmbeds?: MissingEmbeds;
}
export interface Limit {
    percent?: Percent;
    floor?: Floor;
}
/**
 * What must not be, or must be, true of some embeds after the plan. Where a plan would write a value against it, the plan is blocked; what is already live and not touched is a warning.
 */
export interface Rule {
    id: Id;
    match: Match;
    forbid?: Forbid;
    require?: Require;
    message: Message;
}
/**
 * Which embeds a rule is about. All that is written must match; patterns.
 */
export interface Match {
    tier?: Tier;
    key?: Key;
    id?: EmbedId;
    name?: Name;
    owner?: Owner;
    embedType?: EmbedType;
}
export interface Values {
    datamartName?: Datamart;
    isAllowAiPilot?: AIPilot;
    isAllowEmailReports?: EMailReports;
    isAllowManageMetrics?: ManageMetrics;
    isAllowMetricCreation?: MetricCreation;
    isAllowMetricDeletion?: MetricDeletion;
    isAllowMetricLayoutChange?: LayoutChange;
    isAllowMetricUpdate?: MetricUpdate;
    isAllowUnderlyingData?: UnderlyingData;
    isAllowCreateDashboardView?: DashboardViews;
    metricCreationMode?: CreationMode;
    joinModel?: JoinModel;
    tableTenancySettings?: Tenancy1;
}
/**
 * A time in which changes are refused (deny), or the only time in which they are let through (allow). Deny wins.
 */
export interface Window {
    kind: Kind;
    cron: Starts;
    duration: Duration;
    timezone: TimeZone;
    directions?: Directions;
    override?: Override;
}
/**
 * What overrides in the manifest may be.
 */
export interface Overrides {
    maxDuration?: Longest;
}
/**
 * What promoteFrom of an environment asks for.
 */
export interface Promotion {
    soak?: SoakTime;
}
/**
 * How the changes that do not only narrow are spread over time.
 */
export interface Rollout {
    canary?: Canary;
    waves?: Waves;
    pause?: Pause;
    probeFrom?: ProbeFrom;
    stopAfterFailures?: StopAfterFailures;
    onFailure?: OnFailure;
}
/**
 * Somebody to tell.
 */
export interface Notification {
    kind: Kind1;
    urlFrom: AddressFrom;
    secretFrom?: SecretFrom;
    on: On;
    owners?: Owners;
}
