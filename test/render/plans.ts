// Plans to render: one of each kind made by hand, and builders to make others. Only what a renderer reads is believable;
// payload and patches are whatever the types ask for.

import { ansiPalette, type Palette, plainPalette } from '../../src/render/palette.ts';
import { endsOf } from '../../src/settings.ts';
import { type Change, DIRECTIONS, type Direction, type Plan, type SettingChange } from '../../src/types.ts';

export const look = { palette: plainPalette, width: 100 };

export const markingPalette: Palette = {
  bold: (text) => `<b>${text}</b>`,
  dim: (text) => `<dim>${text}</dim>`,
  red: (text) => `<red>${text}</red>`,
  green: (text) => `<green>${text}</green>`,
  yellow: (text) => `<yellow>${text}</yellow>`,
  cyan: (text) => `<cyan>${text}</cyan>`,
  magenta: (text) => `<magenta>${text}</magenta>`,
};

export const colouredLook = { palette: ansiPalette, width: 100 };

export const PLAN_ID = `sha256:7f3c2a910b1d${'0'.repeat(52)}`;

export const row = (name: string, clientColumn: string) => ({ name, clientColumn });

export const flagChange = (direction: 'widen' | 'narrow' = 'widen'): SettingChange => ({
  setting: 'isAllowUnderlyingData',
  before: direction === 'narrow',
  after: direction === 'widen',
  direction,
  reason: `viewers can ${direction === 'widen' ? 'now' : 'no longer'} see the raw rows behind a metric`,
  origin: { kind: 'tier', name: 'premium' },
});

export function change(embedId: string, settings: readonly SettingChange[], parts: Partial<Change> = {}): Change {
  return {
    embedId,
    key: embedId,
    name: `Name of ${embedId}`,
    owner: null,
    source: { file: 'embeds.yaml', line: 12, column: 3 },
    direction: DIRECTIONS.find((direction) => settings.some((setting) => setting.direction === direction)) ?? 'neutral',
    settings,
    payload: { embedId, accessSettings: { ...endsOf(settings).after } },
    patch: [{ op: 'replace', path: '/isAllowUnderlyingData', value: true }],
    inverse: [{ op: 'replace', path: '/isAllowUnderlyingData', value: false }],
    ...parts,
  };
}

/** A plan with its counts made to agree with its lists; `verdict` is `in-sync` or `ready` unless given. */
export function planOf(parts: Partial<Plan> = {}, counts: Partial<Plan['summary']> = {}): Plan {
  const changes = parts.changes ?? [];
  const directions = (direction: Direction) => changes.filter((one) => one.direction === direction).length;
  const missing = parts.missing?.length ?? 0;
  return {
    formatVersion: '1.0',
    generator: 'embed-sync 0.1.0',
    planId: PLAN_ID,
    createdAt: '2026-11-22T09:00:00.000Z',
    target: { baseUrl: 'https://api.usedatabrain.com', dataApp: 'Customer portal', environment: 'production', api: 'kebab' },
    manifest: { digest: `sha256:${'a'.repeat(64)}`, commit: '4d2e1b0c4d2e1b0c4d2e1b0c4d2e1b0c4d2e1b0c' },
    policy: { digest: `sha256:${'b'.repeat(64)}` },
    verdict: changes.length === 0 ? 'in-sync' : 'ready',
    summary: {
      managed: changes.length + missing + 148,
      changed: changes.length,
      unchanged: 148,
      assumed: 0,
      unknown: changes.filter(({ settings }) => settings.some(({ unknown }) => unknown)).length,
      missing,
      unmanaged: parts.unmanaged?.length ?? 0,
      byDirection: {
        widen: directions('widen'),
        narrow: directions('narrow'),
        tenancy: directions('tenancy'),
        neutral: directions('neutral'),
      },
      ...counts,
    },
    changes,
    missing: [],
    refused: [],
    unmanaged: [],
    drift: [],
    findings: [],
    ...parts,
  };
}

/** One embed of each direction, and something of everything else that a plan can hold. */
export const fullPlan: Plan = planOf({
  verdict: 'needs-approval',
  changes: [
    change(
      'emb_41c',
      [
        {
          setting: 'isAllowEmailReports',
          before: true,
          after: false,
          direction: 'narrow',
          reason: 'viewers can no longer schedule e-mail reports, which leave the product',
        },
        {
          setting: 'tableTenancySettings',
          before: [row('invoices', 'tenant_id'), row('orders', 'tenant_id')],
          after: [row('invoices', 'customer_id'), row('public.users', 'customer id')],
          direction: 'tenancy',
          reason: 'viewers may see rows of other tenants: orders is no longer filtered by tenant',
          origin: { kind: 'override', name: 'year-end' },
        },
      ],
      { name: 'Partner revenue', source: { file: 'embeds/partners.yaml', line: 27, column: 3 } },
    ),
    change(
      'emb_07a',
      [
        flagChange(),
        {
          setting: 'metricCreationMode',
          after: 'CHAT',
          unknown: true,
          direction: 'widen',
          reason: 'viewers can now create metrics by chatting with an AI',
          origin: { kind: 'embed', name: 'emb_07a' },
        },
      ],
      {
        name: 'Retail overview',
        payload: {
          embedId: 'emb_07a',
          accessSettings: { isAllowAipilot: true, isAllowUnderlyingData: true, metricCreationMode: 'CHAT' },
        },
      },
    ),
    change('emb_113', [flagChange('narrow')], { name: 'Ops board' }),
    change(
      'emb_2',
      [
        {
          setting: 'joinModel',
          before: 'single',
          after: 'multi',
          direction: 'neutral',
          reason: 'new metrics join several sheets as each chart needs',
        },
      ],
      { name: null, source: null },
    ),
  ],
  missing: [
    {
      embedId: 'emb_9',
      key: 'emb_9',
      name: 'Gone',
      source: { file: 'embeds.yaml', line: 90, column: 3 },
      nearest: ['emb_99', 'emb_8'],
    },
    { embedId: 'emb_x', key: 'emb_x', name: null, source: null, nearest: [] },
  ],
  refused: [
    {
      embedId: 'emb_r',
      key: 'returns',
      name: 'Returns',
      code: 'DATAMART_UNKNOWN',
      reason: 'there is no datamart "Sales"',
      hint: 'Did you mean "sales"?',
    },
    { embedId: 'emb_s', key: 'emb_s', name: null, code: 'CHANGED_SINCE_RUN', reason: 'somebody changed it since run r_1' },
  ],
  unmanaged: Array.from({ length: 12 }, (_, i) => ({ embedId: `live_${i}`, name: i === 0 ? 'Sandbox' : null })),
  drift: [
    {
      embedId: 'emb_07a',
      key: 'retail',
      name: 'Retail overview',
      setting: 'isAllowAiPilot',
      class: 'outside',
      direction: 'widen',
      lastApplied: false,
      live: true,
      desired: false,
      since: '2026-11-01T10:00:00.000Z',
    },
    {
      embedId: 'emb_2',
      key: 'emb_2',
      name: null,
      setting: 'joinModel',
      class: 'pending',
      direction: 'neutral',
      live: 'single',
      desired: 'multi',
    },
  ],
  findings: [
    {
      rule: 'consent-tenancy',
      severity: 'approve',
      message: 'viewers may see rows of other tenants: orders is no longer filtered by tenant',
      embedId: 'emb_41c',
      setting: 'tableTenancySettings',
      introducedByPlan: true,
    },
    {
      rule: 'name-differs',
      severity: 'warning',
      message: 'the live name is "Ops board"',
      embedId: 'emb_113',
      introducedByPlan: false,
    },
  ],
});
