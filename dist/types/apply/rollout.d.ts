import type { Change } from '../types.ts';
import { type Run } from './run.ts';
export declare function sendWaves(open: readonly Change[], run: Run): Promise<void>;
