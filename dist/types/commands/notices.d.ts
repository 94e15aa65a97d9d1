import type { NotifyEvent } from '../policy.ts';
import type { CommandContext } from './command.ts';
import { type News } from './news.ts';
export interface Notices {
    /** Ends when everybody was told or given up, after 30 seconds at the latest. Never throws. */
    readonly tell: (news: News | undefined) => Promise<void>;
}
/** All that sending can end in. */
export declare const SENDING_EVENTS: readonly NotifyEvent[];
/**
 * Whoever the policy wants told of one of these events; in a pull request it is the base branch's policy that says whom.
 * Throws POLICY_INVALID where a variable that is needed for it cannot be used: so it comes before anything is requested.
 */
export declare function openNotices(events: readonly NotifyEvent[], context: CommandContext): Promise<Notices>;
/** Does what may fail before there is a plan to tell of; that it failed is told, and thrown on. */
export declare function tellingFailure<T>(context: CommandContext, work: () => Promise<T>): Promise<T>;
