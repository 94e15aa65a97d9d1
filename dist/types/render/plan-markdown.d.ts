import { type Plan } from '../types.ts';
import { type Fitted } from './fit.ts';
import { type Markdown } from './markdown.ts';
/** `limit` is in bytes of UTF-8 and at least 8,000, so that heading, counts and notice always fit. */
export declare const renderPlanMarkdown: (plan: Plan, limit?: number) => string;
/** What is never left out. */
export interface PlanFrame {
    readonly heading: Markdown;
    /** Blocks of the caller's own below the heading. */
    readonly above: readonly Markdown[];
    /** What to do next. */
    readonly next: Markdown;
}
/** As {@link renderPlanMarkdown}, in a frame of the caller's own. */
export declare function fitPlan(plan: Plan, { heading, above, next }: PlanFrame, limit: number): Fitted;
export declare const headingOf: ({ verdict, summary }: Plan) => Markdown;
export declare function nextOf(plan: Plan): Markdown;
