import type { Plan } from '../types.ts';
import type { CommandContext } from './command.ts';
export interface Consent {
    /** A person (or `--approve`) agreed to this very plan. */
    readonly approved: boolean;
    /** A question was asked, so that time has passed since live was listed. */
    readonly asked: boolean;
}
export declare function consentTo(plan: Plan, saved: boolean, context: CommandContext): Promise<Consent>;
/** Whether somebody sits at a terminal who can be asked. */
export declare const canAsk: ({ runtime }: Pick<CommandContext, 'runtime'>) => boolean;
