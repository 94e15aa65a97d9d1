// Changes of a plan in, terminal lines out: one block for each embed, and one for many narrowing ones that are alike.
// Tenancy and widening changes are never grouped.

import { isTenancyRows } from '../settings.ts';
import type { Change, SettingChange } from '../types.ts';
import { DIRECTION_LABELS, embedLabel, originLabel, placeLabel } from './labels.ts';
import { columns, firstOf, groupedBy, type Line, type Look, padded, type Span, styled, widthOf, withRight } from './lines.ts';
import { count, plural } from './numbers.ts';
import { alsoSentText, type TenancyMove, tenancyMoves, valueText } from './values.ts';

const GROUPING_FROM = 200;
const NAMES_IN_GROUP = 3;
const INDENT = '      ';

/** Every change, in the plan's order. Where there are more than 200, harmless ones that are alike share one block. */
export function changeLines(changes: readonly Change[], look: Look): readonly Line[] {
  if (look.details || changes.length <= GROUPING_FROM) return changes.flatMap((change) => oneChange(change, look));
  return groupedBy(changes, alikeKey).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return group.length === 1 ? oneChange(first, look) : manyChanges(first, group, look);
  });
}

const alikeKey = ({ embedId, direction, settings }: Change): string =>
  direction === 'tenancy' || direction === 'widen'
    ? JSON.stringify([embedId])
    : JSON.stringify([direction, settings.map(({ setting, before, after }) => [setting, before ?? null, after])]);

function oneChange(change: Change, look: Look): readonly Line[] {
  const title: Line = [...signed(change), styled('bold', embedLabel(change))];
  const alsoSent = alsoSentText(change);
  return [
    withRight(title, [styled('dim', placeLabel(change.source))], Math.min(look.width, 120)),
    ...settingLines(change.settings, look),
    ...(alsoSent === '' ? [] : [[styled('dim', `${INDENT}also sent: ${alsoSent}`)]]),
  ];
}

function manyChanges(first: Change, group: readonly Change[], look: Look): readonly Line[] {
  const { first: named, more } = firstOf(group, NAMES_IN_GROUP);
  const names = named.map(embedLabel).join(', ');
  const heading: Line = [...signed(first), styled('bold', `×${plural(group.length, 'embed')}`)];
  const [setting] = first.settings;
  const tail: Line = [styled('dim', `${INDENT}${names}${more > 0 ? ` and ${count(more)} more` : ''}`)];
  if (setting === undefined || first.settings.length > 1 || isTenancyRows(setting.after)) {
    return [heading, ...settingLines(first.settings, look), tail];
  }
  return [[...heading, '  ', ...columns([settingCells(setting)]).flat()], tail];
}

function signed({ direction, settings }: Change): Line {
  const { symbol, word, style } = DIRECTION_LABELS[direction];
  const sign = direction === 'tenancy' ? '!' : settings.some(({ unknown }) => unknown) ? '?' : '~';
  return padded([styled(style, `${sign} ${symbol} ${word}`)], '! ◆ TENANCY  '.length);
}

const settingCells = (change: SettingChange): readonly Span[] => [
  `${change.setting}:`,
  styled(DIRECTION_LABELS[change.direction].style, `${valueText(change.before)} → ${valueText(change.after)}`),
];

function settingLines(settings: readonly SettingChange[], look: Look): readonly Line[] {
  const values = columns(settings.map((change) => [...settingCells(change), '']));
  const reasons = settings.map(reasonText);
  // All reasons of one embed stand beside their values, or all below: a mixture is hard to read.
  const beside = values.every((line, i) => INDENT.length + widthOf(line) + (reasons[i]?.length ?? 0) <= look.width);
  return settings.flatMap((change, i) => {
    const value: Line = [INDENT, ...(values[i] ?? [])];
    const reason = styled('dim', reasons[i] ?? '');
    const rows = isTenancyRows(change.after) ? tenancyMoves(change).map(moveLine) : [];
    return beside ? [[...value, reason], ...rows] : [value, [INDENT, '  ', reason], ...rows];
  });
}

function reasonText({ reason, origin }: SettingChange): string {
  const who = originLabel(origin);
  return who === '' ? reason : `${reason} (${who})`;
}

const MOVE_STYLES = { '-': 'red', '±': 'yellow', '+': 'green' } as const;

const moveLine = ({ sign, text }: TenancyMove): Line => [INDENT, '  ', styled(MOVE_STYLES[sign], `${sign} ${text}`)];
