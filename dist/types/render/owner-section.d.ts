import { type Plan } from '../types.ts';
import type { Section } from './plan-sections.ts';
/** Nothing where no embed that changes has an owner. */
export declare function ownerSection({ changes }: Plan): Section;
