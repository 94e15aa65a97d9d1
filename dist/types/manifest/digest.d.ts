import type { Draft, Written } from './written.ts';
/** What of a draft the digest rests on. */
export interface Meaning extends Pick<Draft, 'environments' | 'tiers' | 'groups' | 'embeds'> {
    readonly dataApps: readonly Pick<Written<string>, 'value'>[];
}
/** `sha256:…`. Names are values here, never keys, so no name can collide with a property. */
export declare const digestOfDraft: (draft: Meaning) => string;
