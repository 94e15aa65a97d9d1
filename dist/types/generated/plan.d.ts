/**
 * SHA-256 as 64 hexadecimal digits.
 */
export type Digest = string;
/**
 * What happens to one setting.
 */
export type SettingChange = {
    setting: SettingName;
    /**
     * The live value; absent where the API does not tell it.
     */
    before?: string | boolean | Tenancy;
    /**
     * The value that is sent.
     */
    after: string | boolean | Tenancy;
    /**
     * Stands where the API does not tell the live value.
     */
    unknown?: true;
    direction: Direction;
    /**
     * What it means to a viewer, in words.
     */
    reason: string;
    origin?: Origin;
    [k: string]: unknown;
} & SettingChange1 & {
    setting: SettingName;
    /**
     * The live value; absent where the API does not tell it.
     */
    before?: string | boolean | Tenancy;
    /**
     * The value that is sent.
     */
    after: string | boolean | Tenancy;
    /**
     * Stands where the API does not tell the live value.
     */
    unknown?: true;
    direction: Direction;
    /**
     * What it means to a viewer, in words.
     */
    reason: string;
    origin?: Origin;
    [k: string]: unknown;
} & SettingChange1;
/**
 * An access setting.
 */
export type SettingName = 'datamartName' | 'isAllowAiPilot' | 'isAllowEmailReports' | 'isAllowManageMetrics' | 'isAllowMetricCreation' | 'isAllowMetricDeletion' | 'isAllowMetricLayoutChange' | 'isAllowMetricUpdate' | 'isAllowUnderlyingData' | 'isAllowCreateDashboardView' | 'metricCreationMode' | 'joinModel' | 'tableTenancySettings';
/**
 * The tables that are filtered by tenant; in the empty list none is.
 */
export type Tenancy = TenancyRow[];
/**
 * Which way access moves: `tenancy` weakens the isolation of tenants, `widen` lets viewers do or see more, `narrow` less, `neutral` neither.
 */
export type Direction = 'tenancy' | 'widen' | 'narrow' | 'neutral';
export type SettingChange1 = {
    before: unknown;
    [k: string]: unknown;
} | {
    unknown: unknown;
    [k: string]: unknown;
};
/**
 * The tables that are filtered by tenant; in the empty list none is.
 */
export type Tenancy1 = TenancyRow[];
/**
 * The tables that are filtered by tenant; in the empty list none is.
 */
export type Tenancy2 = TenancyRow[];
/**
 * One RFC 6902 operation.
 */
export type Operation = {
    /**
     * What it does.
     */
    op: 'test' | 'add' | 'replace' | 'remove';
    /**
     * A slash and the name of a setting.
     */
    path: '/datamartName' | '/isAllowAiPilot' | '/isAllowEmailReports' | '/isAllowManageMetrics' | '/isAllowMetricCreation' | '/isAllowMetricDeletion' | '/isAllowMetricLayoutChange' | '/isAllowMetricUpdate' | '/isAllowUnderlyingData' | '/isAllowCreateDashboardView' | '/metricCreationMode' | '/joinModel' | '/tableTenancySettings';
    value?: SettingValue;
    [k: string]: unknown;
};
/**
 * The value of a setting: a boolean for a flag, a string for a choice or a name, a list for tenancy.
 */
export type SettingValue = string | boolean | Tenancy;
/**
 * RFC 6902 operations over the managed settings of the embed, `test` operations first. Each replaces a setting whole.
 */
export type Patch = Operation[];
/**
 * A setting on which last applied, live and desired do not all agree.
 */
export type Drift = {
    /**
     * The embed.
     */
    embedId: string;
    /**
     * The key of the embed in the manifest.
     */
    key: string;
    /**
     * The live name of the embed.
     */
    name: string | null;
    setting: SettingName;
    /**
     * `pending`: the manifest moved. `outside`: live moved. `conflict`: both moved, to different values. `adopted`: both moved, to the same value.
     */
    class: 'pending' | 'outside' | 'conflict' | 'adopted';
    direction: Direction;
    /**
     * The value that was applied last.
     */
    lastApplied?: string | boolean | Tenancy;
    /**
     * The live value.
     */
    live?: string | boolean | Tenancy;
    /**
     * The value that the manifest wants.
     */
    desired?: string | boolean | Tenancy;
    since?: Instant;
    [k: string]: unknown;
};
/**
 * An instant in UTC, in ISO 8601.
 */
export type Instant = string;
/**
 * What an apply would send, and why: written by `plan --format json` and `plan -o FILE`, and read by `apply PLANFILE`.
 */
export interface Plan {
    /**
     * Version of this format, major and minor. Readers ignore properties that they do not know, and refuse a major version that they do not know.
     */
    formatVersion: string;
    /**
     * Name and version of the program that made the plan.
     */
    generator: string;
    /**
     * Identity of the plan: a digest of what would be sent and what needs consent, without times and prose.
     */
    planId: string;
    /**
     * When the plan was made; not part of its identity.
     */
    createdAt: string;
    target: Target;
    /**
     * What the plan was made from.
     */
    manifest: {
        /**
         * Digest of the content of the manifest; null for a rollback.
         */
        digest: Digest | null;
        /**
         * The commit that the manifest stands at, where known.
         */
        commit: string | null;
        [k: string]: unknown;
    };
    /**
     * What the plan was judged by.
     */
    policy: {
        digest: Digest;
        [k: string]: unknown;
    };
    /**
     * The run that this plan takes back.
     */
    rollbackOf?: string;
    /**
     * `in-sync`: nothing to do. `assumed`: nothing to send, but some settings rest on the history. `ready`: can be applied. `needs-approval`: somebody must consent to exactly this plan. `blocked`: cannot be applied.
     */
    verdict: 'in-sync' | 'assumed' | 'ready' | 'needs-approval' | 'blocked';
    /**
     * Counts of embeds.
     */
    summary: {
        /**
         * Declared by the manifest, for this target.
         */
        managed: number;
        /**
         * With at least one change.
         */
        changed: number;
        /**
         * Known to be as desired.
         */
        unchanged: number;
        /**
         * With nothing to send and at least one setting that rests on the history alone.
         */
        assumed: number;
        /**
         * Changed, with at least one setting of which the live value is not known.
         */
        unknown: number;
        /**
         * Declared but not live.
         */
        missing: number;
        /**
         * Live but not declared.
         */
        unmanaged: number;
        /**
         * The changed embeds, by the gravest direction of their settings.
         */
        byDirection: {
            /**
             * Let viewers do or see more.
             */
            widen: number;
            /**
             * Let viewers do or see less.
             */
            narrow: number;
            /**
             * Weaken the isolation of tenants.
             */
            tenancy: number;
            /**
             * Do neither.
             */
            neutral: number;
            [k: string]: unknown;
        };
        [k: string]: unknown;
    };
    /**
     * What would be sent, gravest direction first.
     */
    changes: Change[];
    /**
     * Embeds that are declared but not live.
     */
    missing: Missing[];
    /**
     * Embeds that the plan leaves alone, each with the reason.
     */
    refused: Refused[];
    /**
     * Embeds that are live but not declared.
     */
    unmanaged: Unmanaged[];
    /**
     * Settings that somebody moved since they were applied last, or that the manifest moved.
     */
    drift: Drift[];
    /**
     * What the policy found.
     */
    findings: Finding[];
    [k: string]: unknown;
}
/**
 * What the requests are aimed at.
 */
export interface Target {
    /**
     * Origin and path prefix of the API, without a trailing slash.
     */
    baseUrl: string;
    /**
     * The data app that the manifest names.
     */
    dataApp: string | null;
    /**
     * The environment of the manifest; null where it has none.
     */
    environment: string | null;
    /**
     * The generation of the API that the requests are spelled for.
     */
    api: 'kebab' | 'camel' | 'legacy';
    [k: string]: unknown;
}
/**
 * What happens to one embed.
 */
export interface Change {
    /**
     * The embed.
     */
    embedId: string;
    /**
     * The key of the embed in the manifest.
     */
    key: string;
    /**
     * The name of the embed.
     */
    name: string | null;
    /**
     * Who owns the embed, by the manifest.
     */
    owner: string | null;
    /**
     * Where the manifest declares the embed.
     */
    source: Place | null;
    /**
     * The gravest direction of its settings.
     */
    direction: 'tenancy' | 'widen' | 'narrow' | 'neutral';
    /**
     * The settings that change.
     *
     * @minItems 1
     */
    settings: [SettingChange, ...SettingChange[]];
    payload: Payload;
    patch: Patch;
    /**
     * The patch that takes this change back.
     */
    inverse: Operation[];
    [k: string]: unknown;
}
/**
 * A position in a file.
 */
export interface Place {
    /**
     * The file as it was given, or relative to the working folder.
     */
    file: string;
    /**
     * Counts from 1.
     */
    line: number;
    /**
     * Counts from 1.
     */
    column: number;
    [k: string]: unknown;
}
/**
 * One table of which viewers see the rows of their own tenant alone.
 */
export interface TenancyRow {
    /**
     * The table.
     */
    name: string;
    /**
     * The column that must equal the client id of the viewer.
     */
    clientColumn: string;
}
/**
 * Who set a value. It explains and never steers.
 */
export interface Origin {
    /**
     * The layer of the manifest that set it, or the history for a rollback.
     */
    kind: 'tier' | 'group' | 'embed' | 'environment' | 'override' | 'history';
    /**
     * The name of the tier, group, environment or embed, the reason of the override, or the run.
     */
    name: string;
    place?: Place;
    [k: string]: unknown;
}
/**
 * Exactly the body that is sent: its compact JSON, in this key order.
 */
export interface Payload {
    /**
     * The embed.
     */
    embedId: string;
    /**
     * The settings in the spelling of the API. Those that are absent stay as they are.
     */
    accessSettings: {
        /**
         * The datamart that the embed reads.
         */
        datamartName?: string;
        /**
         * `datamartName` as another generation of the API spells it.
         */
        dataMartName?: string;
        /**
         * `datamartName` as another generation of the API spells it.
         */
        datamart_name?: string;
        /**
         * Whether viewers can ask questions about the data in natural language.
         */
        isAllowAiPilot?: boolean;
        /**
         * `isAllowAiPilot` as another generation of the API spells it.
         */
        isAllowAipilot?: boolean;
        /**
         * Whether viewers can schedule e-mail reports.
         */
        isAllowEmailReports?: boolean;
        /**
         * Whether viewers can choose which metrics the dashboard shows.
         */
        isAllowManageMetrics?: boolean;
        /**
         * Whether viewers can build new metrics.
         */
        isAllowMetricCreation?: boolean;
        /**
         * Whether viewers can delete metrics.
         */
        isAllowMetricDeletion?: boolean;
        /**
         * Whether viewers can rearrange the dashboard.
         */
        isAllowMetricLayoutChange?: boolean;
        /**
         * Whether viewers can edit existing metrics.
         */
        isAllowMetricUpdate?: boolean;
        /**
         * Whether viewers can see the raw rows behind a metric.
         */
        isAllowUnderlyingData?: boolean;
        /**
         * Whether viewers can save dashboard views of their own.
         */
        isAllowCreateDashboardView?: boolean;
        /**
         * How viewers create metrics.
         */
        metricCreationMode?: 'DRAG_DROP' | 'CHAT';
        /**
         * How new metrics join sheets.
         */
        joinModel?: 'single' | 'multi';
        tableTenancySettings?: Tenancy1;
        tableList?: Tenancy2;
    };
}
/**
 * An embed that the manifest declares and the API does not list.
 */
export interface Missing {
    /**
     * The embed.
     */
    embedId: string;
    /**
     * The key of the embed in the manifest.
     */
    key: string;
    /**
     * The name of the embed, by the manifest.
     */
    name: string | null;
    /**
     * Where the manifest declares the embed.
     */
    source: Place | null;
    /**
     * Live ids that look alike, nearest first.
     */
    nearest: string[];
    [k: string]: unknown;
}
/**
 * An embed that the plan leaves alone.
 */
export interface Refused {
    /**
     * The embed.
     */
    embedId: string;
    /**
     * The key of the embed in the manifest.
     */
    key: string;
    /**
     * The name of the embed.
     */
    name: string | null;
    /**
     * Why. `CHANGED_SINCE_RUN`: a rollback would undo the change of somebody else. `PAYLOAD_INCOMPLETE`: a full payload would drop settings that the manifest does not manage. `DATAMART_UNKNOWN`, `TABLE_UNKNOWN`, `COLUMN_UNKNOWN`: what the manifest names is not there.
     */
    code: 'CHANGED_SINCE_RUN' | 'PAYLOAD_INCOMPLETE' | 'DATAMART_UNKNOWN' | 'TABLE_UNKNOWN' | 'COLUMN_UNKNOWN';
    /**
     * Why, in words.
     */
    reason: string;
    /**
     * What can be done about it.
     */
    hint?: string;
    [k: string]: unknown;
}
/**
 * A live embed that the manifest does not declare. It is never touched.
 */
export interface Unmanaged {
    /**
     * The embed.
     */
    embedId: string;
    /**
     * The live name of the embed.
     */
    name: string | null;
    [k: string]: unknown;
}
/**
 * What the policy, or a check, found.
 */
export interface Finding {
    /**
     * The rule that found it.
     */
    rule: string;
    /**
     * `block`: nothing can be applied. `approve`: needs consent to exactly this plan. The others only inform.
     */
    severity: 'block' | 'approve' | 'warning' | 'info';
    /**
     * What was found, in words.
     */
    message: string;
    /**
     * The embed that it is about.
     */
    embedId?: string;
    setting?: SettingName;
    /**
     * False for what was already so before this plan.
     */
    introducedByPlan: boolean;
    [k: string]: unknown;
}
