import type { Plan } from '../types.ts';
import { type EmbedNames } from './findings-text.ts';
import { type Look } from './lines.ts';
export declare function renderPlanText(plan: Plan, look: Look): string;
/** How the plan's embeds are called, by id. */
export declare const embedNames: ({ changes, missing, refused }: Plan) => EmbedNames;
