// Nodes that hold settings in, the settings that are well-formed out, in catalogue order. What is not is left out:
// `shape` has complained about it.

import { CATALOGUE, type SettingSpec } from '../settings.ts';
import type { SettingName, SettingValue, TenancyRow } from '../types.ts';
import { type LinedSource, placeAt } from './source.ts';
import { entryAt, type Node, stringAt } from './tree.ts';
import type { Written, WrittenSetting, WrittenSettings } from './written.ts';

/** The settings under the key `accessSettings` of a node. */
export const accessSettings = (lined: LinedSource, node: Node): WrittenSettings =>
  settingsOf(lined, entryAt(node, 'accessSettings')?.value);

/** The settings that stand in a node directly; keys that are none, such as the `extends` of a tier, are passed over. */
export function settingsOf(lined: LinedSource, node: Node | undefined): WrittenSettings {
  const settings = new Map<SettingName, WrittenSetting>();
  if (node === undefined) return settings;
  for (const spec of CATALOGUE) {
    const entry = entryAt(node, spec.name);
    const value = entry && settingValue(spec, entry.value);
    if (entry === undefined || value === undefined) continue;
    const place = placeAt(lined, entry.keyStart);
    settings.set(spec.name, spec.kind === 'tenancy' ? { value, place, ...tenancyOf(lined, entry.value) } : { value, place });
  }
  return settings;
}

function tenancyOf(lined: LinedSource, node: Node): Pick<WrittenSetting, 'tables' | 'noIsolation'> {
  const noIsolation = stringAt(node, 'noIsolation');
  return { tables: tablesOf(lined, node), ...(noIsolation !== undefined && { noIsolation }) };
}

function settingValue(spec: SettingSpec, node: Node): SettingValue | undefined {
  if (spec.kind === 'tenancy') return rowsOf(node);
  if (node.kind !== 'scalar') return undefined;
  if (spec.kind === 'flag') return typeof node.value === 'boolean' ? node.value : undefined;
  if (typeof node.value !== 'string') return undefined;
  return spec.kind === 'text' || spec.values.includes(node.value) ? node.value : undefined;
}

/** Sorted by table name. The one way to the empty list is a reason for it. */
function rowsOf(node: Node): readonly TenancyRow[] | undefined {
  if (node.kind === 'map') return stringAt(node, 'noIsolation') === undefined ? undefined : [];
  if (node.kind !== 'list' || node.items.length === 0) return undefined;
  const rows = node.items.flatMap((item) => {
    const [name, clientColumn] = [stringAt(item, 'name'), stringAt(item, 'clientColumn')];
    return name === undefined || clientColumn === undefined ? [] : [{ name, clientColumn }];
  });
  return rows.length === node.items.length ? rows.sort((a, b) => (a.name < b.name ? -1 : 1)) : undefined;
}

/** The table names in the order of writing. */
function tablesOf(lined: LinedSource, node: Node): readonly Written<string>[] {
  const items = node.kind === 'list' ? node.items : [];
  return items.flatMap((item) => {
    const value = stringAt(item, 'name');
    return value === undefined ? [] : [{ value, place: placeAt(lined, item.start) }];
  });
}
