// Parts of a plan in, the parts of its Markdown out, each in full and as the one sentence that stands in for it where
// there is no room.

import { isTenancyRows } from '../settings.ts';
import type { Change, Direction, Plan, SettingChange } from '../types.ts';
import { embedLabel, isNeverCut, isOld, originLabel, placeLabel, SEVERITIES } from './labels.ts';
import { firstOf, groupedBy } from './lines.ts';
import {
  code,
  folded,
  joined,
  type Markdown,
  many,
  md,
  paragraphs,
  someOf,
  table,
  tableOf,
  tableRow,
  titled,
} from './markdown.ts';
import { embedNames } from './plan-text.ts';
import { alsoSentText, tenancyMoves, valueText } from './values.ts';

export interface Section {
  readonly full: Markdown;
  /** Says the same in less room, where there is a way to. */
  readonly dense?: Markdown;
  /** What stands in for it where there is no room. */
  readonly short: Markdown;
  /** The lowest is left out first. */
  readonly rank: number;
}

const UNMANAGED_LISTED = 10;
const LISTED_OF_A_RULE = 10;

/** A change, ready to be put into a table: alone, or with others that change alike. */
export interface ChangeRows {
  readonly direction: Direction;
  readonly label: Markdown;
  /** One row for each setting, and one for each table that a tenancy list loses, moves or wins. */
  readonly rows: Markdown;
  /** The same rows without the embed and its place. */
  readonly rowsAlike: Markdown;
}

export function rowsOfChange(change: Change): ChangeRows {
  const cells = changeCells(change);
  const lines = (rows: readonly (readonly Markdown[])[]): Markdown => joined(rows.map(tableRow), '\n');
  return {
    direction: change.direction,
    label: code(embedLabel(change)),
    rows: lines(cells),
    rowsAlike: lines(cells.map((row) => row.slice(2))),
  };
}

const CHANGE_HEADER = [md`Embed`, md`Where`, md`Setting`, md`Before`, md`After`, md`Meaning`, md`Set by`];

export const changeTable = (changes: readonly ChangeRows[]): Markdown =>
  tableOf(
    CHANGE_HEADER,
    changes.map(({ rows }) => rows),
  );

/**
 * As {@link changeTable}, but what changes alike in several embeds is said once, below the names of all of them. Only the
 * places in the manifest are not said any more.
 */
export function denseChanges(changes: readonly ChangeRows[]): Markdown {
  const groups = groupedBy(changes, ({ rowsAlike }) => rowsAlike.markdown);
  const [alike, alone] = [groups.filter((group) => group.length > 1), groups.filter((group) => group.length === 1)];
  return paragraphs([...alike.map(alikeChanges), changeTable(alone.flat())]);
}

function alikeChanges(group: readonly ChangeRows[]): Markdown {
  const names = joined(
    group.map(({ label }) => label),
    ', ',
  );
  const rows = group.slice(0, 1).map(({ rowsAlike }) => rowsAlike);
  return paragraphs([md`**${many(group.length, 'embed')} alike:** ${names}`, tableOf(CHANGE_HEADER.slice(2), rows)]);
}

function changeCells(change: Change): readonly (readonly Markdown[])[] {
  const embed = [code(embedLabel(change)), code(placeLabel(change.source))];
  const alsoSent = alsoSentText(change);
  return [
    ...change.settings.flatMap((setting) => [[...embed, ...settingCells(setting)], ...moveRows(embed, setting)]),
    ...(alsoSent === '' ? [] : [[...embed, md`also sent`, md``, code(alsoSent), md``, md``]]),
  ];
}

const settingCells = ({ setting, before, after, reason, origin }: SettingChange): readonly Markdown[] => [
  code(setting),
  code(valueText(before)),
  code(valueText(after)),
  code(reason),
  code(originLabel(origin)),
];

// Each row names its embed again, so that none can be read as another's.
const moveRows = (embed: readonly Markdown[], change: SettingChange): readonly (readonly Markdown[])[] =>
  isTenancyRows(change.after)
    ? tenancyMoves(change).map(({ sign, text }) => [...embed, code(`${sign} ${text}`), md``, md``, md``, md``])
    : [];

export function narrowSection({ changes }: Plan): Section {
  const narrow = changes.filter(({ direction }) => direction === 'narrow').map(rowsOfChange);
  const title = md`▼ NARROW: ${many(narrow.length, 'embed')}`;
  return {
    full: folded(title, changeTable(narrow)),
    dense: folded(title, denseChanges(narrow)),
    short: narrow.length === 0 ? md`` : md`▼ NARROW: ${many(narrow.length, 'embed')}, left out here for length.`,
    rank: 3,
  };
}

export function findingSection(plan: Plan): Section {
  const names = embedNames(plan);
  const rows = SEVERITIES.flatMap((severity) =>
    groupedBy(
      plan.findings.filter((finding) => finding.severity === severity),
      ({ rule }) => rule,
    ).flatMap((found) => {
      const { first, more } = firstOf(found, isNeverCut(found[0]?.rule ?? '') ? found.length : LISTED_OF_A_RULE);
      const listed = first.map(({ rule, embedId, setting, message, introducedByPlan }) => [
        code(severity),
        code(rule),
        code(embedId === undefined ? '' : (names.get(embedId) ?? embedId)),
        code(setting ?? ''),
        isOld({ rule, introducedByPlan }) ? md`${code(message)} (already so before this plan)` : code(message),
      ]);
      const rule = code(first[0]?.rule ?? '');
      return more === 0 ? listed : [...listed, [code(severity), rule, md`and ${more} more`, md``, md``]];
    }),
  );
  const held = plan.findings.filter(({ severity }) => severity === 'block' || severity === 'approve').length;
  return {
    full: titled(md`### Findings`, table([md`Severity`, md`Rule`, md`Embed`, md`Setting`, md`Message`], rows)),
    short:
      plan.findings.length === 0
        ? md``
        : md`**${many(plan.findings.length, 'finding')}**, left out here for length; ${held} of them block or need approval.`,
    rank: 6,
  };
}

export function missingSection({ missing }: Plan): Section {
  const rows = missing.map((embed) => [
    code(embedLabel(embed)),
    code(placeLabel(embed.source)),
    joined(embed.nearest.map(code), ', '),
  ]);
  return {
    full: titled(md`### Missing`, table([md`Embed`, md`Where`, md`Similar live ids`], rows)),
    short: missing.length === 0 ? md`` : md`${many(missing.length, 'embed')} missing, not named here for length.`,
    rank: 5,
  };
}

export function refusedSection({ refused }: Plan): Section {
  const rows = refused.map((embed) => [code(embedLabel(embed)), code(embed.code), code(embed.reason), code(embed.hint ?? '')]);
  return {
    full: titled(md`### Left alone by this plan`, table([md`Embed`, md`Code`, md`Why`, md`What to do`], rows)),
    short: refused.length === 0 ? md`` : md`${many(refused.length, 'embed')} left alone by this plan, not named here for length.`,
    rank: 5,
  };
}

export function driftSection({ drift }: Plan): Section {
  // What is pending is what the changes above already show.
  const moved = drift.filter((one) => one.class !== 'pending');
  const rows = moved.map((one) => [
    code(one.class),
    code(one.direction),
    code(embedLabel(one)),
    code(one.setting),
    code(valueText(one.lastApplied)),
    code(valueText(one.live)),
    code(valueText(one.desired)),
  ]);
  const header = [md`Drift`, md`Direction`, md`Embed`, md`Setting`, md`Last applied`, md`Live`, md`Desired`];
  return {
    full: titled(md`### Drift since the last apply`, table(header, rows)),
    short: moved.length === 0 ? md`` : md`${many(moved.length, 'setting')} drifted, left out here for length.`,
    rank: 4,
  };
}

export function unmanagedSection({ unmanaged }: Plan): Section {
  const names = someOf(
    unmanaged.map((embed) => code(embedLabel(embed))),
    UNMANAGED_LISTED,
  );
  const counted = md`${many(unmanaged.length, 'embed')} not in the manifest, never touched`;
  return {
    full: unmanaged.length === 0 ? md`` : md`${counted}: ${names}`,
    short: unmanaged.length === 0 ? md`` : md`${counted}.`,
    rank: 1,
  };
}
