import { type Planned } from '../pipeline.ts';
import type { ApplyResult, Plan } from '../types.ts';
import type { CommandContext, Report } from './command.ts';
import { type Session } from './connect.ts';
export declare function runApply(context: CommandContext): Promise<Report>;
/** A session on the target of a saved plan, which messages call `name`. Throws TARGET_WRONG where the options say another. */
export declare function sessionFor(plan: Plan, name: string, context: CommandContext): Promise<Session>;
interface Proposal {
    readonly planned: Planned;
    readonly session: Session;
    readonly saved: boolean;
}
interface Sent {
    readonly report: Report;
    /** Absent where nothing was sent. */
    readonly result?: ApplyResult;
}
/** The common end of apply and rollback: consent, a last look where time has passed, sending, reporting. */
export declare function sendIfConsented({ planned, session, saved }: Proposal, context: CommandContext): Promise<Sent>;
export {};
