import { type Document } from 'yaml';
import type { Issue } from '../errors.ts';
import { type LinedSource } from './source.ts';
interface Composed {
    readonly document?: Document.Parsed;
    readonly issues: readonly Issue[];
}
export declare function composeYaml(lined: LinedSource): Composed;
export {};
