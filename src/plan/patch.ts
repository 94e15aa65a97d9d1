// Two sets of settings in, the RFC 6902 patch between them out; and a patch applied to a copy, wholly or not at all.
// A setting is replaced whole: the library compares arrays by position, which would edit tenancy rows one by one.

import jsonPatch, { type Operation } from 'fast-json-patch';
import { canonicalJson } from '../canonical.ts';
import { isSettingName, settingEntries } from '../settings.ts';
import type { PatchOperation, Settings, SettingValue } from '../types.ts';
import { normalise } from './normalise.ts';

/** Operations that turn `before` into `after`; the `test` operations, one for each value that is known, come first. */
export function patchBetween(before: Settings, after: Settings): readonly PatchOperation[] {
  const operations = jsonPatch.compare(opaque(before), opaque(after), true).map(transparent);
  return [...operations.filter(({ op }) => op === 'test'), ...operations.filter(({ op }) => op !== 'test')];
}

/** The patched settings; undefined where a `test` fails or an operation does not fit, and `settings` is never touched. */
export function applyPatch(settings: Settings, patch: readonly PatchOperation[]): Settings | undefined {
  if (!patch.every(({ path }) => isSettingName(path.slice(1)))) return undefined;
  try {
    const operations = structuredClone(patch) as Operation[];
    return normalise(jsonPatch.applyPatch(structuredClone(normalise(settings)), operations, true, false).newDocument);
  } catch {
    return undefined;
  }
}

/** Each value as one string, so that the library sees a setting as equal or different and never looks inside. */
const opaque = (settings: Settings): Record<string, string> =>
  Object.fromEntries(settingEntries(normalise(settings)).map(([name, value]) => [name, canonicalJson(value)]));

function transparent(operation: Operation): PatchOperation {
  switch (operation.op) {
    case 'test':
    case 'add':
    case 'replace':
      return { op: operation.op, path: operation.path, value: JSON.parse(operation.value) as SettingValue };
    case 'remove':
      return { op: 'remove', path: operation.path };
    default:
      throw new Error(`unexpected patch operation: ${operation.op}`);
  }
}
