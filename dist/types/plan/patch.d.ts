import type { PatchOperation, Settings } from '../types.ts';
/** Operations that turn `before` into `after`; the `test` operations, one for each value that is known, come first. */
export declare function patchBetween(before: Settings, after: Settings): readonly PatchOperation[];
/** The patched settings; undefined where a `test` fails or an operation does not fit, and `settings` is never touched. */
export declare function applyPatch(settings: Settings, patch: readonly PatchOperation[]): Settings | undefined;
