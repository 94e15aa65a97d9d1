import type { Issue } from '../errors.ts';
import type { Draft, Written, WrittenEmbed } from './written.ts';
/** Undefined where the embed is not part of the environment. Without environments, `environment` is undefined. */
export declare function embedIdIn({ id, key, place }: WrittenEmbed, environment: string | undefined): Written<string> | undefined;
export declare function embedIdRules({ embeds, environments }: Draft): readonly Issue[];
/** The same for ids that a reader would take for the same. */
export declare const roughly: (id: string) => string;
