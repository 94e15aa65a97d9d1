// Generated from schemas/policy.schema.json by "npm run generate"; do not edit.
import type { ErrorObject } from 'ajv';
import type { Policy } from './policy.ts';

export declare const validatePolicy: { (data: unknown): data is Policy; errors?: readonly ErrorObject[] | null };
