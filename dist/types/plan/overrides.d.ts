import type { Finding } from '../types.ts';
import type { Judged } from './judged.ts';
/** How long before its end an override is called to mind. */
export declare const SOON_MS: number;
export declare const overrideFindings: (maxDurationMs: number | undefined, judged: Pick<Judged, 'embeds' | 'at' | 'lastApplied'>) => readonly Finding[];
