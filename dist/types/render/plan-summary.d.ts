import { type Plan } from '../types.ts';
import type { NextStep } from './next-step.ts';
/** One line in a fixed order, also at zero, so that it can be searched for. */
export declare function summaryLine({ summary, refused, rollbackOf }: Plan): string;
/** What this plan is and is aimed at, part by part. */
export declare const identityParts: (plan: Plan) => readonly string[];
export declare const identityLine: (plan: Plan) => string;
/** `options` are those of the command that made the plan, which the one that applies it needs too. */
export declare function nextStep(plan: Plan, options?: string): NextStep;
