import type { Issue } from '../errors.ts';
import type { DesiredEmbed, LiveEmbed } from '../types.ts';
import type { Manifest } from './written.ts';
export interface ResolveContext {
    /** The chosen environment; needed exactly where the manifest declares environments. */
    readonly environment?: string;
    /** Empty offline: what groups add is then unknown, and nothing is said about it. */
    readonly live: readonly LiveEmbed[];
    /** Decides which overrides are active. */
    readonly now: Date;
}
export interface Resolved {
    /** The embeds of the manifest in the order of writing, then those that only groups match, by id. */
    readonly desired: readonly DesiredEmbed[];
    /** Empty where the target could not be decided. */
    readonly dataApp: string;
    readonly environment?: string;
    /** By file, line and column. Where there is an error, `desired` is not to be used. */
    readonly issues: readonly Issue[];
}
export declare function resolveManifest(manifest: Manifest, context: ResolveContext): Resolved;
