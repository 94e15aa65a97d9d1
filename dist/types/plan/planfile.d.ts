import { type Plan } from '../types.ts';
/** `shownAs` names the file in messages. Throws PLAN_FILE_INVALID. */
export declare function parsePlanFile(text: string, shownAs: string): Plan;
