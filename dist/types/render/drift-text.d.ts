import type { Drift } from '../types.ts';
import { type Line, type Look } from './lines.ts';
/** What is to be said of a drifted setting beyond itself, a few words each. */
export type DriftNotes = (drift: Drift) => readonly string[];
/** A block for each class that occurs, then the counts, which are printed also at zero. */
export declare function renderDrift(drift: readonly Drift[], look: Look, notes?: DriftNotes): string;
/** The blocks of {@link renderDrift}, without its closing line. */
export declare const driftBlocks: (drift: readonly Drift[], look: Look, notes?: DriftNotes) => readonly (readonly Line[])[];
