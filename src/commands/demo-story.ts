// The company of the demo: its dashboards as they are live, and the manifest that says how they should be.

import type { SandboxEmbed } from '../sandbox/model.ts';

const NOTHING = {
  isAllowAiPilot: false,
  isAllowEmailReports: false,
  isAllowManageMetrics: false,
  isAllowMetricCreation: false,
  isAllowMetricDeletion: false,
  isAllowMetricLayoutChange: false,
  isAllowMetricUpdate: false,
  isAllowUnderlyingData: false,
  isAllowCreateDashboardView: false,
  metricCreationMode: 'DRAG_DROP',
  joinModel: 'single',
};

const ORDERS = { name: 'orders', clientColumn: 'customer_id' };

export const DEMO_EMBEDS: readonly SandboxEmbed[] = [
  embed('sales-overview', 'Sales overview', { tableTenancySettings: [ORDERS] }),
  embed('sales-forecast', 'Sales forecast', { tableTenancySettings: [ORDERS], isAllowMetricDeletion: true }),
  embed('acme-orders', 'Acme orders', { tableTenancySettings: [{ ...ORDERS, clientColumn: 'account_id' }] }),
  embed('acme-returns', 'Acme returns', { tableTenancySettings: [ORDERS] }),
  embed('support-desk', 'Support desk', { datamartName: 'support-data', isAllowUnderlyingData: true }),
  embed('old-prototype', 'Old prototype', { tableTenancySettings: [ORDERS] }),
];

function embed(embedId: string, name: string, settings: Readonly<Record<string, unknown>>): SandboxEmbed {
  return { embedId, name, embedType: 'dashboard', accessSettings: { datamartName: 'sales-data', ...NOTHING, ...settings } };
}

export const DEMO_MANIFEST = `version: 1
dataApp: Customer portal

tiers:
  basic:
    isAllowUnderlyingData: false
    isAllowMetricCreation: false
    isAllowMetricDeletion: false
  premium:
    extends: basic
    isAllowAiPilot: true
    isAllowMetricCreation: true
    metricCreationMode: CHAT

groups:
  - name: acme
    match: { name: "Acme *" }
    tier: basic
    accessSettings:
      tableTenancySettings:
        - { name: orders, clientColumn: customer_id }

embeds:
  sales-overview:
    tier: premium
  sales-forecast:
    tier: basic
  support-desk:
    tier: basic
`;
