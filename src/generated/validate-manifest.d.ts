// Generated from schemas/manifest.schema.json by "npm run generate"; do not edit.
import type { ErrorObject } from 'ajv';
import type { Manifest } from './manifest.ts';

export declare const validateManifest: { (data: unknown): data is Manifest; errors?: readonly ErrorObject[] | null };
