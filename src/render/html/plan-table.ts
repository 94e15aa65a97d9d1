// A plan and the live state before it in, its large table out: a row for each embed that changes, a column for each setting
// that moves somewhere. What stays is shown as it is; only what moves is marked.

import { isTenancyRows, SETTING_NAMES } from '../../settings.ts';
import { type Change, DIRECTIONS, type LiveEmbed, type Plan, type SettingChange, type SettingName } from '../../types.ts';
import { originLabel, placeLabel } from '../labels.ts';
import { alsoSentText, tenancyMoves } from '../values.ts';
import type { AuditTable } from './audit-table.ts';
import type { Sorted } from './blocks.ts';
import { columnOf, directionFace, settingTitle, shownValue, valueFace } from './cells.ts';
import { createFaceBook } from './faces.ts';
import { type Column, type Face, partsOf, type Row } from './rows.ts';

const LEADING: readonly Column[] = [
  { title: 'Embed', width: 'name', sort: 'text' },
  { title: 'Direction', width: 'short', sort: 'kind' },
  { title: 'Owner', width: 'text', sort: 'text' },
];
const [DIRECTION, OWNER] = [1, 2];
export const PLAN_SORTED_BY: Sorted = { column: DIRECTION, order: 'ascending' };

/** What isolates tenants is not to be scrolled for. */
const ORDER: readonly SettingName[] = [...new Set<SettingName>(['tableTenancySettings', 'datamartName', ...SETTING_NAMES])];

const FACTS = ['Id', 'Key', 'Defined at', 'Also sent'] as const;
const DETAILS = ['Setting', 'Before', 'After', 'Direction', 'What it means', 'Set by'] as const;

/** Marks by direction, as powers of two: an embed has that of each direction in which one of its settings moves. */
export const DIRECTION_MARKS = { tenancy: 1, widen: 2, narrow: 4, neutral: 8 } as const;

export function planTable({ changes }: Pick<Plan, 'changes'>, live: readonly LiveEmbed[]): AuditTable {
  const book = createFaceBook();
  const before = new Map(live.map((embed) => [embed.embedId, embed.settings]));
  const moving = new Set(changes.flatMap(({ settings }) => settings.map(({ setting }) => setting)));
  const names = ORDER.filter((name) => moving.has(name));
  const rows = changes.map((change): Row => {
    const moved = new Map(change.settings.map((one) => [one.setting, one]));
    const standing = before.get(change.embedId) ?? {};
    const cells = names.map((name) => {
      const one = moved.get(name);
      return one === undefined ? standingFace(name, standing[name]) : movingFace(one);
    });
    return {
      cells: [...leadingFaces(change), ...cells].map(book.add),
      marks: DIRECTIONS.reduce(
        (sum, direction) => sum + (change.settings.some((one) => one.direction === direction) ? DIRECTION_MARKS[direction] : 0),
        0,
      ),
      facts: [
        change.embedId,
        change.key === change.embedId ? '' : change.key,
        placeLabel(change.source),
        alsoSentText(change),
      ].map(book.add),
      details: change.settings.flatMap(detailFaces).map(book.add),
    };
  });
  const columns = [...LEADING, ...names.map(movingColumn)];
  const data = { faces: book.all(), columns, rows, facts: FACTS, details: DETAILS };
  const owners = [...new Set(rows.map(({ cells }) => cells[OWNER] ?? 0))];
  return {
    data,
    choices: [
      { name: 'marks', label: 'Show', any: 'all changes', values: directionValues(rows) },
      {
        ...{ name: 'column', column: OWNER, label: 'Owner', any: 'any' },
        values: owners.map((value) => ({ value, label: partsOf(data.faces[value] ?? '').text })),
      },
    ],
  };
}

const movingColumn = (name: SettingName): Column => ({
  ...columnOf(name),
  width: name === 'tableTenancySettings' ? 'wide' : name === 'datamartName' || name === 'metricCreationMode' ? 'text' : 'short',
  sort: 'kind',
});

const leadingFaces = ({ embedId, name, direction, owner }: Change): readonly Face[] => [
  name === null ? embedId : [name, 'plain', embedId],
  directionFace(direction),
  owner ?? '–',
];

function standingFace(name: SettingName, value: LiveEmbed['settings'][SettingName]): Face {
  const face = valueFace(name, value);
  return value === undefined ? face : [partsOf(face).text, 'dim'];
}

function movingFace(change: SettingChange): Face {
  const { before, after, direction } = change;
  const move = `${before === undefined ? '?' : shownValue(before)} → ${shownValue(after)}`;
  const moves = isTenancyRows(after) ? tenancyMoves(change).map(({ sign, text }) => `${sign} ${text}`) : [];
  return moves.length === 0 ? [move, direction] : [move, direction, moves.join(', ')];
}

function detailFaces(change: SettingChange): readonly Face[] {
  const { setting, before, after, direction, reason, origin } = change;
  const moves = isTenancyRows(after) ? tenancyMoves(change).map(({ sign, text }) => `${sign} ${text}`) : [];
  return [
    settingTitle(setting),
    shownValue(before),
    moves.length === 0 ? shownValue(after) : [shownValue(after), 'plain', moves.join(', ')],
    directionFace(direction),
    reason,
    originLabel(origin) || 'the embed',
  ];
}

const directionValues = (rows: readonly Row[]): readonly { readonly value: number; readonly label: string }[] =>
  DIRECTIONS.flatMap((direction) => {
    const value = DIRECTION_MARKS[direction];
    const found = rows.filter(({ marks }) => (marks & value) !== 0).length;
    return found === 0 ? [] : [{ value, label: `with ${direction} (${found})` }];
  });
