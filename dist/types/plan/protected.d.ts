import type { Finding } from '../types.ts';
import type { JudgedEmbed } from './judged.ts';
/** Patterns are held against key, id and live name; where the API tells no name, against the one in the manifest. */
export declare const protectedFindings: (patterns: readonly string[], embeds: readonly JudgedEmbed[]) => readonly Finding[];
