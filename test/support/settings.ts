// Random settings in normal form or not, for laws that must hold for all of them.

import fc from 'fast-check';
import type { SettingName, Settings } from '../../src/types.ts';

const flags: readonly SettingName[] = [
  'isAllowAiPilot',
  'isAllowEmailReports',
  'isAllowManageMetrics',
  'isAllowMetricCreation',
  'isAllowMetricDeletion',
  'isAllowMetricLayoutChange',
  'isAllowMetricUpdate',
  'isAllowUnderlyingData',
  'isAllowCreateDashboardView',
];

const word = fc.constantFrom('orders', 'invoices', 'tickets', 'events', 'users');
const row = fc.record({ name: word, clientColumn: fc.constantFrom('customer_id', 'tenant_id', 'org') });

/** Any subset of the catalogue, with tenancy rows in any order. */
export const anySettings: fc.Arbitrary<Settings> = fc.record(
  {
    datamartName: fc.constantFrom('sales', 'support', 'finance'),
    ...Object.fromEntries(flags.map((name) => [name, fc.boolean()])),
    metricCreationMode: fc.constantFrom('DRAG_DROP' as const, 'CHAT' as const),
    joinModel: fc.constantFrom('single' as const, 'multi' as const),
    tableTenancySettings: fc.uniqueArray(row, { selector: ({ name }) => name, maxLength: 5 }),
  },
  { requiredKeys: [] },
);
