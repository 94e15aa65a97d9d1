import type { Direction, Finding, Origin, Place, Severity, Target, Verdict } from '../types.ts';
import type { Style } from './palette.ts';
/** Symbol and word together, so that a direction survives without colour. */
export declare const DIRECTION_LABELS: Readonly<Record<Direction, {
    symbol: string;
    word: string;
    style: Style;
}>>;
export declare const SEVERITY_LABELS: Readonly<Record<Severity, {
    sign: string;
    word: string;
    style: Style;
}>>;
export declare const SEVERITIES: readonly Severity[];
/** Whether a finding about a resulting state was so before the plan; of what the plan itself is, that cannot be said. */
export declare const isOld: ({ rule, introducedByPlan }: Pick<Finding, 'rule' | 'introducedByPlan'>) => boolean;
/** Whether findings of a rule are listed in full, however many there are: what isolates tenants is never a count. */
export declare const isNeverCut: (rule: string) => boolean;
export declare const VERDICT_WORDS: Readonly<Record<Verdict, string>>;
/** `Partner revenue (emb_41c)`, or the bare id. */
export declare const embedLabel: ({ embedId, name }: {
    readonly embedId: string;
    readonly name?: string | null;
}) => string;
/** `embeds.yaml:27`. */
export declare const placeLabel: (place: Pick<Place, 'file' | 'line'> | null) => string;
/** Who set a value: `tier premium`, `override "year-end"`, `run r_1`; the embed itself goes without saying. */
export declare function originLabel(origin: Origin | undefined): string;
/** As much of a plan id as `--approve` needs: `7f3c2a910b1d`. */
export declare const shortDigest: (id: string) => string;
export declare const shortCommit: (commit: string) => string;
/** What a plan or run is aimed at, part by part; absent parts are left out. */
export declare const targetLabels: ({ dataApp, baseUrl, environment }: Target) => readonly string[];
