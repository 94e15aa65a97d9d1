// Small worlds to plan in: desired and live embeds with defaults, and a plan made from them.

import { buildPlan, type PlanInput } from '../../src/plan/build.ts';
import { DEFAULT_POLICY } from '../../src/plan/policy.ts';
import { settingEntries } from '../../src/settings.ts';
import type { DesiredEmbed, LiveEmbed, Payload, Plan, Settings } from '../../src/types.ts';

export const desiredEmbed = (embedId: string, settings: Settings, more: Partial<DesiredEmbed> = {}): DesiredEmbed => ({
  embedId,
  key: embedId,
  settings,
  origins: {},
  overrides: [],
  ...more,
});

export const liveEmbed = (embedId: string, settings: Settings, more: Partial<LiveEmbed> = {}): LiveEmbed => ({
  embedId,
  settings,
  foreign: {},
  ...more,
});

/** The modern spelling, as it would be sent. */
export const encode = (embedId: string, settings: Settings): Payload => ({
  embedId,
  accessSettings: Object.fromEntries(settingEntries(settings)),
});

export const planOf = (desired: readonly DesiredEmbed[], live: readonly LiveEmbed[], more: Partial<PlanInput> = {}): Plan =>
  buildPlan({
    generator: 'embed-sync test',
    now: new Date('2026-11-22T03:00:00Z'),
    target: { baseUrl: 'https://api.example.com', dataApp: 'Customer portal', environment: null, api: 'kebab' },
    manifest: { digest: null, commit: null },
    desired,
    live,
    lastApplied: new Map(),
    declared: new Set(desired.map(({ embedId }) => embedId)),
    policy: DEFAULT_POLICY,
    refused: [],
    findings: [],
    encode,
    payload: 'minimal',
    untold: 'assume',
    ...more,
  });
