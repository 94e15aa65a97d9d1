// What happened in, the body of a webhook out, in the form that Slack and others that speak like it read. All foreign text
// stands in `plain_text`, where no mention, link or markup is read; `text`, which is read as markup, holds our own words alone.

import type { NotifyEvent } from '../policy.ts';
import type { Direction, SettingName, SettingValue } from '../types.ts';
import { terminalSafe } from './encode.ts';
import { DIRECTION_LABELS, embedLabel } from './labels.ts';
import { firstOf } from './lines.ts';
import { count, plural } from './numbers.ts';
import { tenancyMoves, valueText } from './values.ts';

export interface NoticeRow {
  readonly embedId: string;
  readonly name: string | null;
  readonly direction?: Direction;
  /** How it ended, where it was sent. */
  readonly status?: string;
  readonly settings: readonly {
    readonly setting: SettingName;
    readonly before?: SettingValue;
    readonly after?: SettingValue;
  }[];
}

export interface Notice {
  readonly event: NotifyEvent;
  /** Such as the data app, run, plan, actor: each a name and a value. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Why, where something went wrong or is held: codes and rules. */
  readonly reasons: readonly string[];
  readonly rows: readonly NoticeRow[];
  /** Embeds of other owners that it is about as well. */
  readonly others: number;
}

const TITLES: Readonly<Record<NotifyEvent, string>> = {
  applied: 'Access settings were changed',
  failed: 'A change of access settings did not end well',
  drift: 'Access settings were changed from outside',
  'needs-approval': 'A change of access settings waits for approval',
  blocked: 'A change of access settings is blocked by the policy',
};

/** Slack takes 50 blocks; each row is one. */
const MOST_ROWS = 20;
/** UTF-16 units, of the 3,000 that Slack takes in one text. */
const LONGEST_TEXT = 2_900;

/** The body as JSON. */
export function renderNotice(notice: Notice): string {
  const { event, facts, reasons, rows, others } = notice;
  const { first, more } = firstOf(rows, MOST_ROWS);
  const title = TITLES[event];
  const about = rows.length + others === 0 ? '' : `: ${plural(rows.length + others, 'embed')}`;
  const rest = [
    ...(more === 0 ? [] : [`and ${plural(more, 'embed')} more`]),
    ...(others === 0 ? [] : [`and ${plural(others, 'embed')} of other owners`]),
  ];
  const blocks = [
    { type: 'header', text: plain(title) },
    section(facts.map(([name, value]) => `${name}: ${value}`)),
    section(reasons.map((reason) => `Why: ${reason}`)),
    ...first.map((row) => section(rowLines(row))),
    section(rest),
  ];
  return JSON.stringify({ text: `embed-sync: ${title}${about}`, blocks: blocks.filter((block) => block !== undefined) });
}

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false }) as const;

/** Lines as one block; none where there are none, since an empty text is refused. */
function section(lines: readonly string[]): { readonly type: 'section'; readonly text: ReturnType<typeof plain> } | undefined {
  if (lines.length === 0) return undefined;
  const whole = lines.map(terminalSafe).join('\n');
  // Half a character at the cut would be refused.
  const text = whole.length <= LONGEST_TEXT ? whole : `${whole.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '')}…`;
  return { type: 'section', text: plain(text) };
}

function rowLines(row: NoticeRow): readonly string[] {
  const label = row.direction === undefined ? undefined : DIRECTION_LABELS[row.direction];
  const sign = label === undefined ? '' : `${label.symbol} ${label.word} `;
  const status = row.status === undefined ? '' : ` · ${row.status}`;
  return [`${sign}${embedLabel(row)}${status}`, ...row.settings.flatMap(settingLines)];
}

/** A tenancy list also by its rows: a number alone would hide which table is open. */
function settingLines({ setting, before, after }: NoticeRow['settings'][number]): readonly string[] {
  const moves =
    after === undefined
      ? []
      : tenancyMoves({ after, ...(before !== undefined && { before }) }).map(({ sign, text }) => `    ${sign} ${text}`);
  const { first, more } = firstOf(moves, MOST_ROWS);
  const rest = more === 0 ? [] : [`    and ${count(more)} more`];
  return [`  ${setting}: ${valueText(before)} → ${valueText(after)}`, ...first, ...rest];
}
