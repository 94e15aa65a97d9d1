import type { Transport } from '../databrain/exchange.ts';
import { type LockableHistory } from '../history/lockable.ts';
import type { PlanningSide, WritingSide } from '../pipeline.ts';
import type { EmbedReader, RunEvent } from '../types.ts';
import type { CommandContext } from './command.ts';
/** Everything that a command has open; `side` is all it hands to planning. */
export interface Session {
    readonly side: PlanningSide;
    /** As that of `side`, for while a run shows its own progress. */
    readonly reader: EmbedReader;
    readonly transport: Transport;
    readonly history: LockableHistory;
}
/** Checks everything that can be checked without a request, then reads the history. Throws EmbedSyncError. */
export declare function openSession(context: CommandContext, api?: "auto" | import("../types.ts").Dialect): Promise<Session>;
/** The way to the API; nothing is requested yet. Throws UNSAFE_ENVIRONMENT, BASE_URL_INVALID, TOKEN_MISSING or TOKEN_MALFORMED. */
export declare function openTransport(context: CommandContext): {
    readonly baseUrl: string;
    readonly transport: Transport;
};
export declare const DEFAULT_BASE_URL = "https://api.usedatabrain.com";
/** By option, environment or default. Throws BASE_URL_INVALID. */
export declare const baseUrlOf: ({ options, runtime }: Pick<CommandContext, 'options' | 'runtime'>) => string;
/** Where the history is, by option, environment or default. Throws USAGE. */
export declare const historyLocation: ({ options, runtime }: Pick<CommandContext, 'options' | 'runtime'>) => string;
export declare const openHistory: (context: Pick<CommandContext, 'options' | 'runtime'>) => Promise<LockableHistory>;
/** Adds the right to write, for as long as `work` runs and no other run sends. Throws LOCKED. */
export declare function withWriter<T>(session: Session, context: CommandContext & {
    readonly emit: (event: RunEvent) => void;
}, work: (side: WritingSide) => Promise<T>): Promise<T>;
/**
 * What sending needs beyond planning, checked before anything is requested: a plan can be made where it will not be sent.
 * Throws POLICY_INVALID.
 */
export declare function refuseUnready(context: CommandContext): Promise<void>;
