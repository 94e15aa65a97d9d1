import type { EmbedSyncError, ExitCode, Issue } from '../errors.ts';
import type { Policy } from '../policy.ts';
import type { Palette } from '../render/palette.ts';
import type { Runtime } from '../runtime.ts';
import type { Options } from './options.ts';
/** How text is to look where it is shown. */
export interface Look {
    readonly palette: Palette;
    /** Columns. */
    readonly width: number;
}
/** The result of a command in every format; only the one asked for is computed. */
export interface Report {
    readonly exitCode: ExitCode;
    readonly json: () => unknown;
    readonly text: (look: Look) => string;
    /** Where absent, the text stands in a code block. */
    readonly markdown?: () => string;
    /** For spreadsheets and for code scanning, where a command offers them. */
    readonly csv?: () => string;
    readonly sarif?: () => unknown;
    /** Why nothing was done; shown with the diagnostics, in place of the text. */
    readonly error?: EmbedSyncError;
    /** What is wrong with the input, for the lines where it stands. */
    readonly issues?: readonly Issue[];
}
/** What a command works with besides its options. */
export interface CommandContext {
    readonly options: Options;
    readonly args: readonly string[];
    readonly runtime: Runtime;
    /** For progress and diagnostics; what is written here is no result. */
    readonly look: Look;
    readonly note: (text: string) => void;
    /** The policy of the branch that a pull request is for, where the door knows one. */
    readonly basePolicy?: Policy;
}
export type RunCommand = (context: CommandContext) => Promise<Report>;
