import type { Drift } from '../types.ts';
import { type Line, type Look } from './lines.ts';
/** A block for each class that occurs, then the counts, which are printed also at zero. */
export declare function renderDrift(drift: readonly Drift[], look: Look): string;
/** The blocks of {@link renderDrift}, without its closing line. */
export declare const driftBlocks: (drift: readonly Drift[], look: Look) => readonly (readonly Line[])[];
