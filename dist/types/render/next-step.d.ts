import { type Line } from './lines.ts';
/** A command to run with what it does, or what to do by hand. */
export interface NextStep {
    readonly command?: string;
    readonly text?: string;
}
export declare function nextLine({ command, text }: NextStep): Line;
