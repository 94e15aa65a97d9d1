// An access review in, its large table out: a row for each embed, the most open first, with what is asked about it folded away.

import { SETTING_NAMES, settingSpec } from '../../settings.ts';
import type { Drift, SettingName } from '../../types.ts';
import { originLabel, placeLabel, shortCommit } from '../labels.ts';
import { plural } from '../numbers.ts';
import type { AuditedEmbed, AuditView, Isolation, RunMark, Since } from './audit-view.ts';
import type { Choice, Sorted } from './blocks.ts';
import { columnOf, dayText, instantText, settingTitle, shownValue, valueFace } from './cells.ts';
import { createFaceBook, type FaceBook } from './faces.ts';
import { type Column, type Face, partsOf, type Row, type TableData } from './rows.ts';

/** What rows can be filtered by, as powers of two. */
export const MARKS = {
  gap: 1,
  wider: 2,
  outside: 4,
  unmanaged: 8,
  untold: 16,
  override: 32,
  unknownTenancy: 64,
} as const;

const MARK_LABELS: readonly (readonly [keyof typeof MARKS, string])[] = [
  ['gap', 'with a tenancy gap'],
  ['unknownTenancy', 'with tenancy not known in full'],
  ['wider', 'wider than their tier'],
  ['outside', 'changed outside'],
  ['override', 'with an override in force'],
  ['unmanaged', 'unmanaged'],
  ['untold', 'not told in full'],
];

function marksOf(embed: AuditedEmbed, overridden: ReadonlySet<string>): number {
  const { isolation, widerThanTier, drift, managed, untold } = embed;
  const has: Readonly<Record<keyof typeof MARKS, boolean>> = {
    gap: isolation.kind === 'gap',
    unknownTenancy: isolation.kind === 'untold' || isolation.kind === 'unchecked',
    wider: widerThanTier.length > 0,
    outside: drift.some(isOutside),
    override: overridden.has(embed.embedId),
    unmanaged: !managed,
    untold: untold.length > 0,
  };
  return MARK_LABELS.reduce((sum, [name]) => sum + (has[name] ? MARKS[name] : 0), 0);
}

export const isOutside = ({ class: kind }: Drift): boolean => kind === 'outside' || kind === 'conflict';

const GRID: readonly SettingName[] = SETTING_NAMES.filter((name) => name !== 'datamartName' && name !== 'tableTenancySettings');

const COLUMNS: readonly Column[] = [
  { title: 'Embed', width: 'name', sort: 'text' },
  { title: 'Exposure', width: 'short', sort: 'number' },
  { title: 'Tenancy', width: 'text', sort: 'kind' },
  { title: 'Tier', width: 'short', sort: 'text' },
  { title: 'Owner', width: 'text', sort: 'text' },
  ...GRID.map(columnOf),
  { title: 'Datamart', width: 'text', sort: 'text' },
  { title: 'Last change', width: 'text', sort: 'text' },
];

const [EXPOSURE, TIER, OWNER, FIRST_SETTING] = [1, 3, 4, 5];
export const SORTED_BY: Sorted = { column: EXPOSURE, order: 'descending' };

const FACTS = ['Id', 'Key', 'Defined at', 'Opens', 'Wider than its tier', 'Open to other tenants', 'Filtered by tenant'] as const;
const DETAILS = ['Setting', 'Live', 'Wanted', 'Set by', 'Since', 'By'] as const;

export interface AuditTable {
  readonly data: TableData;
  readonly choices: readonly Choice[];
}

export function auditTable(view: AuditView): AuditTable {
  const book = createFaceBook();
  const runs = new Map(view.runs.map((run) => [run.runId, run]));
  const overridden = new Set(view.overrides.flatMap(({ embedId, state }) => (state === 'upcoming' ? [] : [embedId])));
  const rows = view.embeds.map((embed): Row => {
    const add = (faces: readonly Face[]): readonly number[] => faces.map(book.add);
    return {
      cells: add(cellsOf(embed, runs)),
      marks: marksOf(embed, overridden),
      facts: add(factsOf(embed)),
      details: add(SETTING_NAMES.flatMap((name) => detailOf(embed, name, runs))),
    };
  });
  const data = { faces: book.all(), columns: COLUMNS, rows, facts: FACTS, details: DETAILS };
  return { data, choices: choicesOf(data, book) };
}

type Runs = ReadonlyMap<string, RunMark>;

function cellsOf(embed: AuditedEmbed, runs: Runs): readonly Face[] {
  const { embedId, name, rank, score, managed, tier, owner, settings, isolation } = embed;
  return [
    name === null ? embedId : [name, 'plain', embedId],
    [String(score), 'plain', `rank ${rank}`],
    isolationFace(isolation, settings.tableTenancySettings?.length ?? 0),
    managed ? (tier ?? '–') : ['unmanaged', 'warn'],
    owner ?? '–',
    ...GRID.map((setting) => settingFace(embed, setting)),
    settings.datamartName === undefined ? ['', 'untold'] : settings.datamartName,
    lastChangeFace(Object.values(embed.since), runs),
  ];
}

/** What somebody changed outside comes before what is wider than the tier; the row's details tell both. */
function settingFace(embed: AuditedEmbed, name: SettingName): Face {
  const face = valueFace(name, embed.settings[name]);
  const { text } = partsOf(face);
  if (embed.drift.some((drift) => drift.setting === name && isOutside(drift))) return [text, 'outside'];
  return embed.widerThanTier.includes(name) ? [text, 'wider'] : face;
}

export function isolationFace({ kind, open }: Isolation, tables: number): Face {
  switch (kind) {
    case 'gap':
      return [open.length === 0 ? 'no isolation' : `${plural(open.length, 'table')} open`, 'gap'];
    case 'filtered':
      return [plural(tables, 'table'), 'good'];
    case 'database':
      return ['own databases', 'good'];
    case 'unchecked':
      return [plural(tables, 'table'), 'plain', 'not checked'];
    case 'untold':
      return ['', 'untold'];
  }
}

function lastChangeFace(since: readonly Since[], runs: Runs): Face {
  const [newest] = since.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  if (newest === undefined) return ['–', 'dim'];
  return [dayText(newest.at), 'plain', commitText(runs.get(newest.runId))];
}

const commitText = (run: RunMark | undefined): string =>
  run === undefined || run.commit === null ? 'no commit' : shortCommit(run.commit);

function factsOf({ embedId, key, source, open, widerThanTier, isolation, settings }: AuditedEmbed): readonly Face[] {
  const titles = (names: readonly SettingName[]): string => names.map((name) => settingSpec(name).title).join(', ');
  const rows = settings.tableTenancySettings ?? [];
  return [
    embedId,
    key ?? '',
    placeLabel(source),
    titles(open) || 'nothing',
    titles(widerThanTier),
    isolation.kind === 'gap' ? isolation.open.join(', ') || 'every table of tenants' : '',
    rows.map(({ name, clientColumn }) => `${name} by ${clientColumn}`).join(', '),
  ];
}

function detailOf(embed: AuditedEmbed, name: SettingName, runs: Runs): readonly Face[] {
  const wanted = embed.desired[name];
  const since = embed.since[name];
  const run = since && runs.get(since.runId);
  return [
    settingTitle(name),
    name === 'tableTenancySettings'
      ? isolationFace(embed.isolation, embed.settings[name]?.length ?? 0)
      : settingFace(embed, name),
    wanted === undefined ? ['not managed', 'dim'] : shownValue(wanted),
    wanted === undefined ? '' : originLabel(embed.origins[name]) || 'the embed',
    sinceFace(embed, name),
    run === undefined ? '' : [commitText(run), 'plain', `${run.actor}${run.approved ? ', plan approved' : ''} · ${run.runId}`],
  ];
}

function sinceFace({ since, drift }: AuditedEmbed, name: SettingName): Face {
  const outside = drift.find((one) => one.setting === name && isOutside(one));
  if (outside !== undefined) {
    const was = `was ${shownValue(outside.lastApplied)}`;
    return outside.since === undefined ? [was, 'outside'] : [`after ${instantText(outside.since)}`, 'outside', was];
  }
  const mark = since[name];
  if (mark === undefined) return ['not in the history', 'dim'];
  return mark.written ? instantText(mark.at) : [instantText(mark.at), 'plain', 'or before: found so'];
}

function choicesOf({ rows, columns }: TableData, { all }: FaceBook): readonly Choice[] {
  const marks = MARK_LABELS.flatMap(([name, label]) => {
    const found = rows.filter((row) => (row.marks & MARKS[name]) !== 0).length;
    return found === 0 ? [] : [{ value: MARKS[name], label: `${label} (${found})` }];
  });
  const open = GRID.flatMap((name, i) =>
    settingSpec(name).kind === 'flag' ? [{ value: FIRST_SETTING + i, label: columns[FIRST_SETTING + i]?.title ?? '' }] : [],
  );
  const byColumn = (column: number, label: string, any: string): Choice => {
    const counts = new Map<number, number>();
    for (const { cells } of rows) counts.set(cells[column] ?? 0, (counts.get(cells[column] ?? 0) ?? 0) + 1);
    const values = [...counts].map(([value, n]) => ({ value, n, text: partsOf(all()[value] ?? '').text }));
    values.sort((a, b) => b.n - a.n || (a.text < b.text ? -1 : 1));
    return {
      name: 'column',
      column,
      label,
      any,
      values: values.map(({ value, n, text }) => ({ value, label: `${text} (${n})` })),
    };
  };
  return [
    { name: 'marks', label: 'Show', any: 'all embeds', values: marks },
    { name: 'open', label: 'Allowing', any: 'anything', values: open },
    byColumn(TIER, 'Tier', 'any'),
    byColumn(OWNER, 'Owner', 'any'),
  ];
}
