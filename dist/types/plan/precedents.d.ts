import type { Finding } from '../types.ts';
import type { Judged } from './judged.ts';
export declare const precedentFindings: ({ changes, drift, precedents, rollbackOf }: Judged) => readonly Finding[];
