/** One table that is filtered by tenant: rows of `name` are shown only where `clientColumn` equals the viewer's client id. */
export interface TenancyRow {
    readonly name: string;
    readonly clientColumn: string;
}
export interface SettingValues {
    readonly datamartName: string;
    readonly isAllowAiPilot: boolean;
    readonly isAllowEmailReports: boolean;
    readonly isAllowManageMetrics: boolean;
    readonly isAllowMetricCreation: boolean;
    readonly isAllowMetricDeletion: boolean;
    readonly isAllowMetricLayoutChange: boolean;
    readonly isAllowMetricUpdate: boolean;
    readonly isAllowUnderlyingData: boolean;
    readonly isAllowCreateDashboardView: boolean;
    readonly metricCreationMode: 'DRAG_DROP' | 'CHAT';
    readonly joinModel: 'single' | 'multi';
    /** A set keyed by `name`; normalised lists are sorted by it. The empty list means: nothing is filtered by tenant. */
    readonly tableTenancySettings: readonly TenancyRow[];
}
export type SettingName = keyof SettingValues;
export type SettingValue = string | boolean | readonly TenancyRow[];
/** Some settings of one embed. Which ones are present is information: see the head of this file. */
export type Settings = {
    readonly [K in SettingName]?: SettingValues[K];
};
/** Which way a change moves access. An embed has the gravest of its settings' directions, in the order of DIRECTIONS. */
export type Direction = 'tenancy' | 'widen' | 'narrow' | 'neutral';
export declare const DIRECTIONS: readonly Direction[];
/** A position in a manifest or policy file; line and column count from 1. */
export interface Place {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/** Why a desired value is what it is. For the reader only; it never steers. */
export interface Origin {
    readonly kind: 'tier' | 'group' | 'embed' | 'environment' | 'override' | 'history';
    /** The tier's, group's or environment's name, the override's reason, or the run id. */
    readonly name: string;
    readonly place?: Place;
}
/** What the manifest (or a recorded run, for rollback) wants of one embed. */
export interface DesiredEmbed {
    readonly embedId: string;
    /** The key in the manifest; equals `embedId` unless `id:` is written. */
    readonly key: string;
    readonly name?: string;
    readonly owner?: string;
    readonly tier?: string;
    readonly source?: Place;
    readonly settings: Settings;
    readonly origins: {
        readonly [K in SettingName]?: Origin;
    };
    readonly overrides: readonly Override[];
}
export interface Override {
    readonly reason: string;
    /** Instants in ISO 8601; active while `from` ≤ now < `until`. */
    readonly from: string;
    readonly until: string;
    readonly settings: readonly SettingName[];
    /** What it sets those settings to. */
    readonly values: Settings;
    readonly active: boolean;
    readonly place: Place;
}
/** What the API told of one embed. */
export interface LiveEmbed {
    readonly embedId: string;
    readonly name?: string;
    readonly embedType?: string;
    readonly dataAppName?: string;
    /** As the API gave it; whether it moves with settings is not documented. */
    readonly updatedAt?: string;
    readonly settings: Settings;
    /** Access settings that no catalogue row names: shown, never sent. */
    readonly foreign: Readonly<Record<string, unknown>>;
}
/** API generations by the shape of their paths; `legacy` is the POST-only family. */
export type Dialect = 'kebab' | 'camel' | 'legacy';
/** Urgent requests (narrowing, rollback) go first and may use what is kept for them of a told limit. */
export type Urgency = 'normal' | 'urgent';
/** Exactly the body of one update; its compact JSON, in this key order, is what is sent. */
export interface Payload {
    readonly embedId: string;
    readonly accessSettings: Readonly<Record<string, unknown>>;
}
/** What the API, or the way to it, said against a request. `code` is the API's own where it has one. */
export interface Problem {
    readonly code: string;
    readonly httpStatus?: number;
    readonly message: string;
    /** What the reader can do about it. */
    readonly hint?: string;
}
/** Every way that one update can end, by what is known about its effect. Only `accepted` is a success. */
export type UpdateAnswer = {
    readonly kind: 'accepted';
}
/** The API refused this embed; nothing changed. */
 | {
    readonly kind: 'rejected';
    readonly problem: Problem;
}
/** Nothing left this machine. */
 | {
    readonly kind: 'not-sent';
    readonly problem: Problem;
}
/** Nothing left this machine, nor will anything that follows: the server was waited for in vain. */
 | {
    readonly kind: 'withheld';
    readonly problem: Problem;
}
/** Presumed not applied. */
 | {
    readonly kind: 'throttled';
    readonly problem: Problem;
    readonly retryAfterMs?: number;
}
/** 409: somebody else may have written. Read before anything else. */
 | {
    readonly kind: 'conflict';
    readonly problem: Problem;
}
/** Holds for every further request too, like a revoked token: stop sending. */
 | {
    readonly kind: 'global';
    readonly problem: Problem;
}
/** May or may not have been applied. Read before anything else. */
 | {
    readonly kind: 'unknown';
    readonly problem: Problem;
};
/** A listed embed, and those of its settings that the list does not tell and somebody wants to know. */
export interface Question {
    readonly embed: LiveEmbed;
    readonly settings: readonly SettingName[];
}
/** How far a closer look has come; `by` names what is asked, such as `export`. */
export interface LookProgress {
    readonly by: string;
    readonly done: number;
    readonly total: number;
}
/** A datamart as far as the API tells it; names are exact, upper and lower case included. */
export interface Datamart {
    readonly name: string;
    /** `TABLE` where the tenants' rows share tables. */
    readonly tenancyLevel?: string;
    readonly tables: readonly DatamartTable[];
}
export interface DatamartTable {
    readonly name: string;
    readonly schema?: string;
    /** The column that says which tenant a row belongs to, where the API tells one. */
    readonly clientColumn?: string;
    readonly columns: readonly string[];
}
/** Can look and cannot write; all that planning is ever handed. Every function throws EmbedSyncError. */
export interface EmbedReader {
    /** The generation whose addresses answered; known from the first list on. */
    dialect(): Dialect;
    /** Every live embed of the data app, each id once. Where the server pages, an expected id that is missing is looked for again. */
    list(expected?: ReadonlySet<string>): Promise<readonly LiveEmbed[]>;
    /** The embeds of the questions, with what the closer ways to read could add. Never fewer embeds, never fewer settings. */
    lookCloser(questions: readonly Question[], report: (progress: LookProgress) => void): Promise<readonly LiveEmbed[]>;
    /** Undefined where this token may not list datamarts, or this server cannot. */
    datamarts(): Promise<readonly Datamart[] | undefined>;
}
/** Can write; constructed only for apply and rollback. Never retries by itself. */
export interface EmbedWriter {
    /** `urgency` is normal where it is not given. */
    update(payload: Payload, urgency?: Urgency): Promise<UpdateAnswer>;
}
export interface Target {
    /** Origin and path prefix, without a trailing slash. */
    readonly baseUrl: string;
    readonly dataApp: string | null;
    readonly environment: string | null;
    /** The generation of the API that payloads are spelled for. */
    readonly api: Dialect;
}
/** A target as the history holds it: records of versions that did not tell the generation are without it. */
export type RecordedTarget = Omit<Target, 'api'> & Partial<Pick<Target, 'api'>>;
/** One RFC 6902 operation over an embed's managed settings; paths are `/settingName`, values are whole. */
export interface PatchOperation {
    readonly op: 'test' | 'add' | 'replace' | 'remove';
    readonly path: string;
    readonly value?: SettingValue;
}
export interface SettingChange {
    readonly setting: SettingName;
    /** Absent where the API did not tell; `unknown` is then true. */
    readonly before?: SettingValue;
    readonly after: SettingValue;
    readonly unknown?: true;
    readonly direction: Direction;
    /** What it means to a viewer, in one sentence. */
    readonly reason: string;
    readonly origin?: Origin;
}
export interface Change {
    readonly embedId: string;
    readonly key: string;
    readonly name: string | null;
    readonly owner: string | null;
    readonly source: Place | null;
    readonly direction: Direction;
    /** In catalogue order, never empty. */
    readonly settings: readonly SettingChange[];
    readonly payload: Payload;
    readonly patch: readonly PatchOperation[];
    readonly inverse: readonly PatchOperation[];
}
export interface MissingEmbed {
    readonly embedId: string;
    readonly key: string;
    readonly name: string | null;
    readonly source: Place | null;
    /** Live ids that look alike, nearest first. */
    readonly nearest: readonly string[];
}
/**
 * An embed that the plan leaves alone, and why. `CHANGED_SINCE_RUN`: a rollback would undo somebody else's change.
 * `PAYLOAD_INCOMPLETE`: a full payload would drop settings that the manifest does not manage. The others: what the
 * manifest names is not there.
 */
export interface RefusedEmbed {
    readonly embedId: string;
    readonly key: string;
    readonly name: string | null;
    readonly code: 'CHANGED_SINCE_RUN' | 'PAYLOAD_INCOMPLETE' | 'DATAMART_UNKNOWN' | 'TABLE_UNKNOWN' | 'COLUMN_UNKNOWN';
    readonly reason: string;
    readonly hint?: string;
}
export interface UnmanagedEmbed {
    readonly embedId: string;
    readonly name: string | null;
}
export type DriftClass = 'pending' | 'outside' | 'conflict' | 'adopted';
/** One setting for which last applied, live and desired do not all agree. */
export interface Drift {
    readonly embedId: string;
    readonly key: string;
    readonly name: string | null;
    readonly setting: SettingName;
    readonly class: DriftClass;
    /** Which way the move went: of live against last applied, for `pending` of desired against live. */
    readonly direction: Direction;
    readonly lastApplied?: SettingValue;
    readonly live?: SettingValue;
    readonly desired?: SettingValue;
    /** The instant of the last recorded write of this setting. */
    readonly since?: string;
}
/** `block`: cannot be applied. `approve`: needs consent to this very plan. The others only inform. */
export type Severity = 'block' | 'approve' | 'warning' | 'info';
export interface Finding {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly embedId?: string;
    readonly setting?: SettingName;
    /** False for what was already so before this plan. */
    readonly introducedByPlan: boolean;
}
export type Verdict = 'in-sync' | 'assumed' | 'ready' | 'needs-approval' | 'blocked';
/** Counts of embeds. `assumed` and `unknown` overlap with the others: see contract of `plan --format json`. */
export interface PlanSummary {
    readonly managed: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly assumed: number;
    readonly unknown: number;
    readonly missing: number;
    readonly unmanaged: number;
    readonly byDirection: Readonly<Record<Direction, number>>;
}
/** A plan is data: sorted, versioned, and identified by the digest of its semantic content (`plan/plan-id.ts`). */
export interface Plan {
    readonly formatVersion: '1.0';
    readonly generator: string;
    readonly planId: string;
    /** ISO 8601; not part of the identity. */
    readonly createdAt: string;
    readonly target: Target;
    readonly manifest: {
        readonly digest: string | null;
        readonly commit: string | null;
    };
    readonly policy: {
        readonly digest: string;
    };
    /** The run that this plan takes back, for rollback. */
    readonly rollbackOf?: string;
    readonly verdict: Verdict;
    readonly summary: PlanSummary;
    /** Sorted: gravest direction first, then by embed id. */
    readonly changes: readonly Change[];
    readonly missing: readonly MissingEmbed[];
    readonly refused: readonly RefusedEmbed[];
    readonly unmanaged: readonly UnmanagedEmbed[];
    readonly drift: readonly Drift[];
    readonly findings: readonly Finding[];
}
/** How the changes that do not only narrow are spread over time, and what a failure means for the rest. */
export interface Rollout {
    /** Embeds that go alone, before all others. */
    readonly canary?: number;
    /** Rising shares of what the canary leaves, in percent. */
    readonly waves?: readonly number[];
    /** Between two waves, in milliseconds. */
    readonly pauseMs?: number;
    /** Failures after which nothing more is sent; 1 where a failure stops the run and this is absent. */
    readonly stopAfterFailures?: number;
    /** The environment variable that holds an address to ask between two waves. */
    readonly probeFrom?: string;
    /** `undo-widening` also takes back what this run has widened, and keeps what it narrowed. */
    readonly onFailure: 'continue' | 'stop' | 'undo-widening';
}
/**
 * How one embed's change ended. `verified`: read back equal. `accepted`: the API agreed but does not show it.
 * `contradicted`: read back different. `stale`: live moved since the plan. `reverted`: taken back by this run.
 */
export type OutcomeStatus = 'verified' | 'accepted' | 'contradicted' | 'failed' | 'stale' | 'not-attempted' | 'reverted';
export interface Outcome {
    readonly embedId: string;
    readonly status: OutcomeStatus;
    /** PUTs that left this machine for this embed. */
    readonly attempts: number;
    readonly error?: Problem;
}
export type RunStatus = 'complete' | 'partial' | 'failed' | 'refused';
export interface ApplyResult {
    readonly runId: string | null;
    readonly planId: string;
    readonly status: RunStatus;
    readonly outcomes: readonly Outcome[];
    readonly findings: readonly Finding[];
    /** Why sending ended before every change had its turn. */
    readonly stopped?: Problem;
    readonly summary: {
        readonly updates: number;
        readonly requests: number;
        readonly retries: number;
        readonly throttled: number;
        readonly waitedMs: number;
        readonly elapsedMs: number;
    };
}
/** Calls to the server fail one after another, so none is made for a while; and that they are made again. */
export type ServerNews = 
/** `until` is an instant in ISO 8601; what is asked then decides. `reason` is a clause. */
{
    readonly type: 'server-failing';
    readonly reason: string;
    readonly waitMs: number;
    readonly until: string;
}
/** Milliseconds since calls were first held back. */
 | {
    readonly type: 'server-back';
    readonly afterMs: number;
};
/** What an apply tells while it runs; progress displays are drawn from these alone. */
export type RunEvent = {
    readonly type: 'start';
    readonly runId: string;
    readonly planId: string;
    readonly total: number;
} | {
    readonly type: 'wave';
    readonly name: string;
    readonly size: number;
} | {
    readonly type: 'pause';
    readonly waitMs: number;
    readonly before: string;
} | {
    readonly type: 'undo';
    readonly size: number;
    readonly reason: string;
} | {
    readonly type: 'retry';
    readonly embedId: string;
    readonly reason: string;
    readonly waitMs: number;
} | {
    readonly type: 'result';
    readonly embedId: string;
    readonly name: string | null;
    readonly outcome: Outcome;
} | ServerNews | {
    readonly type: 'verifying';
}
/** The last resort: what happened and could not be written to the history. */
 | {
    readonly type: 'unrecorded';
    readonly entry: object;
} | {
    readonly type: 'summary';
    readonly result: ApplyResult;
};
