// Generated from schemas/history.schema.json by "npm run generate"; do not edit.
import type { ErrorObject } from 'ajv';
import type { History } from './history.ts';

export declare const validateHistory: { (data: unknown): data is History; errors?: readonly ErrorObject[] | null };
