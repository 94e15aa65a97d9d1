import type { Consent } from '../policy.ts';
import { type Change, type Direction, type Finding } from '../types.ts';
/** Gravest direction first. */
export declare const consentFindings: (consent: Readonly<Record<Direction, Consent>>, changes: readonly Change[]) => readonly Finding[];
