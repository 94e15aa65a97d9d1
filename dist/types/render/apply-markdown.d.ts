import type { ApplyResult, Plan } from '../types.ts';
import { type Markdown } from './markdown.ts';
/** `limit` is in bytes of UTF-8 and at least 4,000. */
export declare const renderApplyMarkdown: (result: ApplyResult, plan: Plan, limit?: number) => string;
/** What became of a plan, without a heading, in at most `limit` bytes of UTF-8. */
export declare function applySection(result: ApplyResult, plan: Plan, limit: number): Markdown;
