import type { Draft, Written } from './written.ts';
/** What of a draft the digest rests on. */
export interface Meaning extends Pick<Draft, 'environments' | 'tiers' | 'groups' | 'embeds'> {
    readonly dataApps: readonly Pick<Written<string>, 'value'>[];
}
/** `sha256:…`. Names are values here, never keys, so no name can collide with a property. */
export declare const digestOfDraft: (draft: Meaning) => string;
/**
 * Canonical JSON. Keys are written in alphabetical order here and no text holds half a character, so plain JSON is that
 * already; and each row becomes a text at once, since the rows of a large manifest are the bulk of it.
 */
export declare function meaningText({ dataApps, embeds, environments, groups, tiers }: Meaning): string;
