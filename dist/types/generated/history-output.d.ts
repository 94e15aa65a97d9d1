/**
 * What the change history tells: written by `history list|show|verify|at --format json`.
 */
export type HistoryOutput = {
    /**
     * Version of this format, major and minor; 1.0 where it is absent. Readers ignore properties that they do not know, and refuse a major version that they do not know.
     */
    formatVersion?: string;
    /**
     * Every run, oldest first.
     */
    runs: Run[];
    [k: string]: unknown;
} | {
    /**
     * Version of this format, major and minor; 1.0 where it is absent. Readers ignore properties that they do not know, and refuse a major version that they do not know.
     */
    formatVersion?: string;
    /**
     * Identity of the run.
     */
    runId: string;
    startedAt: Instant;
    /**
     * What was run.
     */
    command?: 'apply' | 'rollback';
    /**
     * The run that this one takes back.
     */
    rollbackOf?: string;
    /**
     * Who or what started it.
     */
    actor: string;
    /**
     * The commit of the manifest, where known.
     */
    commit: string | null;
    planId: Digest;
    /**
     * Whether the plan was approved by its id.
     */
    approved?: boolean;
    target?: Target;
    /**
     * How it ended; `interrupted` where the log holds no end of it.
     */
    status: 'complete' | 'partial' | 'failed' | 'refused' | 'interrupted';
    /**
     * Embeds by how their changes ended.
     */
    counts: {
        [k: string]: number;
    };
    /**
     * What it did, in the order of the log.
     */
    changes: RunChange[];
    [k: string]: unknown;
} | {
    /**
     * Version of this format, major and minor; 1.0 where it is absent. Readers ignore properties that they do not know, and refuse a major version that they do not know.
     */
    formatVersion?: string;
    /**
     * `sound`, `torn` after a last line that was cut off, or `broken`.
     */
    kind: 'sound' | 'torn' | 'broken';
    /**
     * The last sound record.
     */
    head?: {
        /**
         * Identity of the log.
         */
        log: string;
        /**
         * Number of the record; 0 where there is none.
         */
        seq: number;
        /**
         * Hash of the record.
         */
        hash: string;
        [k: string]: unknown;
    };
    /**
     * Length of the last line that was cut off.
     */
    tailBytes?: number;
    /**
     * The first broken record, counted from 1.
     */
    record?: number;
    /**
     * What is wrong with it, in words.
     */
    reason?: string;
    [k: string]: unknown;
} | {
    /**
     * Version of this format, major and minor; 1.0 where it is absent. Readers ignore properties that they do not know, and refuse a major version that they do not know.
     */
    formatVersion?: string;
    at: Instant;
    /**
     * What the log tells of each embed by then.
     *
     * Items: One embed.
     */
    embeds: {
        /**
         * The embed.
         */
        embedId: string;
        /**
         * The known values; of what is missing here, `marks` says why.
         */
        settings: Settings;
        /**
         * When the newest of its marks began.
         */
        since: string;
        /**
         * The run of that mark.
         */
        runId: string;
        /**
         * The commit of that run, where known.
         */
        commit: string | null;
        /**
         * The key of the embed in the manifest.
         */
        key?: string;
        /**
         * The name of the embed then.
         */
        name?: string | null;
        target?: Target;
        /**
         * By setting, how the log knows its value, or why it does not.
         */
        marks?: {
            [k: string]: AccessMark;
        };
        /**
         * The API did not know this embed any more, and no later run saw it.
         */
        missing?: {
            since: Instant;
            /**
             * The run that was told so.
             */
            runId: string;
            [k: string]: unknown;
        };
        [k: string]: unknown;
    }[];
    [k: string]: unknown;
};
/**
 * An instant in UTC, in ISO 8601.
 */
export type Instant = string;
/**
 * SHA-256 as 64 hexadecimal digits.
 */
export type Digest = string;
/**
 * Which way access moves: `tenancy` weakens the isolation of tenants, `widen` lets viewers do or see more, `narrow` less, `neutral` neither.
 */
export type Direction = 'tenancy' | 'widen' | 'narrow' | 'neutral';
/**
 * The tables that are filtered by tenant; with none, viewers may see the rows of every tenant.
 */
export type Tenancy = TenancyRow[];
/**
 * The tables that are filtered by tenant; in the empty list none is.
 */
export type Tenancy1 = TenancyRow[];
/**
 * One run of apply or rollback.
 */
export interface Run {
    /**
     * Identity of the run.
     */
    runId: string;
    startedAt: Instant;
    /**
     * What was run.
     */
    command?: 'apply' | 'rollback';
    /**
     * The run that this one takes back.
     */
    rollbackOf?: string;
    /**
     * Who or what started it.
     */
    actor: string;
    /**
     * The commit of the manifest, where known.
     */
    commit: string | null;
    planId: Digest;
    /**
     * Whether the plan was approved by its id.
     */
    approved?: boolean;
    target?: Target;
    /**
     * How it ended; `interrupted` where the log holds no end of it.
     */
    status: 'complete' | 'partial' | 'failed' | 'refused' | 'interrupted';
    /**
     * Embeds by how their changes ended.
     */
    counts: {
        [k: string]: number;
    };
    /**
     * What it changed, in the order of the log; of `history changes` only.
     */
    changes?: RunChange[];
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
     * The generation of the API that the requests are spelled for; absent for runs of versions that did not record it.
     */
    api?: 'kebab' | 'camel' | 'legacy';
    [k: string]: unknown;
}
/**
 * What a run did to one embed.
 */
export interface RunChange {
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
    direction: Direction;
    /**
     * The values before, of the settings that were written; one that the API did not tell is absent.
     */
    before: Settings;
    /**
     * The values that were sent.
     */
    after: Settings;
    /**
     * Updates that were sent.
     */
    attempts: number;
    /**
     * How it ended; `unknown` where the log does not say.
     */
    status: 'verified' | 'accepted' | 'contradicted' | 'failed' | 'stale' | 'not-attempted' | 'reverted' | 'unknown';
    error?: Problem;
    live?: Settings;
    [k: string]: unknown;
}
/**
 * Some settings of one embed; one that is absent is not known.
 */
export interface Settings {
    /**
     * The datamart that the embed reads.
     */
    datamartName?: string;
    /**
     * Whether viewers can ask questions about the data in natural language.
     */
    isAllowAiPilot?: boolean;
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
    tableTenancySettings?: Tenancy;
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
 * What the API, or the way to it, said against a request.
 */
export interface Problem {
    /**
     * The code of the API where it has one.
     */
    code: string;
    /**
     * The HTTP status.
     */
    httpStatus?: number;
    /**
     * In words.
     */
    message: string;
    /**
     * What can be done about it.
     */
    hint?: string;
    [k: string]: unknown;
}
/**
 * What the log tells of one setting at an instant.
 */
export interface AccessMark {
    /**
     * The value; absent where it is unknown.
     */
    value?: (boolean | string) | Tenancy1;
    /**
     * Known: `verified` written and read back, `accepted` written and agreed to, `found` live at a first look, `outside` found where another value had been put, `contradicted` found after another value was written. Unknown: `unanswered` a write whose effect nobody knows, `contradicted` without a value, `moved` by somebody else during a run, `dropped` by the server with an update.
     */
    how: 'verified' | 'accepted' | 'found' | 'outside' | 'contradicted' | 'unanswered' | 'moved' | 'dropped';
    /**
     * When it was written, or first seen so; for an unknown one, when it was lost sight of.
     */
    since: string;
    /**
     * When a list last showed it, where one did.
     */
    seenAt?: string;
    /**
     * The run that this is known from.
     */
    runId: string;
    /**
     * What was run.
     */
    command: 'apply' | 'rollback';
    /**
     * The commit of that run, where known.
     */
    commit: string | null;
    /**
     * Who or what started it.
     */
    actor: string;
    /**
     * Whether the plan was approved by its id.
     */
    approved: boolean;
    /**
     * The next look found another value that no run had written: somebody changed it in between.
     */
    changedBy?: {
        at: Instant;
        /**
         * The run that looked.
         */
        runId: string;
        /**
         * What it found, where it is known.
         */
        value?: (boolean | string) | Tenancy1;
        [k: string]: unknown;
    };
    [k: string]: unknown;
}
