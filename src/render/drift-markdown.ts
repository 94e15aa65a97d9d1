// Settings on which last applied, live and desired disagree in, the Markdown of an issue about them out: what somebody opened
// outside on top and never left out in silence, then the rest, then the two ways out of it.

import { isTenancyRows } from '../settings.ts';
import type { Drift, Finding, Target } from '../types.ts';
import type { DriftNotes } from './drift-text.ts';
import { COMMENT_LIMIT, type Fitted, fitting } from './fit.ts';
import { DIRECTION_LABELS, embedLabel } from './labels.ts';
import { code, finished, joined, list, type Markdown, many, md, table, titled } from './markdown.ts';
import { tenancyMoves, valueText } from './values.ts';

/** What there is to say about the drift of one environment. */
export interface DriftView {
  readonly target: Pick<Target, 'dataApp' | 'environment' | 'baseUrl'>;
  readonly drift: readonly Drift[];
  /** Overrides that have ended and are still live. */
  readonly overdue?: readonly Finding[];
  /** Whether one of these leaves access open that the manifest closes again. */
  readonly overdueOpens?: boolean;
  /** What is to be said of a setting beyond itself: who may have moved it and when, how to adopt it. */
  readonly notes?: DriftNotes;
  /** Options that the next command needs too, such as `-f embeds/ -e staging`. */
  readonly options?: string;
}

/** What moved outside, as opposed to what the manifest moved. */
export const movedOutside = (drift: readonly Drift[]): readonly Drift[] =>
  drift.filter((one) => one.class === 'outside' || one.class === 'conflict');

export const opensAccess = ({ direction }: Pick<Drift, 'direction'>): boolean => direction === 'tenancy' || direction === 'widen';

/** `limit` is in bytes of UTF-8 and at least 8,000. */
export const renderDriftMarkdown = (view: DriftView, limit: number = COMMENT_LIMIT): string => fitDrift(view, limit).text;

/** As {@link renderDriftMarkdown}; complete where everything that opened access is listed. */
export function fitDrift(view: DriftView, limit: number): Fitted {
  const outside = movedOutside(view.drift);
  const opened = [...outside.filter(({ direction }) => direction === 'tenancy'), ...outside.filter(isWiden)];
  const others = outside.filter((one) => !opensAccess(one));
  const { text, shown } = fitting(opened.length + others.length, limit, (n) =>
    finished([
      heading(view, outside),
      openedNotice(opened, n),
      overdueNotice(view),
      titled(md`### Opened outside`, driftTable(opened.slice(0, n), view)),
      titled(md`### Moved outside`, driftTable(others.slice(0, Math.max(0, n - opened.length)), view)),
      n < outside.length ? md`${outside.length - n} settings are left out here for length.` : md``,
      overdueBlock(view.overdue ?? []),
      inManifest(view.drift),
      outside.length === 0 ? md`` : waysOut(view),
    ]),
  );
  return { text, complete: shown >= opened.length };
}

const isWiden = ({ direction }: Drift): boolean => direction === 'widen';

function heading({ target }: DriftView, outside: readonly Drift[]): Markdown {
  const parts = [target.dataApp ?? '', target.environment ?? '', target.baseUrl].filter((part) => part !== '');
  const where = joined(parts.map(code), ' · ');
  return outside.length === 0
    ? md`## embed-sync: nothing moved outside of the manifest\n\n${where}`
    : md`## embed-sync: ${many(outside.length, 'setting')} moved outside of the manifest\n\n${where}`;
}

function openedNotice(opened: readonly Drift[], shown: number): Markdown {
  if (opened.length === 0) return md``;
  const embeds = new Set(opened.map(({ embedId }) => embedId)).size;
  const cut = shown < opened.length ? md` There is room for ${shown} of them here; ${code('embed-sync drift')} lists all.` : md``;
  return md`> [!CAUTION]\n> **Access is wider than it was applied:** somebody outside opened ${many(opened.length, 'setting')} of ${many(embeds, 'embed')}.${cut}`;
}

const overdueNotice = ({ overdueOpens }: DriftView): Markdown =>
  overdueOpens === true
    ? md`> [!CAUTION]\n> **Access is wider than the manifest says:** an override that opened it has ended and was not taken back.`
    : md``;

const HEADER = [
  md`Direction`,
  md`Embed`,
  md`Setting`,
  md`Last applied`,
  md`Live`,
  md`Manifest`,
  md`Last written`,
  md`What is known, what can be done`,
];

const driftTable = (drift: readonly Drift[], view: DriftView): Markdown =>
  table(
    HEADER,
    drift.map((one) => [
      direction(one),
      code(embedLabel(one)),
      code(one.setting),
      code(valueText(one.lastApplied)),
      joined([code(valueText(one.live)), ...moves(one)], ' '),
      code(valueText(one.desired)),
      code(one.since ?? ''),
      joined((view.notes?.(one) ?? []).map(code), ' · '),
    ]),
  );

const direction = (drift: Drift): Markdown => {
  const { symbol, word } = DIRECTION_LABELS[drift.direction];
  return { markdown: `${symbol} ${word}` };
};

/** Which tables the live list lost or won: the counts alone would hide it. */
function moves({ lastApplied, live }: Drift): readonly Markdown[] {
  if (live === undefined || !isTenancyRows(live)) return [];
  const change = lastApplied === undefined ? { after: live } : { before: lastApplied, after: live };
  return tenancyMoves(change).map(({ sign, text }) => code(`${sign} ${text}`));
}

const overdueBlock = (overdue: readonly Finding[]): Markdown =>
  titled(
    md`### Overrides that have ended and are still live`,
    table(
      [md`Embed`, md`Setting`, md`What`],
      overdue.map(({ embedId, setting, message }) => [code(embedId ?? ''), code(setting ?? ''), code(message)]),
    ),
  );

function inManifest(drift: readonly Drift[]): Markdown {
  const pending = drift.filter((one) => one.class === 'pending').length;
  return pending === 0 ? md`` : md`Not applied yet, which is no drift: ${many(pending, 'setting')} that moved in the manifest.`;
}

const waysOut = ({ options }: DriftView): Markdown =>
  titled(
    md`### What to do`,
    list([
      md`**What is live is right:** ${command('drift --adopt', options)} writes it into the manifest, to be reviewed there.`,
      md`**The manifest is right:** ${command('apply', options)} sends what it says.`,
    ]),
  );

const command = (words: string, options = ''): Markdown => code(`embed-sync ${words}${options === '' ? '' : ` ${options}`}`);
