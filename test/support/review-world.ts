// A believable account to review, of any size: tiers and owners, a history of a year, drift, overrides, gaps, embeds that
// nobody manages. Deterministic, so that a picture of it can be compared with the last.

import { auditModel } from '../../src/commands/audit-model.ts';
import { lastApplied } from '../../src/history/recall.ts';
import type { Entry, EntryBody } from '../../src/records.ts';
import type { AuditView } from '../../src/render/html/audit-view.ts';
import { SEED_DATAMARTS, seedEmbeds } from '../../src/sandbox/seed.ts';
import { settingEntries } from '../../src/settings.ts';
import {
  type Datamart,
  type DesiredEmbed,
  DIRECTIONS,
  type Direction,
  type LiveEmbed,
  type Plan,
  type SettingName,
  type Settings,
} from '../../src/types.ts';
import { desiredEmbed, encode, liveEmbed, planOf } from './plans.ts';

const NOW = new Date('2026-11-22T09:00:00Z');
const HOUR_MS = 3_600_000;
const TARGET = {
  baseUrl: 'https://api.usedatabrain.com',
  dataApp: 'Customer portal',
  environment: 'production',
  api: 'kebab',
} as const;

const TIERS: Readonly<Record<string, Settings>> = {
  basic: { isAllowAiPilot: false, isAllowMetricCreation: false, isAllowUnderlyingData: false, isAllowEmailReports: false },
  standard: { isAllowAiPilot: false, isAllowMetricCreation: false, isAllowUnderlyingData: false, isAllowEmailReports: true },
  premium: { isAllowAiPilot: true, isAllowMetricCreation: true, isAllowUnderlyingData: true, isAllowEmailReports: true },
};
const OWNERS = ['@acme/sales-analytics', '@acme/support', '@acme/marketing', '@acme/finance', '@acme/platform'];

export interface World {
  readonly plan: Plan;
  readonly live: readonly LiveEmbed[];
  readonly desired: readonly DesiredEmbed[];
  readonly entries: readonly Entry[];
  readonly view: AuditView;
}

/** `named` gives embeds other names than those of the seed. */
export function reviewWorld(count: number, named: (i: number) => string | undefined = () => undefined): World {
  const live = seedEmbeds({ count, seed: 7 }).map(({ embedId, name, accessSettings }, i) =>
    liveEmbed(embedId, withGaps(accessSettings as Settings, i), { name: named(i) ?? name ?? embedId }),
  );
  const managed = live.filter((_, i) => i % 23 !== 11);
  const desired = managed.map((embed, i) => wanted(embed, i, named(i)));
  const entries = historyOf(managed);
  const remembered = lastApplied(entries, TARGET);
  const gone = desiredEmbed('embed_gone00000000', { isAllowAiPilot: false }, { key: 'gone', name: named(0) ?? 'Gone for good' });
  const plan = planOf([...desired, gone], live, {
    generator: 'embed-sync 0.1.0',
    now: NOW,
    target: TARGET,
    manifest: { digest: null, commit: '4d2e1b0c4d2e1b0c4d2e1b0c4d2e1b0c4d2e1b0c' },
    lastApplied: remembered,
    encode,
  });
  const datamarts = SEED_DATAMARTS.map(
    ({ name, tenancyLevel = 'TABLE', tables }): Datamart => ({
      name,
      tenancyLevel,
      tables: tables.map(({ name: table, clientColumn, columns }) => ({
        name: table,
        ...(clientColumn !== undefined && { clientColumn }),
        columns: [...columns],
      })),
    }),
  );
  const view = auditModel({ planned: { plan, live, desired }, tier: (name) => TIERS[name] ?? {}, entries, datamarts, at: NOW });
  return { plan, live, desired, entries, view };
}

/** Here and there the list is empty, or the API does not tell it. */
function withGaps(settings: Settings, i: number): Settings {
  const { tableTenancySettings, ...rest } = settings;
  if (i % 97 === 5) return { ...rest, tableTenancySettings: [] };
  return i % 41 === 7 || tableTenancySettings === undefined ? rest : settings;
}

function wanted({ embedId, settings, name = '' }: LiveEmbed, i: number, renamed: string | undefined): DesiredEmbed {
  const tier = settings.isAllowUnderlyingData ? 'premium' : settings.isAllowEmailReports ? 'standard' : 'basic';
  const changed = i % 9 === 4;
  const lists = settings.tableTenancySettings ?? [];
  const own: Settings = {
    ...settings,
    ...(i % 10 === 3 && { ...TIERS[tier] }),
    ...(isMovedOutside(i) && { isAllowEmailReports: !settings.isAllowEmailReports }),
    ...(changed && { isAllowMetricUpdate: !settings.isAllowMetricUpdate }),
    ...(i % 67 === 12 && lists.length > 1 && { tableTenancySettings: lists.slice(1) }),
  };
  const origins = Object.fromEntries(
    settingEntries(own).map(
      ([setting]) =>
        [
          setting,
          TIERS[tier]?.[setting] === undefined ? { kind: 'embed', name: embedId } : { kind: 'tier', name: tier },
        ] as const,
    ),
  );
  const until = new Date(NOW.getTime() + (i % 2 === 0 ? 20 : 400) * HOUR_MS).toISOString();
  const place = { file: renamed ?? 'embeds.yaml', line: 10 + i, column: 3 };
  const override = {
    ...{ reason: renamed ?? 'year-end maintenance', from: '2026-11-20T00:00:00Z', until, place },
    ...({ settings: ['isAllowMetricCreation'], values: { isAllowMetricCreation: false }, active: true } as const),
  };
  return desiredEmbed(embedId, own, {
    ...{ tier, name, origins, source: place, owner: renamed ?? OWNERS[i % OWNERS.length] ?? '@acme' },
    overrides: i % 211 === 17 ? [override] : [],
  });
}

const RUNS = 40;

/** Somebody switched its e-mail reports since they were applied. */
const isMovedOutside = (i: number): boolean => i % 29 === 3;

/** Each embed was written by one run; what a run did not write, it found so. */
function historyOf(managed: readonly LiveEmbed[]): readonly Entry[] {
  const bodies: { readonly body: EntryBody; readonly time: string }[] = [];
  for (let n = 0; n < RUNS; n++) {
    const at = NOW.getTime() - (RUNS - n) * 9 * 24 * HOUR_MS + (n % 5) * 40 * HOUR_MS + n * 731_000;
    const time = (seconds: number): string => new Date(at + seconds * 1000).toISOString();
    const run = `20260${n % 9}01T0${n % 10}1500Z-${(0xa1b2c300 + n).toString(16)}`;
    const ours = managed.flatMap((embed, i) => (i % RUNS === n ? [{ ...embed, isMoved: isMovedOutside(i) }] : []));
    const add = (body: EntryBody, seconds = 0): void => void bodies.push({ body, time: time(seconds) });
    add({
      ...{
        kind: 'run.start',
        run,
        command: n % 13 === 12 ? 'rollback' : 'apply',
        generator: 'embed-sync 0.1.0',
        planId: `sha256:${'7'.repeat(64)}`,
      },
      ...{
        actor: `github:${['anna', 'ben', 'chloe'][n % 3]}`,
        commit: `${(0x4d2e1b0 + n * 7919).toString(16).padStart(8, '0')}`.repeat(5),
        approved: n % 4 === 0,
      },
      ...{ target: TARGET, manifestDigest: null, policyDigest: `sha256:${'b'.repeat(64)}` },
    });
    for (const [i, { embedId, name = null, settings, isMoved }] of ours.entries()) {
      const written: SettingName[] = ['isAllowEmailReports', 'isAllowUnderlyingData', 'tableTenancySettings'];
      const after = Object.fromEntries(settingEntries(settings).filter(([setting]) => written.includes(setting)));
      const applied = { ...after, ...(isMoved && { isAllowEmailReports: !settings.isAllowEmailReports }) };
      const direction: Direction = DIRECTIONS[[1, 2, 1, 2, 2, 3, 1, 2, 0][(i + n) % 9] ?? 3] ?? 'neutral';
      add(
        {
          kind: 'intent',
          run,
          embedId,
          key: embedId,
          name,
          direction,
          before: {},
          after: applied,
          patch: [],
          inverse: [],
          payload: encode(embedId, applied),
        },
        i,
      );
      add({ kind: 'outcome', run, embedId, status: 'accepted', attempts: 1 }, i + 1);
    }
    const confirmed = ours.map(({ embedId, settings }) => ({
      embedId,
      settings: Object.fromEntries(
        settingEntries(settings).filter(([setting]) => setting.startsWith('isAllowM') || setting === 'datamartName'),
      ),
    }));
    add({ kind: 'verify', run, confirmed }, ours.length);
    add({ kind: 'run.end', run, status: 'complete', counts: {} }, ours.length);
  }
  return bodies.map(({ body, time }, i) => ({ ...body, v: 1, log: 'test', seq: i + 1, prev: '', time, hash: '' }));
}
