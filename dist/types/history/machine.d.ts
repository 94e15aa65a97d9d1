export interface ThisProcess {
    readonly host: string;
    /** Tells one start of one machine from all others; empty where the system does not say. */
    readonly boot: string;
    /** Within which process ids are unique: containers may share a host name and not their processes. */
    readonly space: string;
    readonly pid: number;
    isAlive(pid: number): boolean;
}
export declare const thisProcess: () => ThisProcess;
