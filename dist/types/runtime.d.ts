export interface OutStream {
    write(text: string): void;
    readonly isTTY: boolean;
    readonly columns: number;
}
export interface Runtime {
    now(): Date;
    /** Milliseconds that never run backwards. */
    monotonic(): number;
    /** Ends early, without throwing, when `signal` aborts. */
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
    /** In [0, 1). */
    random(): number;
    /** `bytes` random bytes in hexadecimal. */
    randomHex(bytes: number): string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly cwd: string;
    readonly stdout: OutStream;
    readonly stderr: OutStream;
    readonly stdinIsTTY: boolean;
    /** Asks on the terminal; only called where stdin and stderr are terminals. */
    ask(question: string): Promise<string>;
    /** Aborts when the process is told to stop; its reason is 'SIGINT' or 'SIGTERM'. */
    readonly stop: AbortSignal;
}
/** The real world. `stop` comes from the door, which alone handles signals. */
export declare function processRuntime(stop: AbortSignal): Runtime;
