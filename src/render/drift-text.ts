// Settings on which last applied, live and desired disagree in, terminal lines out.
// What opened access is always listed in full; the rest may end in a count.

import { isTenancyRows } from '../settings.ts';
import type { Drift, DriftClass, SettingValue } from '../types.ts';
import { DIRECTION_LABELS, embedLabel } from './labels.ts';
import { columns, firstOf, type Line, type Look, paint, type Span, stacked, styled } from './lines.ts';
import { count, plural } from './numbers.ts';
import { tenancyMoves, valueText } from './values.ts';

const HARMLESS_LISTED = 50;

const CLASSES: readonly DriftClass[] = ['outside', 'conflict', 'pending', 'adopted'];

const MEANINGS: Readonly<Record<DriftClass, string>> = {
  outside: 'somebody changed live, the manifest stands where it was applied',
  conflict: 'live and the manifest both moved, to different values',
  pending: 'the manifest moved and is not applied yet',
  adopted: 'live and the manifest both moved, to the same value',
};

/** What is to be said of a drifted setting beyond itself, a few words each. */
export type DriftNotes = (drift: Drift) => readonly string[];

const NO_NOTES: DriftNotes = () => [];

/** A block for each class that occurs, then the counts, which are printed also at zero. */
export function renderDrift(drift: readonly Drift[], look: Look, notes = NO_NOTES): string {
  const counts = CLASSES.map((kind) => `${count(drift.filter((one) => one.class === kind).length)} ${kind}`);
  return paint(stacked([...driftBlocks(drift, look, notes), [[styled('bold', `Drift: ${counts.join(' · ')}`)]]]), look.palette);
}

/** The blocks of {@link renderDrift}, without its closing line. */
export const driftBlocks = (drift: readonly Drift[], look: Look, notes = NO_NOTES): readonly (readonly Line[])[] =>
  CLASSES.map((kind) =>
    classBlock(
      kind,
      drift.filter((one) => one.class === kind),
      { look, notes },
    ),
  );

interface Showing {
  readonly look: Look;
  readonly notes: DriftNotes;
}

function classBlock(kind: DriftClass, drift: readonly Drift[], { look, notes }: Showing): readonly Line[] {
  if (drift.length === 0) return [];
  const harmless = drift.filter((one) => !opensAccess(one));
  const { first, more } = firstOf(harmless, HARMLESS_LISTED, look);
  const shown = [...drift.filter(opensAccess), ...first];
  const rows = columns(shown.map(driftCells));
  return [
    [styled('bold', `Drift, ${kind} (${plural(drift.length, 'setting')})`), styled('dim', `  ${MEANINGS[kind]}`)],
    ...shown.flatMap((one, i) => [['  ', ...(rows[i] ?? [])], ...rowMoves(one), ...noteLines(one, notes)]),
    ...(more > 0 ? [[styled('dim', `  and ${count(more)} more that narrow or are neutral`)]] : []),
  ];
}

const opensAccess = ({ direction }: Drift): boolean => direction === 'tenancy' || direction === 'widen';

function driftCells(drift: Drift): readonly Span[] {
  const { symbol, word, style } = DIRECTION_LABELS[drift.direction];
  const since = drift.since === undefined ? '' : `last written ${drift.since}`;
  return [styled(style, `${symbol} ${word}`), embedLabel(drift), `${drift.setting}:`, statesText(drift), styled('dim', since)];
}

const noteLines = (drift: Drift, notes: DriftNotes): readonly Line[] => {
  const said = notes(drift);
  return said.length === 0 ? [] : [[styled('dim', `      ${said.join(' · ')}`)]];
};

function statesText({ class: kind, lastApplied, live, desired }: Drift): string {
  switch (kind) {
    case 'outside':
      return `${valueText(lastApplied)} → ${valueText(live)}`;
    case 'conflict':
      return `${valueText(lastApplied)} → ${valueText(live)}, manifest ${valueText(desired)}`;
    case 'pending':
      return `${valueText(live)} → ${valueText(desired)} in the manifest`;
    case 'adopted':
      return `${valueText(lastApplied)} → ${valueText(live)}, as in the manifest`;
  }
}

/** Which tables a tenancy list lost or won: the counts alone would hide it. */
function rowMoves({ class: kind, lastApplied, live, desired }: Drift): readonly Line[] {
  const [before, after] = kind === 'pending' ? [live, desired] : [lastApplied, live];
  if (after === undefined || !isTenancyRows(after)) return [];
  return tenancyMoves(between(before, after)).map(({ sign, text }): Line => [`      ${sign} ${text}`]);
}

const between = (before: SettingValue | undefined, after: SettingValue) => (before === undefined ? { after } : { before, after });
