// Generated from schemas/history-output.schema.json by "npm run generate"; do not edit.
import type { ErrorObject } from 'ajv';
import type { HistoryOutput } from './history-output.ts';

export declare const validateHistoryOutput: { (data: unknown): data is HistoryOutput; errors?: readonly ErrorObject[] | null };
