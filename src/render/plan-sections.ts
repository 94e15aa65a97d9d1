// Parts of a plan in, the parts of its Markdown out, each in full and as the one sentence that stands in for it where
// there is no room.

import { isTenancyRows } from '../settings.ts';
import type { Change, Plan, SettingChange } from '../types.ts';
import { embedLabel, isNeverCut, isOld, originLabel, placeLabel, SEVERITIES } from './labels.ts';
import { firstOf, groupedBy } from './lines.ts';
import { code, folded, joined, type Markdown, many, md, paragraphs, table } from './markdown.ts';
import { embedNames } from './plan-text.ts';
import { alsoSentText, tenancyMoves, valueText } from './values.ts';

export interface Section {
  readonly full: Markdown;
  readonly short: Markdown;
  /** The lowest is left out first. */
  readonly rank: number;
}

const UNMANAGED_LISTED = 10;
const LISTED_OF_A_RULE = 10;

/** One row for each setting, and one for each table that a tenancy list loses, moves or wins. */
export const changeTable = (changes: readonly Change[]): Markdown =>
  table([md`Embed`, md`Where`, md`Setting`, md`Before`, md`After`, md`Meaning`, md`Set by`], changes.flatMap(changeRows));

function changeRows(change: Change): readonly (readonly Markdown[])[] {
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
  const narrow = changes.filter(({ direction }) => direction === 'narrow');
  const title = md`▼ NARROW: ${many(narrow.length, 'embed')}`;
  return {
    full: folded(title, changeTable(narrow)),
    short: narrow.length === 0 ? md`` : md`▼ NARROW: ${many(narrow.length, 'embed')}, left out here for length.`,
    rank: 2,
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
    full: withTitle(md`### Findings`, table([md`Severity`, md`Rule`, md`Embed`, md`Setting`, md`Message`], rows)),
    short:
      plan.findings.length === 0
        ? md``
        : md`**${many(plan.findings.length, 'finding')}**, left out here for length; ${held} of them block or need approval.`,
    rank: 5,
  };
}

export function missingSection({ missing }: Plan): Section {
  const rows = missing.map((embed) => [
    code(embedLabel(embed)),
    code(placeLabel(embed.source)),
    joined(embed.nearest.map(code), ', '),
  ]);
  return {
    full: withTitle(md`### Missing`, table([md`Embed`, md`Where`, md`Similar live ids`], rows)),
    short: missing.length === 0 ? md`` : md`${many(missing.length, 'embed')} missing, not named here for length.`,
    rank: 4,
  };
}

export function refusedSection({ refused }: Plan): Section {
  const rows = refused.map((embed) => [code(embedLabel(embed)), code(embed.code), code(embed.reason), code(embed.hint ?? '')]);
  return {
    full: withTitle(md`### Left alone by this plan`, table([md`Embed`, md`Code`, md`Why`, md`What to do`], rows)),
    short: refused.length === 0 ? md`` : md`${many(refused.length, 'embed')} left alone by this plan, not named here for length.`,
    rank: 4,
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
    full: withTitle(md`### Drift since the last apply`, table(header, rows)),
    short: moved.length === 0 ? md`` : md`${many(moved.length, 'setting')} drifted, left out here for length.`,
    rank: 3,
  };
}

export function unmanagedSection({ unmanaged }: Plan): Section {
  const { first, more } = firstOf(unmanaged, UNMANAGED_LISTED);
  const names = joined(
    first.map((embed) => code(embedLabel(embed))),
    ', ',
  );
  const rest = more === 0 ? md`` : md` and ${more} more`;
  const counted = md`${many(unmanaged.length, 'embed')} not in the manifest, never touched`;
  return {
    full: unmanaged.length === 0 ? md`` : md`${counted}: ${names}${rest}`,
    short: unmanaged.length === 0 ? md`` : md`${counted}.`,
    rank: 1,
  };
}

const withTitle = (title: Markdown, body: Markdown): Markdown => (body.markdown === '' ? body : paragraphs([title, body]));
