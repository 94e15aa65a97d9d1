// The `accessSettings` of an update in, as untrusted JSON; what the server takes from it, or why it refuses, out. Pure.
// Strict about the types of settings that it knows and deaf to keys that it does not, like the API.

import { settingSpec } from '../settings.ts';
import type { SettingName } from '../types.ts';
import type { HeldSettings } from './model.ts';

export type Accepted = { readonly settings: HeldSettings } | { readonly problem: string };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function acceptSettings(raw: HeldSettings, spellings: ReadonlyMap<string, SettingName>): Accepted {
  const settings: Record<string, unknown> = {};
  for (const [spelling, value] of Object.entries(raw)) {
    const name = spellings.get(spelling);
    if (name === undefined) continue;
    const problem = settingProblem(name, value);
    if (problem !== undefined) return { problem: `"accessSettings.${spelling}" must be ${problem}` };
    settings[name] = name === 'tableTenancySettings' ? plainRows(value) : value;
  }
  return { settings };
}

/** What the value should have been, where it is not. */
function settingProblem(name: SettingName, value: unknown): string | undefined {
  const spec = settingSpec(name);
  switch (spec.kind) {
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'a boolean';
    case 'choice':
      return typeof value === 'string' && spec.values.includes(value) ? undefined : `one of [${spec.values.join(', ')}]`;
    case 'text':
      return typeof value === 'string' && value !== '' ? undefined : 'a non-empty string';
    case 'tenancy':
      return Array.isArray(value) && value.every(isTenancyRow) ? undefined : 'an array of {name, clientColumn}';
  }
}

const isTenancyRow = (row: unknown): boolean =>
  isRecord(row) && typeof row.name === 'string' && row.name !== '' && typeof row.clientColumn === 'string';

const plainRows = (rows: unknown): readonly unknown[] =>
  Array.isArray(rows) ? rows.map(({ name, clientColumn }) => ({ name, clientColumn })) : [];
