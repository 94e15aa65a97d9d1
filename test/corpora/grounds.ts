// A plan, and the list that it was made on, in; what the plan says of live state and the list does not tell, out.

import { parseJson } from '../../src/json.ts';
import type { Plan } from '../../src/types.ts';
import { LIVE } from './bodies.ts';

/** What the manifest of these tests wants of the one embed. */
export const DESIRED: Readonly<Record<string, unknown>> = { ...LIVE, isAllowAiPilot: true, joinModel: 'multi' };

export const manifestOf = (settings: object): string =>
  JSON.stringify({ version: 1, dataApp: 'Customer portal', embeds: { e1: { accessSettings: settings } } });

/** Every value that stands under a key, anywhere in a text of JSON. */
function valuesUnder(key: string, value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const here =
    !Array.isArray(value) && Object.hasOwn(value, key) ? [Object.entries(value).find(([name]) => name === key)?.[1]] : [];
  return [...here, ...Object.values(value).flatMap((one) => valuesUnder(key, one))];
}

/** A row that is told twice is one row. */
const asSet = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? [...new Set(value.map((one) => JSON.stringify(one)))] : value);

/** What a plan says of live state that the answer it was made on does not tell. */
export function inventedIn(plan: Plan, body: string): readonly string[] {
  const told = parseJson(body);
  const holds = (setting: string, value: unknown) => valuesUnder(setting, told).some((one) => asSet(one) === asSet(value));
  const change = plan.changes[0];
  const moved = new Map(change?.settings.map((one) => [String(one.setting), one]));
  const known = [...moved.values()].flatMap(({ setting, before }) => (before === undefined ? [] : [[setting, before] as const]));
  const inSync =
    plan.missing.length + plan.refused.length > 0 ? [] : Object.entries(DESIRED).filter(([setting]) => !moved.has(setting));
  return [
    ...[...known, ...inSync].flatMap(([setting, value]) => (holds(setting, value) ? [] : [`grounds for ${setting}`])),
    ...(change === undefined || valuesUnder('embedId', told).includes('e1') ? [] : ['grounds for a change of e1']),
  ];
}
