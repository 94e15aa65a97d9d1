import type { Change } from '../types.ts';
import { type Line, type Look } from './lines.ts';
/** Every change, in the plan's order. Where there are more than 200, harmless ones that are alike share one block. */
export declare function changeLines(changes: readonly Change[], look: Look): readonly Line[];
