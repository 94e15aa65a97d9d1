// Generated from schemas/plan.schema.json by "npm run generate"; do not edit.
import type { ErrorObject } from 'ajv';
import type { Plan } from './plan.ts';

export declare const validatePlan: { (data: unknown): data is Plan; errors?: readonly ErrorObject[] | null };
