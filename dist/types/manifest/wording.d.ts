import { type SettingSpec } from '../settings.ts';
import type { ManifestCode } from './codes.ts';
import type { Wording } from './issues.ts';
import type { Node } from './tree.ts';
export type Worded = readonly [ManifestCode, Wording];
/** What a complaint is about: the path of keys and list indexes from the root, and the value there. */
export interface Subject {
    readonly path: readonly string[];
    readonly node: Node;
}
/** `path` leads to the mapping that holds the key. */
export declare function unknownKey(path: readonly string[], key: string): Worded;
export declare function missingKey(path: readonly string[], key: string): Worded;
/** A key, an id or another name that holds what a name cannot. */
export declare function unfitName(name: string, path: readonly string[]): Worded;
export declare const reservedName: (name: string) => Worded;
export declare function emptyValue({ path, node }: Subject): Worded;
export declare function notAFlag({ path, node }: Subject): Worded;
export declare function notAChoice({ path, node }: Subject, values: readonly string[]): Worded;
export declare const emptyTenancy: () => Worded;
export declare const unsupportedVersion: ({ node }: Subject) => Worded;
/** `types` are JSON Schema's names. */
export declare function wrongType(subject: Subject, types: readonly string[]): Worded;
export declare const blankText: ({ path }: Subject) => Worded;
export declare const longText: ({ path }: Subject, limit: number) => Worded;
export declare const emptyMap: ({ path }: Subject) => Worded;
/** The setting that stands at a path, where the path leads into settings. */
export declare function settingAt(path: readonly string[]): SettingSpec | undefined;
