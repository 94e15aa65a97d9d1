import { EmbedSyncError } from '../errors.ts';
export interface GitComplaint {
    readonly doing: 'read' | 'write';
    readonly stderr: string;
    /** The remote, for messages. */
    readonly remote: string;
    readonly branch: string;
}
export interface GitProblem {
    readonly error: EmbedSyncError;
    /** Such as a network that is away; the same again may help. */
    readonly passing: boolean;
}
/** `stderr` must be free of credentials. */
export declare function gitProblem(complaint: GitComplaint): GitProblem;
