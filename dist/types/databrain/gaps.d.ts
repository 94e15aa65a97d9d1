import type { LiveEmbed, Question, SettingName } from '../types.ts';
type Told = Pick<LiveEmbed, 'settings' | 'foreign'>;
export interface Gaps {
    /** The questions with something untold. */
    open(): readonly Question[];
    /** What is asked of an embed and not told so far. */
    untold(question: Question): readonly SettingName[];
    /** Whether anything was new. */
    fill(embedId: string, told: Told): boolean;
    /** In the order of the questions. */
    embeds(): readonly LiveEmbed[];
}
export declare function createGaps(questions: readonly Question[]): Gaps;
export {};
