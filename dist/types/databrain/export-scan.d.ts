import type { Scan } from './exchange.ts';
/**
 * Follows brackets and quotes, and leaves it to the JSON parser to judge what it kept. Finds nothing where the text is
 * no object, has no such key or no object under it, or one over the limit. Of two such keys the first counts.
 */
export declare function scanForMeta(): Scan;
