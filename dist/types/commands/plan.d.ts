import type { Manifest } from '../manifest/written.ts';
import { type Planned } from '../pipeline.ts';
import type { Plan } from '../types.ts';
import type { CommandContext, Report } from './command.ts';
import { type Session } from './connect.ts';
export declare function runPlan(context: CommandContext): Promise<Report>;
/** Writes the files that were asked for: the plan for apply, its page for the browser. */
export declare function savePlan({ plan, live }: Planned, { options, runtime }: CommandContext): Promise<void>;
export interface MadePlan {
    readonly planned: Planned;
    readonly session: Session;
    readonly manifest: Manifest;
}
/** Reads the manifest, opens the session, plans. Warnings go to the diagnostics. */
export declare function makePlan(context: CommandContext): Promise<MadePlan>;
export declare function noteIssues(issues: Planned['warnings'], { note, look }: CommandContext): void;
export declare function planReport(plan: Plan, { options }: CommandContext): Report;
