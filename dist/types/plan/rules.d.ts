import type { PolicyRule } from '../policy.ts';
import type { Finding } from '../types.ts';
import type { Judged } from './judged.ts';
export declare const ruleFindings: (rules: readonly PolicyRule[], { embeds, rollbackOf }: Pick<Judged, 'embeds' | 'rollbackOf'>) => readonly Finding[];
