export interface GitCommand {
    readonly words: readonly string[];
    /** Where it runs; never inside a checkout, whose files some systems would take for programs. */
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly input?: Uint8Array | string;
    /** After so long it is ended; milliseconds. */
    readonly patienceMs?: number;
}
export interface GitAnswer {
    /** 0 where it did what it was told; -1 where it was ended. */
    readonly code: number;
    readonly stdout: Buffer;
    /** The beginning of what it complained about. */
    readonly stderr: string;
}
/** Throws HISTORY_UNREADABLE where there is no git, or where it says more than can be held. */
export declare function runGit({ words, cwd, env, input, patienceMs }: GitCommand): Promise<GitAnswer>;
