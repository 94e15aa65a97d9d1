import type { Plan } from '../types.ts';
/** `json` is what a plan file holds: `parsePlanFile` reads it, and so does `embed-sync apply`. */
export declare function renderPlan(plan: Plan, format: 'text' | 'markdown' | 'json'): string;
