import type { LiveEmbed } from '../types.ts';
import { type Rung, type Sight } from './rung.ts';
/** `by` is its name in reports of progress. */
export declare function listRung(by: string, look: () => Promise<Sight<readonly LiveEmbed[]>>): Rung;
