import type { Issue } from '../errors.ts';
import type { Draft } from './written.ts';
/** Every tier that is used is declared, and `extends` leads somewhere. */
export declare function tierRules({ tiers, groups, embeds }: Draft): readonly Issue[];
/** Every environment that is used is declared, and `promoteFrom` leads somewhere. */
export declare function environmentRules({ environments, embeds }: Draft): readonly Issue[];
