import type { ApplyResult, Outcome, OutcomeStatus, Plan, Problem } from '../types.ts';
import { type Line, type Look } from './lines.ts';
import { type NextStep } from './next-step.ts';
import type { Style } from './palette.ts';
export declare const OUTCOME_STATUSES: readonly OutcomeStatus[];
/** What each status means for the embed, as the end of a sentence that starts with its name. */
export declare const OUTCOME_MEANINGS: Readonly<Record<OutcomeStatus, {
    sign: string;
    style: Style;
    meaning: string;
}>>;
export declare function renderApplyText(result: ApplyResult, plan: Plan, look: Look): string;
/** One outcome, and below it what can be done about its problem. */
export declare function outcomeLines(outcome: Outcome, label: string): readonly Line[];
/** `EMBED_NOT_FOUND (HTTP 404): no such embed`. */
export declare const problemText: ({ code, httpStatus, message }: Problem) => string;
/** What the run was and what it took, in one line of raw text. */
export declare function runLine({ runId, status, summary }: ApplyResult): string;
export declare function applyNextStep({ status, runId, summary }: ApplyResult): NextStep;
