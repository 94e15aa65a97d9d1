import type { Change, SettingChange, SettingValue } from '../types.ts';
/** Bare where that is unmistakable, in quotes where not; a tenancy list as its length. */
export declare function valueText(value: SettingValue | undefined): string;
/** One table's move between two tenancy lists. */
export interface TenancyMove {
    readonly sign: '+' | '-' | '±';
    readonly text: string;
}
/** Lost rows first, since they are what opens data; then moved ones, then added ones. */
export declare function tenancyMoves(change: Pick<SettingChange, 'before' | 'after'>): readonly TenancyMove[];
/** What `--payload full` sends beside the changes, as nothing may be sent that is not shown; empty where there is nothing. */
export declare function alsoSentText({ payload, settings }: Pick<Change, 'payload' | 'settings'>): string;
