import type { Place } from '../types.ts';
import { type LinedSource } from './source.ts';
export declare function frameAt(lined: LinedSource, { line, column }: Place): string;
