import type { Runtime } from '../runtime.ts';
import type { EmbedReader, LookProgress, RunEvent, ServerNews } from '../types.ts';
import type { CommandContext } from './command.ts';
export interface OpenProgress {
    readonly emit: (event: RunEvent) => void;
    readonly close: () => void;
}
/** Says, where it takes long, that embeds are asked one by one; on a terminal in one line, in a log now and then. */
export declare function lookReporter({ runtime }: Pick<CommandContext, 'runtime'>): (progress: LookProgress) => void;
/** Says, outside of a run, that a server which fails is waited for. */
export declare function serverReporter({ runtime: { stderr } }: Pick<CommandContext, 'runtime'>): (news: ServerNews) => void;
/** Says, where it takes long, that the API is listing, and for how long already. What is told is as before. */
export declare function watchedReader(reader: EmbedReader, traffic: () => {
    readonly throttled: number;
}, runtime: Runtime): EmbedReader;
export declare function openProgress({ runtime, look, options }: CommandContext): OpenProgress;
