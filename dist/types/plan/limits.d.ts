import type { Policy } from '../policy.ts';
import type { Finding } from '../types.ts';
import type { Judged } from './judged.ts';
/** Without changes nothing can go wrong at once, and there are none. */
export declare function limitFindings({ changedEmbeds, widenedEmbeds, missingEmbeds }: Policy['limits'], { changes, missing, managed }: Pick<Judged, 'changes' | 'missing' | 'managed'>): readonly Finding[];
