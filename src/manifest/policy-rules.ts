// The tree of a policy in, what a schema cannot say against it out: names given twice, rules that say nothing, windows that
// never open. Total: what does not have the right shape is passed over here, because `shape` complains about it.

import { Cron } from 'croner';
import type { Issue } from '../errors.ts';
import { errorAt } from './issues.ts';
import { placeAt, placeName } from './source.ts';
import type { ReadTree } from './transcribe.ts';
import { entryAt, itemsAt, type Node, stringAt } from './tree.ts';
import { quoted } from './visible.ts';

export const policyRules = (tree: ReadTree): readonly Issue[] => [
  ...idsTwice(tree),
  ...emptyRules(tree),
  ...itemsAt(tree.root, 'windows').flatMap((window) => windowIssues(window, tree)),
  ...wavesNotRising(tree),
];

// ── Rules ───────────────────────────────────────────────────────────────────────────────────────────────────────

function idsTwice({ root, lined }: ReadTree): readonly Issue[] {
  const first = new Map<string, Node>();
  return itemsAt(root, 'rules').flatMap((rule) => {
    const id = stringAt(rule, 'id');
    const node = entryAt(rule, 'id')?.value;
    if (id === undefined || node === undefined) return [];
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, node);
      return [];
    }
    const message = `Rule ${quoted(id)} is declared a second time; first in ${placeName(placeAt(lined, before.start))}.`;
    return [errorAt(placeAt(lined, node.start), 'DECLARED_TWICE', { message, hint: 'Keep one of the two, or rename it.' })];
  });
}

const emptyRules = ({ root, lined }: ReadTree): readonly Issue[] =>
  itemsAt(root, 'rules')
    .filter((rule) => rule.kind === 'map' && entryAt(rule, 'forbid') === undefined && entryAt(rule, 'require') === undefined)
    .map((rule) =>
      errorAt(placeAt(lined, rule.start), 'RULE_EMPTY', {
        message: `Rule ${quoted(stringAt(rule, 'id') ?? '')} neither forbids nor requires anything.`,
        hint: 'Add forbid or require, with settings and their values.',
      }),
    );

// ── Windows ─────────────────────────────────────────────────────────────────────────────────────────────────────

function windowIssues(window: Node, { lined }: ReadTree): readonly Issue[] {
  const cron = entryAt(window, 'cron')?.value;
  const timezone = entryAt(window, 'timezone')?.value;
  const [pattern, zone] = [stringAt(window, 'cron'), stringAt(window, 'timezone')];
  const unknownZone = timezone !== undefined && zone !== undefined && !isTimezone(zone);
  const fault = pattern === undefined ? undefined : cronFault(pattern);
  return [
    ...(cron !== undefined && pattern !== undefined && fault !== undefined
      ? [errorAt(placeAt(lined, cron.start), 'CRON_INVALID', { message: `${quoted(pattern)} ${fault}.`, hint: CRON_HINT })]
      : []),
    ...(unknownZone
      ? [
          errorAt(placeAt(lined, timezone.start), 'TIMEZONE_UNKNOWN', {
            message: `${quoted(zone)} is no time zone that is known here.`,
            hint: 'Write a name of the IANA database, such as Europe/Berlin or UTC.',
          }),
        ]
      : []),
  ];
}

const CRON_HINT = 'Five fields: minute, hour, day of month, month, day of week; "0 8 * * 1-5" is each working day at eight.';

/** Any moment will do to see whether a next one comes. */
const SOME_MOMENT = new Date('2026-01-01T00:00:00Z');

function cronFault(pattern: string): string | undefined {
  try {
    const next = new Cron(pattern.trim(), { mode: '5-part', timezone: 'UTC', paused: true }).nextRun(SOME_MOMENT);
    return next === null ? 'names a time that never comes' : undefined;
  } catch {
    // What the library says is about its own parts, not about this file.
    return 'cannot be read as a cron expression';
  }
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

// ── Rollout ─────────────────────────────────────────────────────────────────────────────────────────────────────

function wavesNotRising({ root, lined }: ReadTree): readonly Issue[] {
  const rollout = entryAt(root, 'rollout')?.value;
  const waves = rollout === undefined ? [] : itemsAt(rollout, 'waves');
  const percents = waves.map((wave) => (wave.kind === 'scalar' ? Number.parseInt(String(wave.value), 10) : Number.NaN));
  return waves.flatMap((wave, i) => {
    const [before, here] = [percents[i - 1], percents[i]];
    if (before === undefined || here === undefined || !(here <= before)) return [];
    return [
      errorAt(placeAt(lined, wave.start), 'WAVES_NOT_RISING', {
        message: `This wave reaches ${here} %, which is no more than the ${before} % of the one before it.`,
        hint: 'Each share counts from the start: ["10%", "50%", "100%"].',
      }),
    ];
  });
}
