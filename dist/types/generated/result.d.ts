/**
 * An access setting.
 */
export type SettingName = 'datamartName' | 'isAllowAiPilot' | 'isAllowEmailReports' | 'isAllowManageMetrics' | 'isAllowMetricCreation' | 'isAllowMetricDeletion' | 'isAllowMetricLayoutChange' | 'isAllowMetricUpdate' | 'isAllowUnderlyingData' | 'isAllowCreateDashboardView' | 'metricCreationMode' | 'joinModel' | 'tableTenancySettings';
/**
 * What an apply or a rollback did: written by `apply --format json` and `rollback --format json`.
 */
export interface Result {
    /**
     * Version of this format, major and minor; 1.0 where it is absent. Readers ignore properties that they do not know, and refuse a major version that they do not know.
     */
    formatVersion?: string;
    /**
     * The run in the change history; null where nothing was to be sent.
     */
    runId: string | null;
    /**
     * The plan that was applied.
     */
    planId: string;
    /**
     * `complete`: every embed is as desired. `partial`: some are. `failed`: none is. `refused`: nothing was sent.
     */
    status: 'complete' | 'partial' | 'failed' | 'refused';
    /**
     * One for each embed of the plan.
     */
    outcomes: Outcome[];
    /**
     * What the policy found in the plan.
     */
    findings?: Finding[];
    /**
     * Why sending ended before every change had its turn.
     */
    stopped?: Problem;
    /**
     * Why nothing was sent, where the status is `refused`.
     */
    error?: {
        /**
         * What it is, as one of a closed list.
         */
        code: string;
        /**
         * What happened, in words.
         */
        message: string;
        /**
         * What to do next.
         */
        hint?: string;
        [k: string]: unknown;
    };
    /**
     * Counts of the whole run.
     */
    summary: {
        /**
         * Updates that were sent.
         */
        updates: number;
        /**
         * Requests of every kind.
         */
        requests: number;
        /**
         * Requests that were sent again.
         */
        retries: number;
        /**
         * Answers that asked to slow down.
         */
        throttled: number;
        /**
         * Milliseconds spent waiting for the rate limit.
         */
        waitedMs: number;
        /**
         * Milliseconds from start to end.
         */
        elapsedMs: number;
        [k: string]: unknown;
    };
    [k: string]: unknown;
}
/**
 * How the change of one embed ended.
 */
export interface Outcome {
    /**
     * The embed.
     */
    embedId: string;
    /**
     * `verified`: read back as sent. `accepted`: the API agreed but does not show it. `contradicted`: read back different. `failed`: could not be updated. `stale`: moved since the plan, so it was left alone. `not-attempted`: the run stopped before it. `reverted`: changed and put back by this run.
     */
    status: 'verified' | 'accepted' | 'contradicted' | 'failed' | 'stale' | 'not-attempted' | 'reverted';
    /**
     * Updates that were sent for this embed.
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
