// Changes that touch a datamart or a tenancy list, and the datamarts of the API, in; what cannot work or leaves a table open, out.
// Only what the manifest names can refuse an embed: what live alone holds is not the manifest's mistake.

import { nearest } from '../nearest.ts';
import type { Change, Datamart, DesiredEmbed, Finding, LiveEmbed, RefusedEmbed, TenancyRow } from '../types.ts';
import { columnsFor, gapIn, type KnownDatamart, knowDatamart } from './known-datamart.ts';

export interface PreflightInput {
  /** Of a first plan, made as if every name were right. */
  readonly changes: readonly Change[];
  /** By embed id. */
  readonly desired: ReadonlyMap<string, DesiredEmbed>;
  /** By embed id. */
  readonly live: ReadonlyMap<string, LiveEmbed>;
  /** Undefined where this token may not list them. */
  readonly datamarts: readonly Datamart[] | undefined;
}

/** What the plan must leave out, and what its reader must know. */
export interface Preflight {
  readonly refused: readonly RefusedEmbed[];
  readonly findings: readonly Finding[];
}

/** Whether there is anything to check; where there is not, the datamarts need not be asked for. */
export const touchesDatamarts = (changes: readonly Change[]): boolean => changes.some(touchesDatamart);

const touchesDatamart = ({ settings }: Change): boolean =>
  settings.some(({ setting }) => setting === 'datamartName' || setting === 'tableTenancySettings');

export function preflight({ changes, desired, live, datamarts }: PreflightInput): Preflight {
  const checked = changes.filter(touchesDatamart);
  if (checked.length === 0) return { refused: [], findings: [] };
  if (datamarts === undefined) return { refused: [], findings: [SKIPPED] };
  const known = new Map(datamarts.map((datamart) => [datamart.name, knowDatamart(datamart)]));
  const refused: RefusedEmbed[] = [];
  const findings: Finding[] = [];
  for (const change of checked) {
    const states = { desired: desired.get(change.embedId)?.settings ?? {}, live: live.get(change.embedId)?.settings ?? {} };
    const faults = faultsOf(states, known);
    const [first] = faults;
    if (first !== undefined) refused.push(refusal(change, first, faults));
    else findings.push(...findingsOf(states, known).map((finding) => ({ ...finding, embedId: change.embedId })));
  }
  return { refused, findings };
}

const SKIPPED: Finding = {
  rule: 'preflight-skipped',
  severity: 'info',
  message: 'this token may not list datamarts, so the names of datamarts, tables and columns were not checked',
  introducedByPlan: false,
};

type States = { readonly [K in 'desired' | 'live']: Pick<DesiredEmbed['settings'], 'datamartName' | 'tableTenancySettings'> };
type Known = ReadonlyMap<string, KnownDatamart>;

// ── What the manifest names and is not there ────────────────────────────────────────────────────────────────────

interface Fault {
  readonly code: 'DATAMART_UNKNOWN' | 'TABLE_UNKNOWN' | 'COLUMN_UNKNOWN';
  readonly reason: string;
  readonly hint: string;
}

function faultsOf({ desired, live }: States, known: Known): readonly Fault[] {
  const name = desired.datamartName ?? live.datamartName;
  const datamart = name === undefined ? undefined : known.get(name);
  if (datamart !== undefined) return (desired.tableTenancySettings ?? []).flatMap((row) => rowFaults(row, datamart));
  if (desired.datamartName === undefined) return [];
  const reason = `the API lists no datamart "${desired.datamartName}"`;
  return [{ code: 'DATAMART_UNKNOWN', reason, hint: hintFor(desired.datamartName, [...known.keys()], 'The API lists') }];
}

function rowFaults(row: TenancyRow, datamart: KnownDatamart): readonly Fault[] {
  // An answer without its tables is one that leaves them out, not one that says there are none.
  if (datamart.tables.size === 0) return [];
  if (!datamart.tables.has(row.name)) {
    const reason = `datamart "${datamart.name}" has no table "${row.name}"`;
    const hint = hintFor(row.name, [...datamart.tables.keys()], `Datamart "${datamart.name}" has`);
    return [{ code: 'TABLE_UNKNOWN', reason, hint }];
  }
  const columns = columnsFor(row, datamart);
  if (columns === undefined || columns.includes(row.clientColumn)) return [];
  const reason = `table "${row.name}" of datamart "${datamart.name}" has no column "${row.clientColumn}"`;
  return [{ code: 'COLUMN_UNKNOWN', reason, hint: hintFor(row.clientColumn, columns, `Table "${row.name}" has`) }];
}

/** Names the word itself, since hints of several faults stand side by side. */
function hintFor(word: string, candidates: readonly string[], owner: string): string {
  const otherCase = candidates.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  if (otherCase !== undefined) return `Write "${otherCase}", not "${word}": upper and lower case count.`;
  const alike = nearest(word, new Set(candidates)).map((candidate) => `"${candidate}"`);
  if (alike.length > 0) return `Did you mean ${alike.join(' or ')} instead of "${word}"?`;
  return candidates.length === 0 ? `${owner} none.` : `${owner}: ${listed([...new Set(candidates)].sort(), ', ')}.`;
}

/** All faults in one go, so that one look at the manifest corrects them; the first gives the code. */
const refusal = ({ embedId, key, name }: Change, { code }: Fault, faults: readonly Fault[]): RefusedEmbed => ({
  embedId,
  key,
  name,
  code,
  reason: listed(
    faults.map(({ reason }) => reason),
    '; ',
  ),
  hint: faults
    .slice(0, LISTED)
    .map(({ hint }) => hint)
    .join(' '),
});

const LISTED = 5;

const listed = (items: readonly string[], separator: string): string =>
  `${items.slice(0, LISTED).join(separator)}${items.length > LISTED ? ` and ${items.length - LISTED} more` : ''}`;

// ── What would work and yet leave a table open ──────────────────────────────────────────────────────────────────

function findingsOf({ desired, live }: States, known: Known): readonly Finding[] {
  const name = desired.datamartName ?? live.datamartName;
  if (name === undefined) return [];
  const datamart = known.get(name);
  if (datamart === undefined) return [unlisted(name)];
  const rows = desired.tableTenancySettings ?? live.tableTenancySettings;
  if (rows === undefined) return [];
  const rowsBefore = live.datamartName === name ? live.tableTenancySettings : undefined;
  const gap = gapIn(datamart, rows);
  if (gap !== undefined) {
    const gapBefore = rowsBefore && gapIn(datamart, rowsBefore);
    const wasThere = gapBefore !== undefined && gap.every((table) => gapBefore.includes(table));
    return [{ ...GAP, message: gapText(gap, name), introducedByPlan: !wasThere }];
  }
  if (datamart.tenancyLevel !== 'DATABASE' || rows.length === 0) return [];
  const message = `datamart "${name}" keeps each tenant in a database of its own and needs no tenancy list, but there is one`;
  return [{ ...NOT_NEEDED, message, introducedByPlan: rowsBefore === undefined || rowsBefore.length === 0 }];
}

const GAP = { rule: 'tenancy-gap', severity: 'approve', setting: 'tableTenancySettings' } as const;
const NOT_NEEDED = { rule: 'tenancy-not-needed', severity: 'warning', setting: 'tableTenancySettings' } as const;

const gapText = (tables: readonly string[], datamart: string): string =>
  tables.length === 0
    ? `tenants share the tables of datamart "${datamart}" and the tenancy list is empty: viewers may see rows of other tenants`
    : `tenants share tables of datamart "${datamart}" that the tenancy list leaves out, and viewers may see rows of other tenants there: ${listed(tables, ', ')}`;

/** Live names it and the manifest does not, so the embed is not refused for it. */
const unlisted = (datamart: string): Finding => ({
  ...SKIPPED,
  message: `live names datamart "${datamart}", which the API does not list, so its tables and columns were not checked`,
});
