// Embeds and datamarts as the server holds them in, the items that its lists and exports show out. Pure.
// What a shape leaves out is as much part of the contract as what it shows.

import type { Dialect } from '../types.ts';
import type { HeldEmbed, HeldSettings, SandboxDatamart } from './model.ts';
import type { ListShape } from './options.ts';
import { LEGACY_SHOWN } from './spellings.ts';

type Item = Readonly<Record<string, unknown>>;

/** All that decides what the item of an embed looks like. */
export interface Frame {
  readonly family: Dialect;
  readonly list: ListShape;
  readonly dataApp: string | undefined;
}

export function listItem(frame: Frame, embed: HeldEmbed): Item {
  const base = frame.family === 'legacy' ? legacyItem(embed) : modernItem(embed, frame.dataApp);
  switch (frame.list) {
    case 'item':
      return { ...base, accessSettings: embed.accessSettings };
    case 'legacy':
      return { ...base, embedDataAppAccessSetting: legacySettings(embed.accessSettings) };
    case 'nested':
      return { ...base, embedMetadata: { ...base.embedMetadata, embedConfig: { accessSettings: embed.accessSettings } } };
    case 'absent':
      return base;
  }
}

interface Base extends Item {
  readonly embedMetadata?: Item;
}

function modernItem({ embedId, embedType, name, createdAt, updatedAt }: HeldEmbed, dataApp: string | undefined): Base {
  const isMetric = embedType === 'metric';
  return {
    embedId,
    embedType,
    name,
    // The dates in `metadata` are its creator's, not the system's: they stand still.
    externalDashboard: isMetric ? null : { externalDashboardId: embedId, name, metadata: { createdAt, updatedAt: createdAt } },
    externalMetric: isMetric ? { metricId: embedId, name } : null,
    embedMetadata: {
      embedId,
      name,
      embedType,
      ...(dataApp === undefined ? {} : { dataAppName: dataApp }),
      metricId: isMetric ? embedId : null,
      dashboardId: isMetric ? null : embedId,
      createdAt,
      updatedAt,
    },
  };
}

const legacyItem = ({ embedId, embedType, name }: HeldEmbed): Base => ({
  embedId,
  embedType,
  externalDashboard: embedType === 'metric' ? null : { externalDashboardId: embedId, name },
  externalMetric: embedType === 'metric' ? { externalMetricId: embedId, name } : null,
});

const legacySettings = (settings: HeldSettings): HeldSettings =>
  Object.fromEntries([...LEGACY_SHOWN].flatMap(([name, spelling]) => (name in settings ? [[spelling, settings[name]]] : [])));

// The documented export shows neither the AI pilot flag nor datamart, tenancy and join model.
const NOT_EXPORTED: readonly string[] = ['isAllowAiPilot', 'datamartName', 'tableTenancySettings', 'joinModel'];

export const exportOf = (embed: HeldEmbed, exportedAt: string): Item => ({
  _meta: {
    exportedAt,
    embedId: embed.embedId,
    name: embed.name,
    embedType: embed.embedType,
    dashboardId: embed.embedType === 'metric' ? null : embed.embedId,
    embedDataAppAccessSetting: Object.fromEntries(
      Object.entries(embed.accessSettings).filter(([name]) => !NOT_EXPORTED.includes(name)),
    ),
  },
  data: { name: embed.name, layout: [], filters: [], metrics: [] },
});

/** `expanded`: with tables and relationships. */
export function datamartItem(datamart: SandboxDatamart, expanded: boolean): Item {
  const base = {
    name: datamart.name,
    datamartOrganization: { tenancyLevel: datamart.tenancyLevel ?? 'TABLE' },
    companyIntegration: { name: 'warehouse' },
  };
  if (!expanded) return base;
  const datamartTables = datamart.tables.map(({ name, schemaName = 'public', clientColumn, columns }) => ({
    schemaName,
    tableName: name,
    label: name,
    clientColumn: clientColumn ?? null,
    isHide: false,
    datamartTableColumns: columns.map((columnName) => ({ columnName, datatype: 'string', alias: columnName })),
  }));
  return { ...base, datamartTables, datamartRelationships: [] };
}
