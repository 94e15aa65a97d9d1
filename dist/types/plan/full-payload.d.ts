import type { DesiredEmbed, LiveEmbed, RefusedEmbed } from '../types.ts';
/** Undefined where everything that matters is managed, and thus sent. */
export declare function incompletePayload(embed: DesiredEmbed, live: LiveEmbed): RefusedEmbed | undefined;
