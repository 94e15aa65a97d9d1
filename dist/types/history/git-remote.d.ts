import type { Runtime } from '../runtime.ts';
import { type GitSetting } from './git-environment.ts';
export interface GitRemote {
    /** For messages: without user name and password. */
    readonly shown: string;
    /** Lets git reach the remote as `REMOTE`. Values may be secret. */
    readonly settings: readonly GitSetting[];
    /** How its objects are named. */
    readonly objectFormat: string;
    /** Takes the credentials out of a text. */
    readonly redact: (text: string) => string;
}
/** What the remote is called where it is used; no configuration of a user has a remote of this name. */
export declare const REMOTE = "embed-sync-history-remote";
/**
 * The remote `origin` of the checkout in `cwd`; EMBED_SYNC_GIT_REMOTE names another one, or its address, for which no checkout
 * is needed. EMBED_SYNC_GIT_TOKEN is the password for an https address; without it, the credential is the checkout's or the
 * user's. Throws USAGE or HISTORY_UNREADABLE.
 */
export declare function findRemote(runtime: Runtime): Promise<GitRemote>;
