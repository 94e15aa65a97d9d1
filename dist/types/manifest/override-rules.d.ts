import type { Issue } from '../errors.ts';
import type { Draft } from './written.ts';
export declare const overrideRules: ({ embeds }: Draft) => readonly Issue[];
