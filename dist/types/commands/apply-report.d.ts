import type { ApplyResult, Plan } from '../types.ts';
import type { Report } from './command.ts';
export declare function applyReport(result: ApplyResult, plan: Plan): Report;
/** Nothing was sent: the same shape as a result, with the error in it. Whatever is no expected failure is thrown on. */
export declare function refusal(error: unknown, plan: Plan): Report;
