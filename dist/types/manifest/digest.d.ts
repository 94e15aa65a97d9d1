import type { Draft, Written } from './written.ts';
/** What of a draft the digest rests on. */
export interface Meaning extends Pick<Draft, 'environments' | 'tiers' | 'groups' | 'embeds'> {
    readonly dataApps: readonly Pick<Written<string>, 'value'>[];
}
/** `sha256:…`. Names are values here, never keys, so no name can collide with a property. */
export declare const digestOfDraft: (draft: Meaning) => string;
/**
 * Canonical JSON, put together member by member: keys are in alphabetical order and no text holds half a character, so that
 * plain JSON is that already. A general canonicalizer would take longer over a large manifest than its parser.
 */
export declare function meaningOf({ dataApps, embeds, environments, groups, tiers }: Meaning): Iterable<string>;
