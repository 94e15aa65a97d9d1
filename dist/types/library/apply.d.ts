import type { ApplyResult, RunEvent } from '../types.ts';
import { type Writer } from './access.ts';
import type { Planned } from './plan.ts';
/** What `plan` returned; or a plan alone, then embeds that it leaves as they are get no baseline in the history. */
export type Proposal = Pick<Planned, 'plan'> & Partial<Pick<Planned, 'desired'>>;
export interface ApplyRequest {
    /** Consent to exactly the plan of this id. Needed where the verdict is `needs-approval`; another id is refused always. */
    readonly approve?: string;
    /** Who sends, for the history; where left out, the account of the process or the GitHub user. */
    readonly actor?: string;
    /** Hears what happens while it happens. */
    readonly onEvent?: (event: RunEvent) => void;
}
/**
 * Looks at live state again, then sends the plan, each update on record before it is sent. An update that fails is an outcome
 * of the result. Throws where nothing was sent: PLAN_BLOCKED, CONSENT_MISSING, PLAN_STALE, TARGET_WRONG, LOCKED, and others.
 */
export declare function apply(proposal: Proposal, writer: Writer, request?: ApplyRequest): Promise<ApplyResult>;
