export interface FileFacts {
    readonly isRegular: boolean;
    readonly bytes: number;
    /** Tells one file from another at the same path. */
    readonly id: string;
}
/** `append` opens what is there, `create` makes it and fails if it is there, `replace` empties it or makes it. */
type OpenMode = 'read' | 'append' | 'create' | 'replace';
export interface OpenFile {
    facts(): Promise<FileFacts>;
    /** The whole content. */
    read(): Promise<Uint8Array>;
    /** The bytes that were written, which may be fewer than given. */
    write(bytes: Uint8Array): Promise<number>;
    truncate(bytes: number): Promise<void>;
    /** Returns when everything written would survive a loss of power. */
    sync(): Promise<void>;
    close(): Promise<void>;
}
export interface Files {
    /** Never follows a symbolic link, never waits for the other end of a pipe. */
    open(path: string, mode: OpenMode): Promise<OpenFile>;
    /** Of the path itself, not of what a link leads to. */
    facts(path: string): Promise<FileFacts>;
    /** With all directories above; the highest one that had to be made, undefined where there was none. */
    makeDirectory(path: string): Promise<string | undefined>;
    /** Makes the names in a directory survive a loss of power, where the system has a way to do it. */
    syncDirectory(path: string): Promise<void>;
    remove(path: string): Promise<void>;
}
/** The files of this machine. What is made is for its owner alone. */
export declare const nodeFiles: Files;
/** Makes a directory and those above it where they are missing, so that their names survive a loss of power. */
export declare function makeDirectories(path: string, files: Files): Promise<void>;
/** For a handle that is not written to any more: what could not be written has been said already. */
export declare const closeQuietly: (file: OpenFile) => Promise<void>;
/** Why an operation failed, in words of ours: foreign messages may hold anything. */
export declare function reasonOf(error: unknown): string;
export {};
