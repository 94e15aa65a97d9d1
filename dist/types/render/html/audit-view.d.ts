import type { Direction, Drift, Finding, MissingEmbed, Origin, Override, Place, SettingName, Settings, Target } from '../../types.ts';
import type { AuditRow } from '../audit-text.ts';
/** When a value came to be live, by all that the history knows. */
export interface Since {
    /** ISO 8601. */
    readonly at: string;
    readonly runId: string;
    /** False where the run did not write the value but found it: then it is that old at least. */
    readonly written: boolean;
}
/**
 * How the tenants of an embed are kept apart. `gap`: tables in `open` are not filtered, or no table at all where it is empty.
 * `filtered`: every shared table is. `database`: each tenant has a database. `unchecked`: there is a list, and the API does
 * not tell which tables it should have. `untold`: the API does not tell the list.
 */
export interface Isolation {
    readonly kind: 'gap' | 'untold' | 'unchecked' | 'filtered' | 'database';
    readonly open: readonly string[];
}
export interface AuditedEmbed extends AuditRow {
    /** 1 is the most open; embeds that open the same share a rank. */
    readonly rank: number;
    /** The key in the manifest, where it is not the id. */
    readonly key: string | null;
    readonly source: Place | null;
    /** Live, as told. */
    readonly settings: Settings;
    /** As the manifest wants it; empty for an unmanaged embed. */
    readonly desired: Settings;
    readonly origins: {
        readonly [K in SettingName]?: Origin;
    };
    /** Only for settings whose live value is the one that a run put or found there. */
    readonly since: {
        readonly [K in SettingName]?: Since;
    };
    readonly isolation: Isolation;
    readonly drift: readonly Drift[];
}
/** One run against this target. */
export interface RunMark {
    readonly runId: string;
    readonly startedAt: string;
    readonly command: 'apply' | 'rollback';
    readonly rollbackOf?: string;
    readonly actor: string;
    readonly commit: string | null;
    /** Whether somebody consented to the very plan. */
    readonly approved: boolean;
    readonly status: string;
    /** Embeds that were changed, by direction. */
    readonly changed: Readonly<Record<Direction, number>>;
    /** Embeds of which the log does not know whether they were changed. */
    readonly uncertain: number;
}
export interface OverrideMark {
    readonly embedId: string;
    readonly name: string | null;
    readonly override: Override;
    readonly state: 'ends-soon' | 'active' | 'upcoming';
}
export interface AuditView {
    readonly generator: string;
    /** The instant for which embeds were judged, ISO 8601. */
    readonly at: string;
    readonly target: Target;
    readonly commit: string | null;
    /** The most open first. */
    readonly embeds: readonly AuditedEmbed[];
    /** Oldest first. */
    readonly runs: readonly RunMark[];
    /** Those that end first come first; ended ones are among the findings. */
    readonly overrides: readonly OverrideMark[];
    readonly findings: readonly Finding[];
    readonly missing: readonly MissingEmbed[];
}
