import type { EmbedSyncError } from '../errors.ts';
import type { Planned } from '../pipeline.ts';
import type { NotifyEvent } from '../policy.ts';
import type { Notice, NoticeRow } from '../render/notice.ts';
import { type ApplyResult } from '../types.ts';
type OwnedRow = NoticeRow & {
    readonly owner: string | null;
};
export interface News extends Pick<Notice, 'facts'> {
    readonly event: NotifyEvent;
    readonly rows: readonly OwnedRow[];
    /** With `embedId`, it says something of that embed. */
    readonly reasons: readonly {
        readonly text: string;
        readonly embedId?: string;
    }[];
}
type Judged = Pick<Planned, 'plan' | 'desired'>;
/** Undefined where nothing was sent because there was nothing to send. */
export declare function resultNews(result: ApplyResult, { plan, desired }: Judged): News | undefined;
/** Why a plan was not sent. `answered`: somebody was asked, and need not be told. */
export declare function refusalNews({ code }: EmbedSyncError, planned: Judged, answered: boolean): News | undefined;
/** Of a plan that is held; undefined for any other. */
export declare function planNews(planned: Judged): News | undefined;
/** Of what moved outside; undefined where nothing did. */
export declare function driftNews({ plan, desired }: Judged): News | undefined;
/** Of a command that failed before there was a plan. */
export declare const failureNews: ({ code }: EmbedSyncError) => News;
export {};
