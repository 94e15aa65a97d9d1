import type { Grammar } from './grammar.ts';
export declare const POLICY_GRAMMAR: Grammar;
