import type { Finding } from '../types.ts';
import type { Judged } from './judged.ts';
export declare const overrideFindings: (maxDurationMs: number | undefined, judged: Pick<Judged, 'embeds' | 'at' | 'lastApplied'>) => readonly Finding[];
