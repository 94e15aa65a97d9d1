import type { ApplyResult } from '../types.ts';
import { type Applying, type ApplyTools } from './run.ts';
export declare function execute(applying: Applying, tools: ApplyTools): Promise<ApplyResult>;
