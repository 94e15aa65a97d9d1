// The runs of the history in, a picture of what they changed over time out, and the same as a table. What opens access stands
// above the line, what closes it below, and each bar says so with its sign.

import { DIRECTIONS, type Direction } from '../../types.ts';
import { DIRECTION_LABELS, shortCommit } from '../labels.ts';
import { plural } from '../numbers.ts';
import type { RunMark } from './audit-view.ts';
import { instant, list, note, section } from './blocks.ts';
import { dayText } from './cells.ts';
import { type Html, html, many, NOTHING, text, when } from './html.ts';

const LISTED = 100;
const DAY_MS = 86_400_000;
const MOST_BARS = 60;

export interface Bucket {
  /** The first day in it, ISO 8601. */
  readonly day: string;
  readonly changed: Readonly<Record<Direction, number>>;
}

/** At most 60 spans of whole days, all alike and without holes, from the first run to the last. */
export function bucketsOf(runs: readonly Pick<RunMark, 'startedAt' | 'changed'>[]): readonly Bucket[] {
  const days = runs.map(({ startedAt }) => Math.floor(Date.parse(startedAt) / DAY_MS));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
  const span = Math.ceil((last - first + 1) / MOST_BARS);
  const buckets = Array.from({ length: Math.ceil((last - first + 1) / span) }, (_, i) => ({
    day: dayText(new Date((first + i * span) * DAY_MS).toISOString()),
    changed: { tenancy: 0, widen: 0, narrow: 0, neutral: 0 },
  }));
  for (const [i, { changed }] of runs.entries()) {
    const bucket = buckets[Math.floor(((days[i] ?? first) - first) / span)];
    if (bucket === undefined) continue;
    for (const direction of DIRECTIONS) bucket.changed[direction] += changed[direction];
  }
  return buckets;
}

export function timelineSection(runs: readonly RunMark[]): Html {
  const head = { id: 'changes', title: 'Changes over time', note: many(runs.length, 'run') };
  if (runs.length === 0) return section(head, note(html`The change history holds no run against this target.`));
  const newest = runs.toReversed().slice(0, LISTED);
  return section(
    head,
    html`${picture(runs)}
${list('Runs, newest first', ['Started', 'Run', 'Embeds changed', 'By', 'Commit', 'Status'], newest.map(runCells))}
${when(runs.length > newest.length, () => note(html`And ${runs.length - newest.length} earlier runs: <code>embed-sync history</code> lists them all.`))}`,
  );
}

function runCells(run: RunMark): readonly Html[] {
  const what = run.rollbackOf === undefined ? NOTHING : html`<small>takes back ${text(run.rollbackOf)}</small>`;
  const uncertain = run.uncertain === 0 ? NOTHING : html`<small>${many(run.uncertain, 'embed')} not known to be</small>`;
  return [
    instant(run.startedAt),
    html`<code>${text(run.runId)}</code>${what}`,
    html`${directionCounts(run.changed)}${uncertain}`,
    html`${text(run.actor)}${when(run.approved, () => html`<small>plan approved</small>`)}`,
    html`<code>${text(run.commit === null ? '–' : shortCommit(run.commit))}</code>`,
    text(run.status),
  ];
}

/** `▲ 3 widen  ▼ 2 narrow`, in colours; a dash where nothing moved. */
function directionCounts(changed: RunMark['changed']): Html {
  const some = DIRECTIONS.filter((direction) => changed[direction] > 0);
  if (some.length === 0) return html`–`;
  return html`${some.map(
    (direction) =>
      html`<span class="badge ${text(direction)}"><i aria-hidden="true">${text(DIRECTION_LABELS[direction].symbol)}</i><b>${changed[direction]} ${text(direction)}</b></span> `,
  )}`;
}

// ── The picture ─────────────────────────────────────────────────────────────────────────────────────────────────

const SIZE = { width: 960, height: 220, left: 44, bottom: 24 } as const;
const UP: readonly Direction[] = ['widen', 'tenancy'];
const DOWN: readonly Direction[] = ['narrow', 'neutral'];
const ROOM_FOR_SIGN = 11;

function picture(runs: readonly RunMark[]): Html {
  const buckets = bucketsOf(runs);
  const total = ({ changed }: Bucket, directions: readonly Direction[]): number =>
    directions.reduce((sum, direction) => sum + changed[direction], 0);
  const up = Math.max(1, ...buckets.map((bucket) => total(bucket, UP)));
  const down = Math.max(1, ...buckets.map((bucket) => total(bucket, DOWN)));
  const room = SIZE.height - SIZE.bottom - 8;
  const line = 4 + (room * up) / (up + down);
  const step = (SIZE.width - SIZE.left) / buckets.length;
  const bars = buckets.map((bucket, i) => {
    const place = { x: SIZE.left + i * step, width: Math.min(step * 0.8, 36), line, unit: room / (up + down) };
    return html`<g><title>${text(bucketText(bucket))}</title>${stack(bucket, UP, place)}${stack(bucket, DOWN, { ...place, unit: -place.unit })}</g>`;
  });
  const [first, last] = [buckets[0]?.day ?? '', buckets.at(-1)?.day ?? ''];
  const baseline = SIZE.height - 6;
  return html`
<figure>
<svg viewBox="0 0 ${text(`${SIZE.width} ${SIZE.height}`)}" role="img" aria-label="${text(pictureText(runs, [first, last]))}">
<line class="axis" x1="${SIZE.left}" x2="${SIZE.width}" y1="${px(line)}" y2="${px(line)}"/>
<text class="scale" x="${SIZE.left - 6}" y="12" text-anchor="end">${up}</text>
<text class="scale" x="${SIZE.left - 6}" y="${px(SIZE.height - SIZE.bottom)}" text-anchor="end">${down}</text>
<text class="scale" x="${SIZE.left - 6}" y="${px(line + 4)}" text-anchor="end">0</text>
${bars}
<text class="scale" x="${SIZE.left}" y="${baseline}">${text(first)}</text>
${when(buckets.length > 1, () => html`<text class="scale" x="${SIZE.width}" y="${baseline}" text-anchor="end">${text(last)}</text>`)}
</svg>
<figcaption>Embeds changed, by the day of the run. Above the line: ▲ widen and ◆ tenancy. Below: ▼ narrow and · neutral.</figcaption>
</figure>`;
}

interface Place {
  readonly x: number;
  readonly width: number;
  /** Where zero is. */
  readonly line: number;
  /** Height of one embed; negative below the line. */
  readonly unit: number;
}

function stack({ changed }: Bucket, directions: readonly Direction[], { x, width, line, unit }: Place): Html {
  let from = line;
  const parts = directions.flatMap((direction) => {
    if (changed[direction] === 0) return [];
    const height = Math.max(2, Math.abs(changed[direction] * unit));
    const y = unit > 0 ? from - height : from;
    from = unit > 0 ? from - height : from + height;
    const sign = html`<text x="${px(x + width / 2)}" y="${px(y + height / 2 + 3.5)}" text-anchor="middle">${text(DIRECTION_LABELS[direction].symbol)}</text>`;
    return [
      html`<rect class="${text(direction)}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="2"/>${when(height >= ROOM_FOR_SIGN && width >= ROOM_FOR_SIGN, () => sign)}`,
    ];
  });
  return html`${parts}`;
}

const px = (n: number): Html => text(String(Math.round(n * 10) / 10));

const bucketText = ({ day, changed }: Bucket): string =>
  `from ${day}: ${DIRECTIONS.map((direction) => `${changed[direction]} ${direction}`).join(', ')}`;

function pictureText(runs: readonly RunMark[], [first, last]: readonly [string, string]): string {
  const sums = DIRECTIONS.map((direction) => `${runs.reduce((sum, run) => sum + run.changed[direction], 0)} ${direction}`);
  return `${plural(runs.length, 'run')} from ${first} to ${last} changed embeds: ${sums.join(', ')}. The table below lists them.`;
}
