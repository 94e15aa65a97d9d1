import type { Drift, Finding, MissingEmbed } from '../../types.ts';
import { type Html } from './html.ts';
/** Gravest first, news before what was already so; of a rule that found many, the first and a count, but for tenancy. */
export declare function findingsSection(findings: readonly Finding[], names: ReadonlyMap<string, string>): Html;
/** What is only pending is the business of a plan. `mark` filters the large table, where there is one of these embeds. */
export declare function driftSection(drift: readonly Drift[], mark?: number): Html;
export declare function missingSection(missing: readonly MissingEmbed[]): Html;
