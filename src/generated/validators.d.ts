// Generated from schemas/ by "npm run generate"; do not edit.
import type { ErrorObject } from 'ajv';
import type { HistoryOutput } from './history-output.ts';
import type { History } from './history.ts';
import type { Issues } from './issues.ts';
import type { Manifest } from './manifest.ts';
import type { Plan } from './plan.ts';
import type { Policy } from './policy.ts';
import type { Result } from './result.ts';

type Validate<T> = { (data: unknown): data is T; errors?: readonly ErrorObject[] | null };
export declare const validateHistoryOutput: Validate<HistoryOutput>;
export declare const validateHistory: Validate<History>;
export declare const validateIssues: Validate<Issues>;
export declare const validateManifest: Validate<Manifest>;
export declare const validatePlan: Validate<Plan>;
export declare const validatePolicy: Validate<Policy>;
export declare const validateResult: Validate<Result>;
