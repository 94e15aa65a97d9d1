import type { IssueCode } from '../codes/issues.ts';
import { type SettingSpec } from '../settings.ts';
import { type Grammar } from './grammar.ts';
import type { Wording } from './issues.ts';
import type { Node } from './tree.ts';
export type Worded = readonly [IssueCode, Wording];
/** What a complaint is about: the path of keys and list indexes from the root, the value there, and the language it is in. */
export interface Subject {
    readonly path: readonly string[];
    readonly node: Node;
    readonly grammar: Grammar;
}
/** The subject is the mapping that holds the key. */
export declare function unknownKey({ path, grammar }: Subject, key: string): Worded;
export declare function missingKey(subject: Subject, key: string): Worded;
/** A key, an id or another name that holds what a name cannot. */
export declare function unfitName(name: string, subject: Subject): Worded;
export declare const reservedName: (name: string) => Worded;
export declare function emptyValue(subject: Subject): Worded;
export declare function notAFlag(subject: Subject): Worded;
export declare function notAChoice(subject: Subject, values: readonly string[]): Worded;
export declare const emptyTenancy: () => Worded;
export declare const unsupportedVersion: ({ node }: Subject) => Worded;
/** `types` are JSON Schema's names. */
export declare function wrongType(subject: Subject, types: readonly string[]): Worded;
/** A number that is less than the `minimum` or more than the `maximum`. */
export declare const outOfRange: (subject: Subject, bound: 'minimum' | 'maximum', limit: number) => Worded;
/** A text that is not written in the form which the grammar wants here; undefined where it wants none. */
export declare function unfitForm(subject: Subject): Worded | undefined;
export declare const blankText: (subject: Subject) => Worded;
export declare const longText: (subject: Subject, limit: number) => Worded;
export declare const emptyValueOf: (subject: Subject, lacking: 'key' | 'item') => Worded;
/** The setting that stands at a path, where the path leads into settings. */
export declare function settingAt({ path, grammar }: Subject): SettingSpec | undefined;
