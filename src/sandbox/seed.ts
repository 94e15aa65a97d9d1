// A count and a seed in; believable embeds, and the datamarts that they stand on, out. Pure and deterministic:
// the first n embeds of a seed are the same for every count, so that a demo can grow without changing.

import type { SandboxDatamart, SandboxEmbed, SandboxTable } from './model.ts';
import { createRandom, type Random } from './random.ts';

const CUSTOMERS =
  'Acme,Northwind,Globex,Initech,Umbra,Fabrikam,Contoso,Tailspin,Wingtip,Litware,Proseware,Adatum,Stellar,Harbor,Meridian,Juniper'.split(
    ',',
  );
const DASHBOARDS = ['overview', 'performance', 'trends', 'by region', 'by product', 'weekly review', 'forecast', 'funnel'];
const METRICS = ['total', 'growth rate', 'top 10', 'month to date'];

const table = (name: string, ...columns: readonly string[]): SandboxTable => ({
  name,
  schemaName: 'public',
  clientColumn: 'customer_id',
  columns: ['id', 'customer_id', 'created_at', ...columns],
});

export const SEED_DATAMARTS: readonly SandboxDatamart[] = [
  {
    name: 'sales-data',
    tables: [table('orders', 'amount', 'region'), table('order_items', 'sku', 'quantity'), table('customers', 'name')],
  },
  { name: 'support-data', tables: [table('tickets', 'status', 'priority'), table('agents', 'name')] },
  { name: 'marketing-data', tables: [table('campaigns', 'channel', 'spend'), table('leads', 'source')] },
  { name: 'finance-data', tables: [table('invoices', 'amount', 'due_at'), table('payments', 'amount')] },
  { name: 'product-usage', tenancyLevel: 'DATABASE', tables: [{ name: 'events', columns: ['id', 'name', 'at'] }] },
];

const SUBJECTS: Readonly<Record<string, string>> = {
  'sales-data': 'Sales',
  'support-data': 'Support',
  'marketing-data': 'Marketing',
  'finance-data': 'Finance',
  'product-usage': 'Usage',
};

/** How often each flag is on, for the three kinds of customer that most products have. */
const HABITS: readonly Readonly<Record<string, number>>[] = [
  { isAllowEmailReports: 0.2 },
  { isAllowEmailReports: 0.9, isAllowManageMetrics: 0.8, isAllowMetricLayoutChange: 0.8, isAllowCreateDashboardView: 0.7 },
  {
    isAllowAiPilot: 0.8,
    isAllowEmailReports: 1,
    isAllowManageMetrics: 1,
    isAllowMetricCreation: 0.9,
    isAllowMetricDeletion: 0.5,
    isAllowMetricLayoutChange: 1,
    isAllowMetricUpdate: 0.9,
    isAllowUnderlyingData: 0.7,
    isAllowCreateDashboardView: 1,
  },
];

const FLAGS = Object.keys(HABITS[2] ?? {});

export interface SeedSize {
  readonly count: number;
  readonly seed: number;
}

export function seedEmbeds({ count, seed }: SeedSize): readonly SandboxEmbed[] {
  const random = createRandom(seed);
  const taken = new Set<string>();
  return Array.from({ length: count }, () => seedEmbed(random, taken));
}

function seedEmbed(random: Random, taken: Set<string>): SandboxEmbed {
  const datamart = pick(random, SEED_DATAMARTS);
  const embedType = random() < 0.1 ? 'metric' : 'dashboard';
  const subject = SUBJECTS[datamart.name] ?? datamart.name;
  const name = `${pick(random, CUSTOMERS)} ${subject} ${pick(random, embedType === 'metric' ? METRICS : DASHBOARDS)}`;
  const embedId = freshId(random, name, taken);
  const created = Date.UTC(2026, 0, 5) + Math.floor(random() * 150) * 86_400_000 + Math.floor(random() * 86_400) * 1000;
  const habit = pick(random, HABITS);
  const flags = FLAGS.map((flag) => [flag, random() < (habit[flag] ?? 0)] as const);
  return {
    embedId,
    name,
    embedType,
    accessSettings: {
      datamartName: datamart.name,
      ...Object.fromEntries(flags),
      metricCreationMode: habit === HABITS[2] && random() < 0.5 ? 'CHAT' : 'DRAG_DROP',
      joinModel: random() < 0.8 ? 'single' : 'multi',
      tableTenancySettings: tenancyRows(random, datamart),
    },
    createdAt: new Date(created).toISOString(),
  };
}

/** Some ids are the product's own, some are slugs of the dashboard, with a suffix from the second embed of one on. */
function freshId(random: Random, name: string, taken: Set<string>): string {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  let id = random() < 0.35 ? slug : `embed_${hex(12)}`;
  while (taken.has(id)) id = id.startsWith('embed_') ? `embed_${hex(12)}` : `${slug}__${hex(8)}`;
  taken.add(id);
  return id;
}

/** Every table that tells its tenants apart, but for the odd embed that somebody forgot a table of. */
function tenancyRows(random: Random, datamart: SandboxDatamart): readonly { name: string; clientColumn: string }[] {
  const forgetful = random() < 0.1;
  return datamart.tables.flatMap(({ name, clientColumn }, index) =>
    clientColumn === undefined || (forgetful && index > 0) ? [] : [{ name, clientColumn }],
  );
}

function pick<T>(random: Random, from: readonly T[]): T {
  const item = from[Math.floor(random() * from.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
