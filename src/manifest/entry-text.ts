// What is to be written of one embed or tier in, its lines out, as a person would write them: block style, one setting a
// line, the rows of a tenancy list each on one line. How deep a level is indented is for the file to say.

import { isTenancyRows, SETTING_NAMES, settingEntries } from '../settings.ts';
import type { Settings, SettingValue, TenancyRow } from '../types.ts';
import type { Adopted } from './adopt.ts';
import type { Fit, Tier } from './permission-sets.ts';
import { yamlScalar } from './scalar.ts';
import { quoted } from './visible.ts';

/** `level` counts from 0; an empty text is an empty line. */
export interface Line {
  readonly level: number;
  readonly text: string;
}

export const BLANK: Line = { level: 0, text: '' };

export interface Indentation {
  /** Columns before level 0. */
  readonly base: number;
  /** Columns for each level. */
  readonly step: number;
  readonly eol: string;
}

/** Every line with its end. */
export const linesText = (lines: readonly Line[], { base, step, eol }: Indentation): string =>
  lines.map(({ level, text }) => (text === '' ? eol : `${' '.repeat(base + step * level)}${text}${eol}`)).join('');

// ── Comments ────────────────────────────────────────────────────────────────────────────────────────────────────

const COMMENT_WIDTH = 120;

/** One comment, broken between words. The text must show all of itself: what others wrote is `quoted`. */
export function commentLines(level: number, text: string): readonly Line[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.pop();
    if (last === undefined) lines.push(`# ${word}`);
    else if (last.length + word.length < COMMENT_WIDTH) lines.push(`${last} ${word}`);
    else lines.push(last, `# ${word}`);
  }
  return lines.map((line) => ({ level, text: line }));
}

/** What is not managed since the API did not tell it, or told more than this version knows. */
export function notManaged({ untold, foreign }: Pick<Adopted, 'untold' | 'foreign'>): readonly string[] {
  const named = untold.length === SETTING_NAMES.length ? 'any setting' : untold.join(', ');
  return [
    ...(untold.length === 0 ? [] : [`Not shown by the API, so not managed: ${named}.`]),
    ...(foreign.length === 0
      ? []
      : [`Not known to this version of embed-sync, so not managed: ${foreign.map(quoted).join(', ')}.`]),
  ];
}

// ── Entries ─────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Entry {
  readonly embed: Adopted;
  readonly fit: Fit;
  /** Where the manifest has environments: the one that the id is for. */
  readonly environment?: string;
  /** What stands above the entry, a sentence each. */
  readonly comments: readonly string[];
}

/** At level 1, below `embeds:`. */
export function embedLines({ embed, fit, environment, comments }: Entry): readonly Line[] {
  const { embedId, name } = embed;
  const key = yamlScalar(embedId);
  const settings = settingLines(3, fit.own);
  const body: readonly Line[] = [
    ...(environment === undefined ? [] : [{ level: 2, text: `id: { ${yamlScalar(environment)}: ${key} }` }]),
    ...(name === undefined ? [] : [{ level: 2, text: `name: ${yamlScalar(name)}` }]),
    ...(fit.tier === undefined ? [] : [{ level: 2, text: `tier: ${yamlScalar(fit.tier.name)}` }]),
    ...(settings.length === 0 ? [] : [{ level: 2, text: 'accessSettings:' }, ...settings]),
  ];
  const above = comments.flatMap((comment) => commentLines(1, comment));
  return [...above, { level: 1, text: body.length === 0 ? `${key}: {}` : `${key}:` }, ...body];
}

/** At level 1, below `tiers:`. */
export const tierLines = ({ name, settings }: Tier): readonly Line[] => [
  { level: 1, text: `${yamlScalar(name)}:` },
  ...settingLines(2, settings),
];

const settingLines = (level: number, settings: Settings): readonly Line[] =>
  settingEntries(settings).flatMap(([name, value]) => settingLine(level, name, value));

/** `name` is a key as it is spelled. */
export function settingLine(level: number, name: string, value: SettingValue): readonly Line[] {
  if (!isTenancyRows(value)) return [{ level, text: `${name}: ${typeof value === 'string' ? yamlScalar(value) : value}` }];
  return [{ level, text: `${name}:` }, ...value.map((row) => ({ level: level + 1, text: rowText(row) }))];
}

/** An item of a block list. */
export const rowText = ({ name, clientColumn }: TenancyRow): string =>
  `- { name: ${yamlScalar(name)}, clientColumn: ${yamlScalar(clientColumn)} }`;
