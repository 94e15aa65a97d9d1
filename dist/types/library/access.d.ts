import type { CommandContext } from '../commands/command.ts';
import { type Runtime } from '../runtime.ts';
import type { Dialect } from '../types.ts';
/** Where to connect, as whom, and where the change history is. */
export interface Connection {
    /** Address of the API, such as `https://api.usedatabrain.com`: https, except on loopback; a path prefix may follow. */
    readonly baseUrl: string;
    /** API key of the data app, without the word "Bearer". */
    readonly token: string;
    /** `file:PATH`, or `git:BRANCH` for a branch of the repository's remote. */
    readonly history: string;
    /** Policy file. Where left out, `embed-sync.policy.yaml` in `cwd`, or the built-in policy where that is not there. */
    readonly policy?: string;
    /** The folder that relative paths start from; where left out, that of the process. */
    readonly cwd?: string;
    /** Which generation of the API to speak; `auto` finds out by reading. */
    readonly api?: 'auto' | Dialect;
    /** Send only settings that differ, or all managed ones of a changed embed. Where left out, the history decides. */
    readonly payload?: 'minimal' | 'full';
    /** Ends what is under way: an update that was sent is waited for and recorded, none is sent after it. */
    readonly signal?: AbortSignal;
}
/** The right to look: plans are made with it. Made by `openReader`; nothing else passes for one. */
export interface Reader {
    readonly access: 'read' | 'write';
    readonly baseUrl: string;
}
/** The right to look and to send. Made by `openWriter`; nothing else passes for one. */
export interface Writer extends Reader {
    readonly access: 'write';
}
/** Requests nothing yet. Throws BASE_URL_INVALID, TOKEN_MISSING, TOKEN_MALFORMED or USAGE. */
export declare const openReader: (connection: Connection) => Reader;
/** Requests nothing yet. Throws as `openReader` does. */
export declare const openWriter: (connection: Connection) => Writer;
/** What a command would be given to work with this access. Throws USAGE for what was not opened here. */
export declare function contextOf(reader: Reader): CommandContext;
/** Types alone cannot keep a reader that was cast to a writer from sending. Throws USAGE. */
export declare function refuseReader({ access }: Reader): void;
/** The real world, with nobody at the terminal. Of the environment it needs what git and the check for unsafe modes read. */
export declare function quietRuntime({ cwd, signal }: Pick<Connection, 'cwd' | 'signal'>): Runtime;
