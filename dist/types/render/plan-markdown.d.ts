import { type Plan } from '../types.ts';
import { type Fitted } from './fit.ts';
import { type Markdown } from './markdown.ts';
/** `limit` is in bytes of UTF-8 and at least 8,000, so that heading, counts and notice always fit. */
export declare const renderPlanMarkdown: (plan: Plan, limit?: number) => string;
/** As {@link renderPlanMarkdown}, with blocks of the caller's own below the heading; they are never left out. */
export declare function fitPlan(plan: Plan, above: readonly Markdown[], limit: number): Fitted;
