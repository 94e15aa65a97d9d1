/**
 * The history is a text file of such records, one a line, each as canonical JSON (RFC 8785) followed by a line feed. Readers ignore properties that they do not know.
 */
export type History = Stamp & (RunStart | Intent | Attempt | Outcome | Reconcile | Verify | VerifyLost | VerifyUnchanged | RunEnd);
/**
 * SHA-256 as 64 hexadecimal digits.
 */
export type Digest = string;
/**
 * The tables that are filtered by tenant.
 */
export type Tenancy = TenancyRow[];
/**
 * RFC 6902 operations over the settings of the change; each replaces a setting whole.
 */
export type Patch = Operation[];
/**
 * What every record carries: its place in the log and the seal on its content.
 */
export interface Stamp {
    /**
     * Major version of the record format.
     */
    v: 1;
    /**
     * Identity of the log, the same in all its records.
     */
    log: string;
    /**
     * Counts from 1 without gaps.
     */
    seq: number;
    prev: Digest;
    /**
     * When the record was made, in UTC. Informative: the order is by seq.
     */
    time: string;
    hash: Digest;
    [k: string]: unknown;
}
/**
 * Who started a run, and from what.
 */
export interface RunStart {
    kind: 'run.start';
    /**
     * The run that this record belongs to.
     */
    run: string;
    /**
     * What was run.
     */
    command: 'apply' | 'rollback';
    /**
     * The run that this one takes back.
     */
    rollbackOf?: string;
    /**
     * Name and version of the program.
     */
    generator: string;
    /**
     * Who or what started the run.
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
    approved: boolean;
    /**
     * What of this run was durable before each update was sent: where it says intent, an intent without an attempt may have been sent.
     */
    writeAhead?: 'intent';
    target: Target;
    /**
     * SHA-256 of the manifest; null for a rollback.
     */
    manifestDigest: string | null;
    /**
     * SHA-256 of the policy.
     */
    policyDigest: string;
    [k: string]: unknown;
}
/**
 * What the run was aimed at.
 */
export interface Target {
    /**
     * Origin and path prefix of the API, without a trailing slash.
     */
    baseUrl: string;
    /**
     * The data app, where the manifest names one.
     */
    dataApp: string | null;
    /**
     * The environment of the manifest, where it has some.
     */
    environment: string | null;
    /**
     * The generation of the API that the requests are spelled for; absent in records of versions that did not tell.
     */
    api?: 'kebab' | 'camel' | 'legacy';
    [k: string]: unknown;
}
/**
 * What is about to be sent to one embed, and all that is needed to take it back. `unsent` holds what the API told of the settings that the payload leaves out: a server that replaces would drop them. Written before the update is sent.
 */
export interface Intent {
    kind: 'intent';
    /**
     * The run that this record belongs to.
     */
    run: string;
    /**
     * The embed that this record is about.
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
    /**
     * Which way the change moves access.
     */
    direction: 'tenancy' | 'widen' | 'narrow' | 'neutral';
    before: Settings;
    after: Settings;
    unsent?: Settings;
    patch: Patch;
    inverse: Patch;
    payload: Payload;
    [k: string]: unknown;
}
/**
 * Some settings of one embed; one that is absent was not told by the API, or is not part of the change.
 */
export interface Settings {
    /**
     * Datamart.
     */
    datamartName?: string;
    /**
     * AI pilot.
     */
    isAllowAiPilot?: boolean;
    /**
     * E-mail reports.
     */
    isAllowEmailReports?: boolean;
    /**
     * Manage metrics.
     */
    isAllowManageMetrics?: boolean;
    /**
     * Metric creation.
     */
    isAllowMetricCreation?: boolean;
    /**
     * Metric deletion.
     */
    isAllowMetricDeletion?: boolean;
    /**
     * Layout change.
     */
    isAllowMetricLayoutChange?: boolean;
    /**
     * Metric update.
     */
    isAllowMetricUpdate?: boolean;
    /**
     * Underlying data.
     */
    isAllowUnderlyingData?: boolean;
    /**
     * Dashboard views.
     */
    isAllowCreateDashboardView?: boolean;
    /**
     * Creation mode.
     */
    metricCreationMode?: 'DRAG_DROP' | 'CHAT';
    /**
     * Join model.
     */
    joinModel?: 'single' | 'multi';
    tableTenancySettings?: Tenancy;
    [k: string]: unknown;
}
/**
 * Rows of one table are shown only where a column equals the client id of the viewer.
 */
export interface TenancyRow {
    /**
     * The table.
     */
    name: string;
    /**
     * The column.
     */
    clientColumn: string;
    [k: string]: unknown;
}
/**
 * One RFC 6902 operation.
 */
export interface Operation {
    /**
     * What it does.
     */
    op: 'test' | 'add' | 'replace' | 'remove';
    /**
     * A slash and the name of a setting.
     */
    path: string;
    /**
     * The value of the setting.
     */
    value?: string | boolean | Tenancy;
    [k: string]: unknown;
}
/**
 * The body of the update.
 */
export interface Payload {
    /**
     * The embed.
     */
    embedId: string;
    /**
     * The settings, in the spelling of the API.
     */
    accessSettings: {
        [k: string]: unknown;
    };
    [k: string]: unknown;
}
/**
 * An update is sent now. Written before it is sent.
 */
export interface Attempt {
    kind: 'attempt';
    /**
     * The run that this record belongs to.
     */
    run: string;
    /**
     * The embed that this record is about.
     */
    embedId: string;
    /**
     * Counts from 1.
     */
    attempt: number;
    payloadDigest: Digest;
    [k: string]: unknown;
}
/**
 * How the updates of one embed ended, by what the API answered.
 */
export interface Outcome {
    kind: 'outcome';
    /**
     * The run that this record belongs to.
     */
    run: string;
    /**
     * The embed that this record is about.
     */
    embedId: string;
    /**
     * How it ended.
     */
    status: 'accepted' | 'failed' | 'stale' | 'not-attempted' | 'unknown';
    /**
     * Updates that were sent.
     */
    attempts: number;
    error?: Problem;
    [k: string]: unknown;
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
 * What a later look found out about an update whose outcome was not recorded; or, with torn-tail, that an unfinished last line was set aside.
 */
export interface Reconcile {
    kind: 'reconcile';
    /**
     * The run that the record is about; empty for a log that had lost its first record.
     */
    run: string;
    /**
     * The embed that this record is about.
     */
    embedId?: string;
    /**
     * What was found.
     */
    status: 'applied' | 'not-applied' | 'mixed' | 'undetermined' | 'torn-tail';
    /**
     * In words.
     */
    note: string;
    [k: string]: unknown;
}
/**
 * What the list showed of one embed after the updates.
 */
export interface Verify {
    kind: 'verify';
    /**
     * The run that this record belongs to.
     */
    run: string;
    /**
     * The embed that this record is about.
     */
    embedId: string;
    /**
     * What became of the change.
     */
    status: 'verified' | 'accepted' | 'contradicted' | 'failed' | 'stale' | 'not-attempted' | 'reverted';
    live?: Settings;
    /**
     * When the embed was last changed, as the API gave it with that list.
     */
    updatedAt?: string;
    [k: string]: unknown;
}
/**
 * What an embed lost with an update that did not send it: the values from before.
 */
export interface VerifyLost {
    kind: 'verify';
    /**
     * The run that sent the update.
     */
    run: string;
    /**
     * The embed that this record is about.
     */
    embedId: string;
    lost: Settings;
    [k: string]: unknown;
}
/**
 * What a list showed as desired although the run did not write it: what later drift is measured against.
 */
export interface VerifyUnchanged {
    kind: 'verify';
    /**
     * The run that this record belongs to.
     */
    run: string;
    /**
     * The embeds that were seen.
     */
    confirmed: Confirmation[];
    [k: string]: unknown;
}
/**
 * Settings of one embed that were as desired.
 */
export interface Confirmation {
    /**
     * The embed.
     */
    embedId: string;
    settings: Settings;
    /**
     * When the embed was last changed, as the API gave it with that list.
     */
    updatedAt?: string;
    [k: string]: unknown;
}
/**
 * The run is over.
 */
export interface RunEnd {
    kind: 'run.end';
    /**
     * The run that this record belongs to.
     */
    run: string;
    /**
     * How the run ended.
     */
    status: 'complete' | 'partial' | 'failed' | 'refused';
    /**
     * Embeds by outcome.
     */
    counts: {
        [k: string]: number;
    };
    /**
     * Whether the server was seen to merge a partial update.
     */
    merges?: boolean;
    [k: string]: unknown;
}
