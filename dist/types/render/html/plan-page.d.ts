import { type LiveEmbed, type Plan } from '../../types.ts';
export interface PlanPageLook {
    /** Those of the command that made the plan, which the next one needs too. */
    readonly options: string;
}
export declare function renderPlanPage(plan: Plan, live: readonly LiveEmbed[], { options }: PlanPageLook): string;
