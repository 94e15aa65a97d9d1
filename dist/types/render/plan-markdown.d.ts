import { type Plan } from '../types.ts';
/** `limit` is in bytes of UTF-8 and at least 8,000, so that heading, counts and notice always fit. */
export declare function renderPlanMarkdown(plan: Plan, limit?: number): string;
