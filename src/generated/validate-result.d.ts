// Generated from schemas/result.schema.json by "npm run generate"; do not edit.
import type { ErrorObject } from 'ajv';
import type { Result } from './result.ts';

export declare const validateResult: { (data: unknown): data is Result; errors?: readonly ErrorObject[] | null };
