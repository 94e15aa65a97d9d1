import type { EmbedReader } from '../types.ts';
import { type ListSource } from './read-list.ts';
/** One ladder per run: it remembers which ways lead anywhere. */
export declare function createLadder(source: ListSource): EmbedReader['lookCloser'];
