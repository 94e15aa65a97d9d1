import type { Finding } from '../types.ts';
import { type Line, type Look } from './lines.ts';
/** Names of embeds by id, to call a finding's embed as the rest of the text does. */
export type EmbedNames = ReadonlyMap<string, string>;
/** One line for each finding; of a rule that found many, the first few and a count, but for tenancy. */
export declare function findingLines(findings: readonly Finding[], names: EmbedNames, look: Look): readonly Line[];
/** Findings alone, for a text that shows no plan. */
export declare const renderFindings: (findings: readonly Finding[], names: EmbedNames, look: Look) => string;
