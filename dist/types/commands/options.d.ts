import type { Rate } from '../databrain/pace.ts';
import type { Dialect } from '../types.ts';
/** Where a manifest is looked for when none is named. */
export declare const DEFAULT_MANIFEST = "embeds.yaml";
export type Format = 'text' | 'json' | 'markdown' | 'csv' | 'sarif';
export interface Options {
    readonly file: readonly string[];
    readonly env?: string;
    readonly baseUrl?: string;
    readonly policy?: string;
    readonly history?: string;
    readonly only: readonly string[];
    readonly exclude: readonly string[];
    readonly format: Format;
    readonly color: boolean;
    readonly concurrency: number;
    readonly rate?: Rate;
    readonly reserve: number;
    readonly at?: Date;
    readonly since?: Date;
    readonly api: 'auto' | Dialect;
    readonly payload?: 'minimal' | 'full';
    readonly refresh: boolean;
    readonly assert: boolean;
    readonly detailedExitcode: boolean;
    readonly out?: string;
    readonly html?: string;
    readonly into?: string;
    readonly dataApp?: string;
    readonly details: boolean;
    readonly autoApprove: boolean;
    readonly approve?: string;
    readonly events?: string;
    readonly planOnly: boolean;
    readonly writeManifest: boolean;
    readonly adopt: boolean;
    readonly failOn: 'any' | 'widen';
    readonly yes: boolean;
    readonly workflows: boolean;
    readonly port: number;
    readonly embeds: number;
    readonly from?: string;
    readonly list: 'item' | 'legacy' | 'nested' | 'absent';
    readonly latency: number;
}
export type OptionName = keyof Options;
export interface OptionSpec {
    /** As commander reads it. */
    readonly flags: string;
    readonly description: string;
    readonly choices?: readonly string[];
    readonly default?: unknown;
    /** Turns what was written into the value; throws an Error whose message says what was expected. */
    readonly parse?: (written: string) => unknown;
}
export declare const OPTIONS: Readonly<Record<OptionName, OptionSpec>>;
/** Options of every command that talks to the API. */
export declare const REMOTE_OPTIONS: readonly OptionName[];
/** Options of every command that plans from a manifest. */
export declare const PLANNING_OPTIONS: readonly OptionName[];
/** What every option is where nothing is given. */
export declare const defaultOptions: () => Options;
/** The values that an option takes in a command that offers these formats beside its own; undefined where it takes any. */
export declare function choicesOf(name: OptionName, { formats }: {
    readonly formats?: readonly Format[];
}): readonly string[] | undefined;
