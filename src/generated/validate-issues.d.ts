// Generated from schemas/issues.schema.json by "npm run generate"; do not edit.
import type { ErrorObject } from 'ajv';
import type { Issues } from './issues.ts';

export declare const validateIssues: { (data: unknown): data is Issues; errors?: readonly ErrorObject[] | null };
