// A setting of the catalogue in, everything that a reader of manifests may ask about it out.

import { judge } from '../plan/direction.ts';
import type { ExplainedSetting } from '../render/explain-text.ts';
import type { SettingSpec } from '../settings.ts';
import type { SettingValue, TenancyRow } from '../types.ts';

const PLACES = 'in a tier; under accessSettings of an embed, of its block for an environment, of an override, or of a group';

const ORDERS: TenancyRow = { name: 'orders', clientColumn: 'customer_id' };
const RETURNS: TenancyRow = { name: 'returns', clientColumn: 'customer_id' };

export const explainSetting = (spec: SettingSpec): ExplainedSetting => ({
  name: spec.name,
  title: spec.title,
  about: sentence(spec.kind === 'flag' ? `whether viewers can ${spec.ability}` : spec.about),
  moves: movesOf(spec),
  aliases: spec.aliases,
  places: PLACES,
  example: exampleOf(spec),
  page: 'docs/reference/settings.md',
});

const sentence = (clause: string): string => `${clause[0]?.toUpperCase()}${clause.slice(1)}.`;

/** Taken from the judge itself, so that no explanation can say another direction than a plan. */
function movesOf(spec: SettingSpec): ExplainedSetting['moves'] {
  const move = (to: string, after: SettingValue, before?: SettingValue): ExplainedSetting['moves'] =>
    judge([{ setting: spec.name, after, ...(before !== undefined && { before }) }]).map((judged) => ({ to, ...judged }));
  switch (spec.kind) {
    case 'flag':
      return [...move('true', true), ...move('false', false)];
    case 'choice':
      return spec.values.flatMap((value) => move(value, value));
    case 'text':
      return [...move('another one, alone', 'sales-2026', 'sales-2025'), ...withItsList()];
    case 'tenancy':
      return [
        ...move('one table more', [ORDERS, RETURNS], [ORDERS]),
        ...move('one table less', [ORDERS], [ORDERS, RETURNS]),
        ...move('another column', [{ ...ORDERS, clientColumn: 'tenant_id' }], [ORDERS]),
        ...move('no table at all', [], [ORDERS]),
      ];
  }
}

function withItsList(): ExplainedSetting['moves'] {
  const [datamart] = judge([
    { setting: 'datamartName', before: 'sales-2025', after: 'sales-2026' },
    { setting: 'tableTenancySettings', before: [ORDERS], after: [RETURNS] },
  ]);
  return datamart === undefined ? [] : [{ to: 'another one, with its list', ...datamart }];
}

function exampleOf(spec: SettingSpec): string {
  const lines = linesOf(spec).map((line) => `      ${line}`);
  return ['embeds:', '  sales-overview:', '    accessSettings:', ...lines].join('\n');
}

function linesOf(spec: SettingSpec): readonly string[] {
  const list = ['tableTenancySettings:', `  - { name: ${ORDERS.name}, clientColumn: ${ORDERS.clientColumn} }`];
  switch (spec.kind) {
    case 'flag':
      return [`${spec.name}: false`];
    case 'choice':
      return [`${spec.name}: ${spec.values[0]}`];
    case 'text':
      return [`${spec.name}: sales-2026`, ...list];
    case 'tenancy':
      return list;
  }
}
