import type { Draft } from './written.ts';
/** `sha256:…`. Names are values here, never keys, so no name can collide with a property. */
export declare const digestOfDraft: (draft: Draft) => string;
